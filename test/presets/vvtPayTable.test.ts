import { expect, it } from "vitest";
import { payPreview } from "../../src/explain/payPreview";
import { parseProblem } from "../../src/problem/parseProblem";
import { vvtPayTable } from "../../src/presets/vvtPayTable";
import { professional, shift, tinyProblem } from "../support/problemBuilder";

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

it("the pay table of the agreement is one that a problem takes", () => {
  const engagement = { id: "main", organisationId: "org", form: "employee", costCentsPerHour: 3000, payTableId: "cao-vvt-2025" } as const;
  const input = tinyProblem({
    payTables: [vvtPayTable()],
    people: [professional("anna", { engagements: [engagement] })],
    shifts: [shift("late", 0, "15:00", "23:00")],
  });
  // Monday 2026-10-05: 24,000, 22-23 at 47% and 20-22 at 22%.
  expect(payPreview(parseProblem(input), { personId: "anna", shiftId: "late" })).toMatchObject({
    items: [{ cents: 24_000 }, { percent: 47, cents: 1410 }, { percent: 22, cents: 1320 }],
    extraDayCents: 2500,
  });
});
