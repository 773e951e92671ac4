import { describe, expect, it } from "vitest";
import { localTimeReader } from "../../src/problem/localTimeReader";
import { parseDate } from "../../src/time/civil";
import { buildZoneTable } from "../../src/time/zoneTable";

const day = parseDate("2026-10-25")!;
const reader = localTimeReader(buildZoneTable("Europe/Amsterdam", day, day), { gap: "reject", repeated: "reject" });

describe("localTimeReader", () => {
  it("gives the same answer the second time", () => {
    // Noon on a day in winter time is 11:00 UTC.
    for (let time = 0; time < 2; time += 1) expect(reader.read("2026-10-25T12:00")).toBe(day * 1440 + 11 * 60);
    for (let time = 0; time < 2; time += 1) expect(reader.read("2026-10-25T02:30")).toBe("repeated");
    expect(reader.read("2026-03-29T02:30")).toBe("skipped");
    expect(reader.read("2026-10-25T12:00+02:00")).toBe("wrongOffset");
    expect(reader.read("noon")).toBe("malformed");
  });

  it("refuses to give the instant of a time that has none", () => {
    expect(reader.minute("2026-10-25T12:00")).toBe(day * 1440 + 11 * 60);
    expect(() => reader.minute("2026-10-25T02:30")).toThrow(RangeError);
  });
});
