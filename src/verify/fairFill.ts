import type { FairFillRule } from "../problem/rules/fairFill";
import { matchesFilter } from "../problem/tagFilter";
import { excess, sumOf } from "./bounds";
import type { Facts } from "./facts";
import type { GroupMatch } from "./match";

/** No organisation keeps more places open, carried balance included, than its part by demand of those that are expected to stay open. */
export function fairFill(rule: FairFillRule, facts: Facts): GroupMatch[] {
  const { organisations, shifts, planning } = facts.problem;
  const judged = organisations.filter(({ id }) => rule.organisationIds === undefined || rule.organisationIds.includes(id));
  const wantedAt = (organisationId: string): number => {
    const demands = shifts.filter((shift) => shift.organisationId === organisationId).flatMap((shift) => shift.demands);
    return sumOf(demands.filter((demand) => matchesFilter(rule.shifts, demand.tags)).map((demand) => demand.target));
  };
  const wantedInAll = sumOf(judged.map(({ id }) => wantedAt(id)));
  return judged.map(({ id, carried }): GroupMatch => {
    const wanted = wantedAt(id);
    const filled = facts.bookings.filter(({ shift, demand }) => shift.organisationId === id && matchesFilter(rule.shifts, demand.tags));
    const balance = sumOf(carried.filter((counter) => counter.ruleId === rule.id).map((counter) => counter.amount));
    const fairPart = wantedInAll === 0 ? 0 : Math.ceil((rule.expectedOpen * wanted) / wantedInAll);
    const steps = Math.ceil(excess(wanted - filled.length + balance, fairPart) / rule.unit);
    return {
      amount: rule.function === "quadratic" ? steps * steps : steps,
      pinnedExcess: 0,
      unit: rule.unit === 1 && rule.function === "linear" ? "people" : "points",
      shiftIds: [...new Set(filled.map(({ shift }) => shift.id))],
      from: planning.start,
      to: planning.end,
      measured: filled.length - balance,
      bound: wanted - fairPart,
    };
  });
}
