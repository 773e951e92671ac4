import type { StabilityRuleInput } from "../../../src/problem/rules/stability";
import { assign, professional } from "../problemBuilder";
import { anna, bob, early, late, outside, pastNight, ruleCase, type RuleCase } from "./ruleCase";

const rule: StabilityRuleInput = { id: "rule", kind: "stability", level: "soft" };
const parts = { people: ["anna", "bob"], shifts: [early(0), late(0), early(1)] };
const twoLines = { people: ["anna", "bob"], shifts: [early(0, { demands: [{ id: "main" }, { id: "lead" }] })] };

/** Tables for `stability`. */
export const stabilityCases: readonly RuleCase[] = [
  ruleCase("nothing changed", rule, { ...parts, previous: anna("early0", "early1") }, anna("early1", "early0"), { amount: 0 }),
  ruleCase("one gone", rule, { ...parts, previous: anna("early0", "early1") }, anna("early0"), { amount: 1 }),
  ruleCase("one new", rule, { ...parts, previous: anna("early0") }, anna("early0", "early1"), { amount: 1 }),
  ruleCase("one moved to another shift is one gone and one new", rule, { ...parts, previous: anna("early0") }, anna("late0"), {
    amount: 2,
  }),
  ruleCase("so is one moved to another person", rule, { ...parts, previous: anna("early0") }, bob("early0"), { amount: 2 }),
  ruleCase("and one moved to another line", rule, { ...twoLines, previous: anna("early0") }, [assign("anna", "early0", "lead")], {
    amount: 2,
  }),
  ruleCase("without a previous roster everything is new", rule, parts, anna("early0", "early1"), { amount: 2 }),
  ruleCase(
    "only matching shifts count",
    { ...rule, shifts: { include: ["type:early"] } },
    { ...parts, previous: anna("early0", "late0") },
    anna("early1"),
    // early0 gone, early1 new.
    { amount: 2 },
  ),
  ruleCase("new ones too", { ...rule, shifts: { include: ["type:early"] } }, { ...parts, previous: [] }, anna("early0", "late0"), {
    amount: 1,
  }),
  ruleCase(
    "only people the rule is about count",
    { ...rule, people: { include: ["person:bob"] } },
    { ...parts, previous: [...anna("early0"), ...bob("early1")] },
    anna("late0"),
    { amount: 1 },
  ),
  ruleCase(
    "past shifts and outside work are neither gone nor new",
    rule,
    {
      people: [professional("anna", { history: { shifts: [pastNight(-1)] }, external: [outside(3, "10:00", "12:00")] })],
      shifts: [early(0)],
      previous: anna("early0"),
    },
    anna("early0"),
    { amount: 0 },
  ),
  ruleCase("new pins are charged when the rule is soft", rule, { ...parts, pins: anna("early0") }, anna("early0"), { amount: 1 }),
  ruleCase(
    "new pins are inherited when it is hard, what is gone is charged",
    { ...rule, level: "hard" },
    { ...parts, previous: anna("early1"), pins: anna("early0") },
    anna("early0", "late0"),
    // late0 new and early1 gone; early0 is new by a pin.
    { amount: 2, inherited: 1 },
  ),
];
