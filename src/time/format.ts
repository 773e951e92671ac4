import { formatDate } from "./civil";
import { offsetAt, toLocal, type ZoneTable } from "./zoneTable";

/**
 * What the clock shows at an instant, as `YYYY-MM-DDTHH:MM`.
 *
 * In the hour that the clock repeats, two instants give the same text; {@link formatInstant} tells them apart.
 *
 * @param epochMinute - Minutes since 1970-01-01T00:00Z.
 * @throws RangeError if the instant is outside the table.
 */
export function formatLocal(table: ZoneTable, epochMinute: number): string {
  const { dayNumber, minuteOfDay } = toLocal(table, epochMinute);
  return `${formatDate(dayNumber)}T${formatClock(minuteOfDay)}`;
}

/**
 * What the clock shows at an instant, with its offset from UTC: `YYYY-MM-DDTHH:MM+02:00`. UTC itself is `+00:00`.
 *
 * @param epochMinute - Minutes since 1970-01-01T00:00Z.
 * @throws RangeError if the instant is outside the table.
 */
export function formatInstant(table: ZoneTable, epochMinute: number): string {
  const offsetMinutes = offsetAt(table, epochMinute);
  return `${formatLocal(table, epochMinute)}${offsetMinutes < 0 ? "-" : "+"}${formatClock(Math.abs(offsetMinutes))}`;
}

/**
 * Writes a time of day as `HH:MM`.
 *
 * @param minuteOfDay - 0 to 1440, where 1440 is `24:00`.
 */
export function formatClock(minuteOfDay: number): string {
  return `${twoDigits(Math.floor(minuteOfDay / 60))}:${twoDigits(minuteOfDay % 60)}`;
}

/**
 * Writes a length of time for people: `45 min`, `8 h`, `1 h 20`, `1 h 05`. A negative length has a minus sign in front.
 *
 * @param minutes - Any integer.
 */
export function formatDuration(minutes: number): string {
  const size = Math.abs(minutes);
  const hours = Math.floor(size / 60);
  const rest = size % 60;
  const sign = minutes < 0 ? "-" : "";
  if (hours === 0) {
    return `${sign}${rest} min`;
  }
  return rest === 0 ? `${sign}${hours} h` : `${sign}${hours} h ${twoDigits(rest)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
