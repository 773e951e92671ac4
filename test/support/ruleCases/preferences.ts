import type { PreferencesRuleInput } from "../../../src/problem/rules/preferences";
import { assign, professional } from "../problemBuilder";
import { anna, bob, early, late, night, ruleCase, type RuleCase } from "./ruleCase";

const rule: PreferencesRuleInput = { id: "rule", kind: "preferences", level: "soft" };
const people = [
  professional("anna", {
    preferences: [
      { shifts: { include: ["type:late"] }, cost: 4 },
      { shifts: { include: ["day:weekend"] }, cost: 7 },
    ],
  }),
  "bob",
];

/** Tables for `preferences`. */
export const preferencesCases: readonly RuleCase[] = [
  ruleCase("nothing against it", rule, { people, shifts: [early(0)] }, anna("early0"), { amount: 0 }),
  ruleCase("one preference against it", rule, { people, shifts: [late(0)] }, anna("late0"), { amount: 4 }),
  ruleCase("two preferences against it", rule, { people, shifts: [late(5)] }, anna("late5"), { amount: 11 }),
  ruleCase("the preferences of another person", rule, { people, shifts: [late(5)] }, bob("late5"), { amount: 0 }),
  ruleCase("every assignment counts", rule, { people, shifts: [late(0), late(1), early(6)] }, anna("late0", "late1", "early6"), {
    amount: 15,
  }),
  ruleCase("a night belongs to the day on which it starts", rule, { people, shifts: [night(4)] }, anna("night4"), { amount: 0 }),
  ruleCase(
    "the demand line is asked",
    rule,
    { people, shifts: [early(0, { demands: [{ id: "main" }, { id: "lead", tags: ["type:late"] }] })] },
    [assign("anna", "early0", "lead")],
    {
      amount: 4,
    },
  ),
  ruleCase(
    "a filter leaves shifts out",
    { ...rule, shifts: { include: ["day:weekend"] } },
    { people, shifts: [late(0), late(5)] },
    anna("late0", "late5"),
    { amount: 11 },
  ),
  ruleCase("a filter leaves people out", { ...rule, people: { include: ["person:bob"] } }, { people, shifts: [late(0)] }, anna("late0"), {
    amount: 0,
  }),
  ruleCase("pins are charged when the rule is soft", rule, { people, shifts: [late(0)], pins: anna("late0") }, anna("late0"), {
    amount: 4,
  }),
  ruleCase(
    "and inherited when it is hard",
    { ...rule, level: "hard" },
    { people, shifts: [late(0), late(1)], pins: anna("late0") },
    anna("late0", "late1"),
    {
      amount: 4,
      inherited: 4,
    },
  ),
];
