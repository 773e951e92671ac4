import type { BlocksRuleInput } from "../../../src/problem/rules/blocks";
import { assign, professional, volunteer } from "../problemBuilder";
import { anna, bob, early, late, ruleCase, type RuleCase } from "./ruleCase";

const rule: BlocksRuleInput = { id: "rule", kind: "blocks", level: "hard" };
const noLates = [professional("anna", { blocks: [{ include: ["type:late"] }] })];
const blockedByOrg = [{ id: "org", blockedPersonIds: ["anna"] }, { id: "other" }];

/** Tables for `blocks`. */
export const blocksCases: readonly RuleCase[] = [
  ruleCase("a blocked shift", rule, { people: noLates, shifts: [late(0)] }, anna("late0"), { amount: 1 }),
  ruleCase("another shift", rule, { people: noLates, shifts: [early(0)] }, anna("early0"), { amount: 0 }),
  ruleCase("the blocks of another person", rule, { people: [...noLates, "bob"], shifts: [late(0)] }, bob("late0"), { amount: 0 }),
  ruleCase(
    "two blocks count once",
    rule,
    { people: [professional("anna", { blocks: [{ include: ["type:late"] }, { include: ["day:mon"] }] })], shifts: [late(0)] },
    anna("late0"),
    {
      amount: 1,
    },
  ),
  ruleCase(
    "an empty block blocks everything",
    rule,
    { people: [professional("anna", { blocks: [{}] })], shifts: [early(0), late(0)] },
    anna("early0", "late0"),
    { amount: 2 },
  ),
  ruleCase("the organisation blocks the person", rule, { organisations: blockedByOrg, shifts: [early(0)] }, anna("early0"), { amount: 1 }),
  ruleCase(
    "another organisation does not",
    rule,
    { organisations: blockedByOrg, shifts: [early(0, { organisationId: "other" })] },
    anna("early0"),
    { amount: 0 },
  ),
  ruleCase(
    "nor is another person blocked",
    rule,
    { organisations: blockedByOrg, people: ["anna", "bob"], shifts: [early(0)] },
    bob("early0"),
    { amount: 0 },
  ),
  ruleCase("blocked by both counts once", rule, { organisations: blockedByOrg, people: noLates, shifts: [late(0)] }, anna("late0"), {
    amount: 1,
  }),
  ruleCase(
    "one demand line can be blocked",
    rule,
    {
      people: [professional("anna", { blocks: [{ include: ["demand:lead"] }] })],
      shifts: [early(0, { demands: [{ id: "lead" }, { id: "main" }] }), early(1, { demands: [{ id: "lead" }, { id: "main" }] })],
    },
    [assign("anna", "early0", "lead"), assign("anna", "early1", "main")],
    { amount: 1 },
  ),
  ruleCase(
    "volunteers have blocks too",
    rule,
    { volunteers: [volunteer("vera", { blocks: [{ include: ["type:early"] }] })], shifts: [early(0)] },
    [assign("vera", "early0")],
    {
      amount: 1,
    },
  ),
  ruleCase("pins are inherited", rule, { people: noLates, shifts: [late(0), late(1)], pins: anna("late0") }, anna("late0", "late1"), {
    amount: 1,
    inherited: 1,
  }),
];
