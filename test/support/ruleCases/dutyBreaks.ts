import type { DutyBreaksRuleInput } from "../../../src/problem/rules/dutyBreaks";
import { at, professional, shift } from "../problemBuilder";
import { anna, early, late, night, onCall, outside, ruleCase, type RuleCase, springMonday, springPlanning } from "./ruleCase";

/** 30 minutes for more than 5.5 h, 45 for more than 10 h (ATW 5:4(2)). */
const rule: DutyBreaksRuleInput = {
  id: "rule",
  kind: "dutyBreaks",
  level: "hard",
  steps: [
    { workOver: 330, breakMinutes: 30 },
    { workOver: 600, breakMinutes: 45 },
  ],
};

/** Tables for `dutyBreaks`. */
export const dutyBreaksCases: readonly RuleCase[] = [
  ruleCase("eight hours without a break", rule, { shifts: [early(0)] }, anna("early0"), { amount: 30 }),
  ruleCase("five and a half hours need none", rule, { shifts: [shift("a", 0, "07:00", "12:30")] }, anna("a"), { amount: 0 }),
  ruleCase("a minute more does", rule, { shifts: [shift("a", 0, "07:00", "12:31")] }, anna("a"), { amount: 30 }),
  ruleCase("half an hour is enough", rule, { shifts: [early(0, { breakMinutes: 30 })] }, anna("early0"), { amount: 0 }),
  ruleCase("twenty minutes are not", rule, { shifts: [early(0, { breakMinutes: 20 })] }, anna("early0"), { amount: 10 }),
  ruleCase("fifteen minutes are a part", rule, { shifts: [early(0, { breakMinutes: 15 })] }, anna("early0"), { amount: 15 }),
  ruleCase("fourteen are not", rule, { shifts: [early(0, { breakMinutes: 14 })] }, anna("early0"), { amount: 30 }),
  ruleCase(
    "unless parts may be as short",
    { ...rule, minimumPartMinutes: 0 },
    { shifts: [early(0, { breakMinutes: 14 })] },
    anna("early0"),
    {
      amount: 16,
    },
  ),
  // 630 - 30 = 600 minutes of work.
  ruleCase("ten hours need 30 minutes", rule, { shifts: [shift("a", 0, "07:00", "17:30", { breakMinutes: 30 })] }, anna("a"), {
    amount: 0,
  }),
  // 601 minutes of work.
  ruleCase("a minute more needs 45", rule, { shifts: [shift("a", 0, "07:00", "17:31", { breakMinutes: 30 })] }, anna("a"), { amount: 15 }),
  ruleCase(
    "the largest break of the steps counts, in any order",
    {
      ...rule,
      steps: [
        { workOver: 420, breakMinutes: 10 },
        { workOver: 60, breakMinutes: 40 },
        { workOver: 480, breakMinutes: 90 },
      ],
    },
    { shifts: [early(0)] },
    anna("early0"),
    // 480 is not more than 480.
    { amount: 40 },
  ),
  ruleCase(
    "the time between two shifts of a duty is a break",
    rule,
    { shifts: [shift("a", 0, "07:00", "12:00"), shift("b", 0, "12:30", "17:00")] },
    anna("a", "b"),
    { amount: 0 },
  ),
  ruleCase("if it is long enough", rule, { shifts: [shift("a", 0, "07:00", "12:00"), shift("b", 0, "12:14", "17:00")] }, anna("a", "b"), {
    amount: 30,
  }),
  ruleCase(
    "shifts that touch have none between them",
    { ...rule, minimumPartMinutes: 0 },
    { shifts: [shift("a", 0, "07:00", "12:00"), shift("b", 0, "12:00", "17:00")] },
    anna("a", "b"),
    { amount: 30 },
  ),
  ruleCase(
    "parts add up",
    rule,
    { shifts: [shift("a", 0, "07:00", "12:00", { breakMinutes: 15 }), shift("b", 0, "12:15", "18:00", { breakMinutes: 15 })] },
    anna("a", "b"),
    // Work 285 + 330 = 615; breaks 15 + 15 + 15.
    { amount: 0 },
  ),
  ruleCase(
    "but not parts that are too short",
    rule,
    { shifts: [shift("a", 0, "07:00", "12:00", { breakMinutes: 14 }), shift("b", 0, "12:10", "18:00", { breakMinutes: 14 })] },
    anna("a", "b"),
    // Work 286 + 336 = 622; nothing counts.
    { amount: 45 },
  ),
  ruleCase(
    "the time since the latest end so far is a break",
    rule,
    { shifts: [early(0), shift("b", 0, "08:00", "09:00"), shift("c", 0, "15:20", "16:00")] },
    anna("early0", "b", "c"),
    // Overlap takes nothing off. Work 480 + 60 + 40 = 580, break 20.
    { amount: 10 },
  ),
  ruleCase("every duty counts", rule, { shifts: [early(0), early(1)] }, anna("early0", "early1"), { amount: 60 }),
  ruleCase(
    "only the named duties",
    { ...rule, duties: { lacks: { include: ["alone"] } } },
    { shifts: [early(0), night(2, { tags: ["alone"] })] },
    anna("early0", "night2"),
    { amount: 30 },
  ),
  ruleCase("work minutes count, whatever the ledgers say", rule, { shifts: [onCall(0)] }, anna("onCall0"), { amount: 30 }),
  ruleCase(
    "units that do not count are left out",
    { ...rule, units: { exclude: ["duty:onCall"] } },
    { shifts: [onCall(0)] },
    anna("onCall0"),
    {
      amount: 0,
    },
  ),
  ruleCase(
    "and their time is a break for the others",
    { ...rule, units: { exclude: ["bell"] } },
    { shifts: [shift("a", 0, "07:00", "12:00"), shift("b", 0, "12:00", "12:30", { tags: ["bell"] }), shift("c", 0, "12:30", "17:00")] },
    anna("a", "b", "c"),
    { amount: 0 },
  ),
  ruleCase(
    "at two organisations there is one duty",
    rule,
    {
      organisations: [{ id: "org" }, { id: "other" }],
      shifts: [shift("a", 0, "07:00", "11:00"), shift("b", 0, "11:10", "15:00", { organisationId: "other" })],
    },
    anna("a", "b"),
    // 240 + 230.
    { amount: 30 },
  ),
  ruleCase(
    "outside work that says its work minutes has the rest as a break",
    rule,
    {
      people: [professional("anna", { external: [{ ...outside(0, "07:00", "11:00"), workMinutes: 220 }] })],
      shifts: [shift("b", 0, "11:00", "15:00")],
    },
    anna("b"),
    // 220 + 240 minutes of work; a break of 20.
    { amount: 10 },
  ),
  ruleCase(
    "more work than time is no break below zero",
    { ...rule, minimumPartMinutes: 0 },
    {
      people: [professional("anna", { external: [{ ...outside(0, "07:00", "11:00"), workMinutes: 300 }] })],
      shifts: [shift("b", 0, "11:20", "15:00")],
    },
    anna("b"),
    // 300 + 220 minutes of work; a break of 20.
    { amount: 10 },
  ),
  ruleCase(
    "what was short before is inherited",
    rule,
    { people: [professional("anna", { external: [outside(0, "07:00", "15:00")] })], shifts: [shift("b", 0, "15:00", "18:00")] },
    anna("b"),
    // 30 alone; 660 minutes of work need 45.
    { amount: 15, inherited: 30 },
  ),
  ruleCase(
    "a break before a further shift can make up for it",
    rule,
    { people: [professional("anna", { external: [outside(0, "07:00", "15:00")] })], shifts: [late(0, { start: at(0, "15:30") })] },
    anna("late0"),
    // Work 480 + 450 needs 45, and there are 30: 15 instead of 30.
    { amount: 0, inherited: 30 },
  ),
  ruleCase(
    "a past shift is part of the duty",
    rule,
    {
      people: [professional("anna", { history: { shifts: [{ start: at(-1, "20:00"), end: at(-1, "24:00") }] } })],
      shifts: [shift("b", 0, "00:00", "04:00")],
    },
    anna("b"),
    { amount: 30 },
  ),
  ruleCase("pins are inherited when the rule is hard", rule, { shifts: [early(0)], pins: anna("early0") }, anna("early0"), {
    amount: 0,
    inherited: 30,
  }),
  ruleCase(
    "pins are charged when the rule is soft",
    { ...rule, level: "soft" },
    { shifts: [early(0)], pins: anna("early0") },
    anna("early0"),
    {
      amount: 30,
    },
  ),
  ruleCase(
    "the autumn night has an hour more of work",
    { ...rule, steps: [{ workOver: 509, breakMinutes: 45 }] },
    { days: 28, shifts: [night(18, { breakMinutes: 30 }), night(20, { breakMinutes: 30 }), night(19, { breakMinutes: 30 })] },
    anna("night18", "night19", "night20"),
    // 540 - 30 = 510; the others 450.
    { amount: 15 },
  ),
  ruleCase(
    "the spring night has an hour less",
    { ...rule, steps: [{ workOver: 420, breakMinutes: 45 }] },
    { planning: springPlanning, shifts: [night(springMonday + 3), night(springMonday + 5)] },
    anna(`night${String(springMonday + 3)}`, `night${String(springMonday + 5)}`),
    // 480 and 420.
    { amount: 45 },
  ),
];
