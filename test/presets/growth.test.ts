import { describe, expect, it } from "vitest";
import { checkProblem } from "../../src/problem/checkProblem";
import { parseProblem } from "../../src/problem/parseProblem";
import type { ProblemInput } from "../../src/problem/problem";
import type { QualificationInput } from "../../src/problem/qualification";
import type { RuleInput } from "../../src/problem/rules/rule";
import { matchesFilter } from "../../src/problem/tagFilter";
import { layerRules } from "../../src/presets/layerRules";
import { nlAtwAdult } from "../../src/presets/nlAtwAdult";
import { nlCaoVvt2025 } from "../../src/presets/nlCaoVvt2025";
import { nlQualificationsCare } from "../../src/presets/nlQualificationsCare";
import type { Preset } from "../../src/presets/preset";
import type { RuleLayer } from "../../src/presets/ruleLayer";
import { verify } from "../../src/verify/verify";
import { assign, professional, rosterOf, shift, tinyProblem } from "../support/problemBuilder";
import { ruleOf } from "./everyPreset";

/** An organisation for child care: another branch, with a ladder and an agreement of its own, made up for this test. */
const childCareLadder: readonly QualificationInput[] = [
  { id: "groepshulp" },
  { id: "pedagogisch-medewerker", covers: ["groepshulp"] },
  { id: "pedagogisch-coach", covers: ["pedagogisch-medewerker"] },
];

const basis = { source: "An agreement for child care", article: "6.2", confidence: "M", enforcement: "agreement" } as const;

const childCare: Preset = {
  ...nlCaoVvt2025(),
  id: "example/child-care",
  title: { nl: "Cao kinderopvang (voorbeeld)", en: "Agreement for child care (example)" },
  rules: [
    {
      ...basis,
      norm: "child-care.max-shift",
      title: { nl: "Ten hoogste 9 uur per dienst", en: "At most 9 hours per duty" },
      rule: { ...lawRule("atw.max-shift"), maximumMinutes: 540 } as RuleInput,
    },
    {
      ...basis,
      norm: "child-care.attendance",
      title: { nl: "Ten hoogste 4 dagen per week", en: "At most 4 days a week" },
      rule: { id: "child-care.attendance", kind: "attendanceDays", level: "hard", overridable: true, limits: [{ maximum: 4 }] },
    },
  ],
  unverified: [],
  otherNorms: [],
  interpretations: [],
};

function lawRule(id: string): RuleInput {
  const { people: ignored, ...rule } = ruleOf(nlAtwAdult(), id).rule;
  return rule;
}

/** Six care organisations under one agreement, and a seventh that joins with its own. */
const careTags = ["a", "b", "c", "d", "e", "f"].map((name) => `org:${name}`);
const series = "atw.series-with-night";

const layers: readonly RuleLayer[] = [
  { layer: "law", preset: nlAtwAdult() },
  { layer: "collectiveAgreement", preset: nlCaoVvt2025(), name: "vvt", people: careTags },
  { layer: "collectiveAgreement", name: "nights", people: ["org:a"], rules: [{ ...lawRule(series), maximum: 8 } as RuleInput] },
  { layer: "collectiveAgreement", preset: childCare, name: "child-care", people: ["org:seven"] },
];

const contract = { targetMinutesPerWeek: 1800 };
const both = professional("both", {
  engagements: [
    { id: "care", organisationId: "a", form: "employee", contract: { targetMinutesPerWeek: 900 } },
    { id: "children", organisationId: "seven", form: "employee", contract: { targetMinutesPerWeek: 900 } },
  ],
});
const carer = professional("carer", { engagements: [{ id: "care", organisationId: "a", form: "employee", contract }] });
const teacher = professional("teacher", { engagements: [{ id: "children", organisationId: "seven", form: "employee", contract }] });

/** Work of 10 hours on the days of one week; odd days at the child care organisation. */
function region(): ProblemInput {
  return tinyProblem({
    organisations: ["a", "b", "c", "d", "e", "f", "seven"].map((id) => ({ id })),
    qualifications: [...nlQualificationsCare().qualifications, ...childCareLadder],
    people: [both, carer, teacher],
    shifts: [0, 1, 2, 3, 4].map((day) =>
      shift(`day-${day}`, day, "08:00", "18:45", { breakMinutes: 45, organisationId: day % 2 === 0 ? "a" : "seven" }),
    ),
    rules: [...layerRules(layers).rules, { id: "cover", kind: "demandCover", level: "soft", bound: "target" }],
  });
}

function brokenBy(personId: string, ...days: readonly number[]): Readonly<Record<string, number>> {
  const roster = rosterOf(...days.map((day) => assign(personId, `day-${day}`)));
  const { rules } = verify(parseProblem(region()), roster);
  return Object.fromEntries(
    rules.filter(({ level, amount }) => level === "hard" && amount > 0).map(({ ruleId, amount }) => [ruleId, amount]),
  );
}

describe("a seventh organisation of another branch", () => {
  it("joins as data only", () => {
    expect(checkProblem(region()).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(region().qualifications?.map(({ id }) => id)).toContain("pedagogisch-coach");
  });

  it("has its own limit of 9 hours; 10 hours are an hour over, in care they are allowed", () => {
    expect(brokenBy("teacher", 1)).toEqual({ "atw.max-shift@child-care": 60 });
    expect(brokenBy("carer", 0)).toEqual({});
  });

  it("shares a person: the stricter limit holds for all of their work", () => {
    expect(brokenBy("both", 0)).toEqual({ "atw.max-shift@child-care": 60 });
  });

  it("counts days of attendance by both agreements for a person of both", () => {
    // Contracts of 15 + 15 = 30 hours: 5 days by the one agreement, 4 by the other. Five duties of 10 hours are 5 x 60 minutes over.
    expect(brokenBy("both", 0, 1, 2, 3, 4)).toEqual({ "atw.max-shift@child-care": 300, "child-care.attendance@child-care": 1 });
    expect(brokenBy("carer", 0, 1, 2, 3, 4)).toEqual({});
  });

  it("keeps the law of seven duties for whom only one of their agreements relaxed it", () => {
    const { rules } = layerRules(layers);
    const maximumOf = (...tags: readonly string[]): readonly (readonly [id: string, maximum: number])[] =>
      rules.flatMap((rule) =>
        rule.kind === "dutySeries" &&
        !rule.id.startsWith(`${series}.eight`) &&
        matchesFilter(rule.people, new Set(["regime:adult", ...tags]))
          ? [[rule.id, rule.maximum] as const]
          : [],
      );
    expect(maximumOf("org:seven")).toEqual([[series, 7]]);
    expect(maximumOf("org:a", "org:seven").map(([, maximum]) => maximum)).toEqual([7]);
    expect(maximumOf("org:b").map(([, maximum]) => maximum)).toEqual([7]);
  });

  it("says in one sentence where every limit comes from", () => {
    const { explanation } = layerRules(layers);
    const sentence = explanation.find(({ ruleId }) => ruleId === "atw.max-shift@child-care")?.text;
    expect(sentence?.en).toBe(
      'atw.max-shift@child-care: <= 9 h; for people with regime:adult and org:seven; from collective agreement "child-care" (6.2, An agreement for child care); instead of <= 12 h of law "nl/atw-adult" (ATW 5:7(2)a).',
    );
    expect(sentence?.nl).toContain('in plaats van <= 12 h uit wet "nl/atw-adult"');
  });
});
