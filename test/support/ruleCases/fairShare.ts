import type { EngagementInput } from "../../../src/problem/person";
import type { FairShareRuleInput } from "../../../src/problem/rules/fairShare";
import { at, professional } from "../problemBuilder";
import { anna, bob, early, night, pastNight, ruleCase, type RuleCase } from "./ruleCase";

const rule: FairShareRuleInput = { id: "rule", kind: "fairShare", level: "soft", shifts: { include: ["type:night"] } };

const nights = (...list: readonly number[]) => list.map((day) => night(day));
const annaNights = (...list: readonly number[]) => anna(...list.map((day) => `night${String(day)}`));
const bobNights = (...list: readonly number[]) => bob(...list.map((day) => `night${String(day)}`));

/** Someone with contracts of these target minutes. */
function withTargets(id: string, ...targets: readonly number[]) {
  return professional(id, {
    engagements: targets.map((targetMinutesPerWeek, index): EngagementInput => ({
      id: `engagement${String(index)}`,
      organisationId: "org",
      form: "employee",
      contract: { targetMinutesPerWeek },
    })),
  });
}

/** Tables for `fairShare`. */
export const fairShareCases: readonly RuleCase[] = [
  ruleCase("two nights each", rule, { people: ["anna", "bob"], shifts: nights(0, 1, 2, 3) }, [...annaNights(0, 1), ...bobNights(2, 3)], {
    amount: 0,
  }),
  ruleCase("three and one", rule, { people: ["anna", "bob"], shifts: nights(0, 1, 2, 3) }, [...annaNights(0, 1, 2), ...bobNights(3)], {
    amount: 2,
  }),
  // Share 1.5 each: one or two is fair.
  ruleCase("two and one of three", rule, { people: ["anna", "bob"], shifts: nights(0, 1, 2) }, [...annaNights(0, 1), ...bobNights(2)], {
    amount: 0,
  }),
  ruleCase("all three", rule, { people: ["anna", "bob"], shifts: nights(0, 1, 2) }, annaNights(0, 1, 2), { amount: 2 }),
  ruleCase(
    "by contract",
    rule,
    { people: [withTargets("anna", 1440), withTargets("bob", 480)], shifts: nights(0, 1, 2, 3) },
    [...annaNights(0, 1), ...bobNights(2, 3)],
    // Shares 3 and 1.
    { amount: 2 },
  ),
  ruleCase(
    "over all contracts of a person",
    rule,
    { people: [withTargets("anna", 480, 480, 480), withTargets("bob", 480)], shifts: nights(0, 1, 2, 3) },
    [...annaNights(0, 1, 2), ...bobNights(3)],
    { amount: 0 },
  ),
  ruleCase(
    "who has no contract has no share if others have",
    rule,
    { people: [withTargets("anna", 480), "bob"], shifts: nights(0, 1) },
    [...annaNights(0), ...bobNights(1)],
    // Shares 2 and 0.
    { amount: 2 },
  ),
  ruleCase(
    "contracts of nothing weigh the same as none",
    rule,
    { people: [withTargets("anna", 0), withTargets("bob", 0)], shifts: nights(0, 1) },
    annaNights(0, 1),
    { amount: 2 },
  ),
  ruleCase(
    "places count, not shifts, and open places too",
    rule,
    { people: ["anna", "bob"], shifts: [night(0, { demands: [{ id: "main", target: 4 }] }), early(1)] },
    annaNights(0),
    // Share 2 each: one below and two below.
    { amount: 3 },
  ),
  ruleCase(
    "only matching demand lines count",
    { ...rule, shifts: { include: ["demand:main"], exclude: ["type:early"] } },
    {
      people: ["anna", "bob"],
      shifts: [
        night(0, {
          demands: [
            { id: "main", target: 2 },
            { id: "extra", target: 6 },
          ],
        }),
        early(1),
      ],
    },
    [{ personId: "anna", shiftId: "night0", demandId: "extra" }, ...anna("early1"), ...bobNights(0)],
    // Share 1 each.
    { amount: 1 },
  ),
  ruleCase(
    "only people the rule is about share",
    { ...rule, people: { exclude: ["person:carol"] } },
    { people: ["anna", "bob", "carol"], shifts: nights(0, 1, 2, 3) },
    [...annaNights(0, 1), ...bobNights(2)],
    // Share 2 each.
    { amount: 1 },
  ),
  ruleCase(
    "and only their contracts count",
    { ...rule, people: { exclude: ["person:carol"] } },
    { people: ["anna", "bob", withTargets("carol", 480)], shifts: nights(0, 1, 2, 3) },
    [...annaNights(0, 1), ...bobNights(2)],
    { amount: 1 },
  ),
  ruleCase(
    "past shifts and outside work do not count",
    { ...rule, shifts: {} },
    {
      people: [
        professional("anna", { history: { shifts: [pastNight(-3)] }, external: [{ start: at(3, "09:00"), end: at(3, "12:00") }] }),
        "bob",
      ],
      shifts: nights(0, 1),
    },
    [...annaNights(0), ...bobNights(1)],
    { amount: 0 },
  ),
  ruleCase(
    "what is carried along counts",
    rule,
    { people: [professional("anna", { history: { carried: [{ ruleId: "rule", amount: 1 }] } }), "bob"], shifts: nights(0, 1) },
    [...annaNights(0), ...bobNights(1)],
    { amount: 1 },
  ),
  ruleCase(
    "carrying more than the share is inherited",
    rule,
    { people: [professional("anna", { history: { carried: [{ ruleId: "rule", amount: 3 }] } }), "bob"], shifts: nights(0, 1) },
    [...annaNights(0), ...bobNights(1)],
    // Share 1: 2 above before, 3 now.
    { amount: 1, inherited: 2 },
  ),
  ruleCase(
    "pins above the share are inherited when the rule is hard, and what lacks is charged",
    { ...rule, level: "hard" },
    { people: ["anna", "bob"], shifts: nights(0, 1, 2, 3), pins: annaNights(0, 1, 2) },
    annaNights(0, 1, 2),
    // Share 2: anna 1 above by pins, bob 2 below.
    { amount: 2, inherited: 1 },
  ),
];
