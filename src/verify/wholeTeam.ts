import type { WholeTeamRule } from "../problem/rules/wholeTeam";
import { matchesFilter } from "../problem/tagFilter";
import { shortage, sumOf } from "./bounds";
import { countsTowardsMinimum } from "./demandCover";
import type { Facts } from "./facts";
import type { GroupMatch } from "./match";

/** On every matching shift with somebody on it, all demand lines together lack nobody below their minima. */
export function wholeTeam(rule: WholeTeamRule, facts: Facts): GroupMatch[] {
  return facts.problem.shifts
    .filter((shift) => matchesFilter(rule.shifts, shift.tags))
    .map((shift): GroupMatch => {
      const team = facts.bookingsOfShift.get(shift.id) ?? [];
      const missing = shift.demands.map((demand) => {
        const there = team.filter((booking) => booking.demand === demand && countsTowardsMinimum(booking));
        return shortage(there.length, demand.minimum);
      });
      return {
        amount: team.length === 0 ? 0 : sumOf(missing),
        pinnedExcess: 0,
        unit: "people",
        shiftIds: [shift.id],
        from: shift.start,
        to: shift.end,
      };
    });
}
