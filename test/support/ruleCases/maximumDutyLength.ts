import type { MaximumDutyLengthRuleInput } from "../../../src/problem/rules/maximumDutyLength";
import { at, professional, shift } from "../problemBuilder";
import {
  anna,
  bob,
  early,
  late,
  night,
  onCall,
  outside,
  pastLate,
  ruleCase,
  type RuleCase,
  springMonday,
  springPlanning,
} from "./ruleCase";

/** Ten hours. */
const rule: MaximumDutyLengthRuleInput = { id: "rule", kind: "maximumDutyLength", level: "hard", maximumMinutes: 600 };
/** All work of nights, and of nights that end late. */
const nights: MaximumDutyLengthRuleInput = { ...rule, maximumMinutes: 0, duties: { is: "night" } };
const lateNights: MaximumDutyLengthRuleInput = { ...nights, duties: { is: "lateNight" } };
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
    { ...rule, duties: { contains: { include: ["type:late"] } } },
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
  ruleCase(
    "shifts at two organisations are one duty",
    rule,
    {
      organisations: [{ id: "org" }, { id: "other" }],
      shifts: [shift("a", 0, "15:00", "22:30"), shift("b", 0, "23:00", "07:00", { organisationId: "other" })],
    },
    anna("a", "b"),
    // 450 + 480 - 600.
    { amount: 330 },
  ),
  ruleCase(
    "a duty that lacks a unit",
    { ...rule, duties: { lacks: { include: ["type:late"] } } },
    { shifts: [early(0), late(0), shift("other", 3, "07:00", "19:00")] },
    anna("early0", "late0", "other"),
    // Only other.
    { amount: 120 },
  ),
  ruleCase(
    "every part of a condition must hold",
    { ...rule, maximumMinutes: 0, duties: { workOver: 600, spanOver: 720, contains: { include: ["type:early"] } } },
    {
      shifts: [
        shift("work", 0, "07:00", "17:01", { type: "early" }),
        shift("span", 2, "07:00", "19:01", { type: "early", breakMinutes: 121 }),
        shift("both", 4, "07:00", "19:01", { type: "late" }),
        shift("all", 6, "07:00", "19:01", { type: "early", breakMinutes: 120 }),
      ],
    },
    anna("work", "span", "both", "all"),
    // 601 of work in 601; 600 in 721; 721 in 721, late; 601 in 721: only the last.
    { amount: 601 },
  ),
  ruleCase(
    "bounds of a condition are passed, not met",
    { ...rule, maximumMinutes: 0, duties: { workOver: 480, spanOver: 480 } },
    { shifts: [early(0)] },
    anna("early0"),
    { amount: 0 },
  ),
  ruleCase(
    "units that do not count neither add work nor join duties",
    { ...rule, units: { exclude: ["bell"] }, measure: "span" },
    { shifts: [early(0), shift("b", 0, "15:00", "23:00", { tags: ["bell"] }), shift("c", 0, "23:00", "07:00")] },
    anna("early0", "b", "c"),
    // early0 and c are 8 h apart.
    { amount: 0 },
  ),
  ruleCase(
    "with them the three are one duty",
    { ...rule, measure: "span" },
    { shifts: [early(0), shift("b", 0, "15:00", "23:00", { tags: ["bell"] }), shift("c", 0, "23:00", "07:00")] },
    anna("early0", "b", "c"),
    // 24 h - 10 h.
    { amount: 840 },
  ),
  ruleCase(
    "work is what working-time law counts",
    rule,
    { shifts: [late(0), onCall(0), shift("b", 1, "07:00", "10:00")] },
    anna("late0", "onCall0", "b"),
    // 480 + 0 + 180 = 660.
    { amount: 60 },
  ),
  ruleCase(
    "in the share that the problem gives, of presence and of past work too",
    rule,
    {
      dutyKinds: [{ kind: "presence", legalPercent: 50 }],
      people: [professional("anna", { history: { shifts: [{ start: at(-1, "16:00"), end: at(-1, "23:59"), dutyKind: "presence" }] } })],
      shifts: [shift("b", 0, "00:00", "08:01", { dutyKind: "presence" }), shift("c", 0, "09:00", "13:00")],
    },
    anna("b", "c"),
    // 479 and 481 minutes count 239.5 and 240.5, each rounded half up: 240 + 241 + 240 = 721.
    { amount: 121 },
  ),
  // 05:00-06:00 is not more than an hour.
  ruleCase("sixty minutes before six are no night", nights, { shifts: [shift("a", 0, "05:00", "13:00")] }, anna("a"), { amount: 0 }),
  ruleCase("a minute more is one", nights, { shifts: [shift("a", 0, "04:59", "13:00")] }, anna("a"), { amount: 481 }),
  ruleCase(
    "night minutes of the units of a duty are added",
    nights,
    { shifts: [shift("a", 0, "23:30", "00:30"), shift("b", 1, "05:29", "06:00")] },
    anna("a", "b"),
    // 30 + 31; work 60 + 31.
    { amount: 91 },
  ),
  ruleCase("an evening until two o'clock is no late night", lateNights, { shifts: [shift("a", 0, "18:00", "02:00")] }, anna("a"), {
    amount: 0,
  }),
  ruleCase("until a minute past two it is", lateNights, { shifts: [shift("a", 0, "18:00", "02:01")] }, anna("a"), { amount: 481 }),
  ruleCase("an early start is a late night", lateNights, { shifts: [shift("a", 0, "04:45", "12:45")] }, anna("a"), { amount: 480 }),
  ruleCase(
    "the first day with night minutes says when two o'clock is",
    lateNights,
    { shifts: [shift("a", 0, "05:00", "13:00"), shift("b", 0, "19:00", "01:00")] },
    anna("a", "b"),
    // 60 minutes on day 0 and 60 on day 1; the duty ends after two o'clock of day 0. 480 + 360.
    { amount: 840 },
  ),
  ruleCase(
    "what a night is can be given",
    lateNights,
    {
      planning: { night: { untilMinuteOfDay: 300, moreThanMinutes: 30, lateMinuteOfDay: 60 } },
      shifts: [
        shift("a", 0, "22:00", "00:31"),
        shift("b", 2, "22:00", "01:01"),
        shift("c", 4, "04:30", "12:00"),
        shift("d", 6, "04:29", "12:00"),
      ],
    },
    anna("a", "b", "c", "d"),
    // a ends before one; c has 30 minutes before five: b 181 and d 451.
    { amount: 632 },
  ),
  ruleCase(
    "two o'clock of the autumn night comes first in summer time",
    lateNights,
    { days: 28, shifts: [{ id: "a", organisationId: "org", start: at(19, "20:00"), end: `${at(20, "02:00")}+01:00` }] },
    anna("a"),
    // 20:00 to the second 02:00: 7 h, an hour after the first.
    { amount: 420 },
  ),
  ruleCase(
    "in the spring night two o'clock is the instant of the change",
    lateNights,
    { planning: springPlanning, shifts: [shift("a", springMonday + 5, "20:00", "03:00")] },
    anna("a"),
    // 03:00 is what the clock shows right after 01:59: the duty does not end after that instant.
    { amount: 0 },
  ),
  ruleCase(
    "and a minute later it is over",
    lateNights,
    { planning: springPlanning, shifts: [shift("a", springMonday + 5, "20:00", "03:01")] },
    anna("a"),
    // 20:00-02:00 and one minute.
    { amount: 361 },
  ),
  ruleCase(
    "night minutes are elapsed minutes",
    nights,
    {
      planning: springPlanning,
      days: 14,
      shifts: [shift("a", springMonday + 6, "01:30", "03:30"), shift("b", springMonday + 8, "01:30", "03:30")],
    },
    anna("a", "b"),
    // In the spring night 01:30-03:30 is an hour, two days later two.
    { amount: 120 },
  ),
  ruleCase(
    "a repeated hour counts twice",
    nights,
    { days: 28, shifts: [shift("a", 20, "02:15", "03:00"), shift("b", 22, "02:15", "03:00")] },
    anna("a", "b"),
    // 02:15 to the second 03:00 is 1 h 45.
    { amount: 105 },
  ),
  ruleCase("a night is judged as such", { ...rule, duties: { is: "night" } }, { shifts: [night(0), long] }, anna("night0", "long"), {
    // 07:00-19:00 and 23:00-07:00 have 4 h between them: one night of 20 h.
    amount: 600,
  }),
];
