import { parseDate } from "./civil";

/** Minutes in a day of the calendar. An elapsed day can be shorter or longer when the clock changes. */
export const minutesPerDay = 1440;

/** A reading of the wall clock. Without a zone it is not an instant yet. */
export interface LocalTime {
  /** Days since 1970-01-01 in the local calendar. */
  readonly dayNumber: number;
  /** Minutes shown by the clock since 00:00: 0 to 1439. */
  readonly minuteOfDay: number;
}

/** A reading of the wall clock, with the offset if one was written beside it. */
export interface LocalDateTime extends LocalTime {
  /** Minutes that the clock is ahead of UTC: 120 for `+02:00`, 0 for `Z`. Absent if none was written. */
  readonly offsetMinutes?: number;
}

const localDateTimePattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::00)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;

/**
 * Reads a time to the minute: `YYYY-MM-DDTHH:MM` or `YYYY-MM-DDTHH:MM:00`, optionally followed by an offset `Z`, `+02:00`, `+0200`
 * or `+02`.
 *
 * `24:00` is the end of the day and is returned as 00:00 of the day after. The dates are those of {@link parseDate}. The text is
 * ISO 8601, which has no offset `-00:00`.
 *
 * @returns `undefined` if the text has another form, has seconds other than zero, or names no real date, time or offset.
 */
export function parseLocalDateTime(text: string): LocalDateTime | undefined {
  const match = localDateTimePattern.exec(text);
  if (match === null) {
    return undefined;
  }
  const [, date, hours, minutes, offset] = match;
  const dayNumber = parseDate(String(date));
  const minuteOfDay = parseClock(Number(hours), Number(minutes));
  if (dayNumber === undefined || minuteOfDay === undefined) {
    return undefined;
  }
  const local = minuteOfDay === minutesPerDay ? { dayNumber: dayNumber + 1, minuteOfDay: 0 } : { dayNumber, minuteOfDay };
  if (offset === undefined) {
    return local;
  }
  const offsetMinutes = parseOffset(offset);
  return offsetMinutes === undefined ? undefined : { ...local, offsetMinutes };
}

/**
 * Reads `HH:MM` as minutes since 00:00, 0 to 1440 (24:00 is the end of the day).
 *
 * @returns `undefined` if the text has another form or names no real time.
 */
export function parseClockTime(text: string): number | undefined {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  return match === null ? undefined : parseClock(Number(match[1]), Number(match[2]));
}

/** 0 to 1440, where 1440 is the time 24:00. */
function parseClock(hours: number, minutes: number): number | undefined {
  const minuteOfDay = hours * 60 + minutes;
  return minutes <= 59 && minuteOfDay <= minutesPerDay ? minuteOfDay : undefined;
}

function parseOffset(text: string): number | undefined {
  if (text === "Z") {
    return 0;
  }
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(3).replace(":", ""));
  if (hours > 23 || minutes > 59) {
    return undefined;
  }
  const size = hours * 60 + minutes;
  if (text.startsWith("+")) {
    return size;
  }
  return size === 0 ? undefined : -size;
}
