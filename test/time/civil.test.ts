import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { civilOf, dayNumberOf, daysInMonth, formatDate, isoWeekOf, mondayOf, parseDate, weekdayOf } from "../../src/time/civil";

const dayOfYears1To9999 = fc.integer({ min: dayNumberOf(1, 1, 1), max: dayNumberOf(9999, 12, 31) });

function luxonDay(dayNumber: number): DateTime {
  return DateTime.fromMillis(dayNumber * 86_400_000, { zone: "utc" });
}

describe("day numbers", () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [1970, 2, 1, 31],
    [1970, 3, 1, 59],
    [1970, 12, 31, 364],
    // 30 years and the leap days of 1972, 76, 80, 84, 88, 92 and 96.
    [2000, 1, 1, 30 * 365 + 7],
    [2000, 2, 29, 30 * 365 + 7 + 31 + 28],
    [2000, 3, 1, 30 * 365 + 7 + 31 + 29],
    // 2000 had a leap day, 2100 has none: 25 leap days in between.
    [2100, 3, 1, 130 * 365 + 7 + 25 + 31 + 28],
    // A whole era of 400 years before 1970-01-01 and after it: 400 * 365 + 97 days.
    [1570, 1, 1, -146_097],
    [2370, 1, 1, 146_097],
    // The eras of the algorithm begin on 1 March of the years divisible by 400.
    [0, 3, 1, -719_468],
    [0, 2, 29, -719_469],
    [-1, 12, 31, -719_468 - 61],
  ])("count %i-%i-%i as the day that many days after 1970-01-01", (year, month, day, expected) => {
    expect(dayNumberOf(year, month, day)).toBe(expected);
    expect(civilOf(expected)).toEqual({ year, month, day });
  });

  it("agree with luxon in the years 1 to 9999", () => {
    fc.assert(
      fc.property(dayOfYears1To9999, (dayNumber) => {
        const { year, month, day } = luxonDay(dayNumber);
        expect(civilOf(dayNumber)).toEqual({ year, month, day });
        expect(dayNumberOf(year, month, day)).toBe(dayNumber);
      }),
      { numRuns: 1000 },
    );
  });

  it("turn into dates and back on every day of an era", () => {
    let previous = civilOf(-1);
    for (let dayNumber = 0; dayNumber < 146_097; dayNumber += 1) {
      const date = civilOf(dayNumber);
      const follows =
        date.day === previous.day + 1 ||
        (date.day === 1 && previous.day === daysInMonth(previous.year, previous.month) && date.month === (previous.month % 12) + 1);
      if (!follows || dayNumberOf(date.year, date.month, date.day) !== dayNumber) {
        expect.fail(`${JSON.stringify(date)} after ${JSON.stringify(previous)}`);
      }
      previous = date;
    }
    expect(previous).toEqual({ year: 2369, month: 12, day: 31 });
  });

  it.each([
    [2027, 0, 1],
    [2027, 13, 1],
    [2027, 1.5, 1],
    [2027, 1, 0],
    [2027, 1, 32],
    [2027, 2, 29],
    [2028, 2, 30],
    [2027, 4, 31],
    [2027, 1, 1.5],
    [2027.5, 1, 1],
    [Number.NaN, 1, 1],
  ])("do not exist for year %f, month %f, day %f", (year, month, day) => {
    expect(() => dayNumberOf(year, month, day)).toThrow(new RangeError(`No such date: year ${year}, month ${month}, day ${day}.`));
  });
});

describe("the length of a month", () => {
  it("is 28 to 31 days", () => {
    const lengths = Array.from({ length: 12 }, (_, index) => daysInMonth(2027, index + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it.each([
    [2024, 29],
    [2026, 28],
    [1900, 28],
    [2000, 29],
    [2100, 28],
    [2400, 29],
  ])("in February %i is %i days", (year, length) => {
    expect(daysInMonth(year, 2)).toBe(length);
  });

  it.each([0, 13, -1, 2.5, Number.NaN])("is 0 for month %f, which does not exist", (month) => {
    expect(daysInMonth(2027, month)).toBe(0);
  });
});

describe("weekdays", () => {
  it("begin with Monday: 1970-01-01 was a Thursday", () => {
    expect([-4, -3, -2, -1, 0, 1, 2, 3, 4].map(weekdayOf)).toEqual([6, 0, 1, 2, 3, 4, 5, 6, 0]);
  });

  it("lead back to the Monday on or before the day", () => {
    expect([-4, -3, 3, 4, 10, 11].map(mondayOf)).toEqual([-10, -3, -3, 4, 4, 11]);
  });

  it("agree with luxon", () => {
    fc.assert(
      fc.property(dayOfYears1To9999, (dayNumber) => {
        expect(weekdayOf(dayNumber)).toBe(luxonDay(dayNumber).weekday - 1);
        expect(mondayOf(dayNumber)).toBe(luxonDay(dayNumber).startOf("week").toMillis() / 86_400_000);
      }),
    );
  });
});

describe("ISO weeks", () => {
  it.each([
    ["2025-12-28", 2025, 52],
    ["2025-12-29", 2026, 1],
    ["2026-01-01", 2026, 1],
    ["2026-12-27", 2026, 52],
    ["2026-12-28", 2026, 53],
    ["2027-01-03", 2026, 53],
    ["2027-01-04", 2027, 1],
    ["2027-12-31", 2027, 52],
    ["2023-01-01", 2022, 52],
    ["2020-07-13", 2020, 29],
  ])("put %s in the year %i, week %i", (date, year, week) => {
    expect(isoWeekOf(parseDate(date)!)).toEqual({ year, week });
  });

  it("number 53 in the years that begin or end on a Thursday", () => {
    const longYears: number[] = [];
    for (let year = 2000; year <= 2060; year += 1) {
      // 28 December always lies in the last week of its year.
      const { week } = isoWeekOf(dayNumberOf(year, 12, 28));
      expect(week === 52 || week === 53).toBe(true);
      if (week === 53) {
        longYears.push(year);
      }
    }
    const onThursday = (dayNumber: number): boolean => weekdayOf(dayNumber) === 3;
    const expected = Array.from({ length: 61 }, (_, index) => 2000 + index).filter(
      (year) => onThursday(dayNumberOf(year, 1, 1)) || onThursday(dayNumberOf(year, 12, 31)),
    );
    expect(longYears).toEqual(expected);
    expect(longYears).toContain(2026);
  });

  it("agree with luxon", () => {
    fc.assert(
      fc.property(dayOfYears1To9999, (dayNumber) => {
        const { weekYear, weekNumber } = luxonDay(dayNumber);
        expect(isoWeekOf(dayNumber)).toEqual({ year: weekYear, week: weekNumber });
      }),
    );
  });
});

describe("dates as text", () => {
  it.each([
    [2027, 3, 28, "2027-03-28"],
    [2027, 12, 1, "2027-12-01"],
    [33, 4, 3, "0033-04-03"],
    [0, 1, 1, "0000-01-01"],
    [9999, 12, 31, "9999-12-31"],
  ])("are written with four, two and two digits: %i %i %i", (year, month, day, text) => {
    expect(formatDate(dayNumberOf(year, month, day))).toBe(text);
  });

  it.each([
    ["1900-01-01", -25_567], // 70 years and 17 leap days, from 1904 to 1968
    ["1970-01-01", 0],
    ["2000-02-29", 11_016],
    ["2200-12-31", 84_370], // 230 years and 56 leap days until 2200-01-01, then 364 days
  ])("are read: %s", (text, dayNumber) => {
    expect(parseDate(text)).toBe(dayNumber);
    expect(formatDate(dayNumber)).toBe(text);
  });

  it.each([
    "",
    "1899-12-31",
    "2201-01-01",
    "0000-01-01",
    "2027-00-10",
    "2027-13-01",
    "2027-01-00",
    "2027-01-32",
    "2027-02-29",
    "2100-02-29",
    "2027-06-31",
    "2027-3-28",
    "2027-03-8",
    "2027-03-028",
    "02027-03-28",
    "+2027-03-28",
    "-2027-03-28",
    "27-03-28",
    "2027/03/28",
    "2027.03.28",
    "20270328",
    "2027-03",
    "2027-W13-7",
    "28-03-2027",
    " 2027-03-28",
    "2027-03-28 ",
    "2027-03-28\n",
    "2027-03-28T00:00",
    "2027-03-2a",
    "2027-a3-28",
    "a027-03-28",
    "2027-03-2٣",
    "x2027-03-28",
    "2027-03-28x",
  ])("are not read when malformed or not real: %j", (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it("are read back as written, in the years 1900 to 2200", () => {
    const day = fc.integer({ min: dayNumberOf(1900, 1, 1), max: dayNumberOf(2200, 12, 31) });
    fc.assert(fc.property(day, (dayNumber) => parseDate(formatDate(dayNumber)) === dayNumber));
  });

  it("are read only if they are written back the same", () => {
    const digits = (max: number) => fc.integer({ min: 0, max });
    const almostDate = fc
      .tuple(digits(2300), fc.constantFrom("-", "/", ""), digits(14), fc.constantFrom("-", " ", "--"), digits(33), fc.boolean())
      .map(([year, separatorA, month, separatorB, day, padded]) => {
        const pad = (value: number) => (padded ? String(value).padStart(2, "0") : String(value));
        return `${year}${separatorA}${pad(month)}${separatorB}${pad(day)}`;
      });
    fc.assert(
      fc.property(fc.oneof(almostDate, fc.string()), (text) => {
        const dayNumber = parseDate(text);
        return dayNumber === undefined || formatDate(dayNumber) === text;
      }),
      { numRuns: 2000 },
    );
  });
});
