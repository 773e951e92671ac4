import type { CompleteWeekendsRuleInput } from "../../../src/problem/rules/completeWeekends";
import { dateOf, professional } from "../problemBuilder";
import { anna, bob, early, late, night, outside, pastEarlies, ruleCase, type RuleCase } from "./ruleCase";

const rule: CompleteWeekendsRuleInput = { id: "rule", kind: "completeWeekends", level: "soft" };

const earlies = (...list: readonly number[]) => list.map((day) => early(day));
const annaEarlies = (...list: readonly number[]) => anna(...list.map((day) => `early${String(day)}`));

/** Tables for `completeWeekends`. */
export const completeWeekendsCases: readonly RuleCase[] = [
  ruleCase("a whole weekend", rule, { shifts: earlies(5, 6) }, annaEarlies(5, 6), { amount: 0 }),
  ruleCase("no weekend", rule, { shifts: earlies(4) }, annaEarlies(4), { amount: 0 }),
  ruleCase("Saturday alone", rule, { shifts: earlies(5) }, annaEarlies(5), { amount: 1 }),
  ruleCase("Sunday alone, with two shifts", rule, { shifts: [early(6), late(6)] }, anna("early6", "late6"), { amount: 1 }),
  ruleCase("everybody alone", rule, { people: ["anna", "bob"], shifts: earlies(5, 6) }, [...annaEarlies(5), ...bob("early6")], {
    amount: 2,
  }),
  ruleCase("every weekend counts", rule, { days: 21, shifts: earlies(5, 12, 13, 20) }, annaEarlies(5, 12, 13, 20), { amount: 2 }),
  ruleCase("a night from Friday is not of the weekend", rule, { shifts: [night(4)] }, anna("night4"), { amount: 0 }),
  ruleCase("a night from Saturday is on Saturday alone", rule, { shifts: [night(5)] }, anna("night5"), { amount: 1 }),
  ruleCase(
    "only matching shifts count",
    { ...rule, shifts: { include: ["type:early"] } },
    { shifts: [early(5), late(6)] },
    anna("early5", "late6"),
    { amount: 1 },
  ),
  ruleCase("a weekend that the horizon cuts off at the end is not judged", rule, { days: 6, shifts: earlies(5) }, annaEarlies(5), {
    amount: 0,
  }),
  ruleCase(
    "nor one that it cuts off at the start",
    rule,
    {
      planning: { start: dateOf(6) },
      people: [professional("anna", { history: { shifts: pastEarlies(4) } })],
      shifts: earlies(6),
    },
    annaEarlies(6),
    { amount: 0 },
  ),
  ruleCase(
    "outside work counts",
    rule,
    { people: [professional("anna", { external: [outside(6, "09:00", "12:00")] })], shifts: earlies(5) },
    annaEarlies(5),
    { amount: 0 },
  ),
  ruleCase(
    "nothing is inherited",
    { ...rule, level: "hard" },
    { days: 14, people: [professional("anna", { external: [outside(6, "09:00", "12:00")] })], shifts: earlies(12), pins: annaEarlies(12) },
    annaEarlies(12),
    { amount: 2 },
  ),
  ruleCase(
    "three days can make a weekend",
    rule,
    { planning: { weekendDays: ["friday", "saturday", "sunday"] }, shifts: earlies(5, 6) },
    annaEarlies(5, 6),
    {
      amount: 1,
    },
  ),
  ruleCase(
    "Monday and Sunday of one week can make a weekend",
    rule,
    { planning: { weekendDays: ["sunday", "monday"] }, days: 14, shifts: earlies(0, 6, 7) },
    annaEarlies(0, 6, 7),
    {
      // The second week has a Monday without its Sunday.
      amount: 1,
    },
  ),
  ruleCase("there may be no weekend", rule, { planning: { weekendDays: [] }, shifts: earlies(5) }, annaEarlies(5), { amount: 0 }),
  ruleCase("the weekend in which the clock is set back", rule, { days: 28, shifts: [night(19)] }, anna("night19"), { amount: 1 }),
];
