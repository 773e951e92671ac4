import { localMidnight } from "../time/zoneTable";
import type { Interval, Person } from "./person";
import type { Planning } from "./planning";

/**
 * Day numbers of the horizon on which someone can work at all: at least one minute of the day is in `available` (or that is absent) and not in
 * `unavailable`. Ascending.
 */
export function availableDays({ available, unavailable }: Person, { zoneTable, firstDay, dayCount }: Planning): readonly number[] {
  return Array.from({ length: dayCount }, (_, day) => firstDay + day).filter((day) => {
    const whole = { start: localMidnight(zoneTable, day), end: localMidnight(zoneTable, day + 1) };
    return (available ?? [whole]).some((interval) => hasFreeMinute(cut(interval, whole), unavailable));
  });
}

function cut(interval: Interval, { start, end }: Interval): Interval {
  return { start: Math.max(interval.start, start), end: Math.min(interval.end, end) };
}

/** Whether some minute of an interval is in none of the others, which are sorted and do not touch. */
function hasFreeMinute({ start, end }: Interval, others: readonly Interval[]): boolean {
  const covering = others.find((other) => other.start <= start && start < other.end);
  return start < end && (covering === undefined || covering.end < end);
}
