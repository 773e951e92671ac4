import type { Planning } from "../problem/planning";
import type { Over } from "../problem/rules/over";
import { mondayOf, parseDate } from "../time/civil";

/** A window of relative days, both ends included; it may reach outside the horizon. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

const daysPerWeek = 7;

/** The windows that `over` names, in time order, as far as they have a day in the horizon. */
export function dayWindows(over: Over, planning: Planning): readonly DayWindow[] {
  const { firstDay, dayCount } = planning;
  const lastDay = dayCount - 1;
  switch (over.kind) {
    case "horizon":
      return [{ from: 0, to: lastDay }];
    case "day":
      return Array.from({ length: dayCount }, (_, day) => ({ from: day, to: day }));
    case "week": {
      const windows: DayWindow[] = [];
      for (let from = mondayOf(firstDay) - firstDay; from <= lastDay; from += daysPerWeek)
        windows.push({ from, to: from + daysPerWeek - 1 });
      return windows;
    }
    case "period":
      return namedWindows(over, planning).map(({ window }) => window);
    case "days":
      return [{ from: relativeDay(over.from, firstDay), to: relativeDay(over.to, firstDay) }];
    case "rollingWeeks":
      return dayWindows({ kind: "week" }, planning).map(({ from, to }) => ({ from: from - (over.weeks - 1) * daysPerWeek, to }));
    case "rolling":
      return Array.from({ length: dayCount }, (_, day) => ({ from: day - over.days + 1, to: day }));
  }
}

/** The windows of {@link dayWindows} with the ids of periods; other windows have no name. */
export function namedWindows(over: Over, planning: Planning): readonly { readonly id: string | undefined; readonly window: DayWindow }[] {
  const { firstDay, dayCount, periods } = planning;
  if (over.kind !== "period") return dayWindows(over, planning).map((window) => ({ id: undefined, window }));
  return periods
    .map(({ id, fromDay, toDay }) => ({ id, window: { from: fromDay - firstDay, to: toDay - firstDay } }))
    .filter(({ window: { from, to } }) => from < dayCount && to >= 0)
    .sort((a, b) => a.window.from - b.window.from || a.window.to - b.window.to);
}

function relativeDay(date: string, firstDay: number): number {
  const day = parseDate(date);
  if (day === undefined) throw new RangeError(`"${date}" is not a date; a parsed problem has none of those.`);
  return day - firstDay;
}

/** Whether a window lies wholly in the horizon. */
export function isInHorizon(window: DayWindow, planning: Planning): boolean {
  return window.from >= 0 && window.to < planning.dayCount;
}

/** Whether a window holds the first day of the horizon, so that carried counters count in it. */
export function holdsFirstDay({ from, to }: DayWindow): boolean {
  return from <= 0 && to >= 0;
}

/** The window that receives carried counters: the one that holds the first day of the horizon; -1 if none does. */
export function carriedWindowOf(windows: readonly DayWindow[]): number {
  return windows.findIndex(holdsFirstDay);
}

/**
 * Splits windows so that at most one of each set holds the first day of the horizon: periods may overlap, a carried counter counts in each
 * of them, and a kernel has one window for it.
 */
export function splitByCarried(windows: readonly DayWindow[]): readonly (readonly DayWindow[])[] {
  const [first, ...others] = windows.filter(holdsFirstDay);
  const rest = windows.filter((window) => window === first || !holdsFirstDay(window));
  return [rest, ...others.map((window) => [window])];
}
