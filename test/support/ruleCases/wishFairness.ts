import type { HistoryInput, WishInput } from "../../../src/problem/person";
import type { ShiftInput } from "../../../src/problem/shift";
import type { WishFairnessRuleInput } from "../../../src/problem/rules/wishFairness";
import { at, professional } from "../problemBuilder";
import { anna, early, late, night, ruleCase, type RuleCase, springPlanning } from "./ruleCase";

const rule: WishFairnessRuleInput = { id: "rule", kind: "wishFairness", level: "soft", function: "linear" };
const avoid = (id: string, day: number, more: Partial<WishInput> = {}): WishInput => ({
  id,
  kind: "avoid",
  start: at(day, "00:00"),
  end: at(day + 1, "00:00"),
  ...more,
});
const work = (id: string, day: number, more: Partial<WishInput> = {}): WishInput => ({ ...avoid(id, day, more), kind: "work" });
const wishing = (wishes: readonly WishInput[], history: HistoryInput = {}) => [professional("anna", { wishes, history })];
const shifts = [early(0), late(0), early(1), late(1), early(2)];

/** Starts at 02:45 of the first hour, when the clock is about to show it again. */
const repeated: ShiftInput = { id: "repeated", organisationId: "org", start: at(20, "02:45+02:00"), end: at(20, "06:00") };

/** Tables for `wishFairness`. */
export const wishFairnessCases: readonly RuleCase[] = [
  ruleCase("all honoured", rule, { people: wishing([avoid("a", 0), work("b", 1)]), shifts }, anna("early1"), { amount: 0 }),
  ruleCase("all overruled", rule, { people: wishing([avoid("a", 0), work("b", 1)]), shifts }, anna("early0"), { amount: 2 }),
  ruleCase("by weight", rule, { people: wishing([avoid("a", 0, { weight: 3 }), work("b", 1, { weight: 2 })]), shifts }, anna("early0"), {
    amount: 5,
  }),
  ruleCase("a wish is overruled once", rule, { people: wishing([avoid("a", 0)]), shifts }, anna("early0", "late0"), { amount: 1 }),
  ruleCase("and honoured once", rule, { people: wishing([work("a", 1), avoid("b", 0)]), shifts }, anna("early1", "late1"), { amount: 0 }),
  ruleCase(
    "squared by default",
    { id: "rule", kind: "wishFairness", level: "soft" },
    { people: wishing([avoid("a", 0), avoid("b", 1), work("c", 2)]), shifts },
    anna("early0", "early1"),
    { amount: 9 },
  ),
  // Of 3 wishes 1.5, so 2, are expected to be overruled.
  ruleCase(
    "what is expected is free, rounded up",
    { ...rule, expectedPercent: 50 },
    { people: wishing([avoid("a", 0), avoid("b", 1), work("c", 2)]), shifts },
    anna("early0", "early1"),
    { amount: 1 },
  ),
  ruleCase(
    "in units, rounded up before it is squared",
    { ...rule, function: "quadratic", unit: 2 },
    { people: wishing([avoid("a", 0), avoid("b", 1), work("c", 2)]), shifts },
    anna("early0", "early1"),
    // 3 are 2 units.
    { amount: 4 },
  ),
  ruleCase(
    "what was overruled before counts",
    rule,
    { people: wishing([avoid("a", 0)], { carried: [{ ruleId: "rule", amount: 2 }] }), shifts },
    anna("early0"),
    { amount: 3 },
  ),
  ruleCase(
    "and what was honoured more than expected",
    rule,
    { people: wishing([avoid("a", 0), avoid("b", 1)], { carried: [{ ruleId: "rule", amount: -1 }] }), shifts },
    anna("early0", "early1"),
    { amount: 1 },
  ),
  ruleCase(
    "nothing is inherited",
    { ...rule, level: "hard" },
    { people: wishing([avoid("a", 0), avoid("b", 1)], { carried: [{ ruleId: "rule", amount: 1 }] }), shifts, pins: anna("early0") },
    anna("early0", "early1"),
    { amount: 3 },
  ),
  ruleCase(
    "who has no wishes is not judged",
    rule,
    { people: wishing([], { carried: [{ ruleId: "rule", amount: 2 }] }), shifts },
    anna("early0"),
    { amount: 0 },
  ),
  ruleCase(
    "wishes that ended before the horizon are left out",
    rule,
    { people: wishing([work("a", -1), work("b", -3, { end: at(0, "00:01") })]), shifts },
    [],
    { amount: 1 },
  ),
  ruleCase(
    "the filter of the wish and that of the rule choose the shifts",
    { ...rule, shifts: { include: ["type:late"] } },
    { people: wishing([avoid("a", 0), avoid("b", 1, { shifts: { include: ["type:early"] } }), work("c", 2)]), shifts },
    anna("early0", "late1", "early2"),
    // Early0 is not looked at, late1 not meant by b; early2 does not honour c.
    { amount: 1 },
  ),
  ruleCase(
    "one shift for two wishes",
    rule,
    { people: wishing([avoid("a", 0), work("b", 0), work("c", 0, { shifts: { include: ["type:late"] } })]), shifts },
    anna("late0"),
    { amount: 1 },
  ),
  ruleCase(
    "past shifts and outside work do not count",
    rule,
    {
      people: [professional("anna", { wishes: [avoid("a", 1)], external: [{ start: at(1, "09:00"), end: at(1, "12:00") }] })],
      shifts,
    },
    [],
    { amount: 0 },
  ),
  ruleCase(
    "a wish until the hour that comes twice",
    rule,
    {
      days: 28,
      people: wishing([avoid("a", 19, { start: at(20, "02:30+02:00"), end: at(20, "02:30+01:00") })]),
      shifts: [night(19), repeated],
    },
    anna("night19", "repeated"),
    { amount: 1 },
  ),
  ruleCase(
    "a day with the hour that does not come",
    rule,
    {
      planning: springPlanning,
      people: wishing([{ id: "a", kind: "avoid", start: "2027-03-28T00:00", end: "2027-03-28T03:00" }]),
      shifts: [
        { id: "a", organisationId: "org", start: "2027-03-28T01:59", end: "2027-03-28T07:00" },
        { id: "b", organisationId: "org", start: "2027-03-28T03:00", end: "2027-03-28T07:00" },
      ],
    },
    anna("b"),
    { amount: 0 },
  ),
];
