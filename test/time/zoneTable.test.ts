import { isMainThread } from "node:worker_threads";
import fc from "fast-check";
import { DateTime, IANAZone } from "luxon";
import { afterEach, describe, expect, it, vi } from "vitest";
import { dayNumberOf, parseDate } from "../../src/time/civil";
import { minutesPerDay, parseLocalDateTime } from "../../src/time/localTime";
import {
  buildZoneTable,
  isKnownZone,
  firstInstant,
  localMidnight,
  type LocalTimePolicy,
  offsetAt,
  periodAt,
  resolveLocal,
  toEpochMinute,
  toLocal,
  type ZoneTable,
} from "../../src/time/zoneTable";
import { centuryTable, instantOf, utc, zones } from "./zones";

const fromDay = dayNumberOf(2026, 1, 1);
const toDay = dayNumberOf(2028, 12, 31);
const amsterdam = buildZoneTable("Europe/Amsterdam", fromDay, toDay);

/** Resolves a text such as `2027-03-28T02:30`. */
function resolve(table: ZoneTable, text: string): ReturnType<typeof resolveLocal> {
  const { dayNumber, minuteOfDay } = parseLocalDateTime(text)!;
  return resolveLocal(table, dayNumber, minuteOfDay);
}

function convert(table: ZoneTable, text: string, policy: LocalTimePolicy): ReturnType<typeof toEpochMinute> {
  return toEpochMinute(table, parseLocalDateTime(text)!, policy);
}

const rejecting: LocalTimePolicy = { gap: "reject", repeated: "reject" };

describe("a zone table", () => {
  it("lists the changes of the European Union: the last Sundays of March and October at 01:00 UTC", () => {
    // 400 days before 2026-01-01 is 2024-11-27; 400 days after 2028-12-31 is 2030-02-04.
    const march = [utc(2025, 3, 30, 1), utc(2026, 3, 29, 1), utc(2027, 3, 28, 1), utc(2028, 3, 26, 1), utc(2029, 3, 25, 1)];
    const october = [utc(2025, 10, 26, 1), utc(2026, 10, 25, 1), utc(2027, 10, 31, 1), utc(2028, 10, 29, 1), utc(2029, 10, 28, 1)];
    const changes = march.flatMap((spring, index) => [spring, october[index]!]);
    const starts = [utc(2024, 11, 27, 0), ...changes];
    expect(amsterdam.periods).toEqual(
      starts.map((startMinute, index) => {
        const offsetMinutes = index % 2 === 0 ? 60 : 120;
        const endMinute = starts[index + 1] ?? utc(2030, 2, 5, 0);
        return { startMinute, endMinute, offsetMinutes, localStartMinute: startMinute + offsetMinutes };
      }),
    );
  });

  it("keeps what it was asked for", () => {
    expect(amsterdam).toMatchObject({ zone: "Europe/Amsterdam", fromDay, toDay });
    expect(Object.keys(amsterdam)).toEqual(["zone", "fromDay", "toDay", "periods"]);
  });

  it("is frozen plain data that survives a copy to another thread", () => {
    expect(Object.isFrozen(amsterdam)).toBe(true);
    expect(Object.isFrozen(amsterdam.periods)).toBe(true);
    expect(structuredClone(amsterdam)).toEqual(amsterdam);
    expect(JSON.parse(JSON.stringify(amsterdam))).toEqual(amsterdam);
  });

  it("rounds the seconds of local mean time to whole minutes", () => {
    // Calcutta kept +05:21:10 in 1900; Sao Paulo -03:06:28.
    const newYear1900 = dayNumberOf(1900, 1, 1);
    expect(offsetAt(buildZoneTable("Asia/Kolkata", newYear1900, newYear1900), newYear1900 * minutesPerDay)).toBe(321);
    expect(offsetAt(buildZoneTable("America/Sao_Paulo", newYear1900, newYear1900), newYear1900 * minutesPerDay)).toBe(-186);
  });

  it("can hold a single day, the first and the last day that can be written", () => {
    const first = dayNumberOf(1900, 1, 1);
    const last = dayNumberOf(2201, 1, 1);
    expect(buildZoneTable("UTC", first, first).fromDay).toBe(first);
    expect(buildZoneTable("UTC", last, last).toDay).toBe(last);
  });

  it.each([
    [dayNumberOf(1900, 1, 1) - 1, 0],
    [0, dayNumberOf(2201, 1, 1) + 1],
    [1, 0],
    [0.5, 1],
    [0, 1.5],
    [Number.NaN, 1],
    [0, Number.NaN],
    [Number.NEGATIVE_INFINITY, 0],
    [0, Number.POSITIVE_INFINITY],
  ])("is not built for the days %f to %f", (from, to) => {
    expect(() => buildZoneTable("UTC", from, to)).toThrow(
      new RangeError(`No zone table for the days ${from} to ${to}; expected day numbers in order, from 1900-01-01 to 2201-01-01.`),
    );
  });

  it.each(["", "Europe/Nowhere", "local", "system", "+02:00", "GMT+2", " Europe/Amsterdam", "Europe/Amsterdam ", "2"])(
    "is not built for the zone %j, which nobody knows",
    (zone) => {
      expect(isKnownZone(zone)).toBe(false);
      expect(() => buildZoneTable(zone, 0, 1)).toThrow(
        new RangeError(`Unknown time zone "${zone}"; expected an IANA name such as "Europe/Amsterdam".`),
      );
    },
  );

  it("knows every zone that the runtime knows", () => {
    expect([...zones, ...Intl.supportedValuesOf("timeZone")].filter((zone) => !isKnownZone(zone))).toEqual([]);
  });
});

describe("the offset at an instant", () => {
  it("changes at the minute of the clock change", () => {
    const spring = utc(2027, 3, 28, 1);
    const autumn = utc(2027, 10, 31, 1);
    expect([spring - 1, spring, autumn - 1, autumn].map((minute) => offsetAt(amsterdam, minute))).toEqual([60, 120, 120, 60]);
    expect(periodAt(amsterdam, spring)).toEqual({
      startMinute: spring,
      endMinute: autumn,
      offsetMinutes: 120,
      localStartMinute: spring + 120,
    });
  });

  it("is known for the days asked for and 400 days on either side", () => {
    const first = (fromDay - 400) * minutesPerDay;
    const last = (toDay + 401) * minutesPerDay - 1;
    expect(offsetAt(amsterdam, first)).toBe(60);
    expect(offsetAt(amsterdam, last)).toBe(60);
    const outside = (day: number): RangeError =>
      new RangeError(
        `Day ${day} is outside the table of Europe/Amsterdam, which covers 2026-01-01 to 2028-12-31 and 400 days on either side.`,
      );
    expect(() => offsetAt(amsterdam, first - 1)).toThrow(outside(fromDay - 401));
    expect(() => offsetAt(amsterdam, last + 1)).toThrow(outside(toDay + 401));
    expect(() => toLocal(amsterdam, last + 1)).toThrow(RangeError);
    expect(() => offsetAt(amsterdam, Number.NaN)).toThrow(RangeError);
  });
});

describe("a local time", () => {
  it("is known for the days asked for and 400 days on either side", () => {
    // The table begins and ends at midnight UTC, which is 01:00 in the winter of Amsterdam.
    expect(resolveLocal(amsterdam, fromDay - 400, 60).kind).toBe("unique");
    expect(() => resolveLocal(amsterdam, fromDay - 400, 59)).toThrow(
      new RangeError(
        `Day ${fromDay - 400} is outside the table of Europe/Amsterdam, which covers 2026-01-01 to 2028-12-31 and 400 days on either side.`,
      ),
    );
    expect(resolveLocal(amsterdam, toDay + 401, 59).kind).toBe("unique");
    expect(() => resolveLocal(amsterdam, toDay + 401, 60)).toThrow(
      new RangeError(
        `Day ${toDay + 401} is outside the table of Europe/Amsterdam, which covers 2026-01-01 to 2028-12-31 and 400 days on either side.`,
      ),
    );
    expect(() => localMidnight(amsterdam, toDay + 402)).toThrow(RangeError);
    expect(() => convert(amsterdam, "2031-01-01T00:00", rejecting)).toThrow(RangeError);
    expect(() => convert(amsterdam, "2031-01-01T00:00+01:00", rejecting)).toThrow(RangeError);
  });

  it.each([
    ["2027-01-01T00:00", utc(2026, 12, 31, 23)],
    ["2027-03-28T01:59", utc(2027, 3, 28, 0, 59)],
    ["2027-03-28T03:00", utc(2027, 3, 28, 1)],
    ["2027-07-01T00:00", utc(2027, 6, 30, 22)],
    ["2026-10-25T01:59", utc(2026, 10, 24, 23, 59)],
    ["2026-10-25T03:00", utc(2026, 10, 25, 2)],
  ])("is one instant outside the change: %s in Amsterdam", (text, epochMinute) => {
    expect(resolve(amsterdam, text)).toEqual({ kind: "unique", epochMinute });
  });

  it.each([
    // 02:00 to 02:59 do not exist: an hour less is still winter time (+01:00), an hour more already summer time (+02:00).
    ["2027-03-28T02:00", utc(2027, 3, 28, 0), utc(2027, 3, 28, 1)],
    ["2027-03-28T02:30", utc(2027, 3, 28, 0, 30), utc(2027, 3, 28, 1, 30)],
    ["2027-03-28T02:59", utc(2027, 3, 28, 0, 59), utc(2027, 3, 28, 1, 59)],
  ])("is none in the hour that the clock skips: %s in Amsterdam", (text, before, after) => {
    expect(resolve(amsterdam, text)).toEqual({ kind: "gap", before, after, change: utc(2027, 3, 28, 1) });
  });

  it.each([
    ["2026-10-25T02:00", utc(2026, 10, 25, 0), utc(2026, 10, 25, 1)],
    ["2026-10-25T02:30", utc(2026, 10, 25, 0, 30), utc(2026, 10, 25, 1, 30)],
    ["2026-10-25T02:59", utc(2026, 10, 25, 0, 59), utc(2026, 10, 25, 1, 59)],
  ])("is two instants in the hour that the clock repeats: %s in Amsterdam", (text, earlier, later) => {
    expect(resolve(amsterdam, text)).toEqual({ kind: "repeated", earlier, later });
  });

  it("can be skipped and repeated for half an hour only, on Lord Howe Island", () => {
    const lordHowe = centuryTable("Australia/Lord_Howe");
    // 2027-04-04 02:00 +11:00 becomes 01:30 +10:30; 2026-10-04 02:00 +10:30 becomes 02:30 +11:00.
    expect(resolve(lordHowe, "2027-04-04T01:29")).toEqual({ kind: "unique", epochMinute: utc(2027, 4, 3, 14, 29) });
    expect(resolve(lordHowe, "2027-04-04T01:30")).toEqual({
      kind: "repeated",
      earlier: utc(2027, 4, 3, 14, 30),
      later: utc(2027, 4, 3, 15, 0),
    });
    expect(resolve(lordHowe, "2027-04-04T02:00")).toEqual({ kind: "unique", epochMinute: utc(2027, 4, 3, 15, 30) });
    expect(resolve(lordHowe, "2026-10-04T02:15")).toEqual({
      kind: "gap",
      before: utc(2026, 10, 3, 15, 15),
      after: utc(2026, 10, 3, 15, 45),
      change: utc(2026, 10, 3, 15, 30),
    });
  });

  it("can be skipped for a whole day, in Apia", () => {
    // At the end of 29 December 2011 (-10:00) the clock went to 31 December (+14:00).
    const change = utc(2011, 12, 30, 10);
    expect(resolve(centuryTable("Pacific/Apia"), "2011-12-30T12:00")).toEqual({
      kind: "gap",
      before: change - 720,
      after: change + 720,
      change,
    });
  });

  it("may be counted past the end of its day", () => {
    expect(resolveLocal(amsterdam, fromDay, minutesPerDay + 1)).toEqual(resolveLocal(amsterdam, fromDay + 1, 1));
    expect(resolveLocal(amsterdam, fromDay, -1)).toEqual(resolveLocal(amsterdam, fromDay - 1, 1439));
  });
});

describe("a policy", () => {
  it.each([
    ["reject", { kind: "gap" }],
    ["forward", { kind: "ok", epochMinute: utc(2027, 3, 28, 1, 30) }],
    ["backward", { kind: "ok", epochMinute: utc(2027, 3, 28, 0, 30) }],
  ] as const)("of gap %s decides the skipped hour", (gap, expected) => {
    for (const repeated of ["reject", "earlier", "later"] as const) {
      expect(convert(amsterdam, "2027-03-28T02:30", { gap, repeated })).toEqual(expected);
    }
  });

  it.each([
    ["reject", { kind: "repeated" }],
    ["earlier", { kind: "ok", epochMinute: utc(2026, 10, 25, 0, 30) }],
    ["later", { kind: "ok", epochMinute: utc(2026, 10, 25, 1, 30) }],
  ] as const)("of repeated %s decides the repeated hour", (repeated, expected) => {
    for (const gap of ["reject", "forward", "backward"] as const) {
      expect(convert(amsterdam, "2026-10-25T02:30", { gap, repeated })).toEqual(expected);
    }
  });

  it("has nothing to decide about any other time", () => {
    expect(convert(amsterdam, "2027-03-28T03:00", rejecting)).toEqual({ kind: "ok", epochMinute: utc(2027, 3, 28, 1) });
  });
});

describe("an explicit offset", () => {
  it.each([
    ["2026-10-25T02:30+02:00", utc(2026, 10, 25, 0, 30)],
    ["2026-10-25T02:30+01:00", utc(2026, 10, 25, 1, 30)],
    ["2027-03-28T01:59+01:00", utc(2027, 3, 28, 0, 59)],
    ["2027-03-28T03:00+02:00", utc(2027, 3, 28, 1)],
    ["2027-07-01T12:00+02:00", utc(2027, 7, 1, 10)],
  ])("picks the instant, whatever the policy: %s", (text, epochMinute) => {
    expect(convert(amsterdam, text, rejecting)).toEqual({ kind: "ok", epochMinute });
    expect(convert(amsterdam, text, { gap: "backward", repeated: "earlier" })).toEqual({ kind: "ok", epochMinute });
  });

  it.each([
    "2027-07-01T12:00+01:00",
    "2027-01-01T12:00+02:00",
    "2027-01-01T12:00Z",
    "2027-03-28T02:30+01:00",
    "2027-03-28T02:30+02:00",
    "2026-10-25T02:30+03:00",
    "2026-10-25T01:59+01:00",
    "2026-10-25T03:00+02:00",
  ])("must be one that the zone has at that local time: %s", (text) => {
    expect(convert(amsterdam, text, { gap: "forward", repeated: "later" })).toEqual({ kind: "offsetMismatch" });
  });

  it("Z is the offset of UTC", () => {
    expect(convert(centuryTable("UTC"), "2027-01-01T12:00Z", rejecting)).toEqual({ kind: "ok", epochMinute: utc(2027, 1, 1, 12) });
  });
});

describe("a local day", () => {
  it.each([
    ["Europe/Amsterdam", "2027-01-01", utc(2026, 12, 31, 23)],
    ["Europe/Amsterdam", "2027-03-28", utc(2027, 3, 27, 23)],
    ["Europe/Amsterdam", "2027-03-29", utc(2027, 3, 28, 22)],
    // 00:00 was skipped; the day began at 01:00 -02:00.
    ["America/Sao_Paulo", "2017-10-15", utc(2017, 10, 15, 3)],
    // 23:00-24:00 of the day before was repeated, so that 00:00 -03:00 came once.
    ["America/Sao_Paulo", "2018-02-18", utc(2018, 2, 18, 3)],
    // 00:00-01:00 is repeated; the earlier 00:00 has the offset -04:00.
    ["America/Havana", "2026-11-01", utc(2026, 11, 1, 4)],
    // The clock went from 00:01 -02:30 back to 23:01 -03:30 of the day before.
    ["America/St_Johns", "2010-11-07", utc(2010, 11, 7, 2, 30)],
    // 30 December did not exist: it begins where the 31st begins.
    ["Pacific/Apia", "2011-12-29", utc(2011, 12, 29, 10)],
    ["Pacific/Apia", "2011-12-30", utc(2011, 12, 30, 10)],
    ["Pacific/Apia", "2011-12-31", utc(2011, 12, 30, 10)],
    ["Asia/Kolkata", "2027-01-01", utc(2026, 12, 31, 18, 30)],
  ])("in %s, %s, begins at its first minute", (zone, date, expected) => {
    expect(localMidnight(centuryTable(zone), parseDate(date)!)).toBe(expected);
  });

  it.each([
    ["2027-03-28", 150, utc(2027, 3, 28, 1)], // 02:30 is skipped: the jump to 03:00
    ["2026-10-25", 150, utc(2026, 10, 25, 0, 30)], // the first 02:30
    ["2026-10-25", 1440, utc(2026, 10, 25, 23)], // 24:00
  ])("a reading is first reached: %s minute %i", (date, minute, expected) => {
    expect(firstInstant(amsterdam, parseDate(date)!, minute)).toBe(expected);
  });
});

describe.each(zones)("in %s", (zone) => {
  it("offsets and clock readings are those of luxon and Intl", () => {
    const table = centuryTable(zone);
    const ianaZone = IANAZone.create(zone);
    const clock = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
    fc.assert(
      fc.property(instantOf(table), (epochMinute) => {
        expect(offsetAt(table, epochMinute)).toBe(ianaZone.offset(epochMinute * 60_000));

        const { dayNumber, minuteOfDay } = toLocal(table, epochMinute);
        const parts = new Map(clock.formatToParts(epochMinute * 60_000).map(({ type, value }) => [type, Number(value)]));
        expect(dayNumber).toBe(dayNumberOf(parts.get("year")!, parts.get("month")!, parts.get("day")!));
        expect(minuteOfDay).toBe(parts.get("hour")! * 60 + parts.get("minute")!);

        const luxon = DateTime.fromMillis(epochMinute * 60_000, { zone });
        expect(dayNumber).toBe(dayNumberOf(luxon.year, luxon.month, luxon.day));
        expect(minuteOfDay).toBe(luxon.hour * 60 + luxon.minute);
      }),
      { numRuns: 300 },
    );
  });

  it("a clock reading resolves to exactly the instants at which luxon shows it", () => {
    const table = centuryTable(zone);
    const ianaZone = IANAZone.create(zone);
    fc.assert(
      fc.property(instantOf(table), (localMinute) => {
        const dayNumber = Math.floor(localMinute / minutesPerDay);
        // Every offset that the zone has within 36 hours is a candidate.
        const offsets = Array.from({ length: 25 }, (_, index) => ianaZone.offset((localMinute + (index - 12) * 180) * 60_000));
        const instants = [...new Set(offsets)]
          .map((offset) => localMinute - offset)
          .filter((epochMinute) => epochMinute + ianaZone.offset(epochMinute * 60_000) === localMinute)
          .sort((a, b) => a - b);

        const resolution = resolveLocal(table, dayNumber, localMinute - dayNumber * minutesPerDay);
        switch (resolution.kind) {
          case "unique":
            expect(instants).toEqual([resolution.epochMinute]);
            break;
          case "repeated":
            expect(instants).toEqual([resolution.earlier, resolution.later]);
            break;
          case "gap": {
            expect(instants).toEqual([]);
            const offsetBefore = ianaZone.offset((resolution.change - 1) * 60_000);
            const offsetAfter = ianaZone.offset(resolution.change * 60_000);
            expect(resolution.before).toBe(localMinute - offsetAfter);
            expect(resolution.after).toBe(localMinute - offsetBefore);
            expect(resolution.before).toBeLessThan(resolution.change);
            expect(resolution.after).toBeGreaterThanOrEqual(resolution.change);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("an instant comes back from its clock reading, with the offset or with a policy", () => {
    const table = centuryTable(zone);
    fc.assert(
      fc.property(instantOf(table), (epochMinute) => {
        const local = toLocal(table, epochMinute);
        const offsetMinutes = offsetAt(table, epochMinute);
        expect(toEpochMinute(table, { ...local, offsetMinutes }, rejecting)).toEqual({ kind: "ok", epochMinute });
        const instants = (["earlier", "later"] as const).map((repeated) => toEpochMinute(table, local, { gap: "reject", repeated }));
        expect(instants).toContainEqual({ kind: "ok", epochMinute });
      }),
      { numRuns: 300 },
    );
  });

  it("a local day begins at the first instant that shows it, or the day after if it was skipped", () => {
    const table = centuryTable(zone);
    fc.assert(
      fc.property(instantOf(table), (epochMinute) => {
        const { dayNumber } = toLocal(table, epochMinute);
        const start = localMidnight(table, dayNumber);
        expect(toLocal(table, start).dayNumber).toBe(dayNumber);
        expect(toLocal(table, start - 1).dayNumber).toBeLessThan(dayNumber);
        expect(start).toBeLessThanOrEqual(epochMinute);
        expect(localMidnight(table, dayNumber + 1)).toBeGreaterThan(start);
      }),
    );
  });
});

describe("the process around it", () => {
  const savedZone = process.env["TZ"];

  afterEach(() => {
    vi.useRealTimers();
    if (savedZone === undefined) {
      delete process.env["TZ"];
    } else {
      process.env["TZ"] = savedZone;
    }
  });

  it.each(
    ["UTC", "Europe/Amsterdam", "America/New_York", "Pacific/Apia", "Australia/Lord_Howe"].flatMap((processZone) => [
      { processZone, today: "2027-01-15T12:00:00Z" },
      { processZone, today: "2027-07-15T12:00:00Z" },
    ]),
  )("changes no result: zone $processZone, clock at $today", ({ processZone, today }) => {
    process.env["TZ"] = processZone;
    vi.useFakeTimers({ now: Date.parse(today) });
    // A thread, in which mutation tests run, cannot change the zone of its process.
    expect(DateTime.local().zoneName === processZone || !isMainThread).toBe(true);
    expect(DateTime.local().toMillis()).toBe(Date.parse(today));

    const table = buildZoneTable("Europe/Amsterdam", fromDay, toDay);
    expect(table).toEqual(amsterdam);
    expect(toLocal(table, utc(2027, 7, 1, 22, 30))).toEqual({ dayNumber: dayNumberOf(2027, 7, 2), minuteOfDay: 30 });
    expect(convert(table, "2026-10-25T02:30", rejecting)).toEqual({ kind: "repeated" });
    expect(convert(table, "2026-10-25T02:30", { gap: "reject", repeated: "earlier" })).toEqual({
      kind: "ok",
      epochMinute: utc(2026, 10, 25, 0, 30),
    });
    expect(convert(table, "2026-10-25T02:30", { gap: "reject", repeated: "later" })).toEqual({
      kind: "ok",
      epochMinute: utc(2026, 10, 25, 1, 30),
    });
    expect(convert(table, "2027-03-28T02:30", rejecting)).toEqual({ kind: "gap" });
  });
});
