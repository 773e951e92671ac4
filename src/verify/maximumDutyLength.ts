import type { MaximumDutyLengthRule } from "../problem/rules/maximumDutyLength";
import { excess } from "./bounds";
import { dutiesOf, satisfies } from "./duties";
import type { Facts } from "./facts";
import type { Line } from "./line";
import { type Match, shiftIdsOf } from "./match";

/** No duty that the rule is about has more than `maximumMinutes` of work, or of time from first start to latest end. */
export function maximumDutyLength(rule: MaximumDutyLengthRule, line: Line, facts: Facts): Match[] {
  const duties = dutiesOf(rule, line, facts.problem.planning).filter((duty) => satisfies(duty, rule.duties));
  return duties.flatMap(({ start, end, workMinutes, units }): Match[] => {
    const measured = rule.measure === "work" ? workMinutes : end - start;
    const amount = excess(measured, rule.maximumMinutes);
    if (amount === 0) return [];
    return [{ amount, unit: "minutes", shiftIds: shiftIdsOf(units), from: start, to: end, measured, bound: rule.maximumMinutes }];
  });
}
