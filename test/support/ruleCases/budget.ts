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

const organisations = [{ id: "org" }, { id: "other" }];
const other = { organisationId: "other" } as const;
const perOrganisation = {
  id: "rule",
  kind: "budget",
  level: "hard",
  tiers: ["agency", "selfEmployed"],
  measure: "shifts",
  over: { kind: "horizon" },
} as const;

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
  ruleCase(
    "every organisation has a budget of its own",
    {
      ...perOrganisation,
      perOrganisation: [
        { organisationId: "org", maximum: 1 },
        { organisationId: "other", maximum: 2 },
      ],
    },
    { organisations, people, shifts: [...earlies(0, 1), early(2, other), early(3, other), early(4, other)] },
    [...annaEarlies(0, 1, 2, 3), ...bob("early4")],
    // 2 of 1 and 3 of 2.
    { amount: 2 },
  ),
  ruleCase(
    "who is not in the table has none",
    { ...perOrganisation, perOrganisation: [{ organisationId: "org", maximum: 1 }] },
    { organisations, people, shifts: [early(2, other), early(3, other)] },
    annaEarlies(2, 3),
    { amount: 0 },
  ),
  ruleCase(
    "next to one for all",
    { ...perOrganisation, maximum: 2, perOrganisation: [{ organisationId: "org", maximum: 1 }] },
    { organisations, people, shifts: [...earlies(0, 1), early(2, other)] },
    annaEarlies(0, 1, 2),
    // 3 of 2 in all, 2 of 1 at org.
    { amount: 2 },
  ),
  ruleCase(
    "a period can have its own",
    {
      ...perOrganisation,
      over: { kind: "period" },
      perOrganisation: [
        { organisationId: "org", maximum: 2 },
        { organisationId: "org", periodId: "second", maximum: 0 },
      ],
    },
    {
      planning: {
        periods: [
          { id: "first", from: dateOf(0), to: dateOf(2) },
          { id: "second", from: dateOf(3), to: dateOf(6) },
        ],
      },
      organisations,
      people,
      shifts: earlies(0, 1, 2, 3),
    },
    annaEarlies(0, 1, 2, 3),
    // 3 of 2 and 1 of 0.
    { amount: 2 },
  ),
  ruleCase(
    "and be the only one with a budget",
    { ...perOrganisation, over: { kind: "period" }, perOrganisation: [{ organisationId: "org", periodId: "late", maximum: 0 }] },
    { planning: { periods: [{ id: "late", from: dateOf(3), to: dateOf(6) }] }, organisations, people, shifts: earlies(0, 3) },
    annaEarlies(0, 3),
    { amount: 1 },
  ),
  ruleCase(
    "in cents per organisation and week",
    {
      ...perOrganisation,
      measure: "cents",
      over: { kind: "week" },
      unit: 1000,
      perOrganisation: [{ organisationId: "org", maximum: 40_000 }],
    },
    { days: 14, organisations, people: [agency("anna", { costCentsPerHour: 5000 })], shifts: [...earlies(0, 1, 7), early(2, other)] },
    annaEarlies(0, 1, 7, 2),
    // 80,000 of 40,000 in the first week: 40 units; 40,000 in the second.
    { amount: 40 },
  ),
  ruleCase(
    "pins above the budget of an organisation are inherited",
    {
      ...perOrganisation,
      perOrganisation: [
        { organisationId: "org", maximum: 0 },
        { organisationId: "other", maximum: 0 },
      ],
    },
    { organisations, people, shifts: [...earlies(0, 1), early(2, other)], pins: annaEarlies(0) },
    annaEarlies(0, 1, 2),
    { amount: 2, inherited: 1 },
  ),
  ruleCase(
    "cents are all that an assignment costs",
    { ...rule, measure: "cents", maximum: 0 },
    {
      payTables: [{ id: "care", versions: [{ bands: [{ weekdays: ["monday"], from: "07:00", to: "15:00", percent: 10 }] }] }],
      people: [
        agency("anna", {
          costCentsPerHour: 5000,
          payTableId: "care",
          recharges: [{ toOrganisationId: "org", mode: "onTop", centsPerHour: 0, vatPercent: 21 }],
        }),
      ],
      shifts: earlies(0),
    },
    annaEarlies(0),
    // 40,000 + 10% = 44,000, and 21% of it: 53,240.
    { amount: 53_240 },
  ),
];
