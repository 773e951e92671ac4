import type { DutyFrequencyRule } from "../problem/rules/dutyFrequency";
import { dutiesOf, satisfies } from "./duties";
import type { Facts } from "./facts";
import type { Line } from "./line";
import { type Match, shiftIdsOf } from "./match";

/** Of the duties that satisfy `of`, each is among the first `maximum` that start in the `windowMinutes` up to its own start. */
export function dutyFrequency(rule: DutyFrequencyRule, line: Line, facts: Facts): Match[] {
  const duties = dutiesOf(rule, line, facts.problem.planning).filter((duty) => satisfies(duty, rule.of));
  return duties.flatMap((duty): Match[] => {
    const from = duty.start - rule.windowMinutes;
    const counted = duties.filter((other) => from < other.start && other.start <= duty.start);
    if (counted.length <= rule.maximum) return [];
    const shiftIds = shiftIdsOf(counted.flatMap((other) => other.units));
    return [{ amount: 1, unit: "occurrences", shiftIds, from, to: duty.end, measured: counted.length, bound: rule.maximum }];
  });
}
