import type { WeeklyRestRuleInput } from "../../../src/problem/rules/weeklyRest";
import { at, professional, shift } from "../problemBuilder";
import { anna, early, late, pastEarlies, ruleCase, type RuleCase, springPlanning } from "./ruleCase";

const oneWeek = { windowMinutes: 7 * 1440, restMinutes: 36 * 60 };
const twoWeeks = { windowMinutes: 14 * 1440, restMinutes: 72 * 60, minimumPartMinutes: 32 * 60 };
/** 36 h in 7 x 24 h (ATW 5:5(2)a). */
const weekly: WeeklyRestRuleInput = { id: "rule", kind: "weeklyRest", level: "hard", alternatives: [oneWeek] };
/** 72 h in 14 x 24 h, in parts of at least 32 h (ATW 5:5(2)b). */
const fortnightly: WeeklyRestRuleInput = { ...weekly, alternatives: [twoWeeks] };
const either: WeeklyRestRuleInput = { ...weekly, alternatives: [oneWeek, twoWeeks] };

const earlies = (...days: readonly number[]) => days.map((day) => early(day));
const annaEarlies = (...days: readonly number[]) => anna(...days.map((day) => `early${String(day)}`));

/** Tables for `weeklyRest`. */
export const weeklyRestCases: readonly RuleCase[] = [
  ruleCase("nobody works", weekly, { shifts: earlies(0) }, [], { amount: 0 }),
  ruleCase(
    "six days and a day off",
    weekly,
    { shifts: earlies(0, 1, 2, 3, 4, 5) },
    annaEarlies(0, 1, 2, 3, 4, 5),
    // From 15:00 on day 5 to the end of the first window, 07:00 on day 7: 40 h.
    { amount: 0 },
  ),
  ruleCase(
    "seven days in a row",
    weekly,
    { days: 14, shifts: earlies(0, 1, 2, 3, 4, 5, 6) },
    annaEarlies(0, 1, 2, 3, 4, 5, 6),
    // The window of day 0 has rests of 16 h only: 2160 - 960. That of day 1 ends at 07:00 on day 8, 40 h after the last shift.
    { amount: 1200 },
  ),
  ruleCase(
    "every duty opens a window",
    weekly,
    { days: 14, shifts: earlies(0, 1, 2, 3, 4, 5, 6, 7) },
    annaEarlies(0, 1, 2, 3, 4, 5, 6, 7),
    // The windows of day 0 and day 1.
    { amount: 2400 },
  ),
  ruleCase(
    "exactly 36 hours",
    weekly,
    { shifts: [...earlies(0, 1, 2, 3, 4), shift("last", 5, "07:00", "19:00")] },
    [...annaEarlies(0, 1, 2, 3, 4), ...anna("last")],
    // 19:00 on day 5 to 07:00 on day 7.
    { amount: 0 },
  ),
  ruleCase(
    "a minute less than 36 hours",
    weekly,
    { shifts: [...earlies(0, 1, 2, 3, 4), shift("last", 5, "07:00", "19:01")] },
    [...annaEarlies(0, 1, 2, 3, 4), ...anna("last")],
    { amount: 1 },
  ),
  ruleCase(
    "two shifts of one duty open one window",
    weekly,
    { days: 14, shifts: [...earlies(0, 1, 2, 3, 4, 5, 6), late(0)] },
    [...annaEarlies(0, 1, 2, 3, 4, 5, 6), ...anna("late0")],
    { amount: 1200 },
  ),
  ruleCase(
    "without merging each of them opens one",
    { ...weekly, mergeGapMinutes: 0 },
    { days: 14, shifts: [...earlies(0, 1, 2, 3, 4, 5, 6), late(0)] },
    [...annaEarlies(0, 1, 2, 3, 4, 5, 6), ...anna("late0")],
    // The window of the late shift ends at 15:00 on day 7, 24 h after the last shift: 2160 - 1440 = 720 more.
    { amount: 1920 },
  ),
  ruleCase(
    "one alternative is enough",
    either,
    { days: 14, shifts: earlies(0, 1, 2, 3, 4, 5, 6) },
    annaEarlies(0, 1, 2, 3, 4, 5, 6),
    // In 14 days from day 0 the rest after day 6 lasts 7 days and 16 h.
    { amount: 0 },
  ),
  ruleCase(
    "parts below 32 hours do not count, also when the window cuts them short",
    fortnightly,
    { days: 14, shifts: earlies(0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13) },
    annaEarlies(0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13),
    // Window of day 0: 40 h around day 7, and 16 h at its end: 4320 - 2400. That of day 1 holds 40 h twice.
    { amount: 1920 },
  ),
  ruleCase(
    "the nearest alternative decides the amount",
    either,
    { days: 14, shifts: earlies(0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13) },
    annaEarlies(0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13),
    // Window of day 0: short by 1200 in a week, by 1920 in two. All others have 40 h in their week.
    { amount: 1200 },
  ),
  ruleCase(
    "parts of exactly 32 hours count",
    { ...weekly, alternatives: [{ windowMinutes: 4 * 1440, restMinutes: 3840, minimumPartMinutes: 1920 }] },
    { shifts: [early(0), shift("middle", 1, "23:00", "15:00")] },
    anna("early0", "middle"),
    // 15:00 day 0 to 23:00 day 1 = 32 h; from 15:00 day 2 to 07:00 day 4 = 40 h: 72 h. The window of middle ends at 23:00 on day 5: 80 h.
    { amount: 0 },
  ),
  ruleCase(
    "parts of a minute less do not",
    { ...weekly, alternatives: [{ windowMinutes: 4 * 1440, restMinutes: 3840, minimumPartMinutes: 1921 }] },
    { shifts: [early(0), shift("middle", 1, "23:00", "15:00")] },
    anna("early0", "middle"),
    // 40 h only: 3840 - 2400.
    { amount: 1440 },
  ),
  ruleCase(
    "a window that starts before the horizon is judged",
    weekly,
    { people: [professional("anna", { history: { shifts: pastEarlies(-6, -5, -4, -3, -2, -1) } })], shifts: earlies(0) },
    annaEarlies(0),
    // Day -6: 16 h at most up to 07:00 on day 1; without the shift it would have had 40 h.
    { amount: 1200 },
  ),
  ruleCase(
    "what was short before is inherited",
    weekly,
    { people: [professional("anna", { history: { shifts: pastEarlies(-7, -6, -5, -4, -3, -2, -1) } })], shifts: earlies(0) },
    [],
    { amount: 0, inherited: 1200 },
  ),
  ruleCase(
    "and only what is added is charged",
    weekly,
    { people: [professional("anna", { history: { shifts: pastEarlies(-7, -6, -5, -4, -3, -2, -1) } })], shifts: earlies(0) },
    annaEarlies(0),
    // The windows of day -7, inherited, and day -6.
    { amount: 1200, inherited: 1200 },
  ),
  ruleCase(
    "pins are inherited when the rule is hard",
    weekly,
    { days: 14, shifts: earlies(0, 1, 2, 3, 4, 5, 6), pins: annaEarlies(0, 1, 2, 3, 4, 5, 6) },
    annaEarlies(0, 1, 2, 3, 4, 5, 6),
    { amount: 0, inherited: 1200 },
  ),
  ruleCase(
    "pins are charged when the rule is soft",
    { ...weekly, level: "soft" },
    { days: 14, shifts: earlies(0, 1, 2, 3, 4, 5, 6), pins: annaEarlies(0, 1, 2, 3, 4, 5, 6) },
    annaEarlies(0, 1, 2, 3, 4, 5, 6),
    { amount: 1200 },
  ),
  ruleCase(
    "in the autumn week a window ends an hour earlier by the clock",
    weekly,
    {
      days: 28,
      shifts: [...earlies(14, 15, 16, 17, 18), shift("last", 19, "07:00", "20:00"), early(21)],
    },
    [...annaEarlies(14, 15, 16, 17, 18, 21), ...anna("last")],
    // Window of day 14: ends at 06:00 on day 21; from 20:00 on day 19 that is 34 h by the clock and 35 h elapsed: 2160 - 2100.
    // All other windows hold the whole rest up to 07:00 on day 21, 36 h elapsed.
    { amount: 60 },
  ),
  ruleCase(
    "in the spring week a rest over the clock change is an hour shorter",
    weekly,
    {
      planning: springPlanning,
      shifts: [22, 23, 24, 25, 26, 27].map((day) => ({
        id: `march${String(day)}`,
        organisationId: "org",
        start: `2027-03-${String(day)}T07:00`,
        end: `2027-03-${String(day)}T${day === 27 ? "20:00" : "15:00"}`,
      })),
    },
    anna("march22", "march23", "march24", "march25", "march26", "march27"),
    // Window of 22 March: ends at 08:00 on the 29th; from 20:00 on the 27th that is 36 h by the clock and 35 h elapsed: 2160 - 2100.
    { amount: 60 },
  ),
  ruleCase(
    "outside work breaks a rest",
    weekly,
    {
      days: 14,
      people: [professional("anna", { external: [{ start: at(6, "12:00"), end: at(6, "13:00") }] })],
      shifts: earlies(0, 1, 2, 3, 4, 5),
    },
    annaEarlies(0, 1, 2, 3, 4, 5),
    // Window of day 0: 15:00 on day 5 to 12:00 on day 6 = 21 h, 13:00 to 07:00 on day 7 = 18 h: 2160 - 1260. Window of day 1 ends at 07:00
    // on day 8, 42 h after the outside work.
    { amount: 900 },
  ),
];
