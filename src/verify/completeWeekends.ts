import type { CompleteWeekendsRule } from "../problem/rules/completeWeekends";
import type { Facts } from "./facts";
import type { Line } from "./line";
import { type Match, shiftIdsOf } from "./match";
import { instantsOf, weekendsInHorizon } from "./windows";
import { unitsOfDays, unitsOn } from "./workedDays";

/** In every weekend that lies wholly in the horizon, all weekend days have matching work or none has. Nothing is inherited. */
export function completeWeekends(rule: CompleteWeekendsRule, line: Line, facts: Facts): Match[] {
  if (line.part === "fixed") return [];
  const unitsOfDay = unitsOfDays(line, rule.shifts);
  return weekendsInHorizon(facts.problem.planning).flatMap((weekend): Match[] => {
    const worked = weekend.days.filter((day) => unitsOfDay.has(day));
    if (worked.length === 0 || worked.length === weekend.days.length) return [];
    const shiftIds = shiftIdsOf(unitsOn(worked, unitsOfDay));
    return [{ amount: 1, unit: "weekends", shiftIds, ...instantsOf(weekend, facts.problem.planning) }];
  });
}
