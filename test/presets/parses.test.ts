import { describe, expect, it } from "vitest";
import { checkProblem } from "../../src/problem/checkProblem";
import { parseProblem } from "../../src/problem/parseProblem";
import type { RuleInput } from "../../src/problem/rules/rule";
import { layerRules } from "../../src/presets/layerRules";
import { nlAtwAdult } from "../../src/presets/nlAtwAdult";
import { nlAtwYouth } from "../../src/presets/nlAtwYouth";
import { nlCaoVvt2025 } from "../../src/presets/nlCaoVvt2025";
import { nlHolidays } from "../../src/presets/nlHolidays";
import { nlQualificationsCare } from "../../src/presets/nlQualificationsCare";
import { verify } from "../../src/verify/verify";
import { assign, professional, rosterOf, shift, tinyProblem, type TinyProblemOverrides } from "../support/problemBuilder";
import { everyPreset, fullCare } from "./everyPreset";

const tags = ["on-call", "sleeps-in", "agreed-60", "solo", "limits:reduced", "noNights", "noSunday", "restDay:friday", "restDay:saturday"];

/** A week with somebody of every kind, so that every filter of people finds somebody. */
function problemWith(rules: readonly RuleInput[], overrides: TinyProblemOverrides = {}): ReturnType<typeof tinyProblem> {
  return tinyProblem({
    people: [professional("anna", { tags }), professional("bob", { regime: "youth" })],
    shifts: [shift("early", 0, "07:00", "15:30", { breakMinutes: 30 }), shift("night", 1, "23:00", "07:00", { breakMinutes: 30 })],
    rules: [...rules, { id: "cover", kind: "demandCover", level: "soft", bound: "target" }],
    ...overrides,
  });
}

describe.each(everyPreset)("%s", (_, preset) => {
  const rules = preset.rules.map(({ rule }) => rule);

  it("is read without a single issue, also from JSON", () => {
    expect(checkProblem(problemWith(rules))).toEqual([]);
    const copy: unknown = JSON.parse(JSON.stringify(problemWith(rules)));
    expect(checkProblem(copy)).toEqual([]);
    expect(parseProblem(copy).rules).toHaveLength(rules.length + 1);
  });

  it("finds nothing wrong with nobody at work", () => {
    expect(verify(parseProblem(problemWith(rules)), rosterOf()).score.hard).toBe(0);
  });
});

describe("everything at once", () => {
  const { rules } = layerRules([
    { layer: "law", preset: nlAtwAdult({ onCall: { tag: "on-call" } }) },
    { layer: "law", preset: nlAtwYouth() },
    { layer: "law", preset: fullCare },
    { layer: "collectiveAgreement", preset: nlCaoVvt2025() },
  ]);
  const { qualifications } = nlQualificationsCare();
  const { dates } = nlHolidays(2026);
  const input = problemWith(rules, { qualifications, planning: { holidays: dates, night: nlAtwAdult().night ?? {} } });

  it("is read without a single issue", () => {
    expect(checkProblem(input)).toEqual([]);
  });

  it("lets an ordinary day of work pass", () => {
    expect(verify(parseProblem(input), rosterOf(assign("anna", "early"))).score.hard).toBe(0);
  });

  it("keeps adults and youth apart: a night is for one of them only", () => {
    const fined = verify(parseProblem(input), rosterOf(assign("bob", "night")));
    const broken = fined.rules.filter(({ amount }) => amount > 0).map(({ ruleId }) => ruleId);
    expect(broken).toContain("youth.forbidden-hours");
    expect(broken.some((id) => id.startsWith("atw."))).toBe(false);
  });
});
