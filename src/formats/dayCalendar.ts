import type { IntervalInput } from "../problem/person";
import { formatDate } from "../time/civil";
import { formatClock } from "../time/format";
import { minutesPerDay } from "../time/localTime";
import { FormatError } from "./formatError";

/** The most days a problem can have. */
export const largestDayCount = 731;

/** Far above every published instance; they keep a text of a few lines from asking for millions of shifts. */
const largestTypeCount = 1000;
const largestShiftCount = 200_000;

/**
 * Checks the size of a problem that has a shift of every type on every day.
 *
 * @param typeCount - Shift types, or pairs of a type and a demand line.
 * @throws FormatError if it is out of all proportion.
 */
export function checkShiftCount(dayCount: number, typeCount: number): void {
  if (typeCount > largestTypeCount || dayCount * typeCount > largestShiftCount) {
    throw new FormatError(`${dayCount} days with ${typeCount} shifts each are more than a reader accepts.`);
  }
}

/** The local time `minuteOfDay` minutes (0 to 2880) after midnight of a day. */
export function localTime(dayNumber: number, minuteOfDay: number): string {
  const day = dayNumber + Math.floor(minuteOfDay / minutesPerDay);
  return `${formatDate(day)}T${formatClock(minuteOfDay % minutesPerDay)}`;
}

/** A stretch of local time from one minute of a day to another. */
export function interval(dayNumber: number, fromMinute: number, toMinute: number): IntervalInput {
  return { start: localTime(dayNumber, fromMinute), end: localTime(dayNumber, toMinute) };
}

/** From midnight to midnight. */
export function wholeDay(dayNumber: number): IntervalInput {
  return interval(dayNumber, 0, minutesPerDay);
}
