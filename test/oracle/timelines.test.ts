import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseProblem } from "../../src/problem/parseProblem";
import type { RuleInput } from "../../src/problem/rules/rule";
import { layerRules, nlAtbCare, nlAtwAdult, nlAtwYouth, nlCaoVvt2025, nlPregnancy } from "../../src/presets/index";
import { verify } from "../../src/verify/verify";
import { engineAmounts } from "../rules/engineAmounts";
import { arbitraryTimeline } from "../support/arbitraryTimeline";

const units = { exclude: ["duty:standby", "duty:onCall"] };
const late = { is: "lateNight" } as const;
const rules: readonly RuleInput[] = [
  { id: "a", kind: "maximumDutyLength", level: "hard", maximumMinutes: 720, units },
  {
    id: "b",
    kind: "maximumDutyLength",
    level: "hard",
    maximumMinutes: 600,
    duties: { is: "night", lacks: { include: ["duty:presence"] } },
    units,
  },
  {
    id: "c",
    kind: "dutyRest",
    level: "hard",
    restMinutes: 660,
    withinMinutes: 1440,
    units,
    reductions: [{ restMinutes: 480, maximum: 1 }],
    sharesReductionsWith: [{ after: late, restMinutes: 840 }],
  },
  {
    id: "d",
    kind: "dutyRest",
    level: "hard",
    after: late,
    restMinutes: 840,
    units,
    reductions: [
      { restMinutes: 480, maximum: 1 },
      { restMinutes: 600, maximum: 1 },
    ],
    sharesReductionsWith: [{ restMinutes: 660, withinMinutes: 1440 }],
  },
  { id: "e", kind: "dutyRest", level: "hard", after: { is: "night" }, restMinutes: 2760, series: { minimum: 3 }, units },
  {
    id: "e2",
    kind: "dutyRest",
    level: "soft",
    weight: 2,
    after: { is: "night" },
    restMinutes: 2760,
    series: { minimum: 2, breakMinutes: 1200 },
    reductions: [{ restMinutes: 600, maximum: 2 }],
  },
  { id: "f", kind: "dutySeries", level: "hard", maximum: 7, containing: { is: "night" }, units },
  { id: "f2", kind: "dutySeries", level: "hard", maximum: 2, of: { is: "night" }, breakMinutes: 2000 },
  { id: "g", kind: "dutyLimit", level: "hard", maximum: 6, of: late, over: { kind: "rollingWeeks", weeks: 4 }, units },
  { id: "g2", kind: "dutyLimit", level: "soft", minimum: 2, of: { workOver: 400 }, over: { kind: "week" } },
  { id: "h", kind: "dutyFrequency", level: "hard", maximum: 2, windowMinutes: 10080, of: { is: "night", workOver: 480 } },
  {
    id: "h2",
    kind: "dutyFrequency",
    level: "hard",
    maximum: 1,
    windowMinutes: 10080,
    units: { include: ["duty:standby", "duty:onCall"] },
    mergeGapMinutes: 0,
  },
  {
    id: "i",
    kind: "dutyBreaks",
    level: "hard",
    steps: [
      { workOver: 330, breakMinutes: 30 },
      { workOver: 600, breakMinutes: 45 },
    ],
    units,
  },
  {
    id: "j",
    kind: "workLimit",
    level: "hard",
    measure: "minutes",
    maximum: 7680,
    over: { kind: "rollingWeeks", weeks: 4 },
    switch: { units, of: { is: "night" }, from: 5, maximum: 5400 },
  },
  { id: "k", kind: "workLimit", level: "hard", measure: "sundays", maximum: 2, over: { kind: "rollingWeeks", weeks: 5 } },
  { id: "l", kind: "workLimit", level: "hard", measure: "nightMinutes", maximum: 1000, over: { kind: "rolling", days: 14 } },
  {
    id: "m",
    kind: "weeklyRest",
    level: "hard",
    units,
    alternatives: [
      { windowMinutes: 10080, restMinutes: 2160 },
      { windowMinutes: 20160, restMinutes: 4320, minimumPartMinutes: 1920 },
    ],
  },
  {
    id: "n",
    kind: "weeklyRest",
    level: "hard",
    units: { include: ["duty:presence"] },
    alternatives: [
      {
        windowMinutes: 10080,
        blocks: [
          { minutes: 1440, count: 1 },
          { minutes: 660, count: 6 },
        ],
      },
    ],
  },
  {
    id: "n2",
    kind: "weeklyRest",
    level: "hard",
    alternatives: [
      {
        windowMinutes: 10080,
        blocks: [
          { minutes: 1440, count: 2 },
          { minutes: 660, count: 4 },
        ],
      },
    ],
  },
  {
    id: "o",
    kind: "restBetweenShifts",
    level: "hard",
    restMinutes: 840,
    pairs: "all",
    after: { include: ["night"] },
    before: { include: ["duty:onCall"] },
  },
  { id: "p", kind: "forbiddenHours", level: "hard", from: "23:00", to: "06:00", people: { include: ["regime:youth"] } },
  {
    id: "q",
    kind: "attendanceDays",
    level: "soft",
    limits: [{ contractUpTo: 900, maximum: 2 }, { contractUpTo: 1440, maximum: 3 }, { maximum: 4 }],
  },
  { id: "r", kind: "contractHours", level: "soft", bound: "target", over: { kind: "week" } },
];

/** Every preset at once: the law for adults with the exceptions of care, the law for youth, the collective agreement, and personal arrangements. */
const onCall = { tag: "has:on-call", averageHours: 40 } as const;
const presets = layerRules([
  { layer: "law", preset: nlAtwAdult({ onCall, longNights: true }) },
  { layer: "law", preset: nlAtwYouth() },
  { layer: "law", preset: nlAtbCare({ collectiveAgreement: true, onCall, presence: { tag: "has:presence" } }) },
  { layer: "collectiveAgreement", preset: nlCaoVvt2025() },
  { layer: "person", preset: nlPregnancy(), people: ["person:anna"] },
]).rules;

describe.each([
  ["rules of every kind and form", rules],
  ["all presets", presets],
])("on random timelines of one person, with %s", (_name, ruleSet) => {
  it("engine and checker find the same amounts of every rule", () => {
    fc.assert(
      fc.property(arbitraryTimeline(ruleSet), ({ problem, roster }) => {
        const parsed = parseProblem(problem);
        const checked = verify(parsed, { format: "mekaar/1", assignments: roster }).rules;
        const amounts = checked.map(({ ruleId, amount, inherited, cost }) => ({ ruleId, amount, inherited, cost }));
        expect(engineAmounts(parsed, roster)).toEqual(amounts);
      }),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 100 },
    );
  });
});
