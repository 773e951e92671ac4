import type { ConsecutiveDaysOffRuleInput } from "../../../src/problem/rules/consecutiveDaysOff";
import { professional } from "../problemBuilder";
import { anna, early, late, night, outside, pastEarlies, ruleCase, type RuleCase } from "./ruleCase";

const rule: ConsecutiveDaysOffRuleInput = { id: "rule", kind: "consecutiveDaysOff", level: "hard" };
const least: ConsecutiveDaysOffRuleInput = { ...rule, minimum: 2 };
const most: ConsecutiveDaysOffRuleInput = { ...rule, maximum: 3 };

const earlies = (...list: readonly number[]) => list.map((day) => early(day));
const annaEarlies = (...list: readonly number[]) => anna(...list.map((day) => `early${String(day)}`));
const withPast = (...list: readonly number[]) => [professional("anna", { history: { shifts: pastEarlies(...list) } })];

/** Tables for `consecutiveDaysOff`. */
export const consecutiveDaysOffCases: readonly RuleCase[] = [
  ruleCase("one day off between two shifts", least, { shifts: earlies(1, 3) }, annaEarlies(1, 3), { amount: 1 }),
  ruleCase("two days off between them", least, { shifts: earlies(1, 4) }, annaEarlies(1, 4), { amount: 0 }),
  ruleCase("no day off between them is no run", least, { shifts: earlies(1, 2) }, annaEarlies(1, 2), { amount: 0 }),
  ruleCase("every run counts", { ...rule, minimum: 3 }, { shifts: earlies(0, 2, 5) }, annaEarlies(0, 2, 5), {
    // Day 1: 2 short; days 3 and 4: 1 short.
    amount: 3,
  }),
  ruleCase("days off before the first shift may be few", least, { shifts: earlies(1) }, annaEarlies(1), { amount: 0 }),
  ruleCase("days off at the end may be few", least, { shifts: earlies(5) }, annaEarlies(5), { amount: 0 }),
  ruleCase("days off before the first shift can be too many", most, { shifts: earlies(5) }, annaEarlies(5), { amount: 2 }),
  ruleCase("days off at the end can be too many", most, { shifts: earlies(1) }, annaEarlies(1), { amount: 2 }),
  ruleCase("no work at all is one run", most, { shifts: earlies(1) }, [], { amount: 4 }),
  ruleCase("which may be short", { ...rule, minimum: 9 }, { shifts: earlies(1) }, [], { amount: 0 }),
  ruleCase("exactly as many as allowed", most, { shifts: earlies(0, 4) }, annaEarlies(0, 4), { amount: 0 }),
  ruleCase(
    "days without matching work are off",
    { ...most, shifts: { include: ["type:night"] } },
    { shifts: [night(0), late(2), late(3), late(4), night(5)] },
    anna("night0", "late2", "late3", "late4", "night5"),
    { amount: 1 },
  ),
  ruleCase("the day after a night is off", least, { shifts: [night(0), early(2)] }, anna("night0", "early2"), { amount: 1 }),
  ruleCase("history shows how long the first run is", least, { people: withPast(-1), shifts: earlies(1) }, annaEarlies(1), { amount: 1 }),
  ruleCase("and lengthens it", least, { people: withPast(-2), shifts: earlies(1) }, annaEarlies(1), { amount: 0 }),
  ruleCase("unless the start is exempt", { ...least, start: "exempt" }, { people: withPast(-1), shifts: earlies(1) }, annaEarlies(1), {
    amount: 0,
  }),
  ruleCase("which is about the first day only", { ...least, start: "exempt" }, { shifts: earlies(0, 2) }, annaEarlies(0, 2), { amount: 1 }),
  ruleCase(
    "a run that ends the day before the horizon is charged, also with an exempt start",
    { ...least, start: "exempt" },
    { people: withPast(-2), shifts: earlies(0) },
    annaEarlies(0),
    // Day -1 is the only day off.
    { amount: 1 },
  ),
  ruleCase(
    "a run that history left open is charged for what is added",
    most,
    { people: withPast(-3), shifts: earlies(3) },
    annaEarlies(3),
    {
      // Days -2 to 2: five days off, two too many; before the horizon two.
      amount: 2,
    },
  ),
  ruleCase(
    "a run too long before is inherited with its length so far",
    most,
    { people: withPast(-6), shifts: earlies(0, 1) },
    annaEarlies(0),
    {
      // Days -5 to -1: 2 too many before; after day 0 six days off: 3 too many.
      amount: 3,
      inherited: 2,
    },
  ),
  ruleCase("and charged for what is added", most, { people: withPast(-6), shifts: earlies(1, 5) }, annaEarlies(1, 5), {
    // Days -5 to 0: 3 too many, of which 2 were there; days 2 to 4 are enough.
    amount: 1,
    inherited: 2,
  }),
  ruleCase("a run that history closed too short is inherited", least, { people: withPast(-4, -2), shifts: earlies(3) }, annaEarlies(3), {
    // Day -3.
    amount: 0,
    inherited: 1,
  }),
  ruleCase(
    "a run that history left open is not inherited as too short",
    least,
    { people: withPast(-2), shifts: earlies(0) },
    annaEarlies(0),
    { amount: 1 },
  ),
  ruleCase("pins in the horizon do not make runs inherited", most, { shifts: earlies(0, 5), pins: annaEarlies(0, 5) }, annaEarlies(0, 5), {
    // Days 1 to 4.
    amount: 1,
  }),
  ruleCase(
    "outside work before the horizon is history too",
    least,
    { people: [professional("anna", { external: [outside(-1, "09:00", "12:00")] })], shifts: earlies(1) },
    annaEarlies(1),
    { amount: 1 },
  ),
  ruleCase(
    "work after the horizon does not close a run",
    { ...rule, minimum: 2, maximum: 2 },
    { people: [professional("anna", { external: [outside(7, "09:00", "12:00"), outside(9, "09:00", "12:00")] })], shifts: earlies(2, 5) },
    annaEarlies(2, 5),
    // Days 0 and 1, 3 and 4, 6.
    { amount: 0 },
  ),
  ruleCase(
    "days are counted over the change to winter time",
    most,
    { days: 28, shifts: earlies(0, 4, 8, 12, 16, 18, 23, 27) },
    annaEarlies(0, 4, 8, 12, 16, 18, 23, 27),
    {
      // Days 19 to 22; days 24 to 26 are enough.
      amount: 1,
    },
  ),
];
