import type { TeamMixRule, TeamMember } from "../problem/rules/teamMix";
import { matchesFilter } from "../problem/tagFilter";
import { breaches, excess, sumOf } from "./bounds";
import type { Facts } from "./facts";
import type { Booking } from "./line";
import type { GroupMatch } from "./match";
import { stepsAbove } from "./qualificationCover";

/** On every matching shift the sum of the weights of the people there lies between `minimum` and `maximum`. */
export function teamMix(rule: TeamMixRule, facts: Facts): GroupMatch[] {
  return facts.problem.shifts
    .filter((shift) => matchesFilter(rule.shifts, shift.tags))
    .map((shift): GroupMatch => {
      const team = facts.bookingsOfShift.get(shift.id) ?? [];
      const pinned = team.filter((booking) => booking.isPinned);
      const measured = weightOf(rule, team, facts);
      const isJudged = team.length > 0 || rule.emptyShifts;
      const [breach] = isJudged ? breaches(measured, rule.minimum, rule.maximum) : [];
      return {
        amount: breach?.difference ?? 0,
        pinnedExcess: pinned.length === 0 || rule.maximum === undefined ? 0 : excess(weightOf(rule, pinned, facts), rule.maximum),
        unit: "points",
        shiftIds: [shift.id],
        from: shift.start,
        to: shift.end,
        measured,
        ...(breach === undefined ? {} : { bound: breach.bound }),
      };
    });
}

function weightOf(rule: TeamMixRule, team: readonly Booking[], facts: Facts): number {
  return sumOf(team.flatMap((booking) => rule.members.filter((member) => isSuch(member, booking, facts)).map((member) => member.weight)));
}

function isSuch(member: TeamMember, { person, shift }: Booking, facts: Facts): boolean {
  if (!matchesFilter(member.people, person.tags)) return false;
  const { qualificationId } = member;
  return qualificationId === undefined || stepsAbove(person, shift, qualificationId, false, facts) !== undefined;
}
