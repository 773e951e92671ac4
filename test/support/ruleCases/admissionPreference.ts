import type { AdmissionPreferenceRuleInput } from "../../../src/problem/rules/admissionPreference";
import { professional } from "../problemBuilder";
import { anna, bob, early, late, ruleCase, type RuleCase } from "./ruleCase";

const rule: AdmissionPreferenceRuleInput = { id: "rule", kind: "admissionPreference", level: "soft" };
const demands = [
  {
    id: "main",
    target: 2,
    admits: [
      { people: { include: ["nurse"] } },
      { people: { include: ["helper"] }, cost: 3 },
      { people: { include: ["learner"] }, cost: 8 },
    ],
  },
];

/** Tables for `admissionPreference`. */
export const admissionPreferenceCases: readonly RuleCase[] = [
  ruleCase(
    "who is preferred costs nothing",
    rule,
    { people: [professional("anna", { tags: ["nurse"] })], shifts: [early(0, { demands })] },
    anna("early0"),
    { amount: 0 },
  ),
  ruleCase(
    "the entry that matches has a cost",
    rule,
    { people: [professional("anna", { tags: ["helper"] })], shifts: [early(0, { demands })] },
    anna("early0"),
    {
      amount: 3,
    },
  ),
  ruleCase(
    "the first entry that matches decides",
    rule,
    { people: [professional("anna", { tags: ["learner", "helper"] })], shifts: [early(0, { demands })] },
    anna("early0"),
    {
      amount: 3,
    },
  ),
  ruleCase(
    "the first one may be free",
    rule,
    { people: [professional("anna", { tags: ["learner", "nurse"] })], shifts: [early(0, { demands })] },
    anna("early0"),
    {
      amount: 0,
    },
  ),
  ruleCase("who is not admitted costs nothing here", rule, { shifts: [early(0, { demands })] }, anna("early0"), { amount: 0 }),
  ruleCase(
    "every assignment counts",
    rule,
    {
      people: [professional("anna", { tags: ["learner"] }), professional("bob", { tags: ["helper"] })],
      shifts: [early(0, { demands }), late(1, { demands })],
    },
    [...anna("early0", "late1"), ...bob("early0")],
    // 8 + 8 + 3.
    { amount: 19 },
  ),
  ruleCase(
    "a filter leaves shifts out",
    { ...rule, shifts: { include: ["type:early"] } },
    { people: [professional("anna", { tags: ["learner"] })], shifts: [early(0, { demands }), late(1, { demands })] },
    anna("early0", "late1"),
    { amount: 8 },
  ),
  ruleCase(
    "pins are charged when the rule is soft",
    rule,
    { people: [professional("anna", { tags: ["helper"] })], shifts: [early(0, { demands })], pins: anna("early0") },
    anna("early0"),
    { amount: 3 },
  ),
  ruleCase(
    "and inherited when it is hard",
    { ...rule, level: "hard" },
    { people: [professional("anna", { tags: ["helper"] })], shifts: [early(0, { demands })], pins: anna("early0") },
    anna("early0"),
    { amount: 0, inherited: 3 },
  ),
];
