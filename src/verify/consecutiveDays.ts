import type { ConsecutiveDaysRule } from "../problem/rules/consecutiveDays";
import { breaches } from "./bounds";
import type { Facts } from "./facts";
import type { Line } from "./line";
import { type Match, shiftIdsOf } from "./match";
import { isMinimumAskedOf } from "./openRuns";
import { daysBetween, runsOf } from "./runs";
import { instantsOf } from "./windows";
import { unitsOfDays, unitsOn } from "./workedDays";

/** Every maximal run of days with matching work, up to the last day of the horizon, is neither too short nor too long. */
export function consecutiveDays(rule: ConsecutiveDaysRule, line: Line, facts: Facts): Match[] {
  const unitsOfDay = unitsOfDays(line, rule.shifts);
  const days = [...unitsOfDay.keys()].filter((day) => day <= facts.lastDay);
  return runsOf(days).flatMap((run) => {
    const minimum = isMinimumAskedOf(run, rule.start, line, facts) ? rule.minimum : undefined;
    return breaches(run.length, minimum, rule.maximum).map(({ bound, difference }): Match => {
      const shiftIds = shiftIdsOf(unitsOn(daysBetween(run.first, run.last), unitsOfDay));
      const instants = instantsOf({ firstDay: run.first, lastDay: run.last }, facts.problem.planning);
      return { amount: difference, unit: "days", shiftIds, ...instants, measured: run.length, bound };
    });
  });
}
