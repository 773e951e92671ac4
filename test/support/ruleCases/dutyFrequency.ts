import type { DutyFrequencyRuleInput } from "../../../src/problem/rules/dutyFrequency";
import { professional, shift } from "../problemBuilder";
import { anna, bob, early, late, night, outside, pastEarlies, ruleCase, type RuleCase, springMonday, springPlanning } from "./ruleCase";

/** Three standby duties in every 7 x 24 h (Atb 5.19(3)). */
const standby: DutyFrequencyRuleInput = {
  id: "rule",
  kind: "dutyFrequency",
  level: "hard",
  units: { include: ["duty:standby"] },
  maximum: 3,
  windowMinutes: 10_080,
};
const one: DutyFrequencyRuleInput = { id: "rule", kind: "dutyFrequency", level: "hard", maximum: 1, windowMinutes: 10_080 };

const standbys = (...days: readonly number[]) =>
  days.map((day) => shift(`standby${String(day)}`, day, "18:00", "22:00", { dutyKind: "standby" }));
const annaStandbys = (...days: readonly number[]) => anna(...days.map((day) => `standby${String(day)}`));

/** Tables for `dutyFrequency`. */
export const dutyFrequencyCases: readonly RuleCase[] = [
  ruleCase("three in a week", standby, { shifts: standbys(0, 2, 4) }, annaStandbys(0, 2, 4), { amount: 0 }),
  ruleCase("four", standby, { shifts: standbys(0, 2, 4, 6) }, annaStandbys(0, 2, 4, 6), { amount: 1 }),
  ruleCase("every one too many counts", standby, { shifts: standbys(0, 1, 2, 3, 4) }, annaStandbys(0, 1, 2, 3, 4), { amount: 2 }),
  ruleCase("none at all", { ...standby, maximum: 0 }, { shifts: standbys(0, 1) }, annaStandbys(0, 1), { amount: 2 }),
  ruleCase(
    "everybody counts alone",
    standby,
    { people: ["anna", "bob"], shifts: standbys(0, 2, 4, 6) },
    [...annaStandbys(0, 2, 4), ...bob("standby6")],
    { amount: 0 },
  ),
  ruleCase("seven days after the first the next may start", standby, { days: 14, shifts: standbys(0, 2, 4, 7) }, annaStandbys(0, 2, 4, 7), {
    amount: 0,
  }),
  ruleCase(
    "a minute sooner it may not",
    standby,
    { days: 14, shifts: [...standbys(0, 2, 4), shift("a", 7, "17:59", "22:00", { dutyKind: "standby" })] },
    [...annaStandbys(0, 2, 4), ...anna("a")],
    { amount: 1 },
  ),
  ruleCase(
    "other duties are left out",
    standby,
    { shifts: [...standbys(0, 2, 4), early(5), early(6)] },
    [...annaStandbys(0, 2, 4), ...anna("early5", "early6")],
    { amount: 0 },
  ),
  ruleCase(
    "only duties of the kind count, and only from each other",
    { ...one, of: { is: "night", workOver: 500 } },
    { days: 14, shifts: [shift("a", 0, "22:00", "07:00"), night(2), early(4), shift("b", 6, "22:00", "07:00")] },
    anna("a", "night2", "early4", "b"),
    // a and b have 540 minutes; b is the second in seven days.
    { amount: 1 },
  ),
  ruleCase(
    "or by their span",
    { ...one, of: { spanOver: 600 } },
    { shifts: [shift("a", 0, "07:00", "17:00"), shift("b", 2, "07:00", "17:01"), shift("c", 4, "07:00", "18:00")] },
    anna("a", "b", "c"),
    { amount: 1 },
  ),
  ruleCase("shifts of one duty count once", one, { shifts: [early(0), late(0)] }, anna("early0", "late0"), { amount: 0 }),
  ruleCase("unless nothing joins them", { ...one, mergeGapMinutes: 0 }, { shifts: [early(0), late(0)] }, anna("early0", "late0"), {
    amount: 1,
  }),
  ruleCase(
    "history counts",
    one,
    { people: [professional("anna", { history: { shifts: pastEarlies(-6) } })], shifts: [early(0)] },
    anna("early0"),
    { amount: 1 },
  ),
  ruleCase(
    "what was too often before is inherited",
    one,
    { people: [professional("anna", { history: { shifts: pastEarlies(-9, -6) } })], shifts: [early(0)] },
    anna("early0"),
    { amount: 1, inherited: 1 },
  ),
  ruleCase(
    "a fixed duty after an assignment can become one too many",
    one,
    { people: [professional("anna", { external: [outside(3, "07:00", "15:00")] })], shifts: [early(0)] },
    anna("early0"),
    { amount: 1 },
  ),
  ruleCase(
    "pins are inherited when the rule is hard",
    one,
    { shifts: [early(0), early(2)], pins: anna("early0", "early2") },
    anna("early0", "early2"),
    {
      amount: 0,
      inherited: 1,
    },
  ),
  ruleCase(
    "pins are charged when the rule is soft",
    { ...one, level: "soft" },
    { shifts: [early(0), early(2)], pins: anna("early0", "early2") },
    anna("early0", "early2"),
    { amount: 1 },
  ),
  ruleCase(
    "over the autumn night a window of a week ends an hour sooner by the clock",
    one,
    { days: 28, shifts: [early(17), shift("a", 24, "06:00", "14:00")] },
    anna("early17", "a"),
    // Thursday 07:00 to Thursday 06:00 is 168 h.
    { amount: 0 },
  ),
  ruleCase("but not sooner than that", one, { days: 28, shifts: [early(17), shift("a", 24, "05:59", "14:00")] }, anna("early17", "a"), {
    amount: 1,
  }),
  ruleCase(
    "over the spring night it ends an hour later",
    one,
    { days: 14, planning: springPlanning, shifts: [early(springMonday + 3), early(springMonday + 10)] },
    anna(`early${String(springMonday + 3)}`, `early${String(springMonday + 10)}`),
    // 167 h.
    { amount: 1 },
  ),
];
