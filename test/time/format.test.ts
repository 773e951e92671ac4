import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumberOf } from "../../src/time/civil";
import { formatClock, formatDuration, formatInstant, formatLocal } from "../../src/time/format";
import { parseLocalDateTime } from "../../src/time/localTime";
import { buildZoneTable, toEpochMinute, type ZoneTable } from "../../src/time/zoneTable";
import { instantOf, utc } from "./zones";

function tableOf(zone: string): ZoneTable {
  return buildZoneTable(zone, dayNumberOf(2026, 1, 1), dayNumberOf(2027, 12, 31));
}

describe("an instant as text", () => {
  it.each([
    [utc(2027, 1, 1, 0), "2027-01-01T01:00", "+01:00"],
    [utc(2027, 6, 30, 22, 5), "2027-07-01T00:05", "+02:00"],
    [utc(2027, 6, 30, 21, 59), "2027-06-30T23:59", "+02:00"],
    [utc(2026, 10, 25, 0, 30), "2026-10-25T02:30", "+02:00"],
    [utc(2026, 10, 25, 1, 30), "2026-10-25T02:30", "+01:00"],
  ])("shows the clock of Amsterdam, and its offset if asked: %i", (epochMinute, local, offset) => {
    const amsterdam = tableOf("Europe/Amsterdam");
    expect(formatLocal(amsterdam, epochMinute)).toBe(local);
    expect(formatInstant(amsterdam, epochMinute)).toBe(local + offset);
  });

  it.each([
    ["UTC", "2027-01-01T12:00+00:00"],
    ["Asia/Kolkata", "2027-01-01T17:30+05:30"],
    ["America/New_York", "2027-01-01T07:00-05:00"],
    ["America/St_Johns", "2027-01-01T08:30-03:30"],
    ["Pacific/Apia", "2027-01-02T01:00+13:00"],
  ])("shows the clock of %s", (zone, text) => {
    expect(formatInstant(tableOf(zone), utc(2027, 1, 1, 12))).toBe(text);
  });

  it("is read back as the same instant", () => {
    for (const zone of ["Europe/Amsterdam", "America/St_Johns"]) {
      const table = tableOf(zone);
      fc.assert(
        fc.property(instantOf(table), (epochMinute) => {
          const local = parseLocalDateTime(formatInstant(table, epochMinute))!;
          expect(toEpochMinute(table, local, { gap: "reject", repeated: "reject" })).toEqual({ kind: "ok", epochMinute });
        }),
      );
    }
  });
});

describe("a time of day", () => {
  it.each([
    [0, "00:00"],
    [1, "00:01"],
    [59, "00:59"],
    [60, "01:00"],
    [599, "09:59"],
    [600, "10:00"],
    [1439, "23:59"],
    [1440, "24:00"],
  ])("of %i minutes is written %s", (minuteOfDay, text) => {
    expect(formatClock(minuteOfDay)).toBe(text);
  });
});

describe("a length of time", () => {
  it.each([
    [0, "0 min"],
    [1, "1 min"],
    [45, "45 min"],
    [59, "59 min"],
    [60, "1 h"],
    [61, "1 h 01"],
    [80, "1 h 20"],
    [480, "8 h"],
    [510, "8 h 30"],
    [168 * 60 + 5, "168 h 05"],
    [-1, "-1 min"],
    [-45, "-45 min"],
    [-60, "-1 h"],
    [-80, "-1 h 20"],
  ])("of %i minutes is written %s", (minutes, text) => {
    expect(formatDuration(minutes)).toBe(text);
  });
});
