import type { ProfessionalInput } from "../../../src/problem/person";
import type { OverqualificationRuleInput } from "../../../src/problem/rules/overqualification";
import type { Requirement } from "../../../src/problem/shift";
import { dateOf, professional } from "../problemBuilder";
import { anna, early, late, ruleCase, type RuleCase } from "./ruleCase";

const rule: OverqualificationRuleInput = { id: "rule", kind: "overqualification", level: "soft" };

/** Level 5 covers 4, which covers 3, which covers 2; the host stands alone, and so does wound care, which every level 4 has learnt. */
const qualifications = [
  { id: "level5", covers: ["level4"] },
  { id: "level4", covers: ["level3", "wounds"] },
  { id: "level3", covers: ["level2"] },
  { id: "level2" },
  { id: "wounds" },
  { id: "host" },
];

function annaHolding(...ids: readonly string[]): ProfessionalInput {
  return professional("anna", { qualifications: ids.map((qualificationId) => ({ qualificationId })) });
}

function asking(requires: Requirement) {
  return [early(0, { demands: [{ id: "main", requires }] })];
}

/** The amount when Anna, who holds these, is on a shift that asks for this. */
function stepsCase(name: string, held: readonly string[], requires: Requirement, amount: number): RuleCase {
  return ruleCase(name, rule, { qualifications, people: [annaHolding(...held)], shifts: asking(requires) }, anna("early0"), { amount });
}

/** Tables for `overqualification`. */
export const overqualificationCases: readonly RuleCase[] = [
  stepsCase("nothing is asked", ["level5"], {}, 0),
  stepsCase("exactly the level", ["level3"], { allOf: ["level3"] }, 0),
  stepsCase("one level above", ["level3"], { allOf: ["level2"] }, 1),
  // 5 -> 4 -> 3 -> 2.
  stepsCase("the gap grows with the ladder", ["level5"], { allOf: ["level2"] }, 3),
  stepsCase("a lower diploma besides changes nothing", ["level5", "level2"], { allOf: ["level2"] }, 3),
  stepsCase("too low a level is the business of another rule", ["level2"], { allOf: ["level3"] }, 0),
  // 1 step from level 4 to wound care, 0 to level 4.
  stepsCase("entries of allOf add up", ["level4"], { allOf: ["level4", "wounds"] }, 1),
  // Level 4 itself is asked: 0, although level 2 is too.
  stepsCase("the nearest alternative counts", ["level4"], { anyOf: ["level2", "level4"] }, 0),
  // Level 5 is not covered; level 3 is 1 step below, level 2 is 2.
  stepsCase("and only alternatives that are covered", ["level4"], { anyOf: ["level2", "level3", "level5"] }, 1),
  stepsCase("no alternative is covered", ["host"], { anyOf: ["level2", "level3"] }, 0),
  ruleCase(
    "a substitution counts as many steps as it bridges",
    rule,
    {
      organisations: [{ id: "org", substitutions: [{ heldId: "level2", coversId: "host", steps: 4 }] }],
      qualifications,
      people: [annaHolding("level3")],
      shifts: asking({ allOf: ["host"] }),
    },
    anna("early0"),
    // 3 -> 2 is 1, 2 -> host is 4.
    { amount: 5 },
  ),
  ruleCase(
    "someone whose registration has ended is at the lower level",
    rule,
    {
      qualifications,
      people: [
        professional("anna", {
          qualifications: [{ qualificationId: "level5", validUntil: dateOf(0) }, { qualificationId: "level3" }],
        }),
      ],
      shifts: [0, 1].map((day) => early(day, { demands: [{ id: "main", requires: { allOf: ["level3"] } }] })),
    },
    anna("early0", "early1"),
    // Day 0: 5 -> 4 -> 3. Day 1: 0.
    { amount: 2 },
  ),
  ruleCase(
    "a level held under supervision is above only what may be done so",
    rule,
    {
      qualifications,
      people: [
        professional("anna", { qualifications: [{ qualificationId: "level4", level: "supervised" }, { qualificationId: "level3" }] }),
      ],
      shifts: [
        early(0, { demands: [{ id: "main", requires: { allOf: ["level2"] } }] }),
        early(1, { demands: [{ id: "main", requires: { allOf: ["level2"], supervisedIsEnough: ["level2"] } }] }),
      ],
    },
    anna("early0", "early1"),
    // Day 0: 3 -> 2. Day 1: 4 -> 3 -> 2.
    { amount: 3 },
  ),
  ruleCase(
    "filters leave shifts and people out",
    { ...rule, shifts: { include: ["type:early"] } },
    {
      qualifications,
      people: [annaHolding("level3")],
      shifts: [...asking({ allOf: ["level2"] }), late(1, { demands: [{ id: "main", requires: { allOf: ["level2"] } }] })],
    },
    anna("early0", "late1"),
    { amount: 1 },
  ),
  ruleCase(
    "pins are inherited when the rule is hard",
    { ...rule, level: "hard" },
    { qualifications, people: [annaHolding("level3")], shifts: asking({ allOf: ["level2"] }), pins: anna("early0") },
    anna("early0"),
    { amount: 0, inherited: 1 },
  ),
];
