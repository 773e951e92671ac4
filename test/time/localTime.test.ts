import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumberOf, formatDate } from "../../src/time/civil";
import { minutesPerDay, parseClockTime, parseLocalDateTime } from "../../src/time/localTime";

const dayNumber = dayNumberOf(2027, 3, 28);

describe("a local time", () => {
  it.each([
    ["2027-03-28T00:00", 0],
    ["2027-03-28T00:01", 1],
    ["2027-03-28T09:59", 599],
    ["2027-03-28T22:45", 1365],
    ["2027-03-28T23:59", 1439],
    ["2027-03-28T22:45:00", 1365],
  ])("is read without an offset: %s", (text, minuteOfDay) => {
    expect(parseLocalDateTime(text)).toStrictEqual({ dayNumber, minuteOfDay });
  });

  it.each([
    ["2027-03-28T22:45Z", 0],
    ["2027-03-28T22:45:00Z", 0],
    ["2027-03-28T22:45+02:00", 120],
    ["2027-03-28T22:45:00+02:00", 120],
    ["2027-03-28T22:45+0200", 120],
    ["2027-03-28T22:45+02", 120],
    ["2027-03-28T22:45:00+02", 120],
    ["2027-03-28T22:45+00:00", 0],
    ["2027-03-28T22:45+00", 0],
    ["2027-03-28T22:45-03:30", -210],
    ["2027-03-28T22:45-0330", -210],
    ["2027-03-28T22:45-11", -660],
    ["2027-03-28T22:45-00:01", -1],
    ["2027-03-28T22:45+12:45", 765],
    ["2027-03-28T22:45+23:59", 1439],
    ["2027-03-28T22:45-23:59", -1439],
  ])("is read with the offset beside it: %s", (text, offsetMinutes) => {
    expect(parseLocalDateTime(text)).toStrictEqual({ dayNumber, minuteOfDay: 1365, offsetMinutes });
  });

  it.each(["2027-03-27T24:00", "2027-03-27T24:00:00"])("at 24:00 is the start of the day after: %s", (text) => {
    expect(parseLocalDateTime(text)).toStrictEqual({ dayNumber, minuteOfDay: 0 });
  });

  it("at 24:00 can have an offset, and can end the last year that is read", () => {
    expect(parseLocalDateTime("2027-03-27T24:00+01:00")).toStrictEqual({ dayNumber, minuteOfDay: 0, offsetMinutes: 60 });
    expect(parseLocalDateTime("2200-12-31T24:00")).toStrictEqual({ dayNumber: dayNumberOf(2201, 1, 1), minuteOfDay: 0 });
  });

  it.each([
    "",
    "2027-03-28",
    "2027-03-28T",
    "2027-03-28T22",
    "2027-03-28T2245",
    "2027-03-28T22:4",
    "2027-03-28T2:45",
    "2027-03-28T22:045",
    "2027-03-28T022:45",
    "2027-03-28 22:45",
    "2027-03-28t22:45",
    "2027-03-28T22:45:0",
    "2027-03-28T22:45:01",
    "2027-03-28T22:45:30",
    "2027-03-28T22:45:00:00",
    "2027-03-28T22:45:00.000",
    "2027-03-28T22:45:00.000Z",
    "2027-03-28T22:45,5",
    "2027-03-28T22.45",
    "2027-03-28T22:60",
    "2027-03-28T24:01",
    "2027-03-28T24:60",
    "2027-03-28T23:60",
    "2027-03-28T25:00",
    "2027-03-28T99:99",
    "2027-03-28T-1:00",
    "2027-03-28Ta2:45",
    "2027-03-28T22:a5",
    "2027-02-29T22:45",
    "2027-13-01T22:45",
    "1899-12-31T24:00",
    "2201-01-01T00:00",
    "20270328T22:45",
    "2027-03-28T22:45z",
    "2027-03-28T22:45ZZ",
    "2027-03-28T22:45Z+02:00",
    "2027-03-28T22:45UTC",
    "2027-03-28T22:45+",
    "2027-03-28T22:45+2",
    "2027-03-28T22:45+2:00",
    "2027-03-28T22:45+02:",
    "2027-03-28T22:45+02:0",
    "2027-03-28T22:45+020",
    "2027-03-28T22:45+02000",
    "2027-03-28T22:45+02:000",
    "2027-03-28T22:45+02::00",
    "2027-03-28T22:45+02:00:00",
    "2027-03-28T22:45+02:60",
    "2027-03-28T22:45+24:00",
    "2027-03-28T22:45+24",
    "2027-03-28T22:45-24:00",
    "2027-03-28T22:45-02:60",
    "2027-03-28T22:45-00:00",
    "2027-03-28T22:45-0000",
    "2027-03-28T22:45-00",
    "2027-03-28T22:45±02:00",
    "2027-03-28T22:45\u221202:00",
    "2027-03-28T22:4502:00",
    "2027-03-28T22:45 +02:00",
    "2027-03-28T22:45+aa:00",
    "2027-03-28T22:45+02:aa",
    "2027-03-28T22:45[Europe/Amsterdam]",
    " 2027-03-28T22:45",
    "2027-03-28T22:45 ",
    "2027-03-28T22:45\n",
    "x2027-03-28T22:45",
    "2027-03-28T22:45x",
    "+2027-03-28T22:45",
  ])("is not read when malformed or not real: %j", (text) => {
    expect(parseLocalDateTime(text)).toBeUndefined();
  });

  it("is read back as written, to the minute and with any offset", () => {
    const two = (value: number): string => String(value).padStart(2, "0");
    const day = fc.integer({ min: dayNumberOf(1900, 1, 1), max: dayNumberOf(2200, 12, 31) });
    const minute = fc.integer({ min: 0, max: minutesPerDay - 1 });
    const offset = fc.integer({ min: 1 - minutesPerDay, max: minutesPerDay - 1 });
    fc.assert(
      fc.property(day, minute, offset, fc.constantFrom("", ":00"), fc.constantFrom("", ":"), (onDay, at, offsetMinutes, seconds, colon) => {
        const size = Math.abs(offsetMinutes);
        const sign = offsetMinutes < 0 ? "-" : "+";
        const time = `${formatDate(onDay)}T${two(Math.floor(at / 60))}:${two(at % 60)}${seconds}`;
        const withOffset = `${time}${sign}${two(Math.floor(size / 60))}${colon}${two(size % 60)}`;
        expect(parseLocalDateTime(time)).toStrictEqual({ dayNumber: onDay, minuteOfDay: at });
        expect(parseLocalDateTime(withOffset)).toStrictEqual({ dayNumber: onDay, minuteOfDay: at, offsetMinutes });
      }),
    );
  });
});

describe("a time of day", () => {
  it.each([
    ["00:00", 0],
    ["09:05", 545],
    ["23:59", 1439],
    ["24:00", 1440],
  ])("%s is read as minutes since midnight", (text, minutes) => {
    expect(parseClockTime(text)).toBe(minutes);
  });

  it.each(["24:01", "12:60", "9:00", "09:00:00", "09:00 ", "", "-1:00"])("%j is none", (text) => {
    expect(parseClockTime(text)).toBeUndefined();
  });
});
