import type { ForbiddenHoursRuleInput } from "../../../src/problem/rules/forbiddenHours";
import { dateOf, professional, shift } from "../problemBuilder";
import { anna, bob, early, late, night, outside, pastNight, ruleCase, type RuleCase, springMonday, springPlanning } from "./ruleCase";

/** No work between 23:00 and 06:00 (ATW 5:3(1)). */
const nightHours: ForbiddenHoursRuleInput = { id: "rule", kind: "forbiddenHours", level: "hard", from: "23:00", to: "06:00" };
const noon: ForbiddenHoursRuleInput = { ...nightHours, from: "12:00", to: "13:00" };

/** Tables for `forbiddenHours`. */
export const forbiddenHoursCases: readonly RuleCase[] = [
  // 23:00-06:00.
  ruleCase("a night", nightHours, { shifts: [night(0)] }, anna("night0"), { amount: 420 }),
  ruleCase("a late shift until eleven", nightHours, { shifts: [late(0)] }, anna("late0"), { amount: 0 }),
  ruleCase("a minute more", nightHours, { shifts: [shift("a", 0, "15:00", "23:01")] }, anna("a"), { amount: 1 }),
  ruleCase("an early shift from six", nightHours, { shifts: [shift("a", 0, "06:00", "14:00")] }, anna("a"), { amount: 0 }),
  ruleCase("from a minute sooner", nightHours, { shifts: [shift("a", 0, "05:59", "14:00")] }, anna("a"), { amount: 1 }),
  ruleCase("hours within a day", noon, { shifts: [early(0), late(1)] }, anna("early0", "late1"), { amount: 60 }),
  ruleCase("breaks are not taken off", noon, { shifts: [early(0, { breakMinutes: 60 })] }, anna("early0"), { amount: 60 }),
  ruleCase(
    "on every day of a shift",
    nightHours,
    { shifts: [shift("a", 0, "05:00", "04:00", { end: `${dateOf(2)}T00:00` })] },
    anna("a"),
    // 05:00-06:00, 23:00-06:00 and 23:00-24:00: 60 + 420 + 60.
    { amount: 540 },
  ),
  ruleCase("until midnight", { ...nightHours, to: "24:00" }, { shifts: [night(0)] }, anna("night0"), { amount: 60 }),
  ruleCase("midnight can be written as the start of a day", { ...nightHours, to: "00:00" }, { shifts: [night(0)] }, anna("night0"), {
    amount: 60,
  }),
  ruleCase("from midnight", { ...nightHours, from: "00:00" }, { shifts: [night(0)] }, anna("night0"), { amount: 360 }),
  ruleCase("the whole day", { ...nightHours, from: "00:00", to: "24:00" }, { shifts: [night(0)] }, anna("night0"), { amount: 480 }),
  ruleCase(
    "every assignment counts, also where they overlap",
    noon,
    { shifts: [early(0), shift("a", 0, "12:30", "14:00")] },
    anna("early0", "a"),
    { amount: 90 },
  ),
  ruleCase(
    "only matching shifts",
    { ...noon, shifts: { exclude: ["type:early"] } },
    { shifts: [early(0), shift("a", 0, "12:30", "14:00")] },
    anna("early0", "a"),
    { amount: 30 },
  ),
  ruleCase(
    "only people the rule is about",
    { ...nightHours, people: { include: ["regime:youth"] } },
    { people: [professional("anna", { regime: "youth" }), "bob"], shifts: [night(0), night(2)] },
    [...anna("night0"), ...bob("night2")],
    { amount: 420 },
  ),
  ruleCase(
    "past shifts and outside work are not judged",
    nightHours,
    {
      people: [professional("anna", { history: { shifts: [pastNight(-1)] }, external: [outside(1, "23:00", "02:00")] })],
      shifts: [early(3)],
    },
    anna("early3"),
    { amount: 0 },
  ),
  ruleCase("pins are inherited when the rule is hard", nightHours, { shifts: [night(0)], pins: anna("night0") }, anna("night0"), {
    amount: 0,
    inherited: 420,
  }),
  ruleCase(
    "pins are charged when the rule is soft",
    { ...nightHours, level: "soft" },
    { shifts: [night(0)], pins: anna("night0") },
    anna("night0"),
    { amount: 420 },
  ),
  ruleCase("the autumn night has an hour more", nightHours, { days: 28, shifts: [night(19)] }, anna("night19"), { amount: 480 }),
  ruleCase(
    "the spring night has an hour less",
    nightHours,
    { planning: springPlanning, shifts: [night(springMonday + 5)] },
    anna(`night${String(springMonday + 5)}`),
    { amount: 360 },
  ),
  ruleCase(
    "hours that the clock skips do not count",
    { ...nightHours, from: "02:00", to: "03:00" },
    { planning: springPlanning, shifts: [night(springMonday + 5)] },
    anna(`night${String(springMonday + 5)}`),
    { amount: 0 },
  ),
  ruleCase(
    "and those it repeats count twice",
    { ...nightHours, from: "02:00", to: "03:00" },
    { days: 28, shifts: [night(19)] },
    anna("night19"),
    {
      amount: 120,
    },
  ),
];
