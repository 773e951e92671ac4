/**
 * The proleptic Gregorian calendar as arithmetic on day numbers.
 *
 * A day number counts days since 1970-01-01 in the local calendar: 0 is 1970-01-01, -1 is 1969-12-31. It knows no time zone and no
 * time of day.
 */

/** A date in the proleptic Gregorian calendar. */
export interface CivilDate {
  readonly year: number;
  /** 1 (January) to 12 (December). */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** A week of ISO 8601: it begins on Monday and belongs to the year that holds its Thursday. */
export interface IsoWeek {
  /** The year the week belongs to; around New Year it can differ from the calendar year of the day. */
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

const daysPerEra = 146_097;
const daysPerWeek = 7;

/** 1970-01-01 counted from 0000-03-01, where the eras of the algorithm below begin. */
const epochSinceEraStart = 719_468;

/** First and last year that {@link parseDate} accepts. */
const firstParsedYear = 1900;
const lastParsedYear = 2200;

/**
 * The number of days in a month.
 *
 * @param month - 1 to 12.
 * @returns 28 to 31, or 0 if there is no such month.
 */
export function daysInMonth(year: number, month: number): number {
  switch (month) {
    case 1:
    case 3:
    case 5:
    case 7:
    case 8:
    case 10:
    case 12:
      return 31;
    case 4:
    case 6:
    case 9:
    case 11:
      return 30;
    case 2:
      return isLeapYear(year) ? 29 : 28;
    default:
      return 0;
  }
}

/**
 * The day number of a date.
 *
 * Algorithm: H. Hinnant (2013), "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`: years begin in March, so that the
 * leap day comes last, and repeat in eras of 400 years.
 *
 * @param year - Any integer.
 * @param month - 1 to 12.
 * @param day - 1 to the length of the month.
 * @throws RangeError if there is no such date.
 */
export function dayNumberOf(year: number, month: number, day: number): number {
  if (!isDate(year, month, day)) {
    throw new RangeError(`No such date: year ${year}, month ${month}, day ${day}.`);
  }
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - epochSinceEraStart;
}

/**
 * The date of a day number; the inverse of {@link dayNumberOf}.
 *
 * Algorithm: `civil_from_days` of the same source.
 *
 * @param dayNumber - Any integer.
 */
export function civilOf(dayNumber: number): CivilDate {
  const sinceEraStart = dayNumber + epochSinceEraStart;
  const era = Math.floor(sinceEraStart / daysPerEra);
  const dayOfEra = sinceEraStart - era * daysPerEra;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = ((marchMonth + 2) % 12) + 1;
  const marchYear = yearOfEra + era * 400;
  return { year: month > 2 ? marchYear : marchYear + 1, month, day };
}

/**
 * The same day of the month some months later, or the last day of a month that is too short.
 *
 * @param months - Integer >= 0.
 */
export function addMonths(dayNumber: number, months: number): number {
  const { year, month, day } = civilOf(dayNumber);
  const monthIndex = month - 1 + months;
  const [laterYear, laterMonth] = [year + Math.floor(monthIndex / 12), (monthIndex % 12) + 1];
  return dayNumberOf(laterYear, laterMonth, Math.min(day, daysInMonth(laterYear, laterMonth)));
}

/**
 * The day of the week.
 *
 * @returns 0 (Monday) to 6 (Sunday).
 */
export function weekdayOf(dayNumber: number): number {
  return dayNumber - mondayOf(dayNumber);
}

/** The day number of the Monday on or before a day: the first day of its ISO week. */
export function mondayOf(dayNumber: number): number {
  // 1970-01-01 was a Thursday, three days after Monday.
  return Math.floor((dayNumber + 3) / daysPerWeek) * daysPerWeek - 3;
}

/** The ISO 8601 week a day lies in. */
export function isoWeekOf(dayNumber: number): IsoWeek {
  const thursday = mondayOf(dayNumber) + 3;
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - dayNumberOf(year, 1, 1)) / daysPerWeek) + 1 };
}

/**
 * Writes a day as `YYYY-MM-DD`.
 *
 * @param dayNumber - A day in the years 0 to 9999, which have four digits.
 */
export function formatDate(dayNumber: number): string {
  const { year, month, day } = civilOf(dayNumber);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/**
 * Reads a date written as `YYYY-MM-DD`.
 *
 * @returns The day number, or `undefined` if the text has another form, names no real date, or lies outside the years 1900 to 2200.
 */
export function parseDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) {
    return undefined;
  }
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < firstParsedYear || year > lastParsedYear || !isDate(year, month, day)) {
    return undefined;
  }
  return dayNumberOf(year, month, day);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function isDate(year: number, month: number, day: number): boolean {
  return Number.isInteger(year) && Number.isInteger(day) && day >= 1 && day <= daysInMonth(year, month);
}
