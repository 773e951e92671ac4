import type { WorkLimitRuleInput } from "../../../src/problem/rules/workLimit";
import { dateOf, professional, shift } from "../problemBuilder";
import { anna, bob, early, late, night, outside, pastEarlies, pastLate, ruleCase, type RuleCase, springPlanning } from "./ruleCase";

const base: Pick<WorkLimitRuleInput, "id" | "kind" | "level"> = { id: "rule", kind: "workLimit", level: "hard" };
const minutes: WorkLimitRuleInput = { ...base, measure: "minutes", over: { kind: "horizon" }, maximum: 960 };
const shifts: WorkLimitRuleInput = { ...base, measure: "shifts", over: { kind: "horizon" }, maximum: 2 };
const days: WorkLimitRuleInput = { ...base, measure: "days", over: { kind: "horizon" }, maximum: 1 };
const weekends: WorkLimitRuleInput = { ...base, measure: "weekends", over: { kind: "horizon" }, maximum: 1 };
const perDay: WorkLimitRuleInput = { ...minutes, over: { kind: "day" }, minutesBelongTo: "localDay" };

const earlies = (...list: readonly number[]) => list.map((day) => early(day));
const annaEarlies = (...list: readonly number[]) => anna(...list.map((day) => `early${String(day)}`));
/** The horizon starts on Wednesday, day 2. */
const fromWednesday = { start: dateOf(2) } as const;

/** Tables for `workLimit`. */
export const workLimitCases: readonly RuleCase[] = [
  // 3 x 480 - 960.
  ruleCase("minutes above the maximum", minutes, { shifts: earlies(0, 1, 2) }, annaEarlies(0, 1, 2), { amount: 480 }),
  ruleCase("exactly the maximum", minutes, { shifts: earlies(0, 1) }, annaEarlies(0, 1), { amount: 0 }),
  ruleCase(
    "everybody counts alone",
    minutes,
    { people: ["anna", "bob"], shifts: earlies(0, 1, 2) },
    [...annaEarlies(0, 1), ...bob("early2")],
    {
      amount: 0,
    },
  ),
  ruleCase("breaks are not work", minutes, { shifts: [early(0), early(1), early(2, { breakMinutes: 30 })] }, annaEarlies(0, 1, 2), {
    amount: 450,
  }),
  // 480 / 60.
  ruleCase("in started hours", { ...minutes, unit: 60 }, { shifts: earlies(0, 1, 2) }, annaEarlies(0, 1, 2), { amount: 8 }),
  ruleCase(
    "an hour started counts whole",
    { ...minutes, unit: 60 },
    { shifts: [...earlies(0, 1), shift("a", 2, "07:00", "08:01")] },
    [...annaEarlies(0, 1), ...anna("a")],
    // 61 minutes above.
    { amount: 2 },
  ),
  ruleCase("squared after division", { ...minutes, unit: 60, function: "quadratic" }, { shifts: earlies(0, 1, 2) }, annaEarlies(0, 1, 2), {
    amount: 64,
  }),
  ruleCase("minutes below the minimum", { ...minutes, minimum: 600 }, { shifts: earlies(0) }, annaEarlies(0), { amount: 120 }),
  ruleCase(
    "nobody is exempt from a minimum",
    { ...minutes, minimum: 600 },
    { people: ["anna", "bob"], shifts: earlies(0) },
    annaEarlies(0),
    {
      // 120 + 600.
      amount: 720,
    },
  ),
  ruleCase(
    "people the rule is not about are",
    { ...minutes, minimum: 600, people: { include: ["person:anna"] } },
    { people: ["anna", "bob"], shifts: earlies(0) },
    annaEarlies(0),
    { amount: 120 },
  ),
  ruleCase(
    "a minimum can be squared too",
    { ...minutes, minimum: 600, unit: 60, function: "quadratic" },
    { shifts: earlies(0) },
    annaEarlies(0),
    { amount: 4 },
  ),
  ruleCase(
    "shifts of one kind",
    { ...shifts, maximum: 1, shifts: { include: ["type:late"] } },
    { shifts: [early(0), late(1), late(2), late(3)] },
    anna("early0", "late1", "late2", "late3"),
    { amount: 2 },
  ),
  ruleCase(
    "shifts per day",
    { ...shifts, maximum: 1, over: { kind: "day" } },
    { shifts: [early(0), late(0), early(1)] },
    anna("early0", "late0", "early1"),
    {
      amount: 1,
    },
  ),
  ruleCase("a day with two shifts is one day", days, { shifts: [early(0), late(0)] }, anna("early0", "late0"), { amount: 0 }),
  ruleCase("a night is on the day it starts", days, { shifts: [night(0), late(1)] }, anna("night0", "late1"), { amount: 1 }),
  ruleCase(
    "each week apart",
    { ...shifts, over: { kind: "week" } },
    { days: 14, shifts: earlies(0, 1, 6, 7, 8) },
    annaEarlies(0, 1, 6, 7, 8),
    // Three up to Sunday, two from Monday.
    { amount: 1 },
  ),
  ruleCase(
    "a minimum in each week",
    { ...shifts, minimum: 2, over: { kind: "week" } },
    { days: 14, shifts: earlies(0, 6, 7) },
    annaEarlies(0, 6, 7),
    {
      amount: 1,
    },
  ),
  ruleCase(
    "a week that began before the horizon counts what was worked then",
    { ...shifts, over: { kind: "week" } },
    {
      days: 12,
      planning: fromWednesday,
      people: [professional("anna", { history: { shifts: pastEarlies(-1, 0, 1) } })],
      shifts: earlies(2),
    },
    annaEarlies(2),
    // Monday and Tuesday, and Wednesday; the Sunday before is of another week.
    { amount: 1 },
  ),
  ruleCase(
    "a minimum is only asked of weeks wholly in the horizon",
    { ...shifts, minimum: 1, over: { kind: "week" } },
    { days: 17, planning: fromWednesday, shifts: [] },
    [],
    // Wednesday day 2 to Friday day 18: weeks from day 0, 7 and 14; only that of day 7 is whole.
    { amount: 1 },
  ),
  ruleCase(
    "outside work after the horizon counts in the last week",
    { ...shifts, over: { kind: "week" } },
    {
      days: 3,
      people: [professional("anna", { external: [outside(5, "09:00", "12:00"), outside(7, "09:00", "12:00")] })],
      shifts: earlies(0, 1),
    },
    annaEarlies(0, 1),
    // Two shifts and Saturday; Monday is of the next week.
    { amount: 1 },
  ),
  ruleCase(
    "each period of the planning apart",
    { ...shifts, maximum: 1, minimum: 1, over: { kind: "period" } },
    {
      planning: {
        periods: [
          { id: "first", from: dateOf(0), to: dateOf(2) },
          { id: "second", from: dateOf(3), to: dateOf(6) },
        ],
      },
      shifts: earlies(0, 1, 2),
    },
    annaEarlies(0, 1, 2),
    // Two above in the first, one below in the second.
    { amount: 3 },
  ),
  ruleCase(
    "a period may reach outside the horizon, and need not have a day in it",
    { ...shifts, minimum: 2, maximum: 2, over: { kind: "period" } },
    {
      planning: {
        periods: [
          { id: "before", from: dateOf(-9), to: dateOf(-3) },
          { id: "first", from: dateOf(-2), to: dateOf(0) },
          { id: "last", from: dateOf(6), to: dateOf(9) },
          { id: "after", from: dateOf(7), to: dateOf(9) },
        ],
      },
      people: [professional("anna", { history: { shifts: pastEarlies(-6, -5, -4, -2, -1) } })],
      shifts: earlies(0),
    },
    annaEarlies(0),
    // Three in the first period; no minimum in the last, which is not wholly inside; the others are not looked at.
    { amount: 1 },
  ),
  ruleCase(
    "without periods the horizon is one",
    { ...shifts, over: { kind: "period" } },
    { shifts: earlies(0, 3, 6) },
    annaEarlies(0, 3, 6),
    { amount: 1 },
  ),
  ruleCase(
    "between two dates",
    { ...shifts, minimum: 1, maximum: 1, over: { kind: "days", from: dateOf(1), to: dateOf(3) } },
    { shifts: earlies(0, 1, 2, 3, 4) },
    annaEarlies(0, 1, 2, 3, 4),
    // Days 1, 2, 3.
    { amount: 2 },
  ),
  ruleCase(
    "in any three days",
    { ...shifts, over: { kind: "rolling", days: 3 } },
    { shifts: earlies(0, 1, 2, 3) },
    annaEarlies(0, 1, 2, 3),
    // Days 0-2 and days 1-3.
    { amount: 2 },
  ),
  ruleCase(
    "in any three days, some of them before the horizon",
    { ...shifts, over: { kind: "rolling", days: 3 } },
    { people: [professional("anna", { history: { shifts: pastEarlies(-2, -1) } })], shifts: earlies(0, 1) },
    annaEarlies(0, 1),
    // Days -2 to 0 and days -1 to 1.
    { amount: 2 },
  ),
  ruleCase(
    "a minimum in any three days of the horizon",
    { ...shifts, minimum: 1, over: { kind: "rolling", days: 3 } },
    { days: 5, shifts: earlies(4) },
    annaEarlies(4),
    // Days 0-2 and 1-3 have none, days 2-4 have one.
    { amount: 2 },
  ),
  ruleCase(
    "a window that reaches far back",
    { ...shifts, maximum: 1, over: { kind: "rolling", days: 731 } },
    { days: 2, people: [professional("anna", { history: { shifts: pastEarlies(-1) } })], shifts: earlies(0) },
    annaEarlies(0),
    // One above in the windows that end on day 0 and on day 1.
    { amount: 2 },
  ),
  ruleCase(
    "what is carried along counts",
    shifts,
    { people: [professional("anna", { history: { carried: [{ ruleId: "rule", amount: 2 }] } })], shifts: earlies(0) },
    annaEarlies(0),
    { amount: 1 },
  ),
  ruleCase(
    "what is carried along can be negative",
    shifts,
    { people: [professional("anna", { history: { carried: [{ ruleId: "rule", amount: -1 }] } })], shifts: earlies(0, 1, 2) },
    annaEarlies(0, 1, 2),
    { amount: 0 },
  ),
  ruleCase(
    "what is carried along belongs to the window of the first day",
    { ...shifts, over: { kind: "week" } },
    { days: 14, people: [professional("anna", { history: { carried: [{ ruleId: "rule", amount: 2 }] } })], shifts: earlies(6, 7, 8) },
    annaEarlies(6, 7, 8),
    // 2 + 1 in the first week, 2 in the second.
    { amount: 1 },
  ),
  ruleCase(
    "what is carried along does not reach dates that begin later",
    { ...shifts, over: { kind: "days", from: dateOf(1), to: dateOf(6) } },
    { people: [professional("anna", { history: { carried: [{ ruleId: "rule", amount: 2 }] } })], shifts: earlies(1, 2) },
    annaEarlies(1, 2),
    { amount: 0 },
  ),
  ruleCase(
    "carrying too much is inherited",
    shifts,
    { people: [professional("anna", { history: { carried: [{ ruleId: "rule", amount: 3 }] } })], shifts: earlies(0) },
    annaEarlies(0),
    { amount: 1, inherited: 1 },
  ),
  ruleCase(
    "a square is charged for its growth",
    { ...shifts, maximum: 1, function: "quadratic", over: { kind: "week" } },
    {
      days: 5,
      planning: fromWednesday,
      people: [professional("anna", { history: { shifts: [...pastEarlies(0, 1), pastLate(1)] } })],
      shifts: earlies(2),
    },
    annaEarlies(2),
    // Two above before: 4; three above now: 9.
    { amount: 5, inherited: 4 },
  ),
  ruleCase(
    "pins above a hard maximum are inherited",
    shifts,
    { shifts: earlies(0, 1, 2), pins: annaEarlies(0, 1, 2) },
    annaEarlies(0, 1, 2),
    {
      amount: 0,
      inherited: 1,
    },
  ),
  ruleCase(
    "pins above a soft maximum are charged",
    { ...shifts, level: "soft" },
    { shifts: earlies(0, 1, 2), pins: annaEarlies(0, 1, 2) },
    annaEarlies(0, 1, 2),
    {
      amount: 1,
    },
  ),
  ruleCase(
    "outside work is work",
    minutes,
    { people: [professional("anna", { external: [outside(3, "09:00", "10:00")] })], shifts: earlies(0, 1) },
    annaEarlies(0, 1),
    {
      amount: 60,
    },
  ),
  ruleCase(
    "a night is booked on its start day",
    { ...minutes, maximum: 400, over: { kind: "week" } },
    { days: 14, shifts: [night(6)] },
    anna("night6"),
    // Sunday to Monday: 480 in the first week.
    { amount: 80 },
  ),
  ruleCase(
    "a night is split at midnight",
    { ...minutes, maximum: 400, over: { kind: "week" }, minutesBelongTo: "localDay" },
    { days: 14, shifts: [night(6)] },
    anna("night6"),
    // 60 on Sunday, 420 on Monday.
    { amount: 20 },
  ),
  ruleCase(
    "a break is split in proportion, rounded down but for the last day",
    { ...perDay, maximum: 100 },
    { shifts: [night(0, { breakMinutes: 30 })] },
    anna("night0"),
    // 450 minutes: floor(450 x 60 / 480) = 56 on day 0, 394 on day 1.
    { amount: 294 },
  ),
  ruleCase(
    "no minute is lost or counted twice by that",
    { ...perDay, maximum: 50 },
    { shifts: [night(0, { breakMinutes: 30 })] },
    anna("night0"),
    // 56 - 50 and 394 - 50.
    { amount: 350 },
  ),
  ruleCase(
    "over two midnights",
    { ...perDay, maximum: 600 },
    { shifts: [shift("long", 0, "22:00", "21:59", { end: `${dateOf(2)}T01:00` })] },
    anna("long"),
    // 120, 1440 and 60.
    { amount: 840 },
  ),
  ruleCase(
    "the autumn night has eight hours after midnight",
    { ...perDay, maximum: 450 },
    { days: 28, shifts: [night(19)] },
    anna("night19"),
    {
      // 60 on Saturday, 480 on Sunday.
      amount: 30,
    },
  ),
  ruleCase(
    "the spring night has six hours after midnight",
    { ...perDay, maximum: 350 },
    { planning: springPlanning, shifts: [{ id: "a", organisationId: "org", start: "2027-03-27T23:00", end: "2027-03-28T07:00" }] },
    anna("a"),
    // 60 on Saturday, 360 on Sunday.
    { amount: 10 },
  ),
  ruleCase(
    "minutes after midnight of a past night are minutes of the first day",
    { ...perDay, maximum: 800 },
    {
      people: [professional("anna", { history: { shifts: [{ start: `${dateOf(-1)}T23:00`, end: `${dateOf(0)}T07:00` }] } })],
      shifts: earlies(0),
    },
    annaEarlies(0),
    // 420 + 480.
    { amount: 100 },
  ),
  ruleCase("Saturday and Sunday are one weekend", weekends, { shifts: earlies(5, 6) }, annaEarlies(5, 6), { amount: 0 }),
  ruleCase("two weekends", weekends, { days: 14, shifts: earlies(6, 12) }, annaEarlies(6, 12), { amount: 1 }),
  ruleCase(
    "a night that starts on Friday is not of the weekend",
    weekends,
    { days: 14, shifts: [night(4), early(12)] },
    anna("night4", "early12"),
    { amount: 0 },
  ),
  ruleCase(
    "a weekend belongs to the window of its first day",
    { ...weekends, maximum: 0, over: { kind: "days", from: dateOf(6), to: dateOf(12) } },
    { days: 14, shifts: earlies(6, 13) },
    annaEarlies(6, 13),
    // Sunday day 6 belongs to Saturday day 5, outside; Sunday day 13 to Saturday day 12, inside.
    { amount: 1 },
  ),
  ruleCase(
    "a weekend is what the planning says",
    weekends,
    { days: 14, planning: { weekendDays: ["sunday", "friday", "saturday"] }, shifts: earlies(4, 5, 13) },
    annaEarlies(4, 5, 13),
    { amount: 1 },
  ),
  ruleCase(
    "there may be no weekend",
    { ...weekends, maximum: 0 },
    { planning: { weekendDays: [] }, shifts: earlies(5, 6) },
    annaEarlies(5, 6),
    { amount: 0 },
  ),
];
