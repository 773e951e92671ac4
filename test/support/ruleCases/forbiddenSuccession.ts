import type { ForbiddenSuccessionRuleInput } from "../../../src/problem/rules/forbiddenSuccession";
import { at, professional, shift } from "../problemBuilder";
import { anna, bob, early, late, night, pastLate, ruleCase, type RuleCase } from "./ruleCase";

/** No early shift on the day after a late or night shift. */
const rule: ForbiddenSuccessionRuleInput = {
  id: "rule",
  kind: "forbiddenSuccession",
  level: "hard",
  after: { include: ["type:late", "type:night"] },
  before: { include: ["type:early"] },
};

/** Tables for `forbiddenSuccession`. */
export const forbiddenSuccessionCases: readonly RuleCase[] = [
  ruleCase("late, then early", rule, { shifts: [late(0), early(1)] }, anna("late0", "early1"), { amount: 1 }),
  ruleCase("early, then late", rule, { shifts: [early(0), late(1)] }, anna("early0", "late1"), { amount: 0 }),
  ruleCase("late and early on the same day", rule, { shifts: [early(0), late(0)] }, anna("early0", "late0"), { amount: 0 }),
  ruleCase("a day in between", rule, { shifts: [late(0), early(2)] }, anna("late0", "early2"), { amount: 0 }),
  ruleCase(
    "two days apart when the rule asks for that",
    { ...rule, gapDays: 2 },
    { shifts: [late(0), early(1), early(2)] },
    anna("late0", "early1", "early2"),
    {
      amount: 1,
    },
  ),
  ruleCase(
    "late by one, early by another",
    rule,
    { people: ["anna", "bob"], shifts: [late(0), early(1)] },
    [...anna("late0"), ...bob("early1")],
    {
      amount: 0,
    },
  ),
  ruleCase(
    "every pair counts",
    rule,
    { shifts: [late(0), night(0), early(1), shift("short", 1, "16:00", "18:00", { type: "early" })] },
    anna("late0", "night0", "early1", "short"),
    // Two before, two after.
    { amount: 4 },
  ),
  ruleCase(
    "a unit can be earlier and later",
    { ...rule, after: {}, before: {} },
    { shifts: [early(0), early(1), early(2)] },
    anna("early0", "early1", "early2"),
    { amount: 2 },
  ),
  ruleCase(
    "the day of a night is the day on which it starts",
    rule,
    { shifts: [night(0), early(1, { start: at(1, "12:00"), end: at(1, "15:00") }), early(2)] },
    anna("night0", "early1", "early2"),
    { amount: 1 },
  ),
  ruleCase(
    "the last day before the horizon is looked at",
    rule,
    { people: [professional("anna", { history: { shifts: [pastLate(-1)] } })], shifts: [early(0)] },
    anna("early0"),
    { amount: 1 },
  ),
  ruleCase(
    "a pair of fixed units is inherited",
    { ...rule, before: { include: ["external"] } },
    {
      people: [professional("anna", { history: { shifts: [pastLate(-1)] }, external: [{ start: at(0, "09:00"), end: at(0, "12:00") }] })],
      shifts: [early(1)],
    },
    anna("early1"),
    { amount: 0, inherited: 1 },
  ),
  ruleCase(
    "a pair of pins is inherited when the rule is hard",
    rule,
    { shifts: [late(0), early(1)], pins: anna("late0", "early1") },
    anna("late0", "early1"),
    {
      amount: 0,
      inherited: 1,
    },
  ),
  ruleCase(
    "a pair of pins is charged when the rule is soft",
    { ...rule, level: "soft" },
    { shifts: [late(0), early(1)], pins: anna("late0", "early1") },
    anna("late0", "early1"),
    { amount: 1 },
  ),
  ruleCase(
    "the day after counts by date, also when the clock is set back",
    rule,
    { days: 28, shifts: [night(19), early(20)] },
    anna("night19", "early20"),
    { amount: 1 },
  ),
];
