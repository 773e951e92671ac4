import type { Assignment } from "../../src/problem/assignment";
import type { PastShiftInput } from "../../src/problem/person";
import type { ProblemInput } from "../../src/problem/problem";
import type { DutyRestRuleInput, RestReduction } from "../../src/problem/rules/dutyRest";
import type { RuleInput } from "../../src/problem/rules/rule";
import type { ShiftInput } from "../../src/problem/shift";
import { assign, at, dateOf, professional, shift, tinyProblem, type TinyProblemOverrides } from "./problemBuilder";

/** A roster that the law or an agreement says something about, and what each rule of a set must give for it. */
export interface OracleCase {
  readonly name: string;
  readonly problem: ProblemInput;
  readonly roster: readonly Assignment[];
  /** Charged amount by rule id; every other rule of the problem gives 0. */
  readonly amounts: Readonly<Record<string, number>>;
  /** Rules without a verdict because the times of hours elsewhere are not known; default none. */
  readonly unknownRuleIds?: readonly string[];
}

const lateNight = { is: "lateNight" } as const;
const hours = (count: number): number => count * 60;
const week = hours(7 * 24);

/** Daily rest and rest after nights, which share their reductions (ATW 5:3(2)-(3), 5:8(4)); without reductions no rest may be shorter. */
function restRules(daily: readonly RestReduction[], night: readonly RestReduction[]): readonly DutyRestRuleInput[] {
  const dailyRest = { restMinutes: hours(11), withinMinutes: hours(24) };
  const nightRest = { after: lateNight, restMinutes: hours(14) };
  return [
    { id: "atw.daily-rest", kind: "dutyRest", level: "hard", ...dailyRest, reductions: daily, sharesReductionsWith: [nightRest] },
    { id: "atw.night-rest", kind: "dutyRest", level: "hard", ...nightRest, reductions: night, sharesReductionsWith: [dailyRest] },
  ];
}

const weekly = { windowMinutes: week, restMinutes: hours(36) };
const fortnightly = { windowMinutes: 2 * week, restMinutes: hours(72), minimumPartMinutes: hours(32) };

const weeklyRest: RuleInput = { id: "atw.weekly-rest", kind: "weeklyRest", level: "hard", alternatives: [weekly, fortnightly] };

/** 48 hours a week on average, 40 with sixteen nights (ATW 5:7(2)c, 5:8(2)). */
const average16: RuleInput = {
  id: "atw.avg-16w",
  kind: "workLimit",
  level: "hard",
  measure: "minutes",
  over: { kind: "rollingWeeks", weeks: 16 },
  maximum: hours(768),
  switch: { of: { is: "night" }, from: 16, maximum: hours(640) },
};
const average4: RuleInput = {
  id: "atw.avg-4w",
  kind: "workLimit",
  level: "hard",
  measure: "minutes",
  over: { kind: "rollingWeeks", weeks: 4 },
  maximum: hours(220),
};
const maximumWeek: RuleInput = {
  id: "atw.max-week",
  kind: "workLimit",
  level: "hard",
  measure: "minutes",
  over: { kind: "week" },
  maximum: hours(60),
};

/** Rules for adults about single duties and their order. */
const others: readonly RuleInput[] = [
  { id: "atw.max-shift", kind: "maximumDutyLength", level: "hard", maximumMinutes: hours(12) },
  { id: "atw.night-max", kind: "maximumDutyLength", level: "hard", maximumMinutes: hours(10), duties: { is: "night" } },
  {
    id: "atw.night-series-rest",
    kind: "dutyRest",
    level: "hard",
    after: { is: "night" },
    restMinutes: hours(46),
    series: { minimum: 3 },
  },
  { id: "atw.series-with-night", kind: "dutySeries", level: "hard", maximum: 7, containing: { is: "night" } },
  { id: "atw.night-cap-16w", kind: "dutyLimit", level: "hard", of: lateNight, over: { kind: "rollingWeeks", weeks: 16 }, maximum: 36 },
  weeklyRest,
  maximumWeek,
  average4,
  average16,
];

const once: readonly RestReduction[] = [{ restMinutes: hours(8), maximum: 1 }];
/** With the reductions that the law allows. */
const adult: readonly RuleInput[] = [...restRules(once, once), ...others];
/** Without them. */
const strict: readonly RuleInput[] = [...restRules([], []), ...others];
/** With those of the care sector (Atb 5.19(2)). */
const care: readonly RuleInput[] = [...restRules([...once, { restMinutes: hours(10), maximum: 1 }], once), ...others];

/** Anna works every shift of the horizon. */
function oracle(
  name: string,
  rules: readonly RuleInput[],
  shifts: readonly ShiftInput[],
  amounts: Readonly<Record<string, number>>,
  parts: TinyProblemOverrides = {},
): OracleCase {
  const problem = tinyProblem({ days: 14, ...parts, shifts, rules });
  return { name, problem, roster: shifts.map(({ id }) => assign("anna", id)), amounts };
}

/** 07:00-11:00 and 18:00-21:00. */
const broken = (day: number) => [
  shift(`morning${String(day)}`, day, "07:00", "11:00"),
  shift(`evening${String(day)}`, day, "18:00", "21:00"),
];
const nightShift = (day: number) => shift(`night${String(day)}`, day, "23:00", "07:00");
const dayShift = (day: number) => shift(`day${String(day)}`, day, "07:00", "15:30");
const dayShifts = (...days: readonly number[]) => days.map(dayShift);
const past = (start: string, end: string, days: readonly number[]): PastShiftInput[] =>
  days.map((day) => ({ start: at(day, start), end: at(end > start ? day : day + 1, end) }));

/** Weeks before the horizon, the last one 1. */
function weekdaysBefore(weeks: readonly number[], weekdays: readonly number[]): number[] {
  return weeks.flatMap((count) => weekdays.map((weekday) => weekday - 7 * count));
}
const fifteen = Array.from({ length: 15 }, (_, index) => index + 1);

/** Fifteen nights and 64 day shifts of 8 hours in the fifteen weeks before the horizon: 632 hours. */
const fifteenNights = professional("anna", {
  history: {
    shifts: [
      ...past("23:00", "07:00", weekdaysBefore(fifteen, [0])),
      ...past("07:00", "15:00", weekdaysBefore(fifteen, [2, 3, 4, 5])),
      ...past("07:00", "15:00", weekdaysBefore([1, 2, 3, 4], [6])),
    ],
  },
});

/** 91 day shifts of 8 hours in the weeks 2 to 15 before the horizon, and a sick week of 36 hours: 764 hours. */
const sickWeek = professional("anna", {
  history: {
    shifts: past("07:00", "15:00", [...weekdaysBefore(fifteen.slice(1), [0, 1, 2, 3, 4, 5]), ...weekdaysBefore(fifteen.slice(8), [6])]),
  },
  absences: [{ from: dateOf(-7), to: dateOf(-3), creditedMinutes: hours(36) }],
});

const attendance: readonly RuleInput[] = [
  {
    id: "cao.attendance-days",
    kind: "attendanceDays",
    level: "soft",
    weight: 2500,
    limits: [{ contractUpTo: hours(15), maximum: 3 }, { contractUpTo: hours(24), maximum: 4 }, { maximum: 5 }],
  },
];
const withContract = (targetMinutesPerWeek: number): TinyProblemOverrides => ({
  people: [
    professional("anna", { engagements: [{ id: "main", organisationId: "org", form: "employee", contract: { targetMinutesPerWeek } }] }),
  ],
});

const isPresence = { contains: { include: ["duty:presence"] } };
/** Presence duties: 48 hours a week over 26 weeks, 11 hours of rest before and after (Atb 4.8(1)); and two accounts to look at. */
const presence: readonly RuleInput[] = [
  {
    id: "presence.avg-26w",
    kind: "workLimit",
    level: "hard",
    measure: "minutes",
    over: { kind: "rollingWeeks", weeks: 26 },
    maximum: hours(48 * 26),
  },
  { id: "presence.before", kind: "dutyRest", level: "hard", before: isPresence, restMinutes: hours(11) },
  { id: "presence.after", kind: "dutyRest", level: "hard", after: isPresence, restMinutes: hours(11) },
  { id: "legal", kind: "workLimit", level: "soft", measure: "minutes", over: { kind: "horizon" }, maximum: 0 },
  { id: "contract", kind: "workLimit", level: "soft", measure: "minutes", over: { kind: "horizon" }, maximum: 0, ledger: "contract" },
];
const sleepIn = shift("sleepIn", 1, "22:00", "07:00", { dutyKind: "presence" });
const halfContract: TinyProblemOverrides = { dutyKinds: [{ kind: "presence", contractPercent: 50 }] };

/** Monday of the 53rd week of 2026, 28 December. */
const week53 = 84;
const eleven = (day: number) => shift(`eleven${String(day)}`, day, "07:00", "18:00");
const elevenHistory = professional("anna", {
  history: {
    shifts: past(
      "07:00",
      "18:00",
      weekdaysBefore([1, 2, 3], [0, 1, 2, 3, 4]).map((day) => day + week53),
    ),
  },
});

/** What the working-time law, the care decree and an agreement give for rosters of one person. */
export const oracleCases: readonly OracleCase[] = [
  // One duty of 7 h of work over 14 h: 10 h of its 24 h are left, the one shorter rest.
  oracle("a broken shift uses the shorter rest", adult, broken(0), {}),
  oracle("which no rule allows without it", strict, broken(0), { "atw.daily-rest": 60 }),
  oracle("a second broken shift within seven days is one too many", adult, [...broken(0), ...broken(3)], { "atw.daily-rest": 60 }),
  oracle("not so in care: it leaves exactly ten hours", care, [...broken(0), ...broken(3)], {}),
  oracle(
    "an evening at one organisation and a night at another are one duty of 15.5 hours",
    adult,
    [shift("evening", 0, "15:00", "22:30"), shift("night", 0, "23:00", "07:00", { organisationId: "other" })],
    // 930 - 720 and 930 - 600; 16 h leave 8 h of the day, the one shorter rest.
    { "atw.max-shift": 210, "atw.night-max": 330 },
    {
      organisations: [{ id: "org" }, { id: "other" }],
      people: [professional("anna", { engagements: [{ id: "main", organisationId: "org", form: "pool" }] })],
    },
  ),
  oracle(
    "late until 23:00 and early from 07:00 are two duties with a shorter rest",
    adult,
    [shift("late", 0, "15:00", "23:00"), shift("early", 1, "07:00", "15:00")],
    {},
  ),
  oracle("without reductions that rest is short", strict, [shift("late", 0, "15:00", "23:00"), shift("early", 1, "07:00", "15:00")], {
    "atw.daily-rest": 180,
  }),
  oracle(
    "late until 23:15 and early from 07:00 are one duty",
    adult,
    [shift("late", 0, "15:00", "23:15"), shift("early", 1, "07:00", "15:00")],
    // 495 + 480 - 720; the duty takes the whole 24 h.
    { "atw.max-shift": 255, "atw.daily-rest": 660 },
  ),
  oracle(
    "in the spring night they are one duty with 23:00 too",
    adult,
    [
      { id: "late", organisationId: "org", start: "2027-03-27T15:00", end: "2027-03-27T23:00" },
      { id: "early", organisationId: "org", start: "2027-03-28T07:00", end: "2027-03-28T15:00" },
    ],
    // 960 - 720; 23 h elapsed leave one.
    { "atw.max-shift": 240, "atw.daily-rest": 600 },
    { planning: { start: "2027-03-22" } },
  ),
  oracle("early from 05:00 is no night", strict, [shift("early", 0, "05:00", "13:00"), shift("next", 1, "02:00", "08:00")], {}),
  oracle(
    "early from 04:45 is a night that ends after two: 14 hours of rest",
    strict,
    [shift("early", 0, "04:45", "12:45"), shift("next", 1, "01:45", "07:45")],
    // 13 h: enough of the day, too little after a night.
    { "atw.night-rest": 60 },
  ),
  oracle("six day shifts leave a weekly rest", [{ ...weeklyRest, alternatives: [weekly] }], dayShifts(0, 1, 2, 3, 4, 5), {}),
  oracle(
    "seven do not",
    [{ ...weeklyRest, alternatives: [weekly] }],
    dayShifts(0, 1, 2, 3, 4, 5, 6),
    // The week from the first Monday has 15.5 h at most: 2160 - 930.
    { "atw.weekly-rest": 1230 },
  ),
  oracle("but three days off after them make up for it", [weeklyRest], dayShifts(0, 1, 2, 3, 4, 5, 6), {}),
  oracle(
    "which one day off does not",
    [weeklyRest],
    dayShifts(0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13),
    // By fortnight only 39.5 h count, 1950 short; by week 1230.
    { "atw.weekly-rest": 1230 },
  ),
  oracle("46 hours after three nights", adult, [nightShift(0), nightShift(1), nightShift(2), shift("next", 5, "05:00", "13:00")], {}),
  oracle("a minute less", adult, [nightShift(0), nightShift(1), nightShift(2), shift("next", 5, "04:59", "12:59")], {
    "atw.night-series-rest": 1,
  }),
  oracle("14 hours after two", strict, [nightShift(0), nightShift(1), shift("next", 2, "21:00", "23:00")], {}),
  oracle("a minute less than that", strict, [nightShift(0), nightShift(1), shift("next", 2, "20:59", "23:00")], { "atw.night-rest": 1 }),
  oracle(
    "sixteen nights in sixteen weeks bring the limit from 768 to 640 hours",
    [average16],
    [nightShift(0), shift("next", 3, "07:00", "15:00")],
    // 632 + 16 - 640.
    { "atw.avg-16w": hours(8) },
    { days: 7, people: [fifteenNights] },
  ),
  oracle(
    "fifteen do not",
    [average16],
    [shift("first", 1, "07:00", "15:00"), shift("next", 3, "07:00", "15:00")],
    {},
    { days: 7, people: [fifteenNights] },
  ),
  oracle(
    "a sick week of 36 hours counts 36 hours",
    [average16],
    [shift("first", 1, "07:00", "15:00")],
    // 764 + 8 - 768.
    { "atw.avg-16w": hours(4) },
    { days: 7, people: [sickWeek] },
  ),
  oracle(
    "the fourth day of a contract of 15 hours",
    attendance,
    dayShifts(0, 1, 2, 3),
    { "cao.attendance-days": 1 },
    withContract(hours(15)),
  ),
  oracle("is allowed with 15.5 hours", attendance, dayShifts(0, 1, 2, 3), {}, withContract(930)),
  oracle("24 hours are four days", attendance, dayShifts(0, 1, 2, 3, 4), { "cao.attendance-days": 1 }, withContract(hours(24))),
  oracle("25 hours are five", attendance, dayShifts(0, 1, 2, 3, 4), {}, withContract(hours(25))),
  {
    ...oracle(
      "twenty hours elsewhere without times are reserved in the limits of hours",
      adult,
      [0, 1, 2, 3, 4, 5].map((day) => shift(`early${String(day)}`, day, "07:00", "15:00")),
      // 20 + 6 x 8 - 60.
      { "atw.max-week": hours(8) },
      { days: 7, people: [professional("anna", { outsideHours: [{ minutesPerWeek: hours(20) }] })] },
    ),
    // Which of them are nights is not known either.
    unknownRuleIds: [
      "atw.avg-16w",
      "atw.daily-rest",
      "atw.max-shift",
      "atw.night-cap-16w",
      "atw.night-max",
      "atw.night-rest",
      "atw.night-series-rest",
      "atw.series-with-night",
      "atw.weekly-rest",
    ],
  },
  oracle(
    "a sleep-in duty is nine hours in law and half of them in the contract",
    presence,
    [shift("before", 1, "07:00", "11:00"), sleepIn, shift("after", 2, "18:00", "20:00")],
    // 4 + 9 + 2 hours; 4 + 4.5 + 2 hours. 11 h before and after.
    { legal: hours(15), contract: 630 },
    halfContract,
  ),
  oracle(
    "with a minute less than 11 hours before and after",
    presence,
    [shift("before", 1, "07:00", "11:01"), sleepIn, shift("after", 2, "17:59", "20:00")],
    { "presence.before": 1, "presence.after": 1, legal: hours(15) + 2, contract: 632 },
    halfContract,
  ),
  oracle(
    "the 53rd week is one of the four weeks of an average",
    [average4, maximumWeek],
    [0, 1, 2, 3, 4].map((day) => eleven(week53 + day)),
    // Weeks 50 to 53: 4 x 55.
    {},
    { days: 7, planning: { start: dateOf(week53) }, people: [elevenHistory] },
  ),
  oracle(
    "and so is the first week of the year after it",
    [average4, maximumWeek],
    [...[0, 1, 2, 3, 4, 7, 8, 9, 10, 11].map((day) => eleven(week53 + day)), shift("hour", week53 + 12, "09:00", "10:00")],
    // Weeks 51, 52, 53 and 1: 4 x 55 + 1.
    { "atw.avg-4w": 60 },
    { days: 14, planning: { start: dateOf(week53) }, people: [elevenHistory] },
  ),
];
