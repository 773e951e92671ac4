import type { EngagementInput } from "../../../src/problem/person";
import type { LendingRuleInput } from "../../../src/problem/rules/lending";
import { dateOf, professional } from "../problemBuilder";
import { anna, bob, early, late, night, ruleCase, type RuleCase, springPlanning } from "./ruleCase";

/** `org` lends out 10 hours at most, in minutes. */
const lent: LendingRuleInput = {
  id: "rule",
  kind: "lending",
  level: "soft",
  measure: "lent",
  organisationId: "org",
  maximum: 600,
  over: { kind: "horizon" },
  unit: 1,
};
const balance: LendingRuleInput = { ...lent, measure: "balance" };
const organisations = [{ id: "org" }, { id: "other" }, { id: "third" }];
const away = { organisationId: "other" } as const;

function from(id: string, organisationId: string, more: Partial<EngagementInput> = {}) {
  return professional(id, { engagements: [{ id: "main", organisationId, form: "pool", ...more }] });
}
/** anna is of `org`, bob of `other`. */
const people = [from("anna", "org"), from("bob", "other")];
const carrying = (amount: number) => [{ id: "org", carried: [{ ruleId: "rule", amount }] }, { id: "other" }, { id: "third" }];

/** Tables for `lending`; anna is of `org`, bob of `other`. */
export const lendingCases: readonly RuleCase[] = [
  ruleCase("within the quota", lent, { organisations, people, shifts: [early(0, away)] }, anna("early0"), { amount: 0 }),
  // 960 - 600.
  ruleCase("above it", lent, { organisations, people, shifts: [early(0, away), early(1, away)] }, anna("early0", "early1"), {
    amount: 360,
  }),
  ruleCase("work at home is not lent", lent, { organisations, people, shifts: [early(0), early(1)] }, anna("early0", "early1"), {
    amount: 0,
  }),
  ruleCase(
    "what others lend does not count",
    lent,
    { organisations, people, shifts: [early(0, { organisationId: "third" }), early(1, { organisationId: "third" })] },
    bob("early0", "early1"),
    { amount: 0 },
  ),
  ruleCase(
    "over all people together",
    lent,
    { organisations, people: [from("anna", "org"), from("bob", "org")], shifts: [early(0, away), early(1, away)] },
    [...anna("early0"), ...bob("early1")],
    { amount: 360 },
  ),
  ruleCase(
    "to all others together",
    lent,
    { organisations, people, shifts: [early(0, away), early(1, { organisationId: "third" })] },
    anna("early0", "early1"),
    { amount: 360 },
  ),
  ruleCase(
    "or to one",
    { ...lent, otherId: "other" },
    { organisations, people, shifts: [early(0, away), early(1, { organisationId: "third" })] },
    anna("early0", "early1"),
    { amount: 0 },
  ),
  ruleCase(
    "agency and self-employed people are not lent",
    lent,
    {
      organisations,
      people: [from("anna", "org", { form: "agency" }), from("bob", "org", { form: "selfEmployed" })],
      shifts: [early(0, away), early(1, away)],
    },
    [...anna("early0"), ...bob("early1")],
    { amount: 0 },
  ),
  ruleCase(
    "nor who is employed there too",
    lent,
    {
      organisations,
      people: [
        professional("anna", {
          engagements: [
            { id: "a", organisationId: "org", form: "pool" },
            { id: "b", organisationId: "other", form: "employee" },
          ],
        }),
      ],
      shifts: [early(0, away), early(1, away)],
    },
    anna("early0", "early1"),
    { amount: 0 },
  ),
  ruleCase(
    "of two lenders at the same price the lower id lends",
    lent,
    {
      organisations,
      people: [
        professional("anna", {
          engagements: [
            { id: "a", organisationId: "third", form: "pool" },
            { id: "b", organisationId: "org", form: "pool" },
          ],
        }),
        professional("bob", {
          engagements: [
            { id: "a", organisationId: "org", form: "pool" },
            { id: "b", organisationId: "third", form: "pool" },
          ],
        }),
      ],
      shifts: [early(0, away), early(1, away), early(2, away), early(3, away)],
    },
    [...anna("early0", "early1"), ...bob("early2", "early3")],
    // Bob's 960.
    { amount: 360 },
  ),
  ruleCase(
    "only people the rule is about",
    { ...lent, people: { include: ["person:bob"] } },
    { organisations, people, shifts: [early(0, away), early(1, away)] },
    anna("early0", "early1"),
    { amount: 0 },
  ),
  ruleCase(
    "only matching shifts",
    { ...lent, shifts: { include: ["type:late"] } },
    { organisations, people, shifts: [early(0, away), late(1, away), late(2, away)] },
    anna("early0", "late1", "late2"),
    { amount: 360 },
  ),
  ruleCase(
    "in started hours by default",
    { id: "rule", kind: "lending", level: "soft", measure: "lent", organisationId: "org", maximum: 590, over: { kind: "horizon" } },
    { organisations, people, shifts: [early(0, away), early(1, away)] },
    anna("early0", "early1"),
    // 370 minutes.
    { amount: 7 },
  ),
  ruleCase(
    "every week on its own",
    { ...lent, over: { kind: "week" } },
    { days: 14, organisations, people, shifts: [early(6, away), early(7, away)] },
    anna("early6", "early7"),
    { amount: 0 },
  ),
  ruleCase(
    "a balance takes off what comes back",
    balance,
    { organisations, people, shifts: [early(0, away), early(1, away), early(2)] },
    [...anna("early0", "early1"), ...bob("early2")],
    // 960 - 480 = 480.
    { amount: 0 },
  ),
  ruleCase("and is judged in both directions", balance, { organisations, people, shifts: [early(0), early(1)] }, bob("early0", "early1"), {
    amount: 360,
  }),
  ruleCase(
    "with one other organisation it leaves the rest alone",
    { ...balance, otherId: "third" },
    { organisations, people, shifts: [early(0), early(1)] },
    bob("early0", "early1"),
    { amount: 0 },
  ),
  ruleCase(
    "the carried balance counts",
    balance,
    { organisations: carrying(400), people, shifts: [early(0, away)] },
    anna("early0"),
    // 400 + 480 - 600.
    { amount: 280 },
  ),
  ruleCase("in either direction", balance, { organisations: carrying(-400), people, shifts: [early(0)] }, bob("early0"), { amount: 280 }),
  ruleCase(
    "what it is above the limit alone is inherited",
    balance,
    { organisations: carrying(-700), people, shifts: [early(0)] },
    bob("early0"),
    {
      // 1180 - 600 = 580, of which 100 before.
      amount: 480,
      inherited: 100,
    },
  ),
  ruleCase("also before anything is planned", balance, { organisations: carrying(700), people, shifts: [early(0)] }, [], {
    amount: 0,
    inherited: 100,
  }),
  ruleCase("and making it good costs nothing", balance, { organisations: carrying(700), people, shifts: [early(0)] }, bob("early0"), {
    amount: 0,
    inherited: 100,
  }),
  ruleCase(
    "a counter of lending is carried in the window with the first day",
    { ...lent, over: { kind: "week" } },
    { days: 14, organisations: carrying(500), people, shifts: [early(0, away), early(7, away)] },
    anna("early0", "early7"),
    // 980 - 600 in the first week, 480 in the second.
    { amount: 380 },
  ),
  ruleCase(
    "overlapping periods each carry it",
    { ...lent, over: { kind: "period" } },
    {
      planning: {
        periods: [
          { id: "a", from: dateOf(-3), to: dateOf(1) },
          { id: "b", from: dateOf(0), to: dateOf(3) },
        ],
      },
      organisations: carrying(500),
      people,
      shifts: [early(1, away)],
    },
    anna("early1"),
    { amount: 760 },
  ),
  ruleCase(
    "the autumn night has nine hours",
    { ...lent, maximum: 0 },
    { days: 28, organisations, people, shifts: [night(19, away)] },
    anna("night19"),
    {
      amount: 540,
    },
  ),
  ruleCase(
    "the spring night has seven hours",
    { ...lent, maximum: 0 },
    {
      planning: springPlanning,
      organisations,
      people,
      shifts: [{ id: "a", organisationId: "other", start: "2027-03-27T23:00", end: "2027-03-28T07:00" }],
    },
    anna("a"),
    { amount: 420 },
  ),
  ruleCase(
    "pins with the carried balance are inherited when the rule is hard",
    { ...lent, level: "hard" },
    { organisations: carrying(500), people, shifts: [early(0, away), early(1, away)], pins: anna("early0") },
    anna("early0", "early1"),
    // 1460 - 600 = 860, of which 980 - 600 = 380 by pins.
    { amount: 480, inherited: 380 },
  ),
  ruleCase(
    "of soft rules only the carried balance",
    lent,
    { organisations: carrying(700), people, shifts: [early(0, away)], pins: anna("early0") },
    anna("early0"),
    { amount: 480, inherited: 100 },
  ),
];
