import type { DutySeriesRuleInput } from "../../../src/problem/rules/dutySeries";
import { dateOf, professional, shift } from "../problemBuilder";
import {
  anna,
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

/** Seven in a row, if one of them is a night (ATW 5:8(6)). */
const seven: DutySeriesRuleInput = { id: "rule", kind: "dutySeries", level: "hard", maximum: 7, containing: { is: "night" } };
const any: DutySeriesRuleInput = { id: "rule", kind: "dutySeries", level: "hard", maximum: 1 };
const nights: DutySeriesRuleInput = { ...any, maximum: 3, of: { is: "night" } };

const earlies = (...list: readonly number[]) => list.map((day) => early(day));
const annaEarlies = (...list: readonly number[]) => anna(...list.map((day) => `early${String(day)}`));
const week = [0, 1, 2, 3, 4, 5, 6];

/** Tables for `dutySeries`. */
export const dutySeriesCases: readonly RuleCase[] = [
  ruleCase("nobody works", seven, { shifts: earlies(0) }, [], { amount: 0 }),
  ruleCase(
    "eight days and a night",
    seven,
    { days: 14, shifts: [...earlies(...week), night(7)] },
    [...annaEarlies(...week), ...anna("night7")],
    { amount: 1 },
  ),
  ruleCase("without a night there is no limit", seven, { days: 14, shifts: earlies(...week, 7, 8) }, annaEarlies(...week, 7, 8), {
    amount: 0,
  }),
  ruleCase(
    "exactly seven",
    seven,
    { days: 14, shifts: [...earlies(0, 1, 2, 3, 4, 5), night(6)] },
    [...annaEarlies(0, 1, 2, 3, 4, 5), ...anna("night6")],
    { amount: 0 },
  ),
  ruleCase(
    "every duty above counts",
    { ...seven, maximum: 5 },
    { days: 14, shifts: [...earlies(...week), night(7)] },
    [...annaEarlies(...week), ...anna("night7")],
    { amount: 3 },
  ),
  ruleCase(
    "a day without the start of a duty ends a series",
    seven,
    { days: 14, shifts: [...earlies(0, 1, 2, 3), ...earlies(5, 6, 7), night(8)] },
    [...annaEarlies(0, 1, 2, 3, 5, 6, 7), ...anna("night8")],
    { amount: 0 },
  ),
  ruleCase(
    "although a night ends on it",
    { ...any, maximum: 2 },
    { shifts: [night(0), night(1), early(3)] },
    anna("night0", "night1", "early3"),
    // Day 2 has the end of a night only.
    { amount: 0 },
  ),
  ruleCase(
    "two duties of one day are two",
    any,
    { shifts: [shift("a", 0, "00:00", "04:00"), shift("b", 0, "12:00", "16:00")] },
    anna("a", "b"),
    { amount: 1 },
  ),
  ruleCase("two shifts of one duty are one", any, { shifts: [early(0), late(0)] }, anna("early0", "late0"), { amount: 0 }),
  ruleCase(
    "also at two organisations",
    any,
    { organisations: [{ id: "org" }, { id: "other" }], shifts: [early(0), late(0, { organisationId: "other" })] },
    anna("early0", "late0"),
    { amount: 0 },
  ),
  ruleCase("every series counts", any, { shifts: earlies(0, 1, 3, 4, 5) }, annaEarlies(0, 1, 3, 4, 5), { amount: 3 }),
  ruleCase(
    "four nights in a row",
    nights,
    { shifts: [night(0), night(1), night(2), night(3)] },
    anna("night0", "night1", "night2", "night3"),
    { amount: 1 },
  ),
  ruleCase(
    "another duty between nights ends the series",
    { ...nights, maximum: 1 },
    { shifts: [night(0), shift("a", 1, "15:00", "15:01"), night(1, { start: `${dateOf(1)}T23:01` }), night(2)] },
    anna("night0", "a", "night1", "night2"),
    // One night; two nights.
    { amount: 1 },
  ),
  ruleCase(
    "duties that are not of the series do not make it longer",
    nights,
    { shifts: [early(0), early(1), night(2), night(3), night(4)] },
    anna("early0", "early1", "night2", "night3", "night4"),
    { amount: 0 },
  ),
  ruleCase(
    "a series must have a duty of the named kind in it",
    { ...any, of: { lacks: { include: ["type:early"] } }, containing: { contains: { include: ["type:late"] } } },
    { shifts: [night(0), night(1), late(4), night(5)] },
    anna("night0", "night1", "late4", "night5"),
    // Two nights without a late shift; a late shift and a night.
    { amount: 1 },
  ),
  ruleCase(
    "with a break in minutes a free day ends nothing",
    { ...any, breakMinutes: 2401 },
    { shifts: [early(0), early(2)] },
    annaEarlies(0, 2),
    // 15:00 on day 0 to 07:00 on day 2 = 2400.
    { amount: 1 },
  ),
  ruleCase("and a time of exactly the break does", { ...any, breakMinutes: 2400 }, { shifts: [early(0), early(2)] }, annaEarlies(0, 2), {
    amount: 0,
  }),
  ruleCase(
    "a break in minutes can also end a series between two days in a row",
    { ...any, breakMinutes: 960 },
    { shifts: [early(0), early(1)] },
    annaEarlies(0, 1),
    { amount: 0 },
  ),
  ruleCase(
    "on-call duty can be left out",
    { ...any, units: { exclude: ["duty:onCall"] } },
    { shifts: [early(0), onCall(1), early(2)] },
    anna("early0", "onCall1", "early2"),
    { amount: 0 },
  ),
  ruleCase(
    "history makes a series longer",
    seven,
    {
      people: [professional("anna", { history: { shifts: [...pastNights(-6, -5), ...pastEarlies(-3, -2, -1)] } })],
      shifts: earlies(...week),
    },
    annaEarlies(0, 1, 2, 3, 4),
    // Nights on -6 and -5; day -4 ends their series, and the one after has no night.
    { amount: 0 },
  ),
  ruleCase(
    "and holds the night",
    seven,
    {
      people: [professional("anna", { history: { shifts: [...pastEarlies(-3, -2), ...pastNights(-1)] } })],
      shifts: [late(0), ...earlies(1, 2, 3, 4)],
    },
    [...anna("late0"), ...annaEarlies(1, 2, 3, 4)],
    // The late shift starts 8 h after the night: days -3 to -1, 0 and 1 to 4.
    { amount: 1 },
  ),
  ruleCase(
    "what was too long before is inherited",
    { ...any, maximum: 2 },
    { people: [professional("anna", { history: { shifts: pastEarlies(-4, -3, -2, -1) } })], shifts: earlies(0) },
    annaEarlies(0),
    { amount: 1, inherited: 2 },
  ),
  ruleCase(
    "a shift that joins two series is charged for what it adds",
    { ...any, maximum: 4 },
    {
      people: [professional("anna", { external: [0, 1, 3, 4].map((day) => outside(day, "07:00", "15:00")) })],
      shifts: earlies(2),
    },
    annaEarlies(2),
    // Two and two; now five.
    { amount: 1 },
  ),
  ruleCase("pins are inherited when the rule is hard", any, { shifts: earlies(0, 1), pins: annaEarlies(0, 1) }, annaEarlies(0, 1), {
    amount: 0,
    inherited: 1,
  }),
  ruleCase(
    "pins are charged when the rule is soft",
    { ...any, level: "soft" },
    { shifts: earlies(0, 1), pins: annaEarlies(0, 1) },
    annaEarlies(0, 1),
    { amount: 1 },
  ),
  ruleCase(
    "over the autumn night a break is longer than the clock says",
    { ...any, breakMinutes: 2160 },
    { days: 28, shifts: [early(19), shift("a", 21, "02:00", "08:00")] },
    anna("early19", "a"),
    // 15:00 on Saturday to 02:00 on Monday: 35 h by the clock, 36 h elapsed.
    { amount: 0 },
  ),
  ruleCase(
    "over the spring night it is shorter",
    { ...any, breakMinutes: 2160 },
    { days: 14, planning: springPlanning, shifts: [early(springMonday + 5), shift("a", springMonday + 7, "03:00", "08:00")] },
    anna(`early${String(springMonday + 5)}`, "a"),
    // 36 h by the clock, 35 h elapsed.
    { amount: 1 },
  ),
];
