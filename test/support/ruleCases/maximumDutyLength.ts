import type { MaximumDutyLengthRuleInput } from "../../../src/problem/rules/maximumDutyLength";
import { professional, shift } from "../problemBuilder";
import { anna, bob, early, late, outside, pastLate, ruleCase, type RuleCase, springPlanning } from "./ruleCase";

/** Ten hours. */
const rule: MaximumDutyLengthRuleInput = { id: "rule", kind: "maximumDutyLength", level: "hard", maximumMinutes: 600 };
const long = shift("long", 0, "07:00", "19:00");

/** Tables for `maximumDutyLength`. */
export const maximumDutyLengthCases: readonly RuleCase[] = [
  ruleCase("exactly ten hours", rule, { shifts: [shift("a", 0, "07:00", "17:00")] }, anna("a"), { amount: 0 }),
  ruleCase("twelve hours", rule, { shifts: [long] }, anna("long"), { amount: 120 }),
  ruleCase("a break is not work", rule, { shifts: [shift("a", 0, "07:00", "19:00", { breakMinutes: 60 })] }, anna("a"), { amount: 60 }),
  ruleCase(
    "a break is within the span",
    { ...rule, measure: "span" },
    { shifts: [shift("a", 0, "07:00", "19:00", { breakMinutes: 60 })] },
    anna("a"),
    { amount: 120 },
  ),
  ruleCase(
    "two shifts with a gap below eight hours are one duty",
    rule,
    { shifts: [shift("a", 0, "07:00", "13:00"), shift("b", 0, "15:00", "21:00")] },
    anna("a", "b"),
    // 6 h + 6 h = 720.
    { amount: 120 },
  ),
  ruleCase(
    "the span of a duty includes its gaps",
    { ...rule, measure: "span" },
    { shifts: [shift("a", 0, "07:00", "13:00"), shift("b", 0, "15:00", "21:00")] },
    anna("a", "b"),
    // 07:00-21:00 = 840.
    { amount: 240 },
  ),
  ruleCase(
    "the duties of two people stay apart",
    rule,
    { people: ["anna", "bob"], shifts: [early(0), late(0)] },
    [...anna("early0"), ...bob("late0")],
    {
      amount: 0,
    },
  ),
  ruleCase(
    "a gap of eight hours separates duties",
    rule,
    { shifts: [shift("a", 0, "07:00", "13:00"), shift("b", 0, "21:00", "03:00")] },
    anna("a", "b"),
    { amount: 0 },
  ),
  ruleCase(
    "a gap of a minute less does not",
    rule,
    { shifts: [shift("a", 0, "07:00", "13:01"), shift("b", 0, "21:00", "03:00")] },
    anna("a", "b"),
    // 361 + 360 = 721.
    { amount: 121 },
  ),
  ruleCase(
    "without a merge gap shifts that touch are two duties",
    { ...rule, mergeGapMinutes: 0 },
    { shifts: [early(0), late(0)] },
    anna("early0", "late0"),
    { amount: 0 },
  ),
  ruleCase(
    "gaps count from the latest end so far",
    rule,
    { shifts: [long, shift("b", 0, "08:00", "09:00"), shift("c", 0, "20:00", "21:00")] },
    anna("long", "b", "c"),
    // c starts an hour after the end of long: 720 + 60 + 60 = 840.
    { amount: 240 },
  ),
  ruleCase(
    "the span ends at the latest end",
    { ...rule, measure: "span" },
    { shifts: [long, shift("b", 0, "08:00", "09:00")] },
    anna("long", "b"),
    // 07:00-19:00 = 720.
    { amount: 120 },
  ),
  ruleCase(
    "a duty is judged if any of its units matches",
    { ...rule, shifts: { include: ["type:late"] } },
    { shifts: [early(0), late(0), shift("other", 3, "07:00", "19:00")] },
    anna("early0", "late0", "other"),
    // 960 - 600; other has no late shift in it.
    { amount: 360 },
  ),
  ruleCase(
    "every duty counts",
    rule,
    { shifts: [long, shift("second", 2, "07:00", "18:00")] },
    anna("long", "second"),
    // 120 + 60.
    { amount: 180 },
  ),
  ruleCase(
    "outside work is part of a duty",
    rule,
    { people: [professional("anna", { external: [outside(0, "07:00", "13:00")] })], shifts: [shift("b", 0, "15:00", "21:00")] },
    anna("b"),
    { amount: 120 },
  ),
  ruleCase(
    "what was too long before is inherited",
    rule,
    { people: [professional("anna", { external: [outside(0, "07:00", "19:00")] })], shifts: [shift("b", 0, "20:00", "22:00")] },
    anna("b"),
    // 720 alone: 120; with the shift 840: 240.
    { amount: 120, inherited: 120 },
  ),
  ruleCase(
    "a past shift can go on in the horizon",
    rule,
    { people: [professional("anna", { history: { shifts: [pastLate(-1)] } })], shifts: [shift("b", 0, "02:00", "06:00")] },
    anna("b"),
    // 8 h + 4 h = 720.
    { amount: 120 },
  ),
  ruleCase("a pinned duty is inherited when the rule is hard", rule, { shifts: [long], pins: anna("long") }, anna("long"), {
    amount: 0,
    inherited: 120,
  }),
  ruleCase(
    "a night in autumn is an hour longer",
    rule,
    { days: 28, shifts: [shift("a", 19, "22:00", "08:00", { breakMinutes: 45 })] },
    anna("a"),
    // 11 h - 45 = 615.
    { amount: 15 },
  ),
  ruleCase(
    "a night in spring is an hour shorter",
    rule,
    { planning: springPlanning, shifts: [{ id: "a", organisationId: "org", start: "2027-03-27T21:00", end: "2027-03-28T08:01" }] },
    anna("a"),
    // 10 h 01.
    { amount: 1 },
  ),
];
