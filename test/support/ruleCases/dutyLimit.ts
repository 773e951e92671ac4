import type { DutyLimitRuleInput } from "../../../src/problem/rules/dutyLimit";
import { dateOf, professional, shift } from "../problemBuilder";
import {
  anna,
  bob,
  early,
  late,
  night,
  onCall,
  outside,
  pastEarlies,
  pastNights,
  ruleCase,
  type RuleCase,
  springMonday,
  springPlanning,
} from "./ruleCase";

/** Two late nights in the horizon (the form of ATW 5:8(8)). */
const lateNights: DutyLimitRuleInput = {
  id: "rule",
  kind: "dutyLimit",
  level: "hard",
  of: { is: "lateNight" },
  over: { kind: "horizon" },
  maximum: 2,
};
/** One duty of any kind in each window. */
const one: DutyLimitRuleInput = { id: "rule", kind: "dutyLimit", level: "hard", over: { kind: "week" }, maximum: 1 };

/** Tables for `dutyLimit`. */
export const dutyLimitCases: readonly RuleCase[] = [
  ruleCase("exactly two", lateNights, { shifts: [night(0), night(1)] }, anna("night0", "night1"), { amount: 0 }),
  ruleCase("three", lateNights, { shifts: [night(0), night(1), night(3)] }, anna("night0", "night1", "night3"), { amount: 1 }),
  ruleCase(
    "everybody counts alone",
    lateNights,
    { people: ["anna", "bob"], shifts: [night(0), night(1), night(3)] },
    [...anna("night0", "night1"), ...bob("night3")],
    { amount: 0 },
  ),
  ruleCase(
    "only the named duties count",
    lateNights,
    { shifts: [night(0), night(1), shift("a", 3, "18:00", "02:00"), early(5)] },
    anna("night0", "night1", "a", "early5"),
    // The evening ends at two: a night, but no late one.
    { amount: 0 },
  ),
  ruleCase("shifts of one duty count once", one, { shifts: [early(0), late(0)] }, anna("early0", "late0"), { amount: 0 }),
  ruleCase(
    "a duty belongs to the day of its start",
    one,
    { days: 14, shifts: [early(4), night(6), early(9)] },
    anna("early4", "night6", "early9"),
    {
      // Two in the first week, one in the second.
      amount: 1,
    },
  ),
  ruleCase(
    "the day of a duty is that of its first unit",
    { ...one, maximum: 0, over: { kind: "days", from: dateOf(1), to: dateOf(6) } },
    { shifts: [late(0), shift("a", 1, "01:00", "05:00")] },
    anna("late0", "a"),
    // 23:00-01:00 is no rest: one duty that starts on day 0.
    { amount: 0 },
  ),
  ruleCase(
    "per day",
    { ...one, over: { kind: "day" } },
    { shifts: [shift("a", 0, "00:00", "04:00"), shift("b", 0, "12:00", "16:00"), early(1)] },
    anna("a", "b", "early1"),
    {
      amount: 1,
    },
  ),
  ruleCase(
    "units that do not count are left out",
    { ...one, units: { exclude: ["duty:onCall"] } },
    { shifts: [early(0), onCall(2)] },
    anna("early0", "onCall2"),
    { amount: 0 },
  ),
  ruleCase("a minimum", { ...one, minimum: 3, maximum: 3 }, { shifts: [early(0)] }, anna("early0"), { amount: 2 }),
  ruleCase(
    "a minimum is asked only of windows that lie wholly in the horizon",
    { ...one, minimum: 1 },
    { days: 10, planning: { start: dateOf(5) }, shifts: [] },
    [],
    // Saturday and Sunday, a whole week, and Monday.
    { amount: 1 },
  ),
  ruleCase(
    "a minimum in every period",
    { ...one, minimum: 1, maximum: 2, over: { kind: "period" } },
    {
      planning: {
        periods: [
          { id: "first", from: dateOf(-2), to: dateOf(1) },
          { id: "second", from: dateOf(2), to: dateOf(6) },
        ],
      },
      shifts: [],
    },
    [],
    { amount: 1 },
  ),
  ruleCase(
    "in every two ISO weeks",
    { ...one, maximum: 2, over: { kind: "rollingWeeks", weeks: 2 } },
    { days: 21, shifts: [early(0), early(7), early(9), early(14)] },
    anna("early0", "early7", "early9", "early14"),
    // The weeks of days -7 to 6: one; 0 to 13: three; 7 to 20: three.
    { amount: 2 },
  ),
  ruleCase(
    "weeks before the horizon count",
    { ...lateNights, over: { kind: "rollingWeeks", weeks: 2 } },
    { days: 14, people: [professional("anna", { history: { shifts: pastNights(-8, -7, -1) } })], shifts: [night(1)] },
    anna("night1"),
    // Days -7 to 6: three. The night of day -8 is of an earlier week.
    { amount: 1 },
  ),
  ruleCase(
    "in the week in which the horizon begins days before it count",
    one,
    {
      days: 5,
      planning: { start: dateOf(2) },
      people: [professional("anna", { history: { shifts: pastEarlies(0) } })],
      shifts: [early(2)],
    },
    anna("early2"),
    { amount: 1 },
  ),
  ruleCase(
    "and in the week in which it ends days after it",
    one,
    { days: 3, people: [professional("anna", { external: [outside(5, "09:00", "12:00")] })], shifts: [early(0)] },
    anna("early0"),
    { amount: 1 },
  ),
  ruleCase(
    "what was too many before is inherited",
    { ...lateNights, over: { kind: "rolling", days: 7 } },
    { days: 2, people: [professional("anna", { history: { shifts: pastNights(-5, -4, -3) } })], shifts: [night(0)] },
    anna("night0"),
    // Windows that end on day 0 and on day 1: -6 to 0 and -5 to 1, each three, now four.
    { amount: 2, inherited: 2 },
  ),
  ruleCase(
    "pins are inherited when the rule is hard",
    one,
    { shifts: [early(0), early(2)], pins: anna("early0", "early2") },
    anna("early0", "early2"),
    {
      amount: 0,
      inherited: 1,
    },
  ),
  ruleCase(
    "pins are charged when the rule is soft",
    { ...one, level: "soft", weight: 2 },
    { shifts: [early(0), early(2)], pins: anna("early0", "early2") },
    anna("early0", "early2"),
    { amount: 1 },
  ),
  ruleCase(
    "an assignment that joins two fixed duties makes one of them",
    one,
    {
      people: [professional("anna", { external: [outside(0, "07:00", "11:00"), outside(0, "20:00", "22:00")] })],
      shifts: [shift("a", 0, "12:00", "18:00")],
    },
    anna("a"),
    // Alone they are two duties: 1 above. Now there is one.
    { amount: 0, inherited: 1 },
  ),
  ruleCase(
    "a spring night can be too short for a night",
    { ...lateNights, maximum: 0 },
    { planning: springPlanning, shifts: [shift("a", springMonday + 6, "01:30", "03:30")] },
    anna("a"),
    // One hour elapsed.
    { amount: 0 },
  ),
  ruleCase(
    "an autumn night is one by its repeated hour",
    { ...lateNights, maximum: 0 },
    { days: 28, shifts: [shift("a", 20, "02:15", "03:00")] },
    anna("a"),
    { amount: 1 },
  ),
  ruleCase(
    "the 53rd week of 2026 is a week like any other",
    { ...one, maximum: 1, over: { kind: "rollingWeeks", weeks: 2 } },
    // Monday 28 December 2026, day 84, is in week 53; 4 January 2027, day 91, in week 1.
    { days: 14, planning: { start: dateOf(84) }, shifts: [early(84), early(91)] },
    anna("early84", "early91"),
    // Weeks 52 and 53: one; weeks 53 and 1: two.
    { amount: 1 },
  ),
];
