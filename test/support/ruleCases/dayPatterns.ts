import type { PatternItem } from "../../../src/problem/rules/dayPattern";
import type { DayPatternsRuleInput } from "../../../src/problem/rules/dayPatterns";
import { professional } from "../problemBuilder";
import { anna, early, late, night, outside, pastEarlies, ruleCase, type RuleCase } from "./ruleCase";

const work: PatternItem = { kind: "work" };
const off: PatternItem = { kind: "off" };
const any: PatternItem = { kind: "any" };
const workEarly: PatternItem = { kind: "work", shifts: { include: ["type:early"] } };
const notLate: PatternItem = { kind: "not", shifts: { include: ["type:late"] } };

/** Never a single day off between two days of work. */
const rule: DayPatternsRuleInput = { id: "rule", kind: "dayPatterns", level: "soft", patterns: [{ items: [work, off, work] }], maximum: 0 };

const earlies = (...list: readonly number[]) => list.map((day) => early(day));
const annaEarlies = (...list: readonly number[]) => anna(...list.map((day) => `early${String(day)}`));

/** Tables for `dayPatterns`. */
export const dayPatternsCases: readonly RuleCase[] = [
  ruleCase("a single day off", rule, { shifts: earlies(1, 3) }, annaEarlies(1, 3), { amount: 1 }),
  ruleCase("two days off", rule, { shifts: earlies(1, 4) }, annaEarlies(1, 4), { amount: 0 }),
  ruleCase("occurrences may overlap", rule, { shifts: earlies(0, 2, 4, 6) }, annaEarlies(0, 2, 4, 6), { amount: 3 }),
  ruleCase("and are squared if asked", { ...rule, function: "quadratic" }, { shifts: earlies(0, 2, 4, 6) }, annaEarlies(0, 2, 4, 6), {
    amount: 9,
  }),
  ruleCase("some are allowed", { ...rule, maximum: 1 }, { shifts: earlies(0, 2, 4, 6) }, annaEarlies(0, 2, 4, 6), { amount: 2 }),
  ruleCase(
    "a minimum of occurrences",
    { ...rule, patterns: [{ items: [off, off] }], minimum: 4, maximum: 9 },
    { shifts: earlies(2) },
    annaEarlies(2),
    // Days 0-1, 3-4, 4-5, 5-6 of seven.
    { amount: 0 },
  ),
  ruleCase(
    "a minimum that is missed, squared",
    { ...rule, patterns: [{ items: [off, off] }], minimum: 6, maximum: 9, function: "quadratic" },
    { shifts: earlies(2) },
    annaEarlies(2),
    // 6 - 4 = 2.
    { amount: 4 },
  ),
  ruleCase(
    "a start day at which several patterns begin counts once",
    { ...rule, patterns: [{ items: [work] }, { items: [work, off] }] },
    { shifts: earlies(0, 3) },
    annaEarlies(0, 3),
    {
      amount: 2,
    },
  ),
  ruleCase(
    "any of several patterns counts",
    { ...rule, patterns: [{ items: [work, work] }, { items: [work, off, work] }] },
    { shifts: earlies(0, 1, 3) },
    annaEarlies(0, 1, 3),
    {
      amount: 2,
    },
  ),
  ruleCase(
    "work of one kind",
    { ...rule, patterns: [{ items: [workEarly] }] },
    { shifts: [early(0), late(1), late(2), early(2)] },
    anna("early0", "late1", "late2", "early2"),
    {
      amount: 2,
    },
  ),
  ruleCase(
    "not work of one kind: a day off or other work",
    { ...rule, patterns: [{ items: [notLate] }], maximum: 0 },
    { shifts: [early(0), late(1), late(2), early(2)] },
    anna("early0", "late1", "late2", "early2"),
    // Day 0 and days 3 to 6.
    { amount: 5 },
  ),
  ruleCase(
    "any day between two",
    { ...rule, patterns: [{ items: [work, any, work] }] },
    { shifts: earlies(0, 1, 2, 4) },
    annaEarlies(0, 1, 2, 4),
    { amount: 2 },
  ),
  ruleCase(
    "starting on one day of the horizon",
    { ...rule, patterns: [{ items: [work, off, work], startDay: 2 }] },
    { shifts: earlies(0, 2, 4, 6) },
    annaEarlies(0, 2, 4, 6),
    {
      amount: 1,
    },
  ),
  ruleCase(
    "starting on one weekday",
    { ...rule, patterns: [{ items: [off, off], startWeekday: "saturday" }], minimum: 2, maximum: 2 },
    { days: 14, shifts: earlies(6) },
    annaEarlies(6),
    // The second weekend only.
    { amount: 1 },
  ),
  ruleCase("only within the given days", { ...rule, fromDay: 1, toDay: 5 }, { shifts: earlies(0, 2, 4, 6) }, annaEarlies(0, 2, 4, 6), {
    // Days 2 to 4; those from day 0 and to day 6 lie partly outside.
    amount: 1,
  }),
  ruleCase("exactly the given days", { ...rule, fromDay: 2, toDay: 4 }, { shifts: earlies(0, 2, 4, 6) }, annaEarlies(0, 2, 4, 6), {
    amount: 1,
  }),
  ruleCase(
    "days outside the horizon are never looked at",
    rule,
    {
      people: [
        professional("anna", {
          history: { shifts: pastEarlies(-2) },
          external: [outside(-3, "09:00", "12:00"), outside(8, "09:00", "12:00")],
        }),
      ],
      shifts: earlies(0, 6),
    },
    annaEarlies(0, 6),
    { amount: 0 },
  ),
  ruleCase(
    "outside work in the horizon is work",
    rule,
    { people: [professional("anna", { external: [outside(1, "09:00", "12:00")] })], shifts: earlies(3) },
    annaEarlies(3),
    {
      amount: 1,
    },
  ),
  ruleCase("a night is on its start day only", { ...rule, patterns: [{ items: [work, off] }] }, { shifts: [night(0)] }, anna("night0"), {
    amount: 1,
  }),
  ruleCase("nothing is inherited", { ...rule, level: "hard" }, { shifts: earlies(1, 3), pins: annaEarlies(1, 3) }, annaEarlies(1, 3), {
    amount: 1,
  }),
  ruleCase(
    "the weekend in which the clock is set back",
    { ...rule, patterns: [{ items: [work, work], startWeekday: "saturday" }] },
    { days: 28, shifts: [night(19), early(20), early(12)] },
    anna("night19", "early20", "early12"),
    { amount: 1 },
  ),
];
