import type { TeamMixRule, TeamMember } from "../problem/rules/teamMix";
import { matchesFilter } from "../problem/tagFilter";
import { breaches, excess, roundedHalfUp, sumOf } from "./bounds";
import type { Facts } from "./facts";
import type { Booking } from "./line";
import type { GroupMatch } from "./match";
import { stepsAbove } from "./qualificationCover";
import { bookingsOf, teamsOf } from "./teams";

/** Wherever people work together the sum of their weights lies between `minimum` and `maximum`. */
export function teamMix(rule: TeamMixRule, facts: Facts): GroupMatch[] {
  const shifts = facts.problem.shifts.filter((shift) => matchesFilter(rule.shifts, shift.tags));
  return teamsOf(shifts, rule.within, rule.when).map((team): GroupMatch => {
    const people = bookingsOf(team.shifts, facts);
    const own = bookingsOf(team.ownShifts, facts);
    const pinned = people.filter((booking) => booking.isPinned);
    const measured = weightOf(rule, people, facts);
    const isJudged = own.length > 0 || rule.emptyShifts;
    const [breach] = isJudged ? breaches(measured, rule.minimum, rule.maximum) : [];
    const isPinned = own.some((booking) => booking.isPinned);
    const pinnedExcess = !isPinned || rule.maximum === undefined ? 0 : excess(weightOf(rule, pinned, facts), rule.maximum);
    const amountOf = (difference: number): number => team.factor * Math.ceil(difference / rule.unit);
    return {
      amount: amountOf(breach?.difference ?? 0),
      pinnedExcess: amountOf(pinnedExcess),
      unit: "points",
      shiftIds: team.shifts.map(({ id }) => id),
      from: team.from,
      to: team.to,
      measured,
      ...(breach === undefined ? {} : { bound: breach.bound }),
    };
  });
}

function weightOf(rule: TeamMixRule, people: readonly Booking[], facts: Facts): number {
  return sumOf(people.flatMap((booking) => rule.members.map((member) => shareOf(member, booking, facts))));
}

function shareOf(member: TeamMember, booking: Booking, facts: Facts): number {
  const { person, shift, demand } = booking;
  if (!matchesFilter(member.people, person.tags) || !matchesFilter(member.shifts, demand.tags)) return 0;
  const { qualificationId, supervisedIsEnough = false } = member;
  if (qualificationId !== undefined && stepsAbove(person, shift, qualificationId, supervisedIsEnough, facts) === undefined) return 0;
  const part = member.inPart === true ? person.learner?.countsFor.find(({ shifts }) => matchesFilter(shifts, demand.tags)) : undefined;
  return part === undefined ? member.weight : roundedHalfUp(member.weight * part.percent, 100);
}
