import type { EngagementInput } from "../../../src/problem/person";
import type { BudgetRuleInput } from "../../../src/problem/rules/budget";
import { assign, dateOf, professional, shift, volunteer } from "../problemBuilder";
import { anna, bob, early, late, night, pastEarlies, ruleCase, type RuleCase } from "./ruleCase";

const rule: BudgetRuleInput = {
  id: "rule",
  kind: "budget",
  level: "hard",
  tiers: ["agency", "selfEmployed"],
  measure: "shifts",
  maximum: 2,
  over: { kind: "horizon" },
};

function agency(id: string, overrides: Partial<EngagementInput> = {}) {
  return professional(id, { engagements: [{ id: "main", organisationId: "org", form: "agency", ...overrides }] });
}
const people = [agency("anna"), agency("bob", { form: "selfEmployed" }), professional("carol")];
const earlies = (...list: readonly number[]) => list.map((day) => early(day));
const annaEarlies = (...list: readonly number[]) => anna(...list.map((day) => `early${String(day)}`));

/** Tables for `budget`. */
export const budgetCases: readonly RuleCase[] = [
  ruleCase("within the budget", rule, { people, shifts: earlies(0, 1) }, annaEarlies(0, 1), { amount: 0 }),
  ruleCase(
    "above it, over all people of the tiers",
    rule,
    { people, shifts: earlies(0, 1, 2, 3) },
    [...annaEarlies(0, 1), ...bob("early2", "early3")],
    { amount: 2 },
  ),
  ruleCase("other tiers do not count", rule, { people, shifts: earlies(0, 1, 2) }, [...annaEarlies(0, 1), assign("carol", "early2")], {
    amount: 0,
  }),
  ruleCase(
    "an inner engagement takes someone out of the tier",
    rule,
    {
      people: [
        professional("anna", {
          engagements: [
            { id: "a", organisationId: "org", form: "agency" },
            { id: "b", organisationId: "org", form: "employee" },
          ],
        }),
      ],
      shifts: earlies(0, 1, 2),
    },
    annaEarlies(0, 1, 2),
    { amount: 0 },
  ),
  ruleCase(
    "who does not serve the organisation has no tier",
    rule,
    {
      organisations: [{ id: "org" }, { id: "other" }],
      people: [agency("anna", { organisationId: "other", lendTo: [] })],
      shifts: earlies(0, 1, 2),
    },
    annaEarlies(0, 1, 2),
    { amount: 0 },
  ),
  ruleCase(
    "volunteers are a tier",
    { ...rule, tiers: ["volunteer"], maximum: 0 },
    { people, volunteers: [volunteer("vera")], shifts: earlies(0) },
    [assign("vera", "early0")],
    {
      amount: 1,
    },
  ),
  // 3 x 480 - 1000 = 440.
  ruleCase("minutes", { ...rule, measure: "minutes", maximum: 1000 }, { people, shifts: earlies(0, 1, 2) }, annaEarlies(0, 1, 2), {
    amount: 440,
  }),
  ruleCase(
    "minutes in started hours",
    { ...rule, measure: "minutes", maximum: 1000, unit: 60 },
    { people, shifts: earlies(0, 1, 2) },
    annaEarlies(0, 1, 2),
    { amount: 8 },
  ),
  ruleCase(
    "cents, rounded per assignment",
    { ...rule, measure: "cents", maximum: 5 },
    {
      people: [agency("anna", { costCentsPerHour: 27 })],
      shifts: [shift("a", 0, "07:00", "07:10"), shift("b", 1, "07:00", "07:10"), shift("c", 2, "07:00", "07:10")],
    },
    anna("a", "b", "c"),
    // 27 x 10 / 60 = 4.5, three times 5.
    { amount: 10 },
  ),
  ruleCase(
    "only matching demand lines count",
    { ...rule, maximum: 0, shifts: { include: ["type:late", "demand:lead"] } },
    { people, shifts: [early(0), late(1), early(2, { demands: [{ id: "lead" }] })] },
    [...anna("early0", "late1"), assign("anna", "early2", "lead")],
    { amount: 2 },
  ),
  ruleCase(
    "only people the rule is about count",
    { ...rule, people: { include: ["person:bob"] } },
    { people, shifts: earlies(0, 1, 2) },
    annaEarlies(0, 1, 2),
    { amount: 0 },
  ),
  ruleCase(
    "each week apart",
    { ...rule, maximum: 1, over: { kind: "week" } },
    { days: 14, people, shifts: [...earlies(0, 7, 8), night(6)] },
    [...annaEarlies(0, 7, 8), ...anna("night6")],
    // Monday and the night from Sunday; two in the second week.
    { amount: 2 },
  ),
  ruleCase(
    "each period apart",
    { ...rule, maximum: 1, over: { kind: "period" } },
    {
      people,
      planning: {
        periods: [
          { id: "first", from: dateOf(0), to: dateOf(1) },
          { id: "second", from: dateOf(2), to: dateOf(3) },
        ],
      },
      shifts: earlies(0, 1, 2, 4, 5),
    },
    annaEarlies(0, 1, 2, 4, 5),
    // Days 4 and 5 are in no period.
    { amount: 1 },
  ),
  ruleCase(
    "history does not count",
    { ...rule, maximum: 1, over: { kind: "week" } },
    {
      planning: { start: dateOf(2) },
      people: [{ ...agency("anna"), history: { shifts: pastEarlies(0, 1) } }],
      shifts: earlies(2),
    },
    annaEarlies(2),
    { amount: 0 },
  ),
  ruleCase(
    "pins above a hard maximum are inherited",
    rule,
    { people, shifts: earlies(0, 1, 2, 3), pins: annaEarlies(0, 1, 2) },
    annaEarlies(0, 1, 2, 3),
    {
      amount: 1,
      inherited: 1,
    },
  ),
  ruleCase("pins within it are not", rule, { people, shifts: earlies(0, 1, 2, 3), pins: annaEarlies(0, 1) }, annaEarlies(0, 1, 2, 3), {
    amount: 2,
  }),
  ruleCase(
    "pins are rounded like the rest",
    { ...rule, measure: "minutes", maximum: 930, unit: 60 },
    { people, shifts: earlies(0, 1, 2), pins: annaEarlies(0, 1) },
    annaEarlies(0, 1, 2),
    // 960 - 930 = 30: 1 by pins; 1440 - 930 = 510: 9 in all.
    { amount: 8, inherited: 1 },
  ),
  ruleCase(
    "pins above a soft maximum are charged",
    { ...rule, level: "soft", weight: 7 },
    { people, shifts: earlies(0, 1, 2, 3), pins: annaEarlies(0, 1, 2) },
    annaEarlies(0, 1, 2, 3),
    {
      amount: 2,
    },
  ),
  ruleCase(
    "cents are of paid minutes",
    { ...rule, measure: "cents", maximum: 0 },
    {
      dutyKinds: [{ kind: "presence", paidPercent: 50 }],
      people: [agency("anna", { costCentsPerHour: 3000 })],
      shifts: [night(0, { dutyKind: "presence" })],
    },
    anna("night0"),
    { amount: 12_000 },
  ),
  ruleCase(
    "minutes are of work, whatever the ledgers say",
    { ...rule, measure: "minutes", maximum: 0 },
    { people, shifts: [night(0, { dutyKind: "onCall", breakMinutes: 30 })] },
    anna("night0"),
    { amount: 450 },
  ),
];
