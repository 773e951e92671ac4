import type { Planning } from "../problem/planning";
import type { Over } from "../problem/rules/over";
import { mondayOf, parseDate } from "../time/civil";
import { localMidnight } from "../time/zoneTable";
import { daysBetween } from "./runs";

/** Zone tables know the clock for some more days than they were built for; this many are safe. */
const knownMarginDays = 399;

/** A stretch of local days, both ends included. */
export interface DayWindow {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** The horizon as a window. */
function horizonOf(planning: Planning): DayWindow {
  return { firstDay: planning.firstDay, lastDay: planning.firstDay + planning.dayCount - 1 };
}

/** The windows that a counting rule looks at, in time order (periods in their own order); see `Over`. */
export function windowsOf(over: Over, planning: Planning): DayWindow[] {
  const horizon = horizonOf(planning);
  const days = daysBetween(horizon.firstDay, horizon.lastDay);
  switch (over.kind) {
    case "horizon":
      return [horizon];
    case "day":
      return days.map((day) => ({ firstDay: day, lastDay: day }));
    case "week":
      return [...new Set(days.map(mondayOf))].map((monday) => ({ firstDay: monday, lastDay: monday + 6 }));
    case "period":
      return planning.periods
        .map((period) => ({ firstDay: period.fromDay, lastDay: period.toDay }))
        .filter((period) => days.some((day) => isInWindow(period, day)));
    case "days":
      return [{ firstDay: dayOf(over.from), lastDay: dayOf(over.to) }];
    case "rollingWeeks":
      return [...new Set(days.map(mondayOf))].map((monday) => ({ firstDay: monday - 7 * (over.weeks - 1), lastDay: monday + 6 }));
    case "rolling":
      return days.map((day) => ({ firstDay: day - over.days + 1, lastDay: day }));
  }
}

/** Whether a day lies in a window. */
export function isInWindow(window: DayWindow, day: number): boolean {
  return window.firstDay <= day && day <= window.lastDay;
}

/** Whether every day of a window lies in the horizon. */
export function isWhollyInHorizon(window: DayWindow, planning: Planning): boolean {
  const horizon = horizonOf(planning);
  return isInWindow(horizon, window.firstDay) && isInWindow(horizon, window.lastDay);
}

/** Whether some day of a window lies in the horizon. */
export function hasDayInHorizon(window: DayWindow, planning: Planning): boolean {
  const horizon = horizonOf(planning);
  return window.firstDay <= horizon.lastDay && horizon.firstDay <= window.lastDay;
}

/** The part of a window that lies in the horizon; the window has a day there. */
export function insideHorizon(window: DayWindow, planning: Planning): DayWindow {
  const horizon = horizonOf(planning);
  return {
    firstDay: Math.max(window.firstDay, horizon.firstDay),
    lastDay: Math.min(window.lastDay, horizon.lastDay),
  };
}

/**
 * The instants at which a stretch of local days begins and ends, for the record of a match. Days for which the clock of the zone is not
 * known (a long window can reach far back) are left out.
 */
export function instantsOf({ firstDay, lastDay }: DayWindow, planning: Planning): { readonly from: number; readonly to: number } {
  const { zoneTable } = planning;
  const firstKnownDay = zoneTable.fromDay - knownMarginDays;
  return { from: localMidnight(zoneTable, Math.max(firstDay, firstKnownDay)), to: localMidnight(zoneTable, lastDay + 1) };
}

/** The days of one weekend, with everything between the first and the last of them as a window. */
export interface Weekend extends DayWindow {
  readonly days: readonly number[];
}

/** The weekend of the ISO week that a day lies in; `undefined` if the problem knows no weekend days. */
export function weekendOfWeek(day: number, planning: Planning): Weekend | undefined {
  const days = planning.weekendDays.map((weekday) => mondayOf(day) + weekday);
  const firstDay = days[0];
  return firstDay === undefined ? undefined : { days, firstDay, lastDay: Math.max(...days) };
}

/** The weekends of which every day lies in the horizon, in time order. */
export function weekendsInHorizon(planning: Planning): Weekend[] {
  return windowsOf({ kind: "week" }, planning)
    .flatMap((week) => weekendOfWeek(week.firstDay, planning) ?? [])
    .filter((weekend) => isWhollyInHorizon(weekend, planning));
}

function dayOf(date: string): number {
  const day = parseDate(date);
  if (day === undefined) throw new RangeError(`"${date}" is not a date.`);
  return day;
}
