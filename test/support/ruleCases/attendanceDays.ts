import type { EngagementInput } from "../../../src/problem/person";
import type { AttendanceDaysRuleInput } from "../../../src/problem/rules/attendanceDays";
import { assign, dateOf, professional, shift, volunteer } from "../problemBuilder";
import { anna, bob, early, late, night, outside, pastEarlies, ruleCase, type RuleCase } from "./ruleCase";

/** Up to 15 h a week on three days, up to 24 h on four, more on five. */
const rule: AttendanceDaysRuleInput = {
  id: "rule",
  kind: "attendanceDays",
  level: "soft",
  limits: [{ maximum: 5 }, { contractUpTo: 900, maximum: 3 }, { contractUpTo: 1440, maximum: 4 }],
};

/** Anna with one engagement for each of these. */
function annaWith(...engagements: readonly Partial<EngagementInput>[]) {
  return professional("anna", {
    engagements: engagements.map((engagement, index) => ({
      id: `engagement${String(index)}`,
      organisationId: "org",
      form: "employee",
      ...engagement,
    })),
  });
}
const annaFor = (targetMinutesPerWeek: number) => annaWith({ contract: { targetMinutesPerWeek } });

const earlies = (...list: readonly number[]) => list.map((day) => early(day));
const annaEarlies = (...list: readonly number[]) => anna(...list.map((day) => `early${String(day)}`));
const small = annaFor(900);

/** Tables for `attendanceDays`. */
export const attendanceDaysCases: readonly RuleCase[] = [
  ruleCase("three days of a contract of 15 hours", rule, { people: [small], shifts: earlies(0, 2, 4) }, annaEarlies(0, 2, 4), {
    amount: 0,
  }),
  ruleCase("a fourth", rule, { people: [small], shifts: earlies(0, 1, 2, 4) }, annaEarlies(0, 1, 2, 4), { amount: 1 }),
  ruleCase("a fifth", rule, { people: [small], shifts: earlies(0, 1, 2, 3, 4) }, annaEarlies(0, 1, 2, 3, 4), { amount: 2 }),
  ruleCase("a minute more of contract", rule, { people: [annaFor(901)], shifts: earlies(0, 1, 2, 4) }, annaEarlies(0, 1, 2, 4), {
    amount: 0,
  }),
  ruleCase("24 hours", rule, { people: [annaFor(1440)], shifts: earlies(0, 1, 2, 3, 4) }, annaEarlies(0, 1, 2, 3, 4), { amount: 1 }),
  ruleCase("25 hours", rule, { people: [annaFor(1500)], shifts: earlies(0, 1, 2, 3, 4) }, annaEarlies(0, 1, 2, 3, 4), { amount: 0 }),
  ruleCase(
    "six days of a large contract",
    rule,
    { people: [annaFor(2160)], shifts: earlies(0, 1, 2, 3, 4, 5) },
    annaEarlies(0, 1, 2, 3, 4, 5),
    {
      amount: 1,
    },
  ),
  ruleCase(
    "a contract larger than every limit is not judged",
    { ...rule, limits: [{ contractUpTo: 900, maximum: 3 }] },
    { people: [annaFor(901)], shifts: earlies(0, 1, 2, 3, 4) },
    annaEarlies(0, 1, 2, 3, 4),
    { amount: 0 },
  ),
  ruleCase("people without a contract are not judged", rule, { shifts: earlies(0, 1, 2, 3, 4, 5) }, annaEarlies(0, 1, 2, 3, 4, 5), {
    amount: 0,
  }),
  ruleCase("a contract of no hours is one", rule, { people: [annaFor(0)], shifts: earlies(0, 1, 2, 3) }, annaEarlies(0, 1, 2, 3), {
    amount: 1,
  }),
  ruleCase(
    "volunteers are not judged",
    rule,
    {
      people: [],
      volunteers: [volunteer("vera")],
      shifts: [0, 1, 2, 3, 4, 5].map((day) => early(day, { demands: [{ id: "main", admits: [{ people: {} }] }] })),
    },
    [0, 1, 2, 3, 4, 5].map((day) => assign("vera", `early${String(day)}`)),
    { amount: 0 },
  ),
  ruleCase(
    "contracts are added",
    rule,
    {
      people: [annaWith({ contract: { targetMinutesPerWeek: 600 } }, { contract: { targetMinutesPerWeek: 301 } }, { contract: {} })],
      shifts: earlies(0, 1, 2, 3),
    },
    annaEarlies(0, 1, 2, 3),
    // 901.
    { amount: 0 },
  ),
  ruleCase(
    "only those that are valid on the first day of the week",
    rule,
    {
      days: 14,
      people: [
        annaWith(
          { contract: { targetMinutesPerWeek: 600 } },
          { contract: { targetMinutesPerWeek: 600 }, validFrom: dateOf(1) },
          { contract: { targetMinutesPerWeek: 600 }, validUntil: dateOf(6) },
        ),
      ],
      shifts: earlies(0, 1, 2, 3, 4, 7, 8, 9, 10, 11),
    },
    annaEarlies(0, 1, 2, 3, 4, 7, 8, 9, 10, 11),
    // First and third, then first and second: 1200 in both weeks, four days each.
    { amount: 2 },
  ),
  ruleCase(
    "of the first day that lies in the horizon",
    rule,
    {
      days: 5,
      planning: { start: dateOf(2) },
      people: [annaWith({ contract: { targetMinutesPerWeek: 900 }, validFrom: dateOf(2) })],
      shifts: earlies(2, 3, 4, 5),
    },
    annaEarlies(2, 3, 4, 5),
    { amount: 1 },
  ),
  ruleCase(
    "without a contract on that day the week is not judged",
    rule,
    { people: [annaWith({ contract: { targetMinutesPerWeek: 900 }, validFrom: dateOf(1) })], shifts: earlies(1, 2, 3, 4) },
    annaEarlies(1, 2, 3, 4),
    { amount: 0 },
  ),
  ruleCase("each week apart", rule, { days: 14, people: [small], shifts: earlies(4, 5, 6, 7, 8, 9) }, annaEarlies(4, 5, 6, 7, 8, 9), {
    amount: 0,
  }),
  ruleCase(
    "two shifts of one day are one day",
    rule,
    { people: [small], shifts: [...earlies(0, 2, 4), late(4)] },
    [...annaEarlies(0, 2, 4), ...anna("late4")],
    {
      amount: 0,
    },
  ),
  ruleCase(
    "or two shifts, if the rule says so",
    { ...rule, count: "shifts" },
    { people: [small], shifts: [...earlies(0, 2, 4), late(4)] },
    [...annaEarlies(0, 2, 4), ...anna("late4")],
    { amount: 1 },
  ),
  ruleCase(
    "a night is one day, that of its start",
    rule,
    { days: 14, people: [small], shifts: [...earlies(0, 2), night(6)] },
    [...annaEarlies(0, 2), ...anna("night6")],
    { amount: 0 },
  ),
  ruleCase(
    "only matching shifts count",
    { ...rule, shifts: { exclude: ["training"] } },
    { people: [small], shifts: [...earlies(0, 2, 4), shift("a", 5, "09:00", "12:00", { tags: ["training"] })] },
    [...annaEarlies(0, 2, 4), ...anna("a")],
    { amount: 0 },
  ),
  ruleCase(
    "only people the rule is about",
    { ...rule, people: { exclude: ["person:bob"] } },
    { people: [small, professional("bob", { engagements: small.engagements })], shifts: earlies(0, 1, 2, 3) },
    [...annaEarlies(0), ...bob("early0", "early1", "early2", "early3")],
    { amount: 0 },
  ),
  ruleCase(
    "days of the week before the horizon count",
    rule,
    { days: 5, planning: { start: dateOf(2) }, people: [{ ...small, history: { shifts: pastEarlies(-1, 0, 1) } }], shifts: earlies(2, 3) },
    annaEarlies(2, 3),
    // Days 0, 1, 2 and 3.
    { amount: 1 },
  ),
  ruleCase(
    "and days after it",
    rule,
    { days: 3, people: [{ ...small, external: [outside(5, "09:00", "12:00"), outside(7, "09:00", "12:00")] }], shifts: earlies(0, 1, 2) },
    annaEarlies(0, 1, 2),
    // Days 0, 1, 2 and 5.
    { amount: 1 },
  ),
  ruleCase(
    "what was too many before is inherited",
    rule,
    { people: [{ ...small, external: [0, 1, 2, 3].map((day) => outside(day, "18:00", "20:00")) }], shifts: earlies(4) },
    annaEarlies(4),
    { amount: 1, inherited: 1 },
  ),
  ruleCase(
    "pins are inherited when the rule is hard",
    { ...rule, level: "hard" },
    { people: [small], shifts: earlies(0, 1, 2, 3), pins: annaEarlies(0, 1, 2, 3) },
    annaEarlies(0, 1, 2, 3),
    { amount: 0, inherited: 1 },
  ),
  ruleCase(
    "pins are charged when the rule is soft",
    rule,
    { people: [small], shifts: earlies(0, 1, 2, 3), pins: annaEarlies(0, 1, 2, 3) },
    annaEarlies(0, 1, 2, 3),
    { amount: 1 },
  ),
  ruleCase(
    "the day is that of the local clock, also around the change of the clock",
    { ...rule, limits: [{ maximum: 1 }] },
    {
      days: 28,
      people: [small],
      shifts: [shift("a", 20, "00:30", "02:00"), shift("b", 20, "22:30", "23:30"), shift("c", 21, "00:15", "03:00")],
    },
    anna("a", "b", "c"),
    // Sunday of the autumn night, and Monday of the next week.
    { amount: 0 },
  ),
];
