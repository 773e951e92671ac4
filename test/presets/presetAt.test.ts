import { describe, expect, it } from "vitest";
import { datedPreset, presetAt, presets } from "../../src/presets/presetAt";
import { tableAt } from "../../src/presets/tableAt";
import { vvtTravelRates } from "../../src/presets/travelRates";

describe("a preset at a date", () => {
  it.each([
    ["2025-01-01", "inForce"],
    ["2026-08-31", "inForce"],
    ["2026-09-01", "afterEffect"],
    ["2027-03-01", "afterEffect"],
  ] as const)("is on %s %s", (date, status) => {
    const preset = presetAt("nl/cao-vvt-2025", date);
    expect(preset.status).toBe(status);
    const warning = preset.notes.filter(({ en }) => en.startsWith("Warning: ended on 2026-08-31"));
    expect(warning).toHaveLength(status === "afterEffect" ? 1 : 0);
  });

  it("continues with all its rules as after-effect", () => {
    const ids = (date: string): readonly string[] => presetAt("nl/cao-vvt-2025", date).rules.map(({ rule }) => rule.id);
    expect(ids("2026-10-05")).toEqual(ids("2026-08-31"));
    expect(ids("2026-10-05")).toContain("vvt.attendance-days");
  });

  it("leaves out rules that begin later, and says so", () => {
    const before = presetAt("nl/cao-vvt-2025", "2025-12-31");
    const after = presetAt("nl/cao-vvt-2025", "2026-01-01");
    const late = ["vvt.attendance-days", "vvt.attendance-bonus"];
    expect(after.rules.map(({ rule }) => rule.id).filter((id) => late.includes(id))).toEqual(late);
    expect(before.rules.map(({ rule }) => rule.id).filter((id) => late.includes(id))).toEqual([]);
    expect(before.notes.map(({ en }) => en)).toEqual(
      expect.arrayContaining(late.map((id) => `Rule ${id} holds from 2026-01-01 on and is left out.`)),
    );
  });

  it("takes the options of its preset", () => {
    const { rules } = presetAt("nl/atw-adult", "2026-10-05", { weekStart: "everyDay" });
    expect(rules.find(({ rule }) => rule.id === "atw.max-week")?.rule).toMatchObject({ over: { kind: "rolling", days: 7 } });
    expect(presetAt("nl/atb-care", "2026-10-05", { collectiveAgreement: true }).id).toBe("nl/atb-care");
  });

  it.each(Object.keys(presets) as (keyof typeof presets)[])("knows %s by the id it has itself", (id) => {
    expect(presets[id]({ collectiveAgreement: true }).id).toBe(id);
  });

  it("refuses unknown presets, dates that do not exist, and times before it began", () => {
    expect(() => presetAt("nl/atw-adlt" as "nl/atw-adult", "2026-10-05")).toThrow(
      'There is no preset "nl/atw-adlt". Did you mean "nl/atw-adult"?',
    );
    expect(() => presetAt("toString" as "nl/atw-adult", "2026-10-05")).toThrow(RangeError);
    expect(() => presetAt("nl/atw-adult", "2026-02-30")).toThrow('date is "2026-02-30"');
    expect(() => presetAt("nl/cao-vvt-2025", "2024-12-31")).toThrow(
      "nl/cao-vvt-2025 does not hold on 2024-12-31; it begins on 2025-01-01.",
    );
  });

  it("may be one of your own", () => {
    const own = { ...presetAt("nl/personal", "2026-10-05"), id: "own", validFrom: "2026-01-01", validUntil: "2026-06-30" };
    expect(datedPreset(own, "2026-07-01").status).toBe("afterEffect");
    expect(() => datedPreset(own, "2025-12-31")).toThrow(RangeError);
  });
});

describe("a dated table", () => {
  it.each([
    ["2025-06-30", undefined],
    ["2025-07-01", [{ centsPerKilometre: 19 }]],
    ["2026-06-30", [{ centsPerKilometre: 19 }]],
    ["2026-07-01", [{ upToMetres: 10_000, centsPerKilometre: 23 }, { centsPerKilometre: 21 }]],
    ["2028-01-01", [{ upToMetres: 10_000, centsPerKilometre: 23 }, { centsPerKilometre: 21 }]],
  ])("of travel on %s", (date, bands) => {
    expect(tableAt(vvtTravelRates, date)?.bands).toEqual(bands);
  });
});
