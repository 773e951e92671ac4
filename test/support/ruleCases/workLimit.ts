import type { WorkLimitRuleInput } from "../../../src/problem/rules/workLimit";
import { at, dateOf, professional, shift } from "../problemBuilder";
import {
  anna,
  bob,
  early,
  late,
  night,
  onCall,
  outside,
  pastEarlies,
  pastLate,
  pastNights,
  ruleCase,
  type RuleCase,
  springMonday,
  springPlanning,
} from "./ruleCase";

const base: Pick<WorkLimitRuleInput, "id" | "kind" | "level"> = { id: "rule", kind: "workLimit", level: "hard" };
const minutes: WorkLimitRuleInput = { ...base, measure: "minutes", over: { kind: "horizon" }, maximum: 960 };
const shifts: WorkLimitRuleInput = { ...base, measure: "shifts", over: { kind: "horizon" }, maximum: 2 };
const days: WorkLimitRuleInput = { ...base, measure: "days", over: { kind: "horizon" }, maximum: 1 };
const weekends: WorkLimitRuleInput = { ...base, measure: "weekends", over: { kind: "horizon" }, maximum: 1 };
const sundays: WorkLimitRuleInput = { ...base, measure: "sundays", over: { kind: "horizon" }, maximum: 1 };
const nightMinutes: WorkLimitRuleInput = { ...base, measure: "nightMinutes", over: { kind: "horizon" }, maximum: 700 };
/** 16 h, or 8 h from two nights on (the form of ATW 5:8(2)). */
const switching: WorkLimitRuleInput = { ...minutes, switch: { of: { is: "night" }, from: 2, maximum: 480 } };
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
  ruleCase("on-call duty is no work in law", minutes, { shifts: [early(0), early(1), onCall(2)] }, anna("early0", "early1", "onCall2"), {
    amount: 0,
  }),
  ruleCase(
    "presence is",
    minutes,
    { shifts: [early(0), early(1), night(2, { dutyKind: "presence" })] },
    anna("early0", "early1", "night2"),
    { amount: 480 },
  ),
  ruleCase(
    "in the contract it counts as the problem says",
    { ...minutes, maximum: 0, ledger: "contract" },
    { dutyKinds: [{ kind: "presence", contractPercent: 50 }], shifts: [early(0), night(2, { dutyKind: "presence" })] },
    anna("early0", "night2"),
    // 480 + 240.
    { amount: 720 },
  ),
  ruleCase(
    "as paid hours it counts as in the contract",
    { ...minutes, maximum: 0, ledger: "paid" },
    { dutyKinds: [{ kind: "presence", contractPercent: 50 }], shifts: [night(2, { dutyKind: "presence" })] },
    anna("night2"),
    { amount: 240 },
  ),
  ruleCase(
    "unless the problem says otherwise",
    { ...minutes, maximum: 0, ledger: "paid" },
    { dutyKinds: [{ kind: "presence", contractPercent: 50, paidPercent: 75 }], shifts: [night(2, { dutyKind: "presence" })] },
    anna("night2"),
    { amount: 360 },
  ),
  ruleCase(
    "shares are rounded half up for each unit",
    { ...minutes, maximum: 0, ledger: "contract" },
    {
      dutyKinds: [{ kind: "ordinary", contractPercent: 50 }],
      people: [professional("anna", { external: [outside(3, "09:00", "09:05")] })],
      shifts: [shift("a", 0, "09:00", "09:03"), shift("b", 1, "09:00", "09:02")],
    },
    anna("a", "b"),
    // 1.5 and 1; the outside work, 2.5, is inherited.
    { amount: 3, inherited: 3 },
  ),
  ruleCase(
    "minutes of a ledger are split at midnight in proportion of elapsed time",
    { ...perDay, maximum: 20, ledger: "contract" },
    { dutyKinds: [{ kind: "presence", contractPercent: 50 }], shifts: [night(0, { breakMinutes: 30, dutyKind: "presence" })] },
    anna("night0"),
    // 225 minutes: floor(225 x 60 / 480) = 28 on day 0, 197 on day 1.
    { amount: 185 },
  ),
  ruleCase(
    "in every two ISO weeks",
    { ...shifts, over: { kind: "rollingWeeks", weeks: 2 } },
    { days: 21, shifts: earlies(0, 6, 7, 13, 14) },
    annaEarlies(0, 6, 7, 13, 14),
    // Weeks of days -7 to 6: two; 0 to 13: four; 7 to 20: three.
    { amount: 3 },
  ),
  ruleCase(
    "in every ISO week",
    { ...shifts, maximum: 1, over: { kind: "rollingWeeks", weeks: 1 } },
    { days: 14, shifts: earlies(0, 6, 7) },
    annaEarlies(0, 6, 7),
    { amount: 1 },
  ),
  ruleCase(
    "weeks before the horizon count, from their Monday on",
    { ...shifts, over: { kind: "rollingWeeks", weeks: 2 } },
    {
      days: 5,
      planning: fromWednesday,
      people: [professional("anna", { history: { shifts: pastEarlies(-8, -7, 0) }, external: [outside(8, "09:00", "12:00")] })],
      shifts: earlies(2),
    },
    annaEarlies(2),
    // Days -7 to 6: -7, 0 and 2.
    { amount: 1 },
  ),
  ruleCase(
    "the last of the weeks is counted to its end",
    { ...shifts, over: { kind: "rollingWeeks", weeks: 2 } },
    {
      days: 3,
      people: [professional("anna", { external: [outside(6, "09:00", "12:00"), outside(7, "09:00", "12:00")] })],
      shifts: earlies(0, 1),
    },
    annaEarlies(0, 1),
    { amount: 1 },
  ),
  ruleCase(
    "a minimum over weeks is asked when all of them lie in the horizon",
    { ...shifts, minimum: 1, over: { kind: "rollingWeeks", weeks: 2 } },
    { days: 20, shifts: [] },
    [],
    // Days 0 to 13; the third week ends after the horizon.
    { amount: 1 },
  ),
  ruleCase(
    "sixteen weeks back",
    { ...minutes, maximum: 1000, over: { kind: "rollingWeeks", weeks: 16 } },
    { people: [professional("anna", { history: { shifts: pastEarlies(-106, -105, -3) } })], shifts: earlies(0) },
    annaEarlies(0),
    // From day -105: three shifts.
    { amount: 440 },
  ),
  ruleCase("two Sundays", sundays, { days: 14, shifts: earlies(6, 13) }, annaEarlies(6, 13), { amount: 1 }),
  ruleCase("two shifts of one Sunday", sundays, { shifts: [early(6), late(6)] }, anna("early6", "late6"), { amount: 0 }),
  ruleCase("the night of Saturday works on Sunday", { ...sundays, maximum: 0 }, { shifts: [night(5)] }, anna("night5"), { amount: 1 }),
  ruleCase("until midnight it does not", { ...sundays, maximum: 0 }, { shifts: [shift("a", 5, "16:00", "24:00")] }, anna("a"), {
    amount: 0,
  }),
  ruleCase("the night of Sunday works on one Sunday", sundays, { days: 14, shifts: [night(6)] }, anna("night6"), { amount: 0 }),
  ruleCase(
    "from the start of Monday there is none",
    { ...sundays, maximum: 0 },
    { days: 14, shifts: [shift("a", 7, "00:00", "07:00")] },
    anna("a"),
    { amount: 0 },
  ),
  ruleCase("a Sunday after the horizon is not in it", { ...sundays, maximum: 0 }, { days: 6, shifts: [night(5)] }, anna("night5"), {
    amount: 0,
  }),
  ruleCase("but in its week", { ...sundays, maximum: 0, over: { kind: "week" } }, { days: 6, shifts: [night(5)] }, anna("night5"), {
    amount: 1,
  }),
  ruleCase(
    "a Sunday belongs to the window that holds it",
    { ...sundays, maximum: 0, over: { kind: "days", from: dateOf(6), to: dateOf(6) } },
    { shifts: [night(5)] },
    anna("night5"),
    { amount: 1 },
  ),
  ruleCase(
    "Sundays before the horizon count in weeks that reach back",
    { ...sundays, over: { kind: "rollingWeeks", weeks: 2 } },
    { people: [professional("anna", { history: { shifts: pastNights(-2) } })], shifts: earlies(6) },
    annaEarlies(6),
    // The night of Saturday -2 and Sunday 6.
    { amount: 1 },
  ),
  ruleCase(
    "a past night of Saturday works on the first day of a horizon that is a Sunday",
    { ...sundays, maximum: 0 },
    { planning: { start: dateOf(6) }, people: [professional("anna", { history: { shifts: pastNights(5) } })], shifts: earlies(7) },
    annaEarlies(7),
    { amount: 0, inherited: 1 },
  ),
  ruleCase("any duty on a Sunday counts", { ...sundays, maximum: 0 }, { shifts: [onCall(6)] }, anna("onCall6"), { amount: 1 }),
  ruleCase(
    "the Sundays on which the clock changes",
    { ...sundays, maximum: 0 },
    { days: 28, shifts: [shift("a", 19, "22:00", "00:30"), shift("b", 20, "23:30", "02:00")] },
    anna("a", "b"),
    { amount: 1 },
  ),
  // 00:00-06:00 twice.
  ruleCase("minutes at night", nightMinutes, { shifts: [night(0), night(1)] }, anna("night0", "night1"), { amount: 20 }),
  ruleCase(
    "breaks and ledgers do not change them",
    nightMinutes,
    { shifts: [night(0, { breakMinutes: 45 }), onCall(1)] },
    anna("night0", "onCall1"),
    { amount: 20 },
  ),
  ruleCase(
    "until the minute that the planning says",
    { ...nightMinutes, maximum: 0 },
    { planning: { night: { untilMinuteOfDay: 300 } }, shifts: [night(0), early(3, { start: at(3, "04:50") })] },
    anna("night0", "early3"),
    // 300 + 10.
    { amount: 310 },
  ),
  ruleCase(
    "minutes at night are booked on the start day",
    { ...nightMinutes, maximum: 300, over: { kind: "week" } },
    { days: 14, shifts: [night(6), night(7)] },
    anna("night6", "night7"),
    // 360 in each week.
    { amount: 120 },
  ),
  ruleCase(
    "or on the day on which the clock shows them",
    { ...nightMinutes, maximum: 300, over: { kind: "week" }, minutesBelongTo: "localDay" },
    { days: 14, shifts: [night(6), night(7)] },
    anna("night6", "night7"),
    // 0 and 720 in the two weeks.
    { amount: 420 },
  ),
  ruleCase(
    "on every one of them",
    { ...nightMinutes, maximum: 0, over: { kind: "days", from: dateOf(2), to: dateOf(2) }, minutesBelongTo: "localDay" },
    { shifts: [shift("long", 0, "22:00", "21:59", { end: `${dateOf(2)}T01:00` })] },
    anna("long"),
    { amount: 60 },
  ),
  ruleCase(
    "the autumn night has seven hours on Sunday",
    { ...nightMinutes, maximum: 60, over: { kind: "day" }, minutesBelongTo: "localDay" },
    { days: 28, shifts: [night(19)] },
    anna("night19"),
    { amount: 360 },
  ),
  ruleCase(
    "the spring night has five on Sunday",
    { ...nightMinutes, maximum: 60, over: { kind: "day" }, minutesBelongTo: "localDay" },
    { planning: springPlanning, shifts: [night(springMonday + 5)] },
    anna(`night${String(springMonday + 5)}`),
    { amount: 240 },
  ),
  ruleCase(
    "also when the night began before the horizon",
    { ...nightMinutes, maximum: 600, over: { kind: "week" }, minutesBelongTo: "localDay" },
    { people: [professional("anna", { history: { shifts: pastNights(-1) } })], shifts: [night(0)] },
    anna("night0"),
    // 360 + 360 of Monday and Tuesday.
    { amount: 120 },
  ),
  ruleCase(
    "the night of a duty over two midnights is added",
    { ...nightMinutes, maximum: 0, over: { kind: "day" } },
    { shifts: [shift("long", 0, "22:00", "21:59", { end: `${dateOf(2)}T01:00` })] },
    anna("long"),
    // 360 + 60, all on day 0.
    { amount: 420 },
  ),
  ruleCase("the autumn night has seven hours", { ...nightMinutes, maximum: 0 }, { days: 28, shifts: [night(19)] }, anna("night19"), {
    amount: 420,
  }),
  ruleCase(
    "the spring night has five",
    { ...nightMinutes, maximum: 0 },
    { planning: springPlanning, shifts: [night(springMonday + 5)] },
    anna(`night${String(springMonday + 5)}`),
    { amount: 300 },
  ),
  ruleCase("one night is too few for the other maximum", switching, { shifts: [early(0), night(2)] }, anna("early0", "night2"), {
    amount: 0,
  }),
  ruleCase("two nights bring it", switching, { shifts: [night(0), night(2)] }, anna("night0", "night2"), { amount: 480 }),
  ruleCase(
    "it can be the higher one",
    { ...switching, maximum: 480, switch: { of: { is: "night" }, from: 2, maximum: 960 } },
    { shifts: [night(0), night(2)] },
    anna("night0", "night2"),
    { amount: 0 },
  ),
  ruleCase(
    "from none on it always holds",
    { ...switching, switch: { from: 0, maximum: 100 } },
    { people: [professional("anna", { history: { carried: [{ ruleId: "rule", amount: 150 }] } })], shifts: [] },
    [],
    { amount: 0, inherited: 50 },
  ),
  ruleCase(
    "only windows with enough duties have it",
    { ...switching, over: { kind: "week" } },
    { days: 14, shifts: [night(0), night(2), night(7), early(10)] },
    anna("night0", "night2", "night7", "early10"),
    { amount: 480 },
  ),
  ruleCase(
    "a duty is in the window of its day",
    { ...switching, over: { kind: "week" } },
    { days: 14, shifts: [night(4), night(6), early(9)] },
    anna("night4", "night6", "early9"),
    // The second night is of Sunday.
    { amount: 480 },
  ),
  ruleCase(
    "shifts of one duty are counted once",
    switching,
    { shifts: [shift("a", 0, "23:00", "02:00"), shift("b", 1, "03:00", "08:00"), early(3)] },
    anna("a", "b", "early3"),
    // 180 + 300 + 480, one night.
    { amount: 0 },
  ),
  ruleCase(
    "duties are made of all units, whatever shifts the rule is about",
    { ...switching, shifts: { include: ["type:early"] } },
    { shifts: [night(0), night(2), early(5), early(6)] },
    anna("night0", "night2", "early5", "early6"),
    // Two earlies with 480 allowed.
    { amount: 480 },
  ),
  ruleCase(
    "but of those that the switch names",
    { ...switching, switch: { units: { exclude: ["duty:onCall"] }, of: { is: "night" }, from: 2, maximum: 480 } },
    { shifts: [night(0), onCall(2), early(5)] },
    anna("night0", "onCall2", "early5"),
    { amount: 0 },
  ),
  ruleCase(
    "nights before the horizon count in weeks that reach back",
    { ...switching, over: { kind: "rollingWeeks", weeks: 2 } },
    { people: [professional("anna", { history: { shifts: pastNights(-7) } })], shifts: [night(0)] },
    anna("night0"),
    // 960 with 480 allowed; the night of day -7 alone has 960.
    { amount: 480 },
  ),
  ruleCase(
    "the fixed line has the maximum of its own duties",
    switching,
    {
      people: [
        professional("anna", { external: [outside(0, "07:00", "15:00"), outside(1, "07:00", "15:00"), outside(2, "23:00", "00:20")] }),
      ],
      shifts: [night(4), night(5)],
    },
    anna("night4", "night5"),
    // Alone 1040 with 960 allowed: 80. Now 2000 with 480 allowed: 1520.
    { amount: 1440, inherited: 80 },
  ),
  ruleCase(
    "a switch and a minimum",
    { ...switching, minimum: 600, switch: { of: { is: "night" }, from: 2, maximum: 600 } },
    { shifts: [night(0)] },
    anna("night0"),
    { amount: 120 },
  ),
  ruleCase(
    "absence counts as worked",
    minutes,
    { people: [professional("anna", { absences: [{ from: dateOf(0), to: dateOf(1), creditedMinutes: 900 }] })], shifts: earlies(3) },
    annaEarlies(3),
    // 900 + 480 - 960.
    { amount: 420 },
  ),
  ruleCase(
    "in whole minutes on each of its days",
    { ...minutes, maximum: 0, over: { kind: "day" } },
    { days: 2, people: [professional("anna", { absences: [{ from: dateOf(-1), to: dateOf(1), creditedMinutes: 101 }] })], shifts: [] },
    [],
    // 33 before the horizon, then 34 and 34.
    { amount: 0, inherited: 68 },
  ),
  ruleCase(
    "absence before the horizon counts in weeks that reach back",
    { ...minutes, over: { kind: "rollingWeeks", weeks: 2 } },
    { people: [professional("anna", { absences: [{ from: dateOf(-10), to: dateOf(-6), creditedMinutes: 2160 }] })], shifts: earlies(0) },
    annaEarlies(0),
    // 432 a day, two days of them after the Monday of day -7; 864 + 480 - 960.
    { amount: 384 },
  ),
  ruleCase(
    "what absence alone is above is inherited",
    minutes,
    { people: [professional("anna", { absences: [{ from: dateOf(0), to: dateOf(0), creditedMinutes: 1000 }] })], shifts: earlies(3) },
    annaEarlies(3),
    { amount: 480, inherited: 40 },
  ),
  ruleCase(
    "absence helps to reach a minimum",
    { ...minutes, minimum: 600 },
    { people: [professional("anna", { absences: [{ from: dateOf(0), to: dateOf(0), creditedMinutes: 480 }] })], shifts: [] },
    [],
    { amount: 120 },
  ),
  ruleCase(
    "absence without minutes counts as nothing",
    { ...minutes, maximum: 0 },
    { people: [professional("anna", { absences: [{ from: dateOf(0), to: dateOf(0) }] })], shifts: [] },
    [],
    { amount: 0 },
  ),
  ruleCase(
    "a filter can leave absence out",
    { ...minutes, maximum: 0, shifts: { exclude: ["absence"] } },
    { people: [professional("anna", { absences: [{ from: dateOf(0), to: dateOf(0), creditedMinutes: 480 }] })], shifts: [] },
    [],
    { amount: 0 },
  ),
  ruleCase(
    "and a filter by other tags does",
    { ...minutes, maximum: 0, shifts: { include: ["type:early"] } },
    { people: [professional("anna", { absences: [{ from: dateOf(0), to: dateOf(0), creditedMinutes: 480 }] })], shifts: [] },
    [],
    { amount: 0 },
  ),
  ruleCase(
    "absence can be counted alone",
    { ...minutes, maximum: 0, shifts: { include: ["absence"] } },
    { people: [professional("anna", { absences: [{ from: dateOf(0), to: dateOf(0), creditedMinutes: 480 }] })], shifts: earlies(1) },
    annaEarlies(1),
    { amount: 0, inherited: 480 },
  ),
  ruleCase(
    "absence is no shift and no day",
    { ...days, maximum: 0 },
    { people: [professional("anna", { absences: [{ from: dateOf(0), to: dateOf(0), creditedMinutes: 480 }] })], shifts: [] },
    [],
    { amount: 0 },
  ),
  ruleCase(
    "absence counts in the contract and as paid",
    { ...minutes, maximum: 0, ledger: "contract" },
    {
      people: [
        professional("anna", {
          absences: [{ from: dateOf(0), to: dateOf(0), creditedMinutes: 480 }],
          outsideHours: [{ minutesPerWeek: 700 }],
        }),
      ],
      shifts: [],
    },
    [],
    // Hours elsewhere do not.
    { amount: 0, inherited: 480 },
  ),
  ruleCase(
    "hours elsewhere count in law",
    minutes,
    { people: [professional("anna", { outsideHours: [{ minutesPerWeek: 700 }] })], shifts: earlies(0) },
    annaEarlies(0),
    // 700 + 480 - 960.
    { amount: 220 },
  ),
  ruleCase(
    "spread over the days of a week",
    { ...minutes, maximum: 0, over: { kind: "day" } },
    { days: 3, people: [professional("anna", { outsideHours: [{ minutesPerWeek: 10, from: dateOf(1), to: dateOf(2) }] })], shifts: [] },
    [],
    // Shares of Tuesday and Wednesday: floor(20 / 7) - floor(10 / 7) = 1, floor(30 / 7) - floor(20 / 7) = 2.
    { amount: 0, inherited: 3 },
  ),
  ruleCase(
    "also before the horizon",
    { ...minutes, maximum: 2000, over: { kind: "rollingWeeks", weeks: 3 } },
    { people: [professional("anna", { outsideHours: [{ minutesPerWeek: 700 }] })], shifts: earlies(0) },
    annaEarlies(0),
    // 3 x 700 + 480; 100 of it above already without the shift.
    { amount: 480, inherited: 100 },
  ),
  ruleCase(
    "a filter can leave hours elsewhere out",
    { ...minutes, maximum: 0, shifts: { exclude: ["external"] } },
    { people: [professional("anna", { outsideHours: [{ minutesPerWeek: 700 }] })], shifts: [] },
    [],
    { amount: 0 },
  ),
  ruleCase(
    "an informal carer is not overloaded",
    {
      id: "rule",
      kind: "workLimit",
      level: "hard",
      measure: "minutes",
      over: { kind: "week" },
      maximum: 960,
      people: { include: ["light"] },
    },
    {
      volunteers: [
        { id: "carl", role: "informalCarer", clientIds: ["c1"], tags: ["light"], offers: [{}] },
        { id: "cora", role: "informalCarer", clientIds: ["c1"], offers: [{}] },
      ],
      shifts: [early(0), early(1), early(2)],
    },
    ["carl", "cora"].flatMap((personId) => [0, 1, 2].map((day) => ({ personId, shiftId: `early${String(day)}`, demandId: "main" }))),
    // Carl: 3 x 480 - 960. Cora has no limit of her own.
    { amount: 480 },
  ),
  ruleCase(
    "someone who starts is supernumerary for two shifts at most",
    {
      id: "rule",
      kind: "workLimit",
      level: "hard",
      measure: "shifts",
      over: { kind: "horizon" },
      maximum: 2,
      shifts: { include: ["supernumerary"] },
    },
    { shifts: [0, 1, 2, 3].map((day) => early(day, { demands: [{ id: "main", tags: day < 3 ? ["supernumerary"] : [] }] })) },
    anna("early0", "early1", "early2", "early3"),
    { amount: 1 },
  ),
  ruleCase(
    "a cap for one host only",
    { ...shifts, maximum: 1, shifts: { include: ["org:host"] } },
    {
      organisations: [{ id: "org" }, { id: "host" }],
      people: [professional("anna", { engagements: [{ id: "main", organisationId: "org", form: "pool" }] })],
      shifts: [early(0), early(1), early(2, { organisationId: "host" }), early(3, { organisationId: "host" })],
    },
    annaEarlies(0, 1, 2, 3),
    { amount: 1 },
  ),
];
