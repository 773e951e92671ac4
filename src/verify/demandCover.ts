import type { DemandCoverRule } from "../problem/rules/demandCover";
import type { Demand } from "../problem/shift";
import { matchesFilter } from "../problem/tagFilter";
import { excess, shortage } from "./bounds";
import type { Facts } from "./facts";
import type { Booking } from "./line";
import type { GroupMatch } from "./match";

/**
 * Every matching demand line has no fewer people than `minimum` or `target`, or no more than `target` (bound `surplus`) or `maximum`. The
 * amount is the difference times the priority of the line.
 */
export function demandCover(rule: DemandCoverRule, facts: Facts): GroupMatch[] {
  return facts.problem.shifts.flatMap((shift) =>
    shift.demands
      .filter((demand) => matchesFilter(rule.shifts, demand.tags))
      .map((demand): GroupMatch => {
        const there = (facts.bookingsOfShift.get(shift.id) ?? []).filter(
          (booking) => booking.demand === demand && (rule.bound !== "minimum" || countsTowardsMinimum(booking)),
        );
        const pinned = there.filter((booking) => booking.isPinned);
        return {
          amount: demand.priority * differenceOf(rule, demand, there.length),
          pinnedExcess: isUpperBound(rule) ? demand.priority * differenceOf(rule, demand, pinned.length) : 0,
          unit: "people",
          shiftIds: [shift.id],
          demandId: demand.id,
          from: shift.start,
          to: shift.end,
          measured: there.length,
          bound: boundOf(rule, demand),
        };
      }),
  );
}

/** Whether somebody on a demand line counts towards its minimum. */
export function countsTowardsMinimum({ person, demand }: Booking): boolean {
  return demand.minimumCounts === "everyone" || person.kind === "professional";
}

function isUpperBound(rule: DemandCoverRule): boolean {
  return rule.bound === "surplus" || rule.bound === "maximum";
}

function boundOf(rule: DemandCoverRule, demand: Demand): number {
  switch (rule.bound) {
    case "minimum":
      return demand.minimum;
    case "target":
    case "surplus":
      return demand.target;
    case "maximum":
      return demand.maximum;
  }
}

function differenceOf(rule: DemandCoverRule, demand: Demand, count: number): number {
  if (isUpperBound(rule)) return excess(count, boundOf(rule, demand));
  // With `countFrom: "minimum"` the people missing below the minimum are left to another rule.
  const counted = rule.bound === "target" && rule.countFrom === "minimum" ? Math.max(count, demand.minimum) : count;
  return shortage(counted, boundOf(rule, demand));
}
