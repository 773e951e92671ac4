import type { AvailabilityRuleInput } from "../../../src/problem/rules/availability";
import { assign, at, dateOf, professional } from "../problemBuilder";
import { anna, early, late, night, outside, pastNight, ruleCase, type RuleCase, springPlanning } from "./ruleCase";

const rule: AvailabilityRuleInput = { id: "rule", kind: "availability", level: "hard" };
const unavailable = (...intervals: readonly { readonly start: string; readonly end: string }[]) => [
  professional("anna", { unavailable: intervals }),
];
const available = (...intervals: readonly { readonly start: string; readonly end: string }[]) => [
  professional("anna", { available: intervals }),
];

/** Tables for `availability`; an early shift lasts from 07:00 to 15:00. */
export const availabilityCases: readonly RuleCase[] = [
  ruleCase("always available by default", rule, { shifts: [early(0)] }, anna("early0"), { amount: 0 }),
  ruleCase(
    "unavailable before and after",
    rule,
    { people: unavailable(outside(0, "06:00", "07:00"), outside(0, "15:00", "16:00")), shifts: [early(0)] },
    anna("early0"),
    {
      amount: 0,
    },
  ),
  ruleCase(
    "unavailable for the first minute",
    rule,
    { people: unavailable(outside(0, "06:00", "07:01")), shifts: [early(0)] },
    anna("early0"),
    { amount: 1 },
  ),
  ruleCase(
    "unavailable for the last minute",
    rule,
    { people: unavailable(outside(0, "14:59", "16:00")), shifts: [early(0)] },
    anna("early0"),
    { amount: 1 },
  ),
  ruleCase(
    "unavailable all around",
    rule,
    { people: unavailable({ start: at(0, "00:00"), end: at(2, "00:00") }), shifts: [early(0)] },
    anna("early0"),
    { amount: 1 },
  ),
  ruleCase(
    "unavailable twice counts once",
    rule,
    { people: unavailable(outside(0, "08:00", "09:00"), outside(0, "10:00", "11:00")), shifts: [early(0)] },
    anna("early0"),
    {
      amount: 1,
    },
  ),
  ruleCase("available exactly then", rule, { people: available(outside(0, "07:00", "15:00")), shifts: [early(0)] }, anna("early0"), {
    amount: 0,
  }),
  ruleCase("available a minute too late", rule, { people: available(outside(0, "07:01", "16:00")), shifts: [early(0)] }, anna("early0"), {
    amount: 1,
  }),
  ruleCase("available a minute too short", rule, { people: available(outside(0, "06:00", "14:59")), shifts: [early(0)] }, anna("early0"), {
    amount: 1,
  }),
  ruleCase("never available", rule, { people: available(), shifts: [early(0)] }, anna("early0"), { amount: 1 }),
  ruleCase(
    "intervals that touch are one",
    rule,
    { people: available(outside(0, "12:00", "16:00"), outside(0, "06:00", "12:00")), shifts: [early(0)] },
    anna("early0"),
    {
      amount: 0,
    },
  ),
  ruleCase(
    "intervals that do not touch are two",
    rule,
    { people: available(outside(0, "06:00", "12:00"), outside(0, "12:01", "16:00")), shifts: [early(0)] },
    anna("early0"),
    {
      amount: 1,
    },
  ),
  ruleCase(
    "available and unavailable at once counts once",
    rule,
    {
      people: [professional("anna", { available: [outside(0, "08:00", "16:00")], unavailable: [outside(0, "14:00", "16:00")] })],
      shifts: [early(0)],
    },
    anna("early0"),
    { amount: 1 },
  ),
  ruleCase(
    "every assignment counts",
    rule,
    { people: available(outside(0, "07:00", "15:00")), shifts: [early(0), late(0), early(1)] },
    anna("early0", "late0", "early1"),
    {
      amount: 2,
    },
  ),
  ruleCase(
    "a filter leaves shifts out",
    { ...rule, shifts: { include: ["type:early"] } },
    { people: available(), shifts: [early(0), late(0)] },
    anna("early0", "late0"),
    { amount: 1 },
  ),
  ruleCase("pins are inherited", rule, { people: available(), shifts: [early(0), late(0)], pins: anna("late0") }, anna("early0", "late0"), {
    amount: 1,
    inherited: 1,
  }),
  ruleCase(
    "past shifts and outside work are not judged",
    rule,
    {
      people: [professional("anna", { available: [], history: { shifts: [pastNight(-1)] }, external: [outside(0, "10:00", "12:00")] })],
      shifts: [late(0)],
    },
    anna("late0"),
    { amount: 1 },
  ),
  ruleCase(
    "the repeated hour is told apart by offset",
    rule,
    {
      days: 28,
      people: unavailable({ start: "2026-10-25T02:00+02:00", end: "2026-10-25T02:00+01:00" }),
      shifts: [
        early(19, { id: "first", start: "2026-10-25T02:30+02:00", end: "2026-10-25T02:45+02:00" }),
        early(19, { id: "second", start: "2026-10-25T02:30+01:00", end: "2026-10-25T02:45+01:00" }),
        night(20),
      ],
    },
    anna("first", "second", "night20"),
    { amount: 1 },
  ),
  ruleCase(
    "available through the spring night",
    rule,
    {
      planning: springPlanning,
      people: available({ start: "2027-03-27T23:00", end: "2027-03-28T06:59" }),
      shifts: [{ id: "a", organisationId: "org", start: "2027-03-27T23:00", end: "2027-03-28T07:00" }],
    },
    anna("a"),
    { amount: 1 },
  ),
  ruleCase(
    "absent people are not available",
    rule,
    {
      people: [professional("anna", { absences: [{ from: dateOf(1), to: dateOf(2) }] })],
      shifts: [early(0), night(0), early(1), late(2), early(3)],
    },
    anna("early0", "night0", "early1", "late2", "early3"),
    // The night reaches into day 1.
    { amount: 3 },
  ),
  ruleCase(
    "also when the absence began before the horizon or ends after it",
    rule,
    {
      people: [
        professional("anna", {
          absences: [
            { from: dateOf(-2), to: dateOf(0) },
            { from: dateOf(6), to: dateOf(9), creditedMinutes: 1440 },
          ],
        }),
      ],
      shifts: [early(0), early(1), night(5), night(6)],
    },
    anna("early0", "early1", "night5", "night6"),
    { amount: 3 },
  ),
  ruleCase(
    "only shifts that were offered, one offer being enough",
    rule,
    {
      people: [professional("anna", { offers: [{ include: ["type:late"] }, { include: ["day:mon"] }] })],
      shifts: [early(0), early(1), late(1)],
    },
    anna("early0", "early1", "late1"),
    // Tuesday's early shift is neither late nor on Monday.
    { amount: 1 },
  ),
  ruleCase(
    "no offers at all",
    rule,
    { people: [professional("anna", { offers: [] })], shifts: [early(0), late(1)] },
    anna("early0", "late1"),
    { amount: 2 },
  ),
  ruleCase(
    "offers are about demand lines, and a filter of the rule leaves others out",
    { ...rule, shifts: { exclude: ["type:late"] } },
    {
      people: [professional("anna", { offers: [{ include: ["demand:host"] }] })],
      shifts: [early(0, { demands: [{ id: "main" }, { id: "host" }] }), early(1, { demands: [{ id: "main" }, { id: "host" }] }), late(2)],
    },
    [assign("anna", "early0", "host"), assign("anna", "early1"), assign("anna", "late2")],
    { amount: 1 },
  ),
  ruleCase(
    "offered but unavailable counts once, and so does neither offered nor available",
    rule,
    {
      people: [
        professional("anna", {
          offers: [{ include: ["type:early"] }],
          unavailable: [outside(0, "08:00", "09:00"), outside(1, "16:00", "17:00")],
        }),
      ],
      shifts: [early(0), late(1)],
    },
    anna("early0", "late1"),
    { amount: 2 },
  ),
  ruleCase(
    "a volunteer who offered nothing is not asked",
    rule,
    { volunteers: [{ id: "vera" }], shifts: [early(0)] },
    [assign("vera", "early0")],
    { amount: 1 },
  ),
  ruleCase(
    "nor an informal carer",
    rule,
    { volunteers: [{ id: "carl", role: "informalCarer", clientIds: ["c1"] }], shifts: [early(0)] },
    [assign("carl", "early0")],
    { amount: 1 },
  ),
  ruleCase(
    "times that a volunteer gave are an offer",
    rule,
    { volunteers: [{ id: "vera", available: [outside(0, "06:00", "16:00")] }], shifts: [early(0), early(1)] },
    [assign("vera", "early0"), assign("vera", "early1")],
    { amount: 1 },
  ),
  ruleCase(
    "school days of a learner are unavailable; for the young they also count as outside work",
    rule,
    {
      people: [
        professional("anna", {
          tags: ["regime:atw-youth"],
          unavailable: [outside(1, "09:00", "16:00")],
          external: [outside(1, "09:00", "16:00")],
        }),
      ],
      shifts: [early(0), early(1), late(1)],
    },
    anna("early0", "early1", "late1"),
    // Both shifts of Tuesday touch school: the early one from 09:00, the late one until 16:00.
    { amount: 2 },
  ),
];
