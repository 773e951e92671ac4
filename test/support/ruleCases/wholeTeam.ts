import type { WholeTeamRuleInput } from "../../../src/problem/rules/wholeTeam";
import { assign, volunteer } from "../problemBuilder";
import { early, late, ruleCase, type RuleCase } from "./ruleCase";

const rule: WholeTeamRuleInput = { id: "rule", kind: "wholeTeam", level: "hard" };

/** A mobile team of a physician and two nurses, with a host besides whom it can do without. */
const demands = [{ id: "physician", minimum: 1 }, { id: "nurse", minimum: 2 }, { id: "host" }];
const parts = { people: ["anna", "bob", "cas", "dan"], shifts: [early(0, { demands }), late(1, { demands })] };

/** Tables for `wholeTeam`. */
export const wholeTeamCases: readonly RuleCase[] = [
  ruleCase("nobody at all is no team to complete", rule, parts, [], { amount: 0 }),
  ruleCase(
    "the whole team",
    rule,
    parts,
    [assign("anna", "early0", "physician"), assign("bob", "early0", "nurse"), assign("cas", "early0", "nurse")],
    { amount: 0 },
  ),
  ruleCase("a physician without nurses", rule, parts, [assign("anna", "early0", "physician")], { amount: 2 }),
  ruleCase("one nurse alone", rule, parts, [assign("anna", "early0", "nurse")], { amount: 2 }),
  ruleCase("a host alone", rule, parts, [assign("anna", "early0", "host")], { amount: 3 }),
  ruleCase(
    "too many nurses make up for no physician",
    rule,
    parts,
    ["anna", "bob", "cas"].map((id) => assign(id, "early0", "nurse")),
    { amount: 1 },
  ),
  ruleCase("every shift with somebody counts", rule, parts, [assign("anna", "early0", "physician"), assign("anna", "late1", "host")], {
    // 2 nurses; a physician and 2 nurses.
    amount: 5,
  }),
  ruleCase(
    "a filter by the tags of the shift",
    { ...rule, shifts: { include: ["type:late"] } },
    parts,
    [assign("anna", "early0", "host")],
    {
      amount: 0,
    },
  ),
  ruleCase(
    "volunteers are no part of a minimum of professionals",
    rule,
    {
      ...parts,
      volunteers: [volunteer("vera")],
      shifts: [
        early(0, {
          demands: [
            {
              id: "main",
              minimum: 1,
              admits: [{ people: { include: ["kind:professional"] } }, { people: { include: ["kind:volunteer"] } }],
            },
          ],
        }),
      ],
    },
    [assign("vera", "early0")],
    { amount: 1 },
  ),
  ruleCase(
    "what pins lack is charged",
    rule,
    { ...parts, pins: [assign("anna", "early0", "physician")] },
    [assign("anna", "early0", "physician")],
    {
      amount: 2,
    },
  ),
];
