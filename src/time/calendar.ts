import { minutesPerDay } from "./localTime";
import { periodAt, type ZoneTable } from "./zoneTable";

/** Elapsed time that falls on one local day. */
export interface DayMinutes {
  /** Days since 1970-01-01 in the local calendar. */
  readonly dayNumber: number;
  /** Elapsed minutes, at least 1. */
  readonly minutes: number;
}

/** A part of an interval in which the clock runs evenly: within one local day and without a clock change. */
export interface EvenPart extends DayMinutes {
  /** What the clock shows at the start of the part, in minutes since 00:00. */
  readonly minuteOfDay: number;
}

/**
 * Splits `[start, end)` into elapsed minutes per local day. The day of a clock change can hold 23 or 25 hours.
 *
 * @param start - Epoch minutes.
 * @param end - Epoch minutes.
 * @returns Days in ascending order, without days of no minutes; empty if `end` is not after `start`.
 * @throws RangeError if the interval is outside the table.
 */
export function splitAtLocalMidnights(table: ZoneTable, start: number, end: number): DayMinutes[] {
  const minutesOfDay = new Map<number, number>();
  for (const { dayNumber, minutes } of evenParts(table, start, end)) {
    minutesOfDay.set(dayNumber, (minutesOfDay.get(dayNumber) ?? 0) + minutes);
  }
  // Parts can leave a day and return to it: a clock set back just after midnight shows the end of the day before once more.
  return Array.from(minutesOfDay, ([dayNumber, minutes]) => ({ dayNumber, minutes })).sort((a, b) => a.dayNumber - b.dayNumber);
}

/**
 * Elapsed minutes of `[start, end)` that fall in a window of the local time of day, on every day of the interval.
 *
 * What counts is what the clock shows: 00:00-06:00 holds five hours in the night that the clock skips one, and seven in the night
 * that it repeats one.
 *
 * @param start - Epoch minutes.
 * @param end - Epoch minutes.
 * @param fromMinuteOfDay - Start of the window: 0 to 1439.
 * @param toMinuteOfDay - End of the window, itself not in it: 0 to 1440. Before `fromMinuteOfDay` it lies on the next day: 1380 to
 *   420 is 23:00-07:00.
 * @returns 0 if `end` is not after `start`.
 * @throws RangeError if the interval is outside the table, or if the window is out of range or begins where it ends (write 0 to
 *   1440 for a whole day).
 */
export function minutesInDailyWindow(table: ZoneTable, start: number, end: number, fromMinuteOfDay: number, toMinuteOfDay: number): number {
  if (!isDailyWindow(fromMinuteOfDay, toMinuteOfDay)) {
    throw new RangeError(
      `No daily window from minute ${fromMinuteOfDay} to ${toMinuteOfDay}; expected a start of 0 to 1439 and another end of 0 to 1440.`,
    );
  }
  let total = 0;
  for (const { minuteOfDay, minutes } of evenParts(table, start, end)) {
    const partEnd = minuteOfDay + minutes;
    total +=
      fromMinuteOfDay < toMinuteOfDay
        ? overlap(minuteOfDay, partEnd, fromMinuteOfDay, toMinuteOfDay)
        : overlap(minuteOfDay, partEnd, 0, toMinuteOfDay) + overlap(minuteOfDay, partEnd, fromMinuteOfDay, minutesPerDay);
  }
  return total;
}

/** Cuts `[start, end)` at every local midnight and clock change. */
export function evenParts(table: ZoneTable, start: number, end: number): EvenPart[] {
  const parts: EvenPart[] = [];
  let partStart = start;
  while (partStart < end) {
    const { offsetMinutes, endMinute } = periodAt(table, partStart);
    const dayNumber = Math.floor((partStart + offsetMinutes) / minutesPerDay);
    const nextMidnight = (dayNumber + 1) * minutesPerDay - offsetMinutes;
    const partEnd = Math.min(end, endMinute, nextMidnight);
    parts.push({ dayNumber, minuteOfDay: minutesPerDay - (nextMidnight - partStart), minutes: partEnd - partStart });
    partStart = partEnd;
  }
  return parts;
}

function isDailyWindow(from: number, to: number): boolean {
  return from >= 0 && from < minutesPerDay && to >= 0 && to <= minutesPerDay && from !== to;
}

function overlap(startA: number, endA: number, startB: number, endB: number): number {
  return Math.max(0, Math.min(endA, endB) - Math.max(startA, startB));
}
