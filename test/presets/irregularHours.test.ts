import { describe, expect, it } from "vitest";
import { type SupplementDay, vvtIrregularHours } from "../../src/presets/irregularHours";
import { tableAt } from "../../src/presets/tableAt";

const table = tableAt(vvtIrregularHours, "2026-01-01");

/** Percents at a time of a day; times of one width compare as text. */
function percentsAt(day: SupplementDay, clock: string): readonly number[] {
  return (table?.bands ?? [])
    .filter(({ days, from, to }) => days.includes(day) && from <= clock && clock < to)
    .map(({ percent }) => percent);
}

describe("the irregular-hours supplement of 2026", () => {
  it.each([
    ["monday", "05:59", 47],
    ["monday", "06:00", 22],
    ["tuesday", "06:59", 22],
    ["wednesday", "19:59", undefined],
    ["wednesday", "07:00", undefined],
    ["thursday", "20:00", 22],
    ["thursday", "21:59", 22],
    ["friday", "22:00", 47],
    ["friday", "23:59", 47],
    ["saturday", "00:00", 52],
    ["saturday", "05:59", 52],
    ["saturday", "06:00", 38],
    ["saturday", "07:59", 38],
    ["saturday", "08:00", undefined],
    ["saturday", "11:59", undefined],
    ["saturday", "12:00", 38],
    ["saturday", "21:59", 38],
    ["saturday", "22:00", 52],
    ["sunday", "00:00", 60],
    ["sunday", "23:59", 60],
    ["holiday", "10:00", 60],
  ] as const)("is on %s at %s %s", (day, clock, percent) => {
    expect(percentsAt(day, clock)).toEqual(percent === undefined ? [] : [percent]);
  });

  it("is not known before 2026", () => {
    expect(tableAt(vvtIrregularHours, "2025-12-31")).toBeUndefined();
    expect(table?.confidence).toBe("M");
  });
});
