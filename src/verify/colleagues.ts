import type { ColleaguesRule } from "../problem/rules/colleagues";
import { matchesFilter } from "../problem/tagFilter";
import type { Facts } from "./facts";
import type { Booking } from "./line";
import type { GroupMatch } from "./match";

/** On every matching shift nobody is together with somebody unwanted, or nobody is without all of the colleagues they want. */
export function colleagues(rule: ColleaguesRule, facts: Facts): GroupMatch[] {
  return facts.problem.shifts
    .filter((shift) => matchesFilter(rule.shifts, shift.tags))
    .map((shift): GroupMatch => {
      const team = facts.bookingsOfShift.get(shift.id) ?? [];
      const pinned = team.filter((booking) => booking.isPinned);
      const isAbout = rule.about === "unwanted" ? unwantedPairs : lonely;
      return {
        amount: isAbout(rule, team),
        pinnedExcess: rule.about === "unwanted" ? unwantedPairs(rule, pinned) : 0,
        unit: "occurrences",
        shiftIds: [shift.id],
        from: shift.start,
        to: shift.end,
      };
    });
}

/** Pairs of whom one does not want the other. */
function unwantedPairs(rule: ColleaguesRule, team: readonly Booking[]): number {
  const refuses = (one: Booking, other: Booking): boolean =>
    matchesFilter(rule.people, one.person.tags) && one.person.colleagues.unwanted.includes(other.person.id);
  const pairs = team.flatMap((one, index) => team.slice(index + 1).map((other) => [one, other] as const));
  return pairs.filter(([one, other]) => refuses(one, other) || refuses(other, one)).length;
}

/** People who want somebody and have none of them. */
function lonely(rule: ColleaguesRule, team: readonly Booking[]): number {
  const present = new Set(team.map(({ person }) => person.id));
  return team.filter(({ person: { tags, colleagues: asked } }) => {
    return matchesFilter(rule.people, tags) && asked.wanted.length > 0 && !asked.wanted.some((id) => present.has(id));
  }).length;
}
