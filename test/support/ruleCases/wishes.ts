import type { WishInput } from "../../../src/problem/person";
import type { WishesRuleInput } from "../../../src/problem/rules/wishes";
import { assign, at, professional } from "../problemBuilder";
import { anna, bob, early, late, night, outside, ruleCase, type RuleCase, springPlanning } from "./ruleCase";

const rule: WishesRuleInput = { id: "rule", kind: "wishes", level: "soft" };

function wishing(...wishes: readonly Partial<WishInput>[]) {
  return professional("anna", {
    wishes: wishes.map((wish, index) => ({
      id: `wish${String(index)}`,
      kind: "avoid",
      start: at(0, "00:00"),
      end: at(2, "00:00"),
      ...wish,
    })),
  });
}

/** Tables for `wishes`; wishes are about days 0 and 1 unless they say otherwise. */
export const wishesCases: readonly RuleCase[] = [
  ruleCase("off when wished", rule, { people: [wishing({})], shifts: [early(0)] }, [], { amount: 0 }),
  ruleCase("work when off was wished", rule, { people: [wishing({})], shifts: [early(0)] }, anna("early0"), { amount: 1 }),
  ruleCase("every assignment breaks it", rule, { people: [wishing({ weight: 3 })], shifts: [early(0), late(1)] }, anna("early0", "late1"), {
    amount: 6,
  }),
  ruleCase("wishes of others are theirs", rule, { people: [wishing({}), "bob"], shifts: [early(0)] }, bob("early0"), { amount: 0 }),
  ruleCase(
    "off for one kind of shift",
    rule,
    { people: [wishing({ shifts: { include: ["type:late"] } })], shifts: [early(0), late(1)] },
    anna("early0", "late1"),
    { amount: 1 },
  ),
  ruleCase(
    "a shift that starts with the interval",
    rule,
    { people: [wishing({ start: at(0, "07:00"), end: at(0, "07:01") })], shifts: [early(0)] },
    anna("early0"),
    {
      amount: 1,
    },
  ),
  ruleCase(
    "a shift that starts at its end",
    rule,
    { people: [wishing({ start: at(0, "00:00"), end: at(0, "07:00") })], shifts: [early(0)] },
    anna("early0"),
    { amount: 0 },
  ),
  ruleCase(
    "a shift that started before it",
    rule,
    { people: [wishing({ start: at(1, "00:00"), end: at(2, "00:00") })], shifts: [night(0)] },
    anna("night0"),
    { amount: 0 },
  ),
  ruleCase(
    "two wishes are two",
    rule,
    { people: [wishing({ weight: 2 }, { weight: 5, end: at(1, "00:00") })], shifts: [early(0)] },
    anna("early0"),
    { amount: 7 },
  ),
  ruleCase("work when wished", rule, { people: [wishing({ kind: "work" })], shifts: [early(0)] }, anna("early0"), { amount: 0 }),
  ruleCase("off when work was wished", rule, { people: [wishing({ kind: "work", weight: 4 })], shifts: [early(0), late(1)] }, [], {
    amount: 4,
  }),
  ruleCase(
    "work of another kind or day",
    rule,
    { people: [wishing({ kind: "work", shifts: { include: ["type:late"] } })], shifts: [early(0), late(2)] },
    anna("early0", "late2"),
    {
      amount: 1,
    },
  ),
  ruleCase(
    "outside work grants no wish and breaks none",
    rule,
    { people: [{ ...wishing({}, { kind: "work" }), external: [outside(0, "09:00", "12:00")] }], shifts: [early(0)] },
    [],
    {
      amount: 1,
    },
  ),
  ruleCase(
    "the demand line is asked",
    rule,
    {
      people: [wishing({ shifts: { include: ["demand:lead"] } })],
      shifts: [0, 1].map((day) => early(day, { demands: [{ id: "lead" }, { id: "main" }] })),
    },
    [assign("anna", "early0", "lead"), assign("anna", "early1", "main")],
    {
      amount: 1,
    },
  ),
  ruleCase(
    "a rule about some shifts sees no others",
    { ...rule, shifts: { include: ["type:late"] } },
    { people: [wishing({ weight: 2 }, { kind: "work", weight: 16 })], shifts: [early(0), early(1)] },
    anna("early0", "early1"),
    { amount: 16 },
  ),
  ruleCase("pins break soft wishes", rule, { people: [wishing({})], shifts: [early(0)], pins: anna("early0") }, anna("early0"), {
    amount: 1,
  }),
  ruleCase(
    "hard wishes broken by pins are inherited, and work that is lacking is charged",
    { ...rule, level: "hard" },
    {
      people: [wishing({ weight: 2 }, { kind: "work", weight: 4, start: at(3, "00:00"), end: at(4, "00:00") })],
      shifts: [early(0), early(1), early(3)],
      pins: anna("early0"),
    },
    anna("early0", "early1"),
    // early1 2, lacking work 4; early0 2 inherited.
    { amount: 6, inherited: 2 },
  ),
  ruleCase(
    "a wish for work that was over before the horizon is inherited",
    rule,
    { people: [wishing({ kind: "work", weight: 3, start: at(-2, "00:00"), end: at(0, "00:00") })], shifts: [early(0)] },
    anna("early0"),
    { amount: 0, inherited: 3 },
  ),
  ruleCase(
    "a wish for work that reaches into the horizon is charged",
    rule,
    { people: [wishing({ kind: "work", weight: 3, start: at(-2, "00:00"), end: at(0, "00:01") })], shifts: [early(0)] },
    anna("early0"),
    { amount: 3 },
  ),
  ruleCase(
    "the repeated hour is told apart by offset",
    rule,
    {
      days: 28,
      people: [wishing({ start: "2026-10-25T02:00+01:00", end: "2026-10-25T03:00" })],
      shifts: [
        early(19, { id: "first", start: "2026-10-25T02:30+02:00", end: "2026-10-25T09:00" }),
        early(19, { id: "second", start: "2026-10-25T02:30+01:00", end: "2026-10-25T09:00" }),
      ],
    },
    anna("first", "second"),
    { amount: 1 },
  ),
  ruleCase(
    "a night in spring starts before the clock is set forward",
    rule,
    {
      planning: springPlanning,
      people: [wishing({ start: "2027-03-27T00:00", end: "2027-03-28T00:00" })],
      shifts: [{ id: "a", organisationId: "org", start: "2027-03-27T23:00", end: "2027-03-28T07:00" }],
    },
    anna("a"),
    { amount: 1 },
  ),
];
