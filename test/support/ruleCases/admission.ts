import type { AdmissionRuleInput } from "../../../src/problem/rules/admission";
import { assign, professional, volunteer } from "../problemBuilder";
import { anna, early, late, ruleCase, type RuleCase } from "./ruleCase";

const rule: AdmissionRuleInput = { id: "rule", kind: "admission", level: "hard" };
const nursesOnly = { demands: [{ id: "main", admits: [{ people: { include: ["nurse"] } }] }] };
const nursesOrLearners = { demands: [{ id: "main", admits: [{ people: { include: ["nurse"] } }, { people: { include: ["learner"] } }] }] };

/** Tables for `admission`. */
export const admissionCases: readonly RuleCase[] = [
  ruleCase("professionals are admitted by default", rule, { shifts: [early(0)] }, anna("early0"), { amount: 0 }),
  ruleCase("volunteers are not", rule, { volunteers: [volunteer("vera")], shifts: [early(0)] }, [assign("vera", "early0")], { amount: 1 }),
  ruleCase(
    "volunteers can be",
    rule,
    {
      volunteers: [volunteer("vera")],
      shifts: [early(0, { demands: [{ id: "main", admits: [{ people: { include: ["kind:volunteer"] } }] }] })],
    },
    [assign("vera", "early0")],
    { amount: 0 },
  ),
  ruleCase("a tag admits", rule, { people: [professional("anna", { tags: ["nurse"] })], shifts: [early(0, nursesOnly)] }, anna("early0"), {
    amount: 0,
  }),
  ruleCase("without it nobody is admitted", rule, { shifts: [early(0, nursesOnly)] }, anna("early0"), { amount: 1 }),
  ruleCase(
    "any entry admits",
    rule,
    { people: [professional("anna", { tags: ["learner"] })], shifts: [early(0, nursesOrLearners)] },
    anna("early0"),
    { amount: 0 },
  ),
  ruleCase("an empty list admits nobody", rule, { shifts: [early(0, { demands: [{ id: "main", admits: [] }] })] }, anna("early0"), {
    amount: 1,
  }),
  ruleCase("every assignment counts", rule, { shifts: [early(0, nursesOnly), early(1, nursesOnly)] }, anna("early0", "early1"), {
    amount: 2,
  }),
  ruleCase(
    "a filter leaves shifts out",
    { ...rule, shifts: { include: ["type:early"] } },
    { shifts: [early(0, nursesOnly), late(1, nursesOnly)] },
    anna("early0", "late1"),
    { amount: 1 },
  ),
  ruleCase("and people", { ...rule, people: { exclude: ["person:anna"] } }, { shifts: [early(0, nursesOnly)] }, anna("early0"), {
    amount: 0,
  }),
  ruleCase(
    "pins are inherited",
    rule,
    { shifts: [early(0, nursesOnly), early(1, nursesOnly)], pins: anna("early1") },
    anna("early0", "early1"),
    {
      amount: 1,
      inherited: 1,
    },
  ),
];
