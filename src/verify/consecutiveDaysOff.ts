import type { ConsecutiveDaysOffRule } from "../problem/rules/consecutiveDaysOff";
import { breaches } from "./bounds";
import type { Facts } from "./facts";
import type { Line } from "./line";
import { type Match, shiftIdsOf } from "./match";
import { isMinimumAskedOf } from "./openRuns";
import { daysBetween, runsOf } from "./runs";
import { instantsOf } from "./windows";
import { unitsOfDays, unitsOn } from "./workedDays";

/**
 * Every maximal run of days without matching work, up to the last day of the horizon, is neither too short nor too long. Of the fixed line
 * only the days before the horizon are looked at.
 */
export function consecutiveDaysOff(rule: ConsecutiveDaysOffRule, line: Line, facts: Facts): Match[] {
  const { firstDay } = facts.problem.planning;
  const unitsOfDay = unitsOfDays(line, rule.shifts);
  // Before the first matching unit nothing is known, so off days are counted from there or from the start of the horizon.
  const knownFrom = Math.min(firstDay, ...unitsOfDay.keys());
  const knownUntil = line.part === "whole" ? facts.lastDay : firstDay - 1;
  const daysOff = daysBetween(knownFrom, knownUntil).filter((day) => !unitsOfDay.has(day));
  return runsOf(daysOff).flatMap((run) => {
    const isFirst = run.first === knownFrom;
    const minimum = isFirst || !isMinimumAskedOf(run, rule.start, line, facts) ? undefined : rule.minimum;
    return breaches(run.length, minimum, rule.maximum).map(({ bound, difference }): Match => {
      const shiftIds = shiftIdsOf(unitsOn([run.first - 1, run.last + 1], unitsOfDay));
      const instants = instantsOf({ firstDay: run.first, lastDay: run.last }, facts.problem.planning);
      return { amount: difference, unit: "days", shiftIds, ...instants, measured: run.length, bound };
    });
  });
}
