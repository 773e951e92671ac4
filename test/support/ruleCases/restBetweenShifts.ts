import type { RestBetweenShiftsRuleInput } from "../../../src/problem/rules/restBetweenShifts";
import { professional, shift } from "../problemBuilder";
import { anna, bob, early, late, night, outside, pastLate, pastNight, ruleCase, type RuleCase, springPlanning } from "./ruleCase";

/** Eleven hours (ATW 5:3). */
const rule: RestBetweenShiftsRuleInput = { id: "rule", kind: "restBetweenShifts", level: "hard", restMinutes: 660 };

/** Tables for `restBetweenShifts`. */
export const restBetweenShiftsCases: readonly RuleCase[] = [
  // 23:00-07:00 = 480, 660 - 480.
  ruleCase("an early shift after a late one comes too soon", rule, { shifts: [late(0), early(1)] }, anna("late0", "early1"), {
    amount: 180,
  }),
  ruleCase(
    "the rest of two people is not added",
    rule,
    { people: ["anna", "bob"], shifts: [late(0), early(1)] },
    [...anna("late0"), ...bob("early1")],
    {
      amount: 0,
    },
  ),
  ruleCase("exactly the rest is enough", rule, { shifts: [shift("a", 0, "12:00", "20:00"), early(1)] }, anna("a", "early1"), { amount: 0 }),
  ruleCase("a minute less is not", rule, { shifts: [shift("a", 0, "12:00", "20:01"), early(1)] }, anna("a", "early1"), { amount: 1 }),
  ruleCase("shifts that touch have no rest between them", rule, { shifts: [early(0), late(0)] }, anna("early0", "late0"), { amount: 660 }),
  ruleCase("overlap is not judged", rule, { shifts: [early(0), shift("a", 0, "14:59", "20:00")] }, anna("early0", "a"), { amount: 0 }),
  ruleCase(
    "gaps below mergeGapMinutes are breaks",
    { ...rule, mergeGapMinutes: 480 },
    { shifts: [shift("a", 0, "07:00", "11:00"), shift("b", 0, "18:59", "21:00")] },
    anna("a", "b"),
    // 11:00-18:59 = 479.
    { amount: 0 },
  ),
  ruleCase(
    "a gap of mergeGapMinutes is judged",
    { ...rule, mergeGapMinutes: 480 },
    { shifts: [shift("a", 0, "07:00", "11:00"), shift("b", 0, "19:00", "21:00")] },
    anna("a", "b"),
    { amount: 180 },
  ),
  ruleCase(
    "only gaps after the named units are judged",
    { ...rule, restMinutes: 840, after: { include: ["type:night"] } },
    { shifts: [night(0), late(1), early(2)] },
    anna("night0", "late1", "early2"),
    // 07:00-15:00 = 480, 840 - 480; late to early is not asked.
    { amount: 360 },
  ),
  ruleCase(
    "only gaps before the named units are judged",
    { ...rule, before: { include: ["type:early"] } },
    { shifts: [night(0), late(1), early(2)] },
    anna("night0", "late1", "early2"),
    // 23:00-07:00 = 480, 660 - 480; night to late is not asked.
    { amount: 180 },
  ),
  ruleCase(
    "each unit is only compared with the next one of the line",
    rule,
    { shifts: [shift("a", 0, "07:00", "15:00"), shift("b", 0, "16:00", "18:00"), shift("c", 0, "20:00", "22:00")] },
    anna("a", "b", "c"),
    // 660 - 60 and 660 - 120.
    { amount: 1140 },
  ),
  ruleCase(
    "the next one of the line is the next to start, also after a longer unit",
    rule,
    { shifts: [shift("a", 0, "07:00", "15:00"), shift("b", 0, "08:00", "09:00"), shift("c", 0, "16:00", "18:00")] },
    anna("a", "b", "c"),
    // a and b overlap; b to c 09:00-16:00 = 420, 660 - 420.
    { amount: 240 },
  ),
  ruleCase(
    "at the same start the unit that ends first comes first",
    rule,
    { shifts: [shift("a", 0, "07:00", "15:00"), shift("b", 0, "07:00", "09:00"), shift("c", 0, "16:00", "18:00")] },
    anna("a", "b", "c"),
    // b and a overlap; a to c 15:00-16:00 = 60, 660 - 60.
    { amount: 600 },
  ),
  ruleCase(
    "history counts",
    rule,
    { people: [professional("anna", { history: { shifts: [pastLate(-1)] } })], shifts: [early(0)] },
    anna("early0"),
    { amount: 180 },
  ),
  ruleCase(
    "a rest between fixed units is inherited",
    rule,
    {
      people: [professional("anna", { history: { shifts: [pastNight(-1)] }, external: [outside(0, "12:00", "14:00")] })],
      shifts: [early(2)],
    },
    anna("early2"),
    // 07:00-12:00 = 300, 660 - 300.
    { amount: 0, inherited: 360 },
  ),
  ruleCase(
    "a shift between fixed units is charged for what it adds",
    rule,
    {
      people: [professional("anna", { history: { shifts: [pastNight(-1)] }, external: [outside(0, "12:00", "14:00")] })],
      shifts: [shift("a", 0, "08:00", "11:00")],
    },
    anna("a"),
    // Gaps of 60 and 60: 600 + 600 = 1200, of which 360 was there.
    { amount: 840, inherited: 360 },
  ),
  ruleCase(
    "a shift that hides an inherited shortage is charged nothing",
    rule,
    {
      people: [professional("anna", { history: { shifts: [pastNight(-1)] }, external: [outside(0, "12:00", "14:00")] })],
      shifts: [shift("a", 0, "06:00", "12:30")],
    },
    anna("a"),
    // Overlaps on both sides are not judged: 0 - 360, not below 0.
    { amount: 0, inherited: 360 },
  ),
  ruleCase(
    "pins are inherited when the rule is hard",
    rule,
    { shifts: [late(0), early(1)], pins: anna("late0", "early1") },
    anna("late0", "early1"),
    { amount: 0, inherited: 180 },
  ),
  ruleCase(
    "a night in autumn rests an hour longer than the clock says",
    rule,
    { days: 28, shifts: [late(19), shift("a", 20, "07:00", "15:00")] },
    anna("late19", "a"),
    // 23:00 to 07:00 is 9 h = 540, 660 - 540.
    { amount: 120 },
  ),
  ruleCase(
    "a night in spring rests an hour less than the clock says",
    rule,
    {
      planning: springPlanning,
      shifts: [
        { id: "a", organisationId: "org", start: "2027-03-27T12:00", end: "2027-03-27T20:00" },
        { id: "b", organisationId: "org", start: "2027-03-28T07:00", end: "2027-03-28T15:00" },
      ],
    },
    anna("a", "b"),
    // 20:00 to 07:00 is 10 h = 600, 660 - 600.
    { amount: 60 },
  ),
  ruleCase(
    "in the spring night a late and an early shift are one duty",
    { ...rule, mergeGapMinutes: 480 },
    {
      planning: springPlanning,
      shifts: [
        { id: "a", organisationId: "org", start: "2027-03-27T15:00", end: "2027-03-27T23:00" },
        { id: "b", organisationId: "org", start: "2027-03-28T07:00", end: "2027-03-28T15:00" },
      ],
    },
    anna("a", "b"),
    // 23:00 to 07:00 is 7 h = 420, below 480.
    { amount: 0 },
  ),
  ruleCase(
    "with all pairs every later unit is judged",
    { ...rule, pairs: "all" },
    { shifts: [shift("a", 0, "07:00", "15:00"), shift("b", 0, "16:00", "18:00"), shift("c", 0, "20:00", "22:00")] },
    anna("a", "b", "c"),
    // 660 - 60, 660 - 120 and, from a to c, 660 - 300.
    { amount: 1500 },
  ),
  ruleCase(
    "with all pairs a unit between does not hide a shortage",
    { ...rule, restMinutes: 840, after: { include: ["night"] }, before: { include: ["duty:onCall"] }, pairs: "all" },
    { shifts: [night(0), shift("a", 1, "08:00", "09:00"), shift("b", 1, "12:00", "18:00", { dutyKind: "onCall" })] },
    anna("night0", "a", "b"),
    // 07:00-12:00 = 300, 840 - 300.
    { amount: 540 },
  ),
  ruleCase(
    "with the next one only it does",
    { ...rule, restMinutes: 840, after: { include: ["night"] }, before: { include: ["duty:onCall"] } },
    { shifts: [night(0), shift("a", 1, "08:00", "09:00"), shift("b", 1, "12:00", "18:00", { dutyKind: "onCall" })] },
    anna("night0", "a", "b"),
    { amount: 0 },
  ),
  ruleCase(
    "all pairs leave out overlaps and breaks too",
    { ...rule, mergeGapMinutes: 120, pairs: "all" },
    { shifts: [shift("a", 0, "07:00", "15:00"), shift("b", 0, "08:00", "09:00"), shift("c", 0, "16:59", "18:00")] },
    anna("a", "b", "c"),
    // a and b overlap, a to c is 119; b to c 479, 660 - 479.
    { amount: 181 },
  ),
  ruleCase(
    "all pairs reach from history over the horizon",
    { ...rule, restMinutes: 2880, pairs: "all" },
    { people: [professional("anna", { history: { shifts: [pastNight(-1)] } })], shifts: [late(0), early(2)] },
    anna("late0", "early2"),
    // 07:00 to 15:00: 2880 - 480; to 07:00 on day 2 are 48 h; 23:00 on day 0 to 07:00 on day 2: 2880 - 1920.
    { amount: 3360 },
  ),
  ruleCase(
    "of all pairs those between fixed units are inherited",
    { ...rule, pairs: "all" },
    { shifts: [shift("a", 0, "07:00", "09:00"), shift("b", 0, "10:00", "12:00"), shift("c", 0, "13:00", "15:00")], pins: anna("a", "c") },
    anna("a", "b", "c"),
    // a to c: 660 - 240; a to b and b to c: 660 - 60 each.
    { amount: 1200, inherited: 420 },
  ),
];
