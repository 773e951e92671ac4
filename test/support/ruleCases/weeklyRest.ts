import type { WeeklyRestRuleInput } from "../../../src/problem/rules/weeklyRest";
import { at, professional, shift } from "../problemBuilder";
import { anna, early, late, onCall, pastEarlies, ruleCase, type RuleCase, springMonday, springPlanning } from "./ruleCase";

const oneWeek = { windowMinutes: 7 * 1440, restMinutes: 36 * 60 };
const twoWeeks = { windowMinutes: 14 * 1440, restMinutes: 72 * 60, minimumPartMinutes: 32 * 60 };
/** 36 h in 7 x 24 h (ATW 5:5(2)a). */
const weekly: WeeklyRestRuleInput = { id: "rule", kind: "weeklyRest", level: "hard", alternatives: [oneWeek] };
/** 72 h in 14 x 24 h, in parts of at least 32 h (ATW 5:5(2)b). */
const fortnightly: WeeklyRestRuleInput = { ...weekly, alternatives: [twoWeeks] };
/** 90 h in 7 x 24 h: one piece of 24 h and six of 11 h (Atb 4.8(3)d). */
const presence: WeeklyRestRuleInput = {
  ...weekly,
  alternatives: [
    {
      windowMinutes: 7 * 1440,
      blocks: [
        { minutes: 1440, count: 1 },
        { minutes: 660, count: 6 },
      ],
    },
  ],
};
/** One piece of 24 h and some of 11 h in a window of this many minutes. */
function blocksIn(windowMinutes: number, count: number): WeeklyRestRuleInput {
  const blocks = [
    { minutes: 1440, count: 1 },
    { minutes: 660, count },
  ];
  return { ...weekly, alternatives: [{ windowMinutes, blocks }] };
}
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
  ruleCase(
    "units that do not count leave a rest whole",
    { ...weekly, units: { exclude: ["duty:onCall"] } },
    { shifts: [...earlies(0, 1, 2, 3, 4), onCall(5)] },
    [...annaEarlies(0, 1, 2, 3, 4), ...anna("onCall5")],
    // 15:00 on day 4 to 07:00 on day 7.
    { amount: 0 },
  ),
  ruleCase(
    "with them it is cut",
    weekly,
    { shifts: [...earlies(0, 1, 2, 3, 4), onCall(5)] },
    [...annaEarlies(0, 1, 2, 3, 4), ...anna("onCall5")],
    // Window of day 0: 15:00 on day 4 to 23:00 on day 5 = 32 h, 07:00 on day 6 to 07:00 on day 7 = 24 h: 2160 - 1920.
    { amount: 240 },
  ),
  ruleCase(
    "pieces find a place in the rests between six days of work",
    presence,
    { shifts: earlies(0, 1, 2, 3, 4, 5) },
    annaEarlies(0, 1, 2, 3, 4, 5),
    // Window of day 0: five rests of 16 h hold one of 11 h each, the last of 40 h those of 24 h and 11 h.
    { amount: 0 },
  ),
  ruleCase(
    "seven days leave no place for the longest",
    presence,
    { days: 14, shifts: earlies(0, 1, 2, 3, 4, 5, 6) },
    annaEarlies(0, 1, 2, 3, 4, 5, 6),
    // Window of day 0: seven rests of 16 h. That of day 1 has five of 16 h and one of 40 h, the later ones more.
    { amount: 1440 },
  ),
  ruleCase(
    "pieces join each other in one rest",
    presence,
    { shifts: earlies(0) },
    annaEarlies(0),
    // 160 h hold 90.
    { amount: 0 },
  ),
  ruleCase("pieces that just fit", blocksIn(480 + 2100, 1), { shifts: earlies(0) }, annaEarlies(0), {
    // 24 h + 11 h = 2100.
    amount: 0,
  }),
  ruleCase("with a minute less the shorter one is left out", blocksIn(480 + 2099, 1), { shifts: earlies(0) }, annaEarlies(0), {
    amount: 660,
  }),
  ruleCase(
    "as little as possible is left out: one long piece instead of two short ones",
    blocksIn(46 * 60, 2),
    { shifts: [shift("a", 0, "07:00", "05:00")] },
    anna("a"),
    // After 22 h of work there are 24 h, which hold the piece of 24 h, or two of 11 h.
    { amount: 1320 },
  ),
  ruleCase(
    "or the long one instead of three short ones",
    blocksIn(57 * 60, 3),
    { shifts: [shift("a", 0, "07:00", "07:00")] },
    anna("a"),
    // After 24 h of work there are 33 h, which hold the piece of 24 h and leave 33 h out, or three of 11 h and leave 24 h out.
    { amount: 1440 },
  ),
  ruleCase(
    "pieces are spread over the rests as it fits best",
    blocksIn(3 * 1440, 3),
    { days: 14, shifts: [early(0), shift("a", 1, "16:00", "22:00")] },
    anna("early0", "a"),
    // Window of day 0: 15:00-16:00 of the next day = 25 h for the long piece, 22:00 on day 1 to 07:00 on day 3 = 33 h for three short ones. With
    // the long one in the longer rest only two short ones would fit. The window of a has 66 h.
    { amount: 0 },
  ),
  ruleCase(
    "but may fit nowhere",
    blocksIn(2 * 1440, 2),
    { days: 14, shifts: [early(0), shift("a", 1, "13:00", "13:30")] },
    anna("early0", "a"),
    // Window of day 0: 22 h for two short pieces, 17 h 30 for no long one: 1440. That of a has 47 h 30, enough for 24 h + 22 h.
    { amount: 1440 },
  ),
  ruleCase(
    "blocks of one length",
    { ...weekly, alternatives: [{ windowMinutes: 2 * 1440, blocks: [{ minutes: 600, count: 4 }] }] },
    { shifts: earlies(0, 1) },
    annaEarlies(0, 1),
    // Window of day 0: 16 h and 16 h hold one each; that of day 1: 40 h hold four.
    { amount: 1200 },
  ),
  ruleCase(
    "blocks and other forms can be alternatives",
    {
      ...weekly,
      alternatives: [
        { windowMinutes: 2 * 1440, restMinutes: 1800 },
        { windowMinutes: 2 * 1440, blocks: [{ minutes: 600, count: 4 }] },
      ],
    },
    { shifts: earlies(0, 1) },
    annaEarlies(0, 1),
    // Window of day 0: 1800 - 960 = 840 is less than 1200.
    { amount: 840 },
  ),
  ruleCase(
    "what was short of pieces before is inherited",
    presence,
    { people: [professional("anna", { history: { shifts: pastEarlies(-7, -6, -5, -4, -3, -2, -1) } })], shifts: earlies(0) },
    annaEarlies(0),
    // The windows of day -7, inherited, and day -6.
    { amount: 1440, inherited: 1440 },
  ),
  ruleCase(
    "pieces are elapsed time, also in the autumn week",
    blocksIn(480 + 2100, 1),
    { days: 28, shifts: [shift("a", 19, "08:00", "16:00"), shift("b", 21, "02:00", "08:00")] },
    anna("a", "b"),
    // Saturday 16:00 to Monday 02:00: 34 h by the clock, 35 h elapsed.
    { amount: 0 },
  ),
  ruleCase(
    "and in the spring week",
    blocksIn(480 + 2100, 1),
    {
      days: 14,
      planning: springPlanning,
      shifts: [shift("a", springMonday + 5, "08:00", "16:00"), shift("b", springMonday + 7, "03:00", "11:00")],
    },
    anna("a", "b"),
    // Saturday 16:00 to Monday 03:00: 35 h by the clock, 34 h elapsed. The window ends an hour into b: nothing more.
    { amount: 660 },
  ),
];
