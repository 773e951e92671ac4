import type { ProfessionalInput } from "../../../src/problem/person";
import type { RequiredQualificationRuleInput } from "../../../src/problem/rules/requiredQualification";
import type { Requirement } from "../../../src/problem/shift";
import { assign, dateOf, professional } from "../problemBuilder";
import { anna, early, late, night, ruleCase, type RuleCase } from "./ruleCase";

const rule: RequiredQualificationRuleInput = { id: "rule", kind: "requiredQualification", level: "hard" };

/** Level 4 covers 3, which covers 2; wound care and driving stand alone. */
const qualifications = [
  { id: "level4", covers: ["level3"] },
  { id: "level3", covers: ["level2"] },
  { id: "level2" },
  { id: "wounds" },
  { id: "driving" },
];

function annaHolding(...ids: readonly string[]): ProfessionalInput {
  return professional("anna", { qualifications: ids.map((qualificationId) => ({ qualificationId })) });
}

function asking(requires: Requirement) {
  return [early(0, { demands: [{ id: "main", requires }] })];
}

/** Tables for `requiredQualification`. */
export const requiredQualificationCases: readonly RuleCase[] = [
  ruleCase("nothing is asked", rule, { qualifications, shifts: [early(0)] }, anna("early0"), { amount: 0 }),
  ruleCase(
    "what is asked is held",
    rule,
    { qualifications, people: [annaHolding("level3")], shifts: asking({ allOf: ["level3"] }) },
    anna("early0"),
    { amount: 0 },
  ),
  ruleCase(
    "what is asked is not held",
    rule,
    { qualifications, people: [annaHolding("level2")], shifts: asking({ allOf: ["level3"] }) },
    anna("early0"),
    { amount: 1 },
  ),
  ruleCase("nobody is asked who is not assigned", rule, { qualifications, shifts: asking({ allOf: ["level3"] }) }, [], { amount: 0 }),
  ruleCase(
    "a higher level covers a lower one over a step",
    rule,
    { qualifications, people: [annaHolding("level4")], shifts: asking({ allOf: ["level2"] }) },
    anna("early0"),
    {
      amount: 0,
    },
  ),
  ruleCase(
    "every entry of allOf counts",
    rule,
    { qualifications, people: [annaHolding("level3")], shifts: asking({ allOf: ["level2", "wounds", "driving"] }) },
    anna("early0"),
    { amount: 2 },
  ),
  ruleCase(
    "one of anyOf is enough",
    rule,
    { qualifications, people: [annaHolding("driving")], shifts: asking({ anyOf: ["wounds", "driving"] }) },
    anna("early0"),
    {
      amount: 0,
    },
  ),
  ruleCase(
    "none of anyOf counts once",
    rule,
    { qualifications, people: [annaHolding("level4")], shifts: asking({ anyOf: ["wounds", "driving"] }) },
    anna("early0"),
    {
      amount: 1,
    },
  ),
  ruleCase(
    "allOf and anyOf add up",
    rule,
    { qualifications, shifts: asking({ allOf: ["level2", "level3"], anyOf: ["wounds", "driving"] }) },
    anna("early0"),
    {
      amount: 3,
    },
  ),
  ruleCase(
    "first and last day of validity count",
    rule,
    {
      qualifications,
      people: [professional("anna", { qualifications: [{ qualificationId: "wounds", validFrom: dateOf(1), validUntil: dateOf(2) }] })],
      shifts: [0, 1, 2, 3].map((day) => early(day, { demands: [{ id: "main", requires: { allOf: ["wounds"] } }] })),
    },
    anna("early0", "early1", "early2", "early3"),
    // Days 0 and 3.
    { amount: 2 },
  ),
  ruleCase(
    "a night is judged on its start date",
    rule,
    {
      qualifications,
      people: [professional("anna", { qualifications: [{ qualificationId: "wounds", validUntil: dateOf(0) }] })],
      shifts: [night(0, { demands: [{ id: "main", requires: { allOf: ["wounds"] } }] })],
    },
    anna("night0"),
    { amount: 0 },
  ),
  ruleCase(
    "an organisation can let one stand for another",
    rule,
    {
      organisations: [{ id: "org", substitutions: [{ heldId: "level3", coversId: "wounds" }] }],
      qualifications,
      people: [annaHolding("level4")],
      // Over a covers edge, a substitution and, from there, none.
      shifts: asking({ allOf: ["wounds"] }),
    },
    anna("early0"),
    { amount: 0 },
  ),
  ruleCase(
    "substitutions and levels go together in any order",
    rule,
    {
      organisations: [
        {
          id: "org",
          substitutions: [
            { heldId: "driving", coversId: "wounds" },
            { heldId: "wounds", coversId: "level3" },
            { heldId: "level2", coversId: "driving" },
          ],
        },
      ],
      qualifications,
      people: [annaHolding("driving")],
      shifts: asking({ allOf: ["level2", "driving"] }),
    },
    anna("early0"),
    { amount: 0 },
  ),
  ruleCase(
    "a substitution helps those who hold what it is about",
    rule,
    {
      organisations: [{ id: "org", substitutions: [{ heldId: "level4", coversId: "wounds" }] }],
      qualifications,
      people: [annaHolding("level3")],
      shifts: asking({ allOf: ["wounds"] }),
    },
    anna("early0"),
    { amount: 1 },
  ),
  ruleCase(
    "a substitution holds at its own organisation only",
    rule,
    {
      organisations: [{ id: "org" }, { id: "other", substitutions: [{ heldId: "level3", coversId: "wounds" }] }],
      qualifications,
      people: [annaHolding("level3")],
      shifts: asking({ allOf: ["wounds"] }),
    },
    anna("early0"),
    { amount: 1 },
  ),
  ruleCase(
    "the demand line decides, and may be left out by a filter",
    { ...rule, shifts: { include: ["demand:nurse"] } },
    {
      qualifications,
      people: ["anna", "bob"],
      shifts: [
        early(0, {
          demands: [
            { id: "nurse", requires: { allOf: ["level3"] } },
            { id: "helper", requires: { allOf: ["level2"] } },
          ],
        }),
        late(0),
      ],
    },
    [assign("anna", "early0", "nurse"), assign("bob", "early0", "helper")],
    { amount: 1 },
  ),
  ruleCase(
    "pins are inherited when the rule is hard",
    rule,
    { qualifications, people: ["anna", "bob"], shifts: asking({ allOf: ["wounds", "driving"] }), pins: anna("early0") },
    [...anna("early0"), assign("bob", "early0")],
    { amount: 2, inherited: 2 },
  ),
  ruleCase(
    "pins are charged when the rule is soft",
    { ...rule, level: "soft", weight: 5 },
    { qualifications, shifts: asking({ allOf: ["wounds", "driving"] }), pins: anna("early0") },
    anna("early0"),
    { amount: 2 },
  ),
];
