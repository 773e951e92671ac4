import type { ConsecutiveDaysRuleInput } from "../../../src/problem/rules/consecutiveDays";
import { professional } from "../problemBuilder";
import { anna, early, late, night, outside, pastEarlies, pastNight, ruleCase, type RuleCase } from "./ruleCase";

const rule: ConsecutiveDaysRuleInput = { id: "rule", kind: "consecutiveDays", level: "hard" };
const most: ConsecutiveDaysRuleInput = { ...rule, maximum: 3 };
const least: ConsecutiveDaysRuleInput = { ...rule, minimum: 3 };

const earlies = (...list: readonly number[]) => list.map((day) => early(day));
const annaEarlies = (...list: readonly number[]) => anna(...list.map((day) => `early${String(day)}`));
const withPast = (...list: readonly number[]) => [professional("anna", { history: { shifts: pastEarlies(...list) } })];

/** Tables for `consecutiveDays`. */
export const consecutiveDaysCases: readonly RuleCase[] = [
  ruleCase("as many days as allowed", most, { shifts: earlies(1, 2, 3) }, annaEarlies(1, 2, 3), { amount: 0 }),
  ruleCase("two days too many", most, { shifts: earlies(0, 1, 2, 3, 4) }, annaEarlies(0, 1, 2, 3, 4), { amount: 2 }),
  ruleCase("a day off ends a run", most, { shifts: earlies(0, 1, 2, 4, 5, 6) }, annaEarlies(0, 1, 2, 4, 5, 6), { amount: 0 }),
  ruleCase("every run counts", most, { days: 14, shifts: earlies(0, 1, 2, 3, 6, 7, 8, 9, 10) }, annaEarlies(0, 1, 2, 3, 6, 7, 8, 9, 10), {
    // Four and five days.
    amount: 3,
  }),
  ruleCase(
    "two shifts on a day are one day",
    most,
    { shifts: [...earlies(0, 1, 2), late(1)] },
    [...annaEarlies(0, 1, 2), ...anna("late1")],
    { amount: 0 },
  ),
  ruleCase(
    "a night belongs to the day on which it starts",
    most,
    { shifts: [night(0), night(1), night(2)] },
    anna("night0", "night1", "night2"),
    { amount: 0 },
  ),
  ruleCase(
    "only matching days count",
    { ...most, maximum: 1, shifts: { include: ["type:night"] } },
    { shifts: [night(0), late(1), night(2), night(3)] },
    anna("night0", "late1", "night2", "night3"),
    { amount: 1 },
  ),
  ruleCase("a run too short", least, { shifts: earlies(2) }, annaEarlies(2), { amount: 2 }),
  ruleCase("a run just long enough", least, { shifts: earlies(2, 3, 4) }, annaEarlies(2, 3, 4), { amount: 0 }),
  ruleCase("no work at all is no run", least, { shifts: earlies(2) }, [], { amount: 0 }),
  ruleCase("a run at the end may go on", least, { shifts: earlies(6) }, annaEarlies(6), { amount: 0 }),
  ruleCase("a run that ends the day before the end may not", least, { shifts: earlies(5) }, annaEarlies(5), { amount: 2 }),
  ruleCase("a run at the end can be too long", most, { shifts: earlies(3, 4, 5, 6) }, annaEarlies(3, 4, 5, 6), { amount: 1 }),
  ruleCase(
    "work after the horizon does not lengthen it",
    most,
    {
      people: [professional("anna", { external: [outside(7, "09:00", "12:00"), outside(9, "09:00", "12:00")] })],
      shifts: earlies(4, 5, 6),
    },
    annaEarlies(4, 5, 6),
    { amount: 0 },
  ),
  ruleCase("a run at the start is judged as history shows it", least, { shifts: earlies(0) }, annaEarlies(0), { amount: 2 }),
  ruleCase("and history lengthens it", least, { people: withPast(-2, -1), shifts: earlies(0) }, annaEarlies(0), { amount: 0 }),
  ruleCase("unless the start is exempt", { ...least, start: "exempt" }, { shifts: earlies(0) }, annaEarlies(0), { amount: 0 }),
  ruleCase("which is about the first day only", { ...least, start: "exempt" }, { shifts: earlies(1) }, annaEarlies(1), { amount: 2 }),
  ruleCase(
    "and about runs that go on over it",
    { ...least, start: "exempt" },
    { people: withPast(-1), shifts: earlies(0) },
    annaEarlies(0),
    { amount: 0 },
  ),
  ruleCase(
    "a run that stopped the day before the horizon is charged, also with an exempt start",
    { ...least, start: "exempt" },
    { people: withPast(-1), shifts: earlies(0) },
    [],
    { amount: 2 },
  ),
  ruleCase(
    "an exempt start can be too long",
    { ...most, start: "exempt" },
    { people: withPast(-2, -1), shifts: earlies(0, 1) },
    annaEarlies(0, 1),
    { amount: 1 },
  ),
  ruleCase("a run that history left open is charged when it is left too short", least, { people: withPast(-1), shifts: earlies(0) }, [], {
    amount: 2,
  }),
  ruleCase("a run that history closed too short is inherited", least, { people: withPast(-2), shifts: earlies(0) }, [], {
    amount: 0,
    inherited: 2,
  }),
  ruleCase("days before the horizon count in a run", most, { people: withPast(-2, -1), shifts: earlies(0, 1) }, annaEarlies(0, 1), {
    amount: 1,
  }),
  ruleCase("a run too long before is inherited", most, { people: withPast(-5, -4, -3, -2, -1), shifts: earlies(0) }, [], {
    amount: 0,
    inherited: 2,
  }),
  ruleCase("and only what is added is charged", most, { people: withPast(-5, -4, -3, -2, -1), shifts: earlies(0) }, annaEarlies(0), {
    amount: 1,
    inherited: 2,
  }),
  ruleCase(
    "a past night belongs to the day on which it started",
    most,
    { people: [professional("anna", { history: { shifts: [pastNight(-1)] } })], shifts: earlies(1, 2, 3) },
    annaEarlies(1, 2, 3),
    {
      amount: 0,
    },
  ),
  ruleCase(
    "pins too many are inherited when the rule is hard",
    most,
    { shifts: earlies(0, 1, 2, 3, 4), pins: annaEarlies(0, 1, 2, 3, 4) },
    annaEarlies(0, 1, 2, 3, 4),
    { amount: 0, inherited: 2 },
  ),
  ruleCase("pins too few are charged: more can be assigned", least, { shifts: earlies(2), pins: annaEarlies(2) }, annaEarlies(2), {
    amount: 2,
  }),
  ruleCase(
    "a shift that joins two pinned runs is charged for the run that comes of it",
    most,
    { shifts: earlies(0, 1, 2, 3, 4), pins: annaEarlies(0, 1, 3, 4) },
    annaEarlies(0, 1, 2, 3, 4),
    { amount: 2 },
  ),
  ruleCase("both bounds", { ...rule, minimum: 2, maximum: 3 }, { days: 14, shifts: earlies(1, 3, 4, 5, 6) }, annaEarlies(1, 3, 4, 5, 6), {
    // One day short, one day over.
    amount: 2,
  }),
  ruleCase(
    "days are counted over the change to winter time",
    most,
    { days: 28, shifts: earlies(18, 19, 20, 21) },
    annaEarlies(18, 19, 20, 21),
    { amount: 1 },
  ),
];
