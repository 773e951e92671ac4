import type { ForbiddenAssignmentsRuleInput } from "../../../src/problem/rules/forbiddenAssignments";
import { assign } from "../problemBuilder";
import { anna, bob, early, late, ruleCase, type RuleCase } from "./ruleCase";

const rule: ForbiddenAssignmentsRuleInput = { id: "rule", kind: "forbiddenAssignments", level: "hard" };
const people = ["anna", "bob"];
const twoLines = early(0, { demands: [{ id: "lead" }, { id: "main" }] });

/** Tables for `forbiddenAssignments`. */
export const forbiddenAssignmentsCases: readonly RuleCase[] = [
  ruleCase("nothing is forbidden", rule, { people, shifts: [early(0)] }, anna("early0"), { amount: 0 }),
  ruleCase(
    "a forbidden shift",
    rule,
    { people, shifts: [early(0)], forbidden: [{ personId: "anna", shiftId: "early0" }] },
    anna("early0"),
    { amount: 1 },
  ),
  ruleCase(
    "another shift",
    rule,
    { people, shifts: [early(0), late(0)], forbidden: [{ personId: "anna", shiftId: "early0" }] },
    anna("late0"),
    { amount: 0 },
  ),
  ruleCase("another person", rule, { people, shifts: [early(0)], forbidden: [{ personId: "anna", shiftId: "early0" }] }, bob("early0"), {
    amount: 0,
  }),
  ruleCase(
    "a forbidden demand line",
    rule,
    { people, shifts: [twoLines], forbidden: [assign("anna", "early0", "lead")] },
    [assign("anna", "early0", "lead")],
    { amount: 1 },
  ),
  ruleCase("another demand line", rule, { people, shifts: [twoLines], forbidden: [assign("anna", "early0", "lead")] }, anna("early0"), {
    amount: 0,
  }),
  ruleCase(
    "a shift forbidden without a line forbids every line",
    rule,
    { people, shifts: [twoLines], forbidden: [{ personId: "anna", shiftId: "early0" }] },
    anna("early0"),
    {
      amount: 1,
    },
  ),
  ruleCase(
    "forbidden as a shift and as a line counts once",
    rule,
    { people, shifts: [twoLines], forbidden: [{ personId: "anna", shiftId: "early0" }, assign("anna", "early0", "main")] },
    anna("early0"),
    { amount: 1 },
  ),
  ruleCase(
    "every assignment counts",
    rule,
    {
      people,
      shifts: [early(0), late(0), early(1)],
      forbidden: [
        { personId: "anna", shiftId: "early0" },
        { personId: "bob", shiftId: "late0" },
        { personId: "anna", shiftId: "early1" },
      ],
    },
    [...anna("early0", "early1"), ...bob("late0")],
    { amount: 3 },
  ),
  ruleCase(
    "a filter leaves shifts out",
    { ...rule, shifts: { include: ["type:late"] } },
    { people, shifts: [early(0)], forbidden: [{ personId: "anna", shiftId: "early0" }] },
    anna("early0"),
    { amount: 0 },
  ),
];
