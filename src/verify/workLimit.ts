import type { Ledger } from "../problem/dutyKind";
import type { Planning } from "../problem/planning";
import type { MaximumSwitch, WorkLimitRule } from "../problem/rules/workLimit";
import type { AmountUnit } from "../score/violation";
import { evenParts, splitAtLocalMidnights } from "../time/calendar";
import { weekdayOf } from "../time/civil";
import { breaches, sumOf } from "./bounds";
import { unitsMatching } from "./byLine";
import { carriedAmount } from "./carried";
import { creditsMatching } from "./credits";
import { dutiesOf, type Duty, nightMinutesOf, satisfies } from "./duties";
import type { Facts } from "./facts";
import type { Line, Unit } from "./line";
import { type Match, shiftIdsOf } from "./match";
import { instantsOf, isInWindow, isWhollyInHorizon, weekendOfWeek, windowsOf } from "./windows";

/** Weekday number of Sunday. */
const sunday = 6;

/** What one unit, or a credit without a unit, books on one day. */
interface Entry {
  readonly unit: Unit | undefined;
  readonly day: number;
  /** Only used when minutes are measured. */
  readonly minutes: number;
}

/**
 * In every window of `over` a person works no less than `minimum`, if the window lies wholly in the horizon, and no more than `maximum`, or
 * than the other maximum where `switch` says so. The difference is divided by `unit`, rounded up, and squared if `function` says so.
 */
export function workLimit(rule: WorkLimitRule, line: Line, facts: Facts): Match[] {
  const { planning } = facts.problem;
  const entries = [...unitsMatching(line, rule.shifts).flatMap((unit) => entriesOf(rule, unit, facts)), ...creditEntries(rule, line)];
  const switching = dutiesThatSwitch(rule.switch, line, facts);
  return windowsOf(rule.over, planning).flatMap((window) => {
    const inWindow = entries.filter((entry) => isInWindow(window, entry.day));
    const measured = countOf(rule, inWindow) + (isInWindow(window, planning.firstDay) ? carriedAmount(rule.id, line.person) : 0);
    // No window ends before the horizon starts, so the fixed line has no minimum to keep.
    const isMinimumAsked = line.part === "whole" && isWhollyInHorizon(window, planning);
    const count = switching.filter((duty) => isInWindow(window, duty.day)).length;
    const maximum = rule.switch !== undefined && count >= rule.switch.from ? rule.switch.maximum : rule.maximum;
    return breaches(measured, isMinimumAsked ? rule.minimum : undefined, maximum).map(({ bound, difference }): Match => {
      const steps = Math.ceil(difference / rule.unit);
      const amount = rule.function === "quadratic" ? steps ** 2 : steps;
      const shiftIds = [...new Set(shiftIdsOf(inWindow.flatMap((entry) => entry.unit ?? [])))];
      return { amount, unit: amountUnitOf(rule), shiftIds, ...instantsOf(window, planning), measured, bound };
    });
  });
}

/** The duties that, if there are enough of them in a window, bring the other maximum (ATW 5:8(2)). */
function dutiesThatSwitch(given: MaximumSwitch | undefined, line: Line, facts: Facts): Duty[] {
  return given === undefined ? [] : dutiesOf(given, line, facts.problem.planning).filter((duty) => satisfies(duty, given.of));
}

function entriesOf(rule: WorkLimitRule, unit: Unit, facts: Facts): Entry[] {
  const { planning } = facts.problem;
  switch (rule.measure) {
    case "minutes":
      return minuteEntriesOf(rule, unit, facts);
    case "nightMinutes":
      return nightEntriesOf(rule, unit, planning);
    case "shifts":
    case "days":
      return [{ unit, day: unit.day, minutes: 0 }];
    case "weekends": {
      const weekend = weekendOfWeek(unit.day, planning);
      return weekend?.days.includes(unit.day) === true ? [{ unit, day: weekend.firstDay, minutes: 0 }] : [];
    }
    case "sundays":
      return splitAtLocalMidnights(planning.zoneTable, unit.start, unit.end)
        .filter((part) => weekdayOf(part.dayNumber) === sunday)
        .map((part) => ({ unit, day: part.dayNumber, minutes: 0 }));
  }
}

function nightEntriesOf(rule: WorkLimitRule, unit: Unit, planning: Planning): Entry[] {
  if (rule.minutesBelongTo === "startDay") return [{ unit, day: unit.day, minutes: nightMinutesOf(unit, planning) }];
  const nightEnd = planning.night.untilMinuteOfDay;
  return evenParts(planning.zoneTable, unit.start, unit.end).map(({ dayNumber, minuteOfDay, minutes }) => {
    const clockEnd = minuteOfDay + minutes;
    return { unit, day: dayNumber, minutes: minuteOfDay < nightEnd ? Math.min(clockEnd, nightEnd) - minuteOfDay : 0 };
  });
}

function minuteEntriesOf(rule: WorkLimitRule, unit: Unit, facts: Facts): Entry[] {
  const booked = ledgerMinutes(rule.ledger, unit);
  if (rule.minutesBelongTo === "startDay") return [{ unit, day: unit.day, minutes: booked }];
  const parts = splitAtLocalMidnights(facts.problem.planning.zoneTable, unit.start, unit.end);
  const elapsed = unit.end - unit.start;
  const floors = parts.map((part) => ({ unit, day: part.dayNumber, minutes: Math.floor((booked * part.minutes) / elapsed) }));
  const remainder = booked - sumOf(floors.map((entry) => entry.minutes));
  return floors.map((entry, position) => (position === floors.length - 1 ? { ...entry, minutes: entry.minutes + remainder } : entry));
}

function ledgerMinutes(ledger: Ledger, unit: Unit): number {
  switch (ledger) {
    case "legal":
      return unit.legalMinutes;
    case "contract":
      return unit.contractMinutes;
    case "paid":
      return unit.paidMinutes;
  }
}

function creditEntries(rule: WorkLimitRule, line: Line): Entry[] {
  if (rule.measure !== "minutes") return [];
  return creditsMatching(line.person, rule.ledger, rule.shifts).map(({ day, minutes }) => ({ unit: undefined, day, minutes }));
}

function countOf(rule: WorkLimitRule, entries: readonly Entry[]): number {
  switch (rule.measure) {
    case "minutes":
    case "nightMinutes":
      return sumOf(entries.map((entry) => entry.minutes));
    case "shifts":
      return entries.length;
    case "days":
    case "weekends":
    case "sundays":
      return new Set(entries.map((entry) => entry.day)).size;
  }
}

/** Squares and multiples of the measure are not in the unit of the measure any more. */
function amountUnitOf({ measure, unit, function: shape }: WorkLimitRule): AmountUnit {
  if (unit !== 1 || shape !== "linear") return "points";
  if (measure === "nightMinutes") return "minutes";
  return measure === "sundays" ? "days" : measure;
}
