import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minutesInDailyWindow, splitAtLocalMidnights } from "../../src/time/calendar";
import { dayNumberOf, formatDate } from "../../src/time/civil";
import { minutesPerDay, parseLocalDateTime } from "../../src/time/localTime";
import { buildZoneTable, toEpochMinute, toLocal, type ZoneTable } from "../../src/time/zoneTable";
import { instantOf } from "./zones";

const tables = new Map(
  [
    ["Europe/Amsterdam", 2026, 2027] as const,
    ["Australia/Lord_Howe", 2026, 2027] as const,
    ["America/Sao_Paulo", 2017, 2018] as const,
    ["America/Havana", 2026, 2026] as const,
    ["America/St_Johns", 2010, 2010] as const,
    ["Pacific/Apia", 2011, 2011] as const,
  ].map(([zone, from, to]): [string, () => ZoneTable] => {
    let table: ZoneTable | undefined;
    return [zone, () => (table ??= buildZoneTable(zone, dayNumberOf(from, 1, 1), dayNumberOf(to, 12, 31)))];
  }),
);

function tableOf(zone: string): ZoneTable {
  return tables.get(zone)!();
}

/** The earlier instant of a text such as `2027-03-28T07:00`. */
function at(zone: string, text: string): number {
  const result = toEpochMinute(tableOf(zone), parseLocalDateTime(text)!, { gap: "reject", repeated: "earlier" });
  return result.kind === "ok" ? result.epochMinute : expect.fail(`${text} in ${zone}: ${result.kind}`);
}

function split(zone: string, start: string, end: string): (readonly [date: string, minutes: number])[] {
  const days = splitAtLocalMidnights(tableOf(zone), at(zone, start), at(zone, end));
  return days.map(({ dayNumber, minutes }) => [formatDate(dayNumber), minutes]);
}

function inWindow(start: string, end: string, from: number, to: number): number {
  const zone = "Europe/Amsterdam";
  return minutesInDailyWindow(tableOf(zone), at(zone, start), at(zone, end), from, to);
}

describe("elapsed time on the nights of a clock change", () => {
  const elapsed = (start: string, end: string): number => at("Europe/Amsterdam", end) - at("Europe/Amsterdam", start);

  it.each([
    ["2027-03-26T23:00", "2027-03-27T07:00", 8 * 60],
    ["2027-03-27T23:00", "2027-03-28T07:00", 7 * 60],
    ["2026-10-24T23:00", "2026-10-25T07:00", 9 * 60],
    // 22:00-08:00 with a break of 45 minutes: 11 h less 45 min, more than the 10 h a night shift may last.
    ["2026-10-24T22:00", "2026-10-25T08:00", 615 + 45],
  ])("from %s to %s is counted in minutes that passed", (start, end, minutes) => {
    expect(elapsed(start, end)).toBe(minutes);
  });
});

describe("splitting at local midnights", () => {
  it.each([
    ["within a day", "Europe/Amsterdam", "2027-01-04T07:00", "2027-01-04T15:30", [["2027-01-04", 510]]],
    ["up to midnight", "Europe/Amsterdam", "2027-01-04T15:00", "2027-01-04T24:00", [["2027-01-04", 540]]],
    ["from midnight", "Europe/Amsterdam", "2027-01-04T00:00", "2027-01-04T00:01", [["2027-01-04", 1]]],
    [
      "over a night",
      "Europe/Amsterdam",
      "2027-01-04T22:45",
      "2027-01-05T07:15",
      [
        ["2027-01-04", 75],
        ["2027-01-05", 435],
      ],
    ],
    [
      "over three days",
      "Europe/Amsterdam",
      "2027-01-04T23:59",
      "2027-01-06T00:01",
      [
        ["2027-01-04", 1],
        ["2027-01-05", 1440],
        ["2027-01-06", 1],
      ],
    ],
    [
      "over the spring night: 6 h after midnight",
      "Europe/Amsterdam",
      "2027-03-27T23:00",
      "2027-03-28T07:00",
      [
        ["2027-03-27", 60],
        ["2027-03-28", 360],
      ],
    ],
    [
      "over the autumn night: 8 h after midnight",
      "Europe/Amsterdam",
      "2026-10-24T23:00",
      "2026-10-25T07:00",
      [
        ["2026-10-24", 60],
        ["2026-10-25", 480],
      ],
    ],
    ["over the spring day of 23 h", "Europe/Amsterdam", "2027-03-28T00:00", "2027-03-29T00:00", [["2027-03-28", 23 * 60]]],
    ["over the autumn day of 25 h", "Europe/Amsterdam", "2026-10-25T00:00", "2026-10-26T00:00", [["2026-10-25", 25 * 60]]],
    ["over an autumn day of 24 h 30", "Australia/Lord_Howe", "2027-04-04T00:00", "2027-04-05T00:00", [["2027-04-04", 1470]]],
    [
      "over a skipped midnight",
      "America/Sao_Paulo",
      "2017-10-14T23:00",
      "2017-10-15T02:00",
      [
        ["2017-10-14", 60],
        ["2017-10-15", 60],
      ],
    ],
    [
      "over an hour before midnight that is repeated",
      "America/Sao_Paulo",
      "2018-02-17T00:00",
      "2018-02-18T01:00",
      [
        ["2018-02-17", 25 * 60],
        ["2018-02-18", 60],
      ],
    ],
    [
      "over a midnight that is repeated",
      "America/Havana",
      "2026-10-31T23:00",
      "2026-11-01T02:00",
      [
        ["2026-10-31", 60],
        ["2026-11-01", 180],
      ],
    ],
    [
      // 23:00-00:01, then again 23:01-01:00: 60 + 59 minutes show the 6th, 1 + 60 the 7th.
      "back into the day before",
      "America/St_Johns",
      "2010-11-06T23:00",
      "2010-11-07T01:00",
      [
        ["2010-11-06", 119],
        ["2010-11-07", 61],
      ],
    ],
    [
      "over a day that does not exist",
      "Pacific/Apia",
      "2011-12-29T23:00",
      "2011-12-31T01:00",
      [
        ["2011-12-29", 60],
        ["2011-12-31", 60],
      ],
    ],
  ])("counts minutes %s", (_, zone, start, end, expected) => {
    expect(split(zone, start, end)).toEqual(expected);
  });

  it("gives the days in ascending order, even if the interval begins on a day and then returns to the day before", () => {
    const start = at("America/St_Johns", "2010-11-07T00:00");
    // One minute of the 7th, and then the 6th once more from 23:01.
    expect(splitAtLocalMidnights(tableOf("America/St_Johns"), start, start + 30)).toEqual([
      { dayNumber: dayNumberOf(2010, 11, 6), minutes: 29 },
      { dayNumber: dayNumberOf(2010, 11, 7), minutes: 1 },
    ]);
  });

  it("gives nothing for an empty or reversed interval", () => {
    expect(split("Europe/Amsterdam", "2027-01-04T07:00", "2027-01-04T07:00")).toEqual([]);
    expect(split("Europe/Amsterdam", "2027-01-04T07:00", "2027-01-04T06:00")).toEqual([]);
  });

  it("refuses an interval outside the table", () => {
    const table = tableOf("Europe/Amsterdam");
    const end = (table.toDay + 401) * minutesPerDay;
    expect(splitAtLocalMidnights(table, end - 1, end)).toEqual([{ dayNumber: table.toDay + 401, minutes: 1 }]);
    expect(() => splitAtLocalMidnights(table, end - 1, end + 1)).toThrow(RangeError);
  });
});

describe("minutes in a daily window", () => {
  const night: readonly [number, number] = [0, 6 * 60];

  it.each([
    ["2027-01-04T23:00", "2027-01-05T07:00", 6 * 60],
    ["2027-03-27T23:00", "2027-03-28T07:00", 5 * 60],
    ["2026-10-24T23:00", "2026-10-25T07:00", 7 * 60],
    // An early shift of 05:00-13:00 touches the night for an hour, one of 06:00 does not.
    ["2027-01-05T05:00", "2027-01-05T13:00", 60],
    ["2027-01-05T04:45", "2027-01-05T13:00", 75],
    ["2027-01-05T06:00", "2027-01-05T14:00", 0],
    ["2027-01-05T05:59", "2027-01-05T14:00", 1],
    ["2027-01-04T15:00", "2027-01-05T00:00", 0],
    ["2027-01-04T15:00", "2027-01-05T00:01", 1],
    ["2027-01-05T02:00", "2027-01-05T03:30", 90],
    // Three nights.
    ["2027-01-04T12:00", "2027-01-07T12:00", 18 * 60],
  ])("00:00-06:00: %s to %s", (start, end, minutes) => {
    expect(inWindow(start, end, ...night)).toBe(minutes);
  });

  it.each([
    ["2027-01-04T22:00", "2027-01-05T08:00", 8 * 60],
    ["2027-03-27T22:00", "2027-03-28T08:00", 7 * 60],
    ["2026-10-24T22:00", "2026-10-25T08:00", 9 * 60],
    ["2027-01-04T07:00", "2027-01-04T23:00", 0],
    ["2027-01-04T06:59", "2027-01-04T23:01", 2],
    ["2027-01-04T00:00", "2027-01-05T00:00", 8 * 60],
    ["2027-01-04T23:30", "2027-01-04T23:45", 15],
    ["2027-01-04T03:30", "2027-01-04T03:45", 15],
  ])("23:00-07:00 crosses midnight: %s to %s", (start, end, minutes) => {
    expect(inWindow(start, end, 23 * 60, 7 * 60)).toBe(minutes);
  });

  it("can be a whole day, end at midnight, or begin at it", () => {
    const [start, end] = ["2027-03-27T12:00", "2027-03-29T12:00"];
    expect(inWindow(start, end, 0, 1440)).toBe(47 * 60);
    expect(inWindow(start, end, 1439, 1440)).toBe(2);
    expect(inWindow(start, end, 1439, 0)).toBe(2);
    expect(inWindow(start, end, 0, 1)).toBe(2);
  });

  it("lie in the hour that the clock skips or repeats", () => {
    expect(inWindow("2027-03-27T12:00", "2027-03-28T12:00", 120, 180)).toBe(0);
    expect(inWindow("2026-10-24T12:00", "2026-10-25T12:00", 120, 180)).toBe(120);
  });

  it("are none in an empty or reversed interval", () => {
    expect(inWindow("2027-01-04T03:00", "2027-01-04T03:00", 0, 360)).toBe(0);
    expect(inWindow("2027-01-04T03:00", "2027-01-04T02:00", 0, 360)).toBe(0);
  });

  it.each([
    [-1, 60],
    [1440, 60],
    [0, -1],
    [0, 1441],
    [0, 0],
    [360, 360],
    [Number.NaN, 60],
    [0, Number.NaN],
  ])("are refused from %f to %f", (from, to) => {
    expect(() => inWindow("2027-01-04T03:00", "2027-01-04T04:00", from, to)).toThrow(
      new RangeError(`No daily window from minute ${from} to ${to}; expected a start of 0 to 1439 and another end of 0 to 1440.`),
    );
  });
});

describe.each([...tables.keys()])("in %s, over any interval of up to three days", (zone) => {
  const minuteByMinute = (start: number, end: number): { dayNumber: number; minuteOfDay: number }[] =>
    Array.from({ length: end - start }, (_, index) => toLocal(tableOf(zone), start + index));
  const length = fc.integer({ min: 1, max: 3 * minutesPerDay });

  it("the split is the count of minutes that show each day", () => {
    const table = tableOf(zone);
    fc.assert(
      fc.property(instantOf(table), length, (start, minutes) => {
        const counts = new Map<number, number>();
        for (const { dayNumber } of minuteByMinute(start, start + minutes)) {
          counts.set(dayNumber, (counts.get(dayNumber) ?? 0) + 1);
        }
        const expected = [...counts].map(([dayNumber, count]) => ({ dayNumber, minutes: count }));
        expect(splitAtLocalMidnights(table, start, start + minutes)).toEqual(expected.sort((a, b) => a.dayNumber - b.dayNumber));
      }),
      { numRuns: 50 },
    );
  });

  it("a window holds the minutes whose clock reading lies in it, and its complement the others", () => {
    const table = tableOf(zone);
    const minuteOfDay = fc.integer({ min: 0, max: minutesPerDay - 1 });
    fc.assert(
      fc.property(instantOf(table), length, minuteOfDay, minuteOfDay, (start, minutes, from, to) => {
        fc.pre(from !== to);
        const isInside = (minute: number): boolean => (from < to ? minute >= from && minute < to : minute >= from || minute < to);
        const expected = minuteByMinute(start, start + minutes).filter((local) => isInside(local.minuteOfDay)).length;
        expect(minutesInDailyWindow(table, start, start + minutes, from, to)).toBe(expected);
        expect(minutesInDailyWindow(table, start, start + minutes, to, from)).toBe(minutes - expected);
      }),
      { numRuns: 50 },
    );
  });
});
