import { weekdays } from "../problem/planning";
import type { DayPattern, PatternItem } from "../problem/rules/dayPattern";
import type { DayPatternsRule } from "../problem/rules/dayPatterns";
import { matchesFilter } from "../problem/tagFilter";
import { weekdayOf } from "../time/civil";
import { breaches } from "./bounds";
import type { Facts } from "./facts";
import type { Line, Unit } from "./line";
import { type Match, shiftIdsOf } from "./match";
import { daysBetween } from "./runs";
import { instantsOf } from "./windows";
import { unitsOfDays, unitsOn } from "./workedDays";

/**
 * The days of the horizon at which at least one pattern begins, with the whole pattern between `fromDay` and `toDay`, are neither fewer
 * than `minimum` nor more than `maximum`. Nothing is inherited.
 */
export function dayPatterns(rule: DayPatternsRule, line: Line, facts: Facts): Match[] {
  if (line.part === "fixed") return [];
  const { planning } = facts.problem;
  const unitsOfDay = unitsOfDays(line, undefined);
  const unitsOnDay = (dayOfHorizon: number) => unitsOfDay.get(planning.firstDay + dayOfHorizon) ?? [];
  const starts = daysBetween(rule.fromDay, rule.toDay).filter((start) =>
    rule.patterns.some((pattern) => {
      return (
        mayStartOn(pattern, start, planning.firstDay) &&
        start + pattern.items.length - 1 <= rule.toDay &&
        pattern.items.every((item, offset) => isDayAsAsked(item, unitsOnDay(start + offset)))
      );
    }),
  );
  return breaches(starts.length, rule.minimum, rule.maximum).map(({ bound, difference }): Match => {
    const amount = rule.function === "quadratic" ? difference ** 2 : difference;
    const unit = rule.function === "quadratic" ? "points" : "occurrences";
    const shiftIds = shiftIdsOf(
      unitsOn(
        starts.map((start) => planning.firstDay + start),
        unitsOfDay,
      ),
    );
    const range = { firstDay: planning.firstDay + rule.fromDay, lastDay: planning.firstDay + rule.toDay };
    return { amount, unit, shiftIds, ...instantsOf(range, planning), measured: starts.length, bound };
  });
}

function mayStartOn(pattern: DayPattern, dayOfHorizon: number, firstDay: number): boolean {
  const isStartDay = pattern.startDay === undefined || pattern.startDay === dayOfHorizon;
  const isStartWeekday = pattern.startWeekday === undefined || pattern.startWeekday === weekdays[weekdayOf(firstDay + dayOfHorizon)];
  return isStartDay && isStartWeekday;
}

function isDayAsAsked(item: PatternItem, unitsOfDay: readonly Unit[]): boolean {
  switch (item.kind) {
    case "work":
      return unitsOfDay.some((unit) => matchesFilter(item.shifts, unit.tags));
    case "off":
      return unitsOfDay.length === 0;
    case "not":
      return !unitsOfDay.some((unit) => matchesFilter(item.shifts, unit.tags));
    case "any":
      return true;
  }
}
