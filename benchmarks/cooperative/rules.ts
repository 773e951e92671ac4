import { layerRules, nlAtwAdult, nlCaoVvt2025 } from "../../src/presets/index";
import type { Provenance } from "../../src/problem/rules/ruleBase";
import type { RuleInput } from "../../src/problem/rules/rule";
import type { TagFilter } from "../../src/problem/tagFilter";
import { members } from "./cooperative";
import { nightShareRuleId } from "./ruleIds";
import type { PlannedShift } from "./shifts";

const professionals: TagFilter = { include: ["kind:professional"] };
const nights: TagFilter = { include: ["night"] };
const hours = 60;

/** Who may work where and when. */
const eligibility: readonly RuleInput[] = [
  { id: "qualification", kind: "requiredQualification", level: "hard" },
  { id: "engagement", kind: "validEngagement", level: "hard" },
  { id: "admission", kind: "admission", level: "hard" },
  { id: "availability", kind: "availability", level: "hard" },
  { id: "blocks", kind: "blocks", level: "hard" },
  { id: "release-time", kind: "releaseTime", level: "hard" },
  { id: "travel-limit", kind: "travelLimit", level: "hard", measure: "metres" },
];

const overlap: RuleInput = { id: "overlap", kind: "noOverlap", level: "hard" };

/** Working time law in few rules, without its exceptions; it does not apply to volunteers (ATB 2.1:1). */
const coreWorkingTime: readonly RuleInput[] = [
  overlap,
  {
    id: "daily-rest",
    kind: "restBetweenShifts",
    level: "hard",
    restMinutes: 11 * hours,
    mergeGapMinutes: 8 * hours,
    people: professionals,
    provenance: law("5:3"),
  },
  {
    id: "night-rest",
    kind: "restBetweenShifts",
    level: "hard",
    restMinutes: 14 * hours,
    mergeGapMinutes: 8 * hours,
    after: nights,
    people: professionals,
    provenance: law("5:8"),
  },
  {
    id: "week-hours",
    kind: "workLimit",
    level: "hard",
    measure: "minutes",
    over: { kind: "week" },
    maximum: 60 * hours,
    people: professionals,
    provenance: law("5:7"),
  },
  { id: "period-hours", kind: "contractHours", level: "hard", bound: "maximum", over: { kind: "horizon" } },
];

/** The law and the collective agreement as they stand; the agreement's order of tiers and its bonus are in points of ten euros. */
const presets: readonly RuleInput[] = layerRules([
  { layer: "law", preset: nlAtwAdult() },
  { layer: "collectiveAgreement", preset: nlCaoVvt2025({ centsPerPoint: 100, tierWeight: 5, contractWeight: 5 }) },
]).rules;

/** What the organisations agreed among each other on top of law and agreement. */
const houseRules: readonly RuleInput[] = [
  { id: "days-in-a-row", kind: "consecutiveDays", level: "hard", maximum: 6, people: professionals },
  { id: "nights-in-a-row", kind: "consecutiveDays", level: "hard", maximum: 5, shifts: nights, people: professionals },
  { id: "no-early-after-late", kind: "forbiddenSuccession", level: "hard", after: { include: ["type:late"] }, before: startsEarly() },
  { id: "travel-between-shifts", kind: "travelTime", level: "hard" },
  {
    id: "weekends-at-most",
    kind: "workLimit",
    level: "hard",
    measure: "weekends",
    over: { kind: "horizon" },
    maximum: 3,
    people: professionals,
  },
  {
    id: "volunteer-days",
    kind: "workLimit",
    level: "hard",
    measure: "days",
    over: { kind: "week" },
    maximum: 2,
    people: { include: ["kind:volunteer"] },
  },
];

/** Open places first: one of them costs more than everything else that one assignment can cost. */
const cover: readonly RuleInput[] = [
  { id: "maximum-places", kind: "demandCover", level: "hard", bound: "maximum" },
  { id: "below-minimum", kind: "demandCover", level: "soft", bound: "minimum", weight: 10_000 },
  { id: "below-target", kind: "demandCover", level: "soft", bound: "target", countFrom: "minimum", weight: 3000 },
];

const wishes: readonly RuleInput[] = [{ id: "wishes", kind: "wishes", level: "soft", weight: 100 }];

const tiers: RuleInput = {
  id: "tiers",
  kind: "tierPreference",
  level: "soft",
  costs: { ownTeam: 0, ownPool: 5, regionalPool: 10, agency: 60, selfEmployed: 80 },
};

const comfort: readonly RuleInput[] = [
  { id: "guaranteed-hours", kind: "contractHours", level: "soft", weight: 8, bound: "minimum", over: { kind: "horizon" } },
  { id: "free-weekends", kind: "workLimit", level: "soft", weight: 30, measure: "weekends", over: { kind: "horizon" }, maximum: 2 },
  { id: "whole-weekends", kind: "completeWeekends", level: "soft", weight: 10, people: professionals },
  { id: "preferences", kind: "preferences", level: "soft", weight: 10 },
  { id: "line-preferences", kind: "admissionPreference", level: "soft", weight: 3 },
  // One point for ten euros.
  { id: "cost", kind: "assignmentCost", level: "soft", unit: 1000, centsPerKilometre: 23 },
  { id: nightShareRuleId, kind: "fairShare", level: "soft", weight: 20, shifts: nights, people: { include: ["shares:nights"] } },
  { id: "no-surplus", kind: "demandCover", level: "soft", weight: 50, bound: "surplus" },
  {
    id: "one-volunteer",
    kind: "teamMix",
    level: "hard",
    members: [{ people: { include: ["kind:volunteer"] }, weight: 1 }],
    maximum: 1,
  },
  {
    id: "medication-in-team",
    kind: "teamMix",
    level: "soft",
    weight: 300,
    shifts: { include: ["needs:medication"] },
    members: [{ qualificationId: "medication", weight: 1 }],
    minimum: 1,
  },
];

/** The rules of a region, in the order in which a planner would tell them. */
export function createRules(kind: "full" | "core", shifts: readonly PlannedShift[]): readonly RuleInput[] {
  if (kind === "core") return [...eligibility, ...coreWorkingTime, ...cover, ...wishes, tiers];
  return [...eligibility, overlap, ...presets, ...houseRules, ...cover, ...wishes, ...comfort, ...budgets(shifts)];
}

/** Every member has money for people from outside for about a twelfth of its work. */
function budgets(shifts: readonly PlannedShift[]): readonly RuleInput[] {
  return members.map(({ id }) => {
    const workMinutes = shifts.reduce((sum, { site, type }) => (site.member.id === id ? sum + type.workMinutes : sum), 0);
    return {
      id: `outside-budget-${id}`,
      kind: "budget",
      level: "soft",
      weight: 40,
      tiers: ["agency", "selfEmployed"],
      measure: "cents",
      unit: 10_000,
      over: { kind: "horizon" },
      maximum: Math.round(workMinutes / hours / 12) * 6000,
      shifts: { include: [`org:${id}`] },
    };
  });
}

function startsEarly(): TagFilter {
  return { include: ["type:early", "type:morning", "type:office"] };
}

function law(article: string): Provenance {
  return { source: "Arbeidstijdenwet", article };
}
