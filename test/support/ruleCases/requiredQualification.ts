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
  ...gateCases(),
];

/** A certificate of conduct for every host, and an induction at every location, asked of everybody except on supernumerary lines. */
function gateCases(): readonly RuleCase[] {
  const conduct: RequiredQualificationRuleInput = { ...rule, requires: { allOf: ["vog"] }, overridable: true };
  const inducted: RequiredQualificationRuleInput = {
    ...rule,
    requires: { allOf: ["inducted"] },
    shifts: { exclude: ["supernumerary"] },
  };
  const parts = {
    organisations: [{ id: "org" }, { id: "host" }],
    locations: [
      { id: "mill", organisationId: "org" },
      { id: "farm", organisationId: "org" },
    ],
    qualifications: [...qualifications, { id: "vog" }, { id: "big" }, { id: "inducted", lapsesAfterMonths: 3 }, { id: "injecting" }],
  };
  const holder = (...held: NonNullable<ProfessionalInput["qualifications"]>): ProfessionalInput =>
    professional("anna", { qualifications: held });
  const atHost = (day: number) => early(day, { organisationId: "host" });
  const atMill = (day: number, overrides: Parameters<typeof early>[1] = {}) => early(day, { locationId: "mill", ...overrides });
  const nurseLine = { demands: [{ id: "main", requires: { allOf: ["level4", "big"] } }] };
  const carerLine = { demands: [{ id: "main", requires: { allOf: ["level3"] } }] };
  const injection = (supervisedIsEnough: readonly string[]) => [
    early(0, { demands: [{ id: "main", requires: { allOf: ["injecting"], supervisedIsEnough } }] }),
  ];
  return [
    ruleCase("a rule asks of everybody what no demand line does", conduct, { ...parts, shifts: [early(0)] }, anna("early0"), { amount: 1 }),
    ruleCase(
      "instead of what the demand lines ask",
      conduct,
      { ...parts, people: [holder({ qualificationId: "vog" })], shifts: asking({ allOf: ["level3"] }) },
      anna("early0"),
      { amount: 0 },
    ),
    ruleCase(
      "a certificate counts at the host that accepted it",
      conduct,
      {
        ...parts,
        people: [holder({ qualificationId: "vog", recognisedBy: ["host"] })],
        shifts: [early(0), atHost(1)],
      },
      anna("early0", "early1"),
      // At org on day 0.
      { amount: 1 },
    ),
    ruleCase(
      "a filter asks it at one organisation",
      { ...conduct, shifts: { include: ["org:host"] } },
      { ...parts, shifts: [early(0), atHost(1)] },
      anna("early0", "early1"),
      { amount: 1 },
    ),
    ruleCase(
      "an induction counts at its location, and nowhere in particular it does not",
      inducted,
      {
        ...parts,
        people: [holder({ qualificationId: "inducted", locationIds: ["mill"], validFrom: dateOf(-20) })],
        shifts: [atMill(0), early(1, { locationId: "farm" }), early(2)],
      },
      anna("early0", "early1", "early2"),
      // At the farm, and without a location.
      { amount: 2 },
    ),
    ruleCase(
      "someone who is not inducted works as supernumerary",
      inducted,
      { ...parts, shifts: [atMill(0, { demands: [{ id: "main" }, { id: "induction", target: 0, maximum: 1, tags: ["supernumerary"] }] })] },
      [assign("anna", "early0", "induction")],
      { amount: 0 },
    ),
    ruleCase(
      "and not as part of the team",
      inducted,
      { ...parts, shifts: [atMill(0, { demands: [{ id: "main" }, { id: "induction", target: 0, maximum: 1, tags: ["supernumerary"] }] })] },
      [assign("anna", "early0")],
      { amount: 1 },
    ),
    ruleCase(
      "an induction lapses three months after the last shift there, and planned shifts do not renew it",
      inducted,
      {
        ...parts,
        people: [holder({ qualificationId: "inducted", locationIds: ["mill"], lastWorked: "2026-07-06" })],
        // 2026-10-06 is day 1.
        shifts: [atMill(0), atMill(1), atMill(2)],
      },
      anna("early0", "early1", "early2"),
      { amount: 1 },
    ),
    ruleCase(
      "work in the history renews it",
      inducted,
      {
        ...parts,
        people: [
          professional("anna", {
            qualifications: [{ qualificationId: "inducted", locationIds: ["mill"], lastWorked: "2026-07-06" }],
            history: { shifts: [{ start: `${dateOf(-9)}T07:00`, end: `${dateOf(-9)}T15:00`, locationId: "mill" }] },
          }),
        ],
        shifts: [atMill(0), atMill(1), atMill(2)],
      },
      anna("early0", "early1", "early2"),
      { amount: 0 },
    ),
    ruleCase(
      "a mobile team must be inducted wherever it comes",
      inducted,
      {
        ...parts,
        people: [
          holder(
            { qualificationId: "inducted", locationIds: ["mill"], validFrom: dateOf(-20) },
            { qualificationId: "inducted", locationIds: ["farm"], validFrom: dateOf(1) },
          ),
        ],
        shifts: [atMill(0, { alsoLocationIds: ["farm"] }), atMill(1, { alsoLocationIds: ["farm"] })],
      },
      anna("early0", "early1"),
      // On day 0 the farm is still unknown to her.
      { amount: 1 },
    ),
    ruleCase(
      "units narrow an induction down",
      inducted,
      {
        ...parts,
        people: [holder({ qualificationId: "inducted", locationIds: ["mill"], units: ["east"], validFrom: dateOf(-20) })],
        shifts: [atMill(0, { unit: "east" }), atMill(1, { unit: "west" }), atMill(2)],
      },
      anna("early0", "early1", "early2"),
      { amount: 2 },
    ),
    ruleCase(
      "a nurse is one up to the last day of the registration (BIG)",
      rule,
      {
        ...parts,
        people: [holder({ qualificationId: "level4" }, { qualificationId: "big", validUntil: dateOf(1) })],
        shifts: [0, 1, 2, 3].map((day) => early(day, nurseLine)),
      },
      anna("early0", "early1", "early2", "early3"),
      // Days 2 and 3.
      { amount: 2 },
    ),
    ruleCase(
      "and may work at a lower level after it",
      rule,
      {
        ...parts,
        people: [holder({ qualificationId: "level4" }, { qualificationId: "big", validUntil: dateOf(1) })],
        shifts: [early(2, nurseLine), early(3, carerLine)],
      },
      anna("early2", "early3"),
      { amount: 1 },
    ),
    ruleCase(
      "where policy does not let a diploma alone cover a lower level, it lists the level with the same last day",
      rule,
      {
        ...parts,
        people: [holder({ qualificationId: "level4", validUntil: dateOf(1) }, { qualificationId: "big", validUntil: dateOf(1) })],
        shifts: [early(1, carerLine), early(2, carerLine)],
      },
      anna("early1", "early2"),
      { amount: 1 },
    ),
    ruleCase(
      "competent under supervision is not enough unless the demand line says so",
      rule,
      { ...parts, people: [holder({ qualificationId: "injecting", level: "supervised" })], shifts: injection([]) },
      anna("early0"),
      { amount: 1 },
    ),
    ruleCase(
      "and then it is",
      rule,
      { ...parts, people: [holder({ qualificationId: "injecting", level: "supervised" })], shifts: injection(["injecting"]) },
      anna("early0"),
      { amount: 0 },
    ),
    ruleCase(
      "who works independently may also do so supervised",
      rule,
      { ...parts, people: [holder({ qualificationId: "injecting" })], shifts: injection(["injecting"]) },
      anna("early0"),
      { amount: 0 },
    ),
    ruleCase(
      "a competence that another organisation gave counts where it is recognised",
      rule,
      {
        ...parts,
        people: [holder({ qualificationId: "injecting", recognisedBy: ["host"] })],
        shifts: injection([]),
      },
      anna("early0"),
      { amount: 1 },
    ),
    ruleCase(
      "modules instead of a level",
      rule,
      {
        ...parts,
        people: [holder({ qualificationId: "wounds" }, { qualificationId: "injecting" })],
        shifts: asking({ allOf: ["wounds", "injecting"] }),
      },
      anna("early0"),
      { amount: 0 },
    ),
  ];
}
