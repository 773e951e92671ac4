import type { DutyLimitRule } from "../problem/rules/dutyLimit";
import { breaches } from "./bounds";
import { dutiesOf, satisfies } from "./duties";
import type { Facts } from "./facts";
import type { Line } from "./line";
import { type Match, shiftIdsOf } from "./match";
import { instantsOf, isInWindow, isWhollyInHorizon, windowsOf } from "./windows";

/**
 * In every window of `over` no fewer duties that satisfy `of` start than `minimum`, if the window lies wholly in the horizon, and no more
 * than `maximum` (ATW 5:8(8)).
 */
export function dutyLimit(rule: DutyLimitRule, line: Line, facts: Facts): Match[] {
  const { planning } = facts.problem;
  const duties = dutiesOf(rule, line, planning).filter((duty) => satisfies(duty, rule.of));
  return windowsOf(rule.over, planning).flatMap((window) => {
    const inWindow = duties.filter((duty) => isInWindow(window, duty.day));
    // No window ends before the horizon starts, so the fixed line has no minimum to keep.
    const isMinimumAsked = line.part === "whole" && isWhollyInHorizon(window, planning);
    const shiftIds = shiftIdsOf(inWindow.flatMap((duty) => duty.units));
    return breaches(inWindow.length, isMinimumAsked ? rule.minimum : undefined, rule.maximum).map(({ bound, difference }): Match => {
      return { amount: difference, unit: "occurrences", shiftIds, ...instantsOf(window, planning), measured: inWindow.length, bound };
    });
  });
}
