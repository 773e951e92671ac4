import type { MaximumDutyLengthRule } from "../problem/rules/maximumDutyLength";
import { matchesFilter } from "../problem/tagFilter";
import { excess, sumOf } from "./bounds";
import { dutiesOf } from "./duties";
import type { Line } from "./line";
import { type Match, shiftIdsOf } from "./match";

/** No duty that contains a matching unit has more than `maximumMinutes` of work, or of time from first start to latest end. */
export function maximumDutyLength(rule: MaximumDutyLengthRule, line: Line): Match[] {
  return dutiesOf(line.units, rule.mergeGapMinutes).flatMap(({ start, end, units }): Match[] => {
    if (!units.some((unit) => matchesFilter(rule.shifts, unit.tags))) return [];
    const measured = rule.measure === "work" ? sumOf(units.map((unit) => unit.workMinutes)) : end - start;
    const amount = excess(measured, rule.maximumMinutes);
    if (amount === 0) return [];
    return [{ amount, unit: "minutes", shiftIds: shiftIdsOf(units), from: start, to: end, measured, bound: rule.maximumMinutes }];
  });
}
