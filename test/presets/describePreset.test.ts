import { describe, expect, it } from "vitest";
import type { RuleInput } from "../../src/problem/rules/rule";
import { describePreset } from "../../src/presets/describePreset";
import { nlAtwAdult } from "../../src/presets/nlAtwAdult";
import { nlCaoVvt2025 } from "../../src/presets/nlCaoVvt2025";
import { ruleValue } from "../../src/presets/ruleValue";
import { everyPreset, fullCare, ruleOf } from "./everyPreset";

/** The cells of the line that begins with an id. */
function lineOf(text: string, id: string): readonly string[] {
  const line = text.split("\n").find((one) => one.startsWith(`${id} `));
  return (line ?? "").split(/ {2,}/);
}

describe("a preset in print", () => {
  it("has a line for every rule: id, what, value, article, confidence, enforcement", () => {
    expect(lineOf(describePreset(nlAtwAdult()), "atw.night-cap-16w")).toEqual([
      "atw.night-cap-16w",
      "At most 36 nights that end after 02:00 in 16 weeks",
      "<= 36 late nights in 16 weeks",
      "ATW 5:8(8)",
      "H",
      "civil",
    ]);
    expect(lineOf(describePreset(nlAtwAdult(), "nl"), "atw.max-shift")).toEqual([
      "atw.max-shift",
      "Ten hoogste 12 uur werk per dienst",
      "<= 12 h",
      "ATW 5:7(2)a",
      "H",
      "boete",
    ]);
  });

  it("has a line for every value that is off", () => {
    expect(lineOf(describePreset(nlCaoVvt2025()), "vvt.weekends")).toEqual([
      "vvt.weekends",
      "Number of free weekends, article 3.4.",
      "freeWeekendsPerYear: null",
      "L",
      "off",
    ]);
    expect(describePreset(nlCaoVvt2025(), "nl")).toContain("(2025-01-01 - 2026-08-31)");
  });

  it.each(everyPreset)("of %s names every rule, norm, choice and note in both languages", (_, preset) => {
    for (const language of ["nl", "en"] as const) {
      const text = describePreset(preset, language);
      for (const { rule, title } of preset.rules)
        expect([rule.id, text.includes(rule.id), text.includes(title[language])]).toEqual([rule.id, true, true]);
      for (const { norm, text: what } of preset.otherNorms) expect([norm, text.includes(what[language])]).toEqual([norm, true]);
      for (const note of preset.notes) expect(text).toContain(note[language]);
      for (const { choice } of preset.interpretations) expect(text).toContain(`- ${choice} = `);
      expect(text).not.toContain("undefined");
      expect(text.endsWith("\n")).toBe(true);
    }
  });
});

describe("the value of a rule", () => {
  const adult = nlAtwAdult({ onCall: { tag: "on-call" } });
  it.each([
    ["atw.daily-rest", ">= 11 h within 24 h; 1x 8 h in 168 h", ">= 11 h binnen 24 h; 1x 8 h per 168 h"],
    [
      "atw.weekly-rest",
      ">= 36 h in 168 h or >= 72 h in 336 h in parts of 32 h",
      ">= 36 h per 168 h of >= 72 h per 336 h in delen van 32 h",
    ],
    ["atw.night-avg", "<= 640 h in 16 weeks with >= 16 nights", "<= 640 h per 16 weken met >= 16 nachten"],
    ["atw.night-series-rest", ">= 46 h after 3 nights", ">= 46 h na 3 nachten"],
    ["atw.series-with-night", "<= 7 duties in a row with >= 1 nights", "<= 7 diensten op rij met >= 1 nachten"],
    ["atw.sunday-free", "<= 39 Sundays in 52 weeks", "<= 39 zondagen per 52 weken"],
    ["atw.break", "break 30 min above 5 h 30; break 45 min above 10 h", "pauze 30 min boven 5 h 30; pauze 45 min boven 10 h"],
    ["oncall.free.days", "14x 24 h in 672 h", "14x 24 h per 672 h"],
    ["standby.care", "none (duty:standby)", "geen (duty:standby)"],
  ])("%s", (id, en, nl) => {
    expect(ruleValue(ruleOf(adult, id).rule)).toEqual({ nl, en });
  });

  it("names presence duties", () => {
    expect(ruleValue(ruleOf(fullCare, "atw.night-max").rule).en).toBe("<= 10 h nights without duty:presence");
    expect(ruleValue(ruleOf(fullCare, "presence.norm.count").rule).nl).toBe("<= 52 diensten met duty:presence per 26 weken");
  });

  it.each<readonly [RuleInput, string]>([
    [
      { id: "r", kind: "workLimit", level: "hard", measure: "minutes", over: { kind: "horizon" }, minimum: 60, maximum: 90 },
      ">= 1 h <= 1 h 30 in horizon",
    ],
    [{ id: "r", kind: "workLimit", level: "hard", measure: "shifts", over: { kind: "day" }, minimum: 1 }, ">= 1 shifts in day"],
    [
      {
        id: "r",
        kind: "workLimit",
        level: "hard",
        measure: "weekends",
        over: { kind: "days", from: "2026-10-05", to: "2026-10-18" },
        maximum: 1,
      },
      "<= 1 weekends in 2026-10-05..2026-10-18",
    ],
    [
      { id: "r", kind: "dutyLimit", level: "hard", over: { kind: "rolling", days: 7 }, minimum: 1, maximum: 5, of: { spanOver: 720 } },
      ">= 1 <= 5 duties > 12 h span in 7 days",
    ],
    [
      {
        id: "r",
        kind: "maximumDutyLength",
        level: "hard",
        maximumMinutes: 600,
        duties: { workOver: 30, contains: { include: ["a", "b"], match: "all" } },
      },
      "<= 10 h duties > 30 min with a & b",
    ],
    [{ id: "r", kind: "dutyFrequency", level: "hard", maximum: 2, windowMinutes: 90 }, "<= 2 duties in 1 h 30"],
    [{ id: "r", kind: "completeWeekends", level: "hard" }, "completeWeekends"],
    [{ id: "r", kind: "fairShare", level: "soft", shifts: { include: ["night"] } }, 'fairShare, shifts {"include":["night"]}'],
  ])("of %j", (rule, en) => {
    expect(ruleValue(rule).en).toBe(en);
  });
});
