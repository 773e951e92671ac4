import type { NoOverlapRuleInput } from "../../../src/problem/rules/noOverlap";
import { assign, professional, shift } from "../problemBuilder";
import { anna, bob, early, late, night, outside, pastNight, ruleCase, type RuleCase, springPlanning } from "./ruleCase";

const rule: NoOverlapRuleInput = { id: "rule", kind: "noOverlap", level: "hard" };
const doubles = [shift("a", 0, "07:00", "15:00"), shift("b", 0, "14:00", "22:00")];

/** Tables for `noOverlap`. */
export const noOverlapCases: readonly RuleCase[] = [
  ruleCase("shifts that touch do not overlap", rule, { shifts: [early(0), late(0)] }, anna("early0", "late0"), { amount: 0 }),
  // 14:00-15:00.
  ruleCase("two shifts share an hour", rule, { shifts: doubles }, anna("a", "b"), { amount: 60 }),
  ruleCase("two people are two places", rule, { people: ["anna", "bob"], shifts: doubles }, [...anna("a"), ...bob("b")], { amount: 0 }),
  ruleCase(
    "every pair of three shifts counts",
    rule,
    { shifts: [shift("a", 0, "08:00", "16:00"), shift("b", 0, "10:00", "18:00"), shift("c", 0, "12:00", "20:00")] },
    anna("a", "b", "c"),
    // a and b 10:00-16:00 = 360, a and c 12:00-16:00 = 240, b and c 12:00-18:00 = 360.
    { amount: 960 },
  ),
  ruleCase(
    "a shift within another overlaps for all of its length, and a later one still overlaps the first",
    rule,
    { shifts: [shift("a", 0, "08:00", "16:00"), shift("b", 0, "10:00", "12:00"), shift("c", 0, "15:00", "17:00")] },
    anna("a", "b", "c"),
    // a and b 120, a and c 15:00-16:00 = 60.
    { amount: 180 },
  ),
  ruleCase(
    "outside work is a place too",
    rule,
    { people: [professional("anna", { external: [outside(0, "10:00", "12:00")] })], shifts: [early(0)] },
    anna("early0"),
    { amount: 120 },
  ),
  ruleCase(
    "a past night that runs into the horizon is a place too",
    rule,
    { people: [professional("anna", { history: { shifts: [pastNight(-1)] } })], shifts: [shift("a", 0, "06:00", "14:00")] },
    anna("a"),
    { amount: 60 },
  ),
  ruleCase(
    "overlap of outside work with itself is inherited",
    rule,
    { people: [professional("anna", { external: [outside(0, "10:00", "12:00"), outside(0, "11:00", "13:00")] })], shifts: [late(0)] },
    anna("late0"),
    { amount: 0, inherited: 60 },
  ),
  ruleCase(
    "only what an assignment adds to inherited overlap is charged",
    rule,
    { people: [professional("anna", { external: [outside(0, "10:00", "12:00"), outside(0, "11:00", "13:00")] })], shifts: [early(0)] },
    anna("early0"),
    // 10:00-12:00 and 11:00-13:00 each once more: 120 + 120; between themselves 60.
    { amount: 240, inherited: 60 },
  ),
  ruleCase("two pins that overlap are inherited when the rule is hard", rule, { shifts: doubles, pins: anna("a", "b") }, anna("a", "b"), {
    amount: 0,
    inherited: 60,
  }),
  ruleCase("a pin and another shift are charged", rule, { shifts: doubles, pins: anna("a") }, anna("a", "b"), { amount: 60 }),
  ruleCase(
    "two pins that overlap are charged when the rule is soft",
    { ...rule, level: "soft", weight: 3 },
    { shifts: doubles, pins: anna("a", "b") },
    anna("a", "b"),
    { amount: 60 },
  ),
  ruleCase(
    "with a filter both shifts must match",
    { ...rule, shifts: { include: ["type:early", "type:night"] } },
    {
      shifts: [
        early(0),
        shift("late", 0, "14:00", "22:00", { type: "late" }),
        shift("night", 0, "14:30", "22:30", { type: "night", tags: ["long"] }),
      ],
    },
    anna("early0", "late", "night"),
    // early and night 14:30-15:00; late is not looked at.
    { amount: 30 },
  ),
  ruleCase(
    "people the rule is not about may overlap",
    { ...rule, people: { exclude: ["person:anna"] } },
    { shifts: doubles },
    anna("a", "b"),
    {
      amount: 0,
    },
  ),
  ruleCase(
    "a night in autumn has nine hours",
    rule,
    { days: 28, shifts: [night(19), night(19, { id: "double" })] },
    [assign("anna", "night19"), assign("anna", "double")],
    // 23:00 summer time to 07:00 winter time: 8 x 60 + 60.
    { amount: 540 },
  ),
  ruleCase(
    "a night in spring has seven hours",
    rule,
    {
      planning: springPlanning,
      shifts: ["one", "two"].map((id) => ({ id, organisationId: "org", start: "2027-03-27T23:00", end: "2027-03-28T07:00" })),
    },
    anna("one", "two"),
    // 8 x 60 - 60.
    { amount: 420 },
  ),
  ruleCase(
    "overlap in the repeated hour is told apart by offset",
    rule,
    {
      days: 28,
      shifts: [
        { id: "one", organisationId: "org", start: "2026-10-25T02:30+02:00", end: "2026-10-25T02:15+01:00" },
        { id: "two", organisationId: "org", start: "2026-10-25T02:00+01:00", end: "2026-10-25T03:00+01:00" },
      ],
    },
    anna("one", "two"),
    // 02:00-02:15 winter time.
    { amount: 15 },
  ),
];
