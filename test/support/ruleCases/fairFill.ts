import type { FairFillRuleInput } from "../../../src/problem/rules/fairFill";
import { assign } from "../problemBuilder";
import { anna, bob, early, late, ruleCase, type RuleCase } from "./ruleCase";

const rule: FairFillRuleInput = { id: "rule", kind: "fairFill", level: "soft", function: "linear" };
const organisations = [{ id: "org" }, { id: "other" }];
const other = { organisationId: "other" } as const;
/** Six places at `org` (two a day) and three at `other`. */
const places = (target: number) => ({ demands: [{ id: "main", target, maximum: 9 }] });
const shifts = [0, 1, 2].flatMap((day) => [early(day, places(2)), late(day, { ...other, ...places(1) })]);
const people = ["anna", "bob", "carol", "dirk"];

/** Tables for `fairFill`; `org` wants 6 places and `other` 3. */
export const fairFillCases: readonly RuleCase[] = [
  ruleCase("every open place counts when none is expected", rule, { organisations, people, shifts }, anna("early0", "late1"), {
    // 5 and 2.
    amount: 7,
  }),
  ruleCase(
    "a fair part by demand is free",
    { ...rule, expectedOpen: 3 },
    { organisations, people, shifts },
    // Fair parts 2 and 1; open 2 and 1.
    [...anna("early0", "early1", "late2"), ...bob("early0", "early1", "late1")],
    { amount: 0 },
  ),
  ruleCase(
    "above it counts, below it makes up for nothing",
    { ...rule, expectedOpen: 3 },
    { organisations, people, shifts },
    // Open 0 and 3.
    [...anna("early0", "early1", "early2"), ...bob("early0", "early1", "early2")],
    { amount: 2 },
  ),
  ruleCase(
    "the fair part is rounded up",
    { ...rule, expectedOpen: 2 },
    { organisations, people, shifts },
    // Fair parts 4/3 and 2/3: 2 and 1; open 6 and 2.
    anna("late0"),
    { amount: 5 },
  ),
  ruleCase(
    "squared by default",
    { id: "rule", kind: "fairFill", level: "soft", expectedOpen: 3 },
    { organisations, people, shifts },
    // Open 6 and 3, above their parts 4 and 2.
    [],
    { amount: 20 },
  ),
  ruleCase(
    "in units, rounded up before it is squared",
    { ...rule, function: "quadratic", expectedOpen: 3, unit: 3 },
    { organisations, people, shifts },
    // 4 and 2: 2 units and 1.
    [],
    { amount: 5 },
  ),
  ruleCase(
    "places filled above the target make up for open ones",
    rule,
    { organisations, people, shifts },
    // At other 3 assignments on one shift: none open; 6 at org.
    [assign("anna", "late0"), assign("bob", "late0"), assign("carol", "late0")],
    { amount: 6 },
  ),
  ruleCase(
    "only the organisations of the rule share",
    { ...rule, organisationIds: ["other"], expectedOpen: 2 },
    { organisations, people, shifts },
    [],
    // 3 open, 2 of them fair.
    { amount: 1 },
  ),
  ruleCase(
    "only matching demand lines",
    { ...rule, shifts: { include: ["type:late"] } },
    { organisations, people, shifts },
    anna("early0"),
    { amount: 3 },
  ),
  ruleCase(
    "without demand nothing is open",
    { ...rule, shifts: { include: ["night"] }, expectedOpen: 2 },
    { organisations, people, shifts },
    [],
    {
      amount: 0,
    },
  ),
  ruleCase(
    "what an organisation kept open before counts",
    { ...rule, expectedOpen: 3 },
    {
      organisations: [
        { id: "org", carried: [{ ruleId: "rule", amount: 2 }] },
        { id: "other", carried: [{ ruleId: "rule", amount: -1 }] },
      ],
      people,
      shifts,
    },
    // Open 2 + 2 and 2 - 1; fair parts 2 and 1.
    [...anna("early0", "early1", "late2"), ...bob("early0", "early1")],
    { amount: 2 },
  ),
  ruleCase(
    "nothing is inherited, pins fill places",
    { ...rule, level: "hard" },
    { organisations, people, shifts, pins: anna("early0") },
    anna("early0", "late0"),
    // 5 and 2.
    { amount: 7 },
  ),
];
