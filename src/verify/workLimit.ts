import type { WorkLimitRule } from "../problem/rules/workLimit";
import type { AmountUnit } from "../score/violation";
import { splitAtLocalMidnights } from "../time/calendar";
import { breaches, sumOf } from "./bounds";
import { unitsMatching } from "./byLine";
import { carriedAmount } from "./carried";
import type { Facts } from "./facts";
import type { Line, Unit } from "./line";
import { type Match, shiftIdsOf } from "./match";
import { instantsOf, isInWindow, isWhollyInHorizon, weekendOfWeek, windowsOf } from "./windows";

/** What one unit books on one day. */
interface Entry {
  readonly unit: Unit;
  readonly day: number;
  /** Only used when minutes are measured. */
  readonly minutes: number;
}

/**
 * In every window of `over` a person works no less than `minimum`, if the window lies wholly in the horizon, and no more than `maximum`.
 * The difference is divided by `unit`, rounded up, and squared if `function` says so.
 */
export function workLimit(rule: WorkLimitRule, line: Line, facts: Facts): Match[] {
  const { planning } = facts.problem;
  const entries = unitsMatching(line, rule.shifts).flatMap((unit) => entriesOf(rule, unit, facts));
  return windowsOf(rule.over, planning).flatMap((window) => {
    const inWindow = entries.filter((entry) => isInWindow(window, entry.day));
    const measured = countOf(rule, inWindow) + (isInWindow(window, planning.firstDay) ? carriedAmount(rule.id, line.person) : 0);
    // No window ends before the horizon starts, so the fixed line has no minimum to keep.
    const isMinimumAsked = line.part === "whole" && isWhollyInHorizon(window, planning);
    return breaches(measured, isMinimumAsked ? rule.minimum : undefined, rule.maximum).map(({ bound, difference }): Match => {
      const steps = Math.ceil(difference / rule.unit);
      const amount = rule.function === "quadratic" ? steps ** 2 : steps;
      const shiftIds = [...new Set(shiftIdsOf(inWindow.map((entry) => entry.unit)))];
      return { amount, unit: amountUnitOf(rule), shiftIds, ...instantsOf(window, planning), measured, bound };
    });
  });
}

function entriesOf(rule: WorkLimitRule, unit: Unit, facts: Facts): Entry[] {
  const { planning } = facts.problem;
  if (rule.measure === "weekends") {
    const weekend = weekendOfWeek(unit.day, planning);
    return weekend?.days.includes(unit.day) === true ? [{ unit, day: weekend.firstDay, minutes: 0 }] : [];
  }
  if (rule.minutesBelongTo === "startDay") return [{ unit, day: unit.day, minutes: unit.workMinutes }];
  const parts = splitAtLocalMidnights(planning.zoneTable, unit.start, unit.end);
  const elapsed = unit.end - unit.start;
  const floors = parts.map((part) => ({ unit, day: part.dayNumber, minutes: Math.floor((unit.workMinutes * part.minutes) / elapsed) }));
  const remainder = unit.workMinutes - sumOf(floors.map((entry) => entry.minutes));
  return floors.map((entry, position) => (position === floors.length - 1 ? { ...entry, minutes: entry.minutes + remainder } : entry));
}

function countOf(rule: WorkLimitRule, entries: readonly Entry[]): number {
  switch (rule.measure) {
    case "minutes":
      return sumOf(entries.map((entry) => entry.minutes));
    case "shifts":
      return entries.length;
    case "days":
    case "weekends":
      return new Set(entries.map((entry) => entry.day)).size;
  }
}

/** Squares and multiples of the measure are not in the unit of the measure any more. */
function amountUnitOf(rule: WorkLimitRule): AmountUnit {
  return rule.unit === 1 && rule.function === "linear" ? rule.measure : "points";
}
