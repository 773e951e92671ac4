import { expect, it } from "vitest";
import { vvtPayTable } from "../../src/presets/vvtPayTable";

it("the pay table of the agreement has a version for every change, and none where it is not known in full", () => {
  const { versions } = vvtPayTable();
  expect(versions.map(({ validFrom }) => validFrom)).toEqual(["2026-01-01", "2026-07-01"]);
  expect(versions.map(({ travel }) => travel)).toEqual([
    [{ centsPerKilometre: 19 }],
    [{ untilKilometres: 10, centsPerKilometre: 23 }, { centsPerKilometre: 21 }],
  ]);
  for (const { bands, extraDayCents } of versions) {
    expect(extraDayCents).toBe(2500);
    expect(bands.filter(({ onHolidays }) => onHolidays)).toEqual([
      { weekdays: ["sunday"], onHolidays: true, from: "00:00", to: "24:00", percent: 60 },
    ]);
    expect(bands.map(({ percent }) => percent)).toEqual([22, 22, 38, 38, 47, 47, 52, 52, 60]);
  }
});
