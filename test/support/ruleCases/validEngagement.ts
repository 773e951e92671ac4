import type { EngagementInput } from "../../../src/problem/person";
import type { ValidEngagementRuleInput } from "../../../src/problem/rules/validEngagement";
import { assign, dateOf, professional, volunteer } from "../problemBuilder";
import { anna, early, night, ruleCase, type RuleCase } from "./ruleCase";

const rule: ValidEngagementRuleInput = { id: "rule", kind: "validEngagement", level: "hard" };
const organisations = [{ id: "org" }, { id: "other" }];
const admitsAll = { demands: [{ id: "main", admits: [{ people: {} }] }] };

function annaAs(...engagements: readonly Partial<EngagementInput>[]) {
  const given = engagements.map((engagement, index): EngagementInput => ({
    id: `engagement${String(index)}`,
    organisationId: "other",
    form: "employee",
    ...engagement,
  }));
  return [professional("anna", { engagements: given })];
}

/** Tables for `validEngagement`; the shifts are of organisation `org`. */
export const validEngagementCases: readonly RuleCase[] = [
  ruleCase("an own employee", rule, { organisations, shifts: [early(0)] }, anna("early0"), { amount: 0 }),
  ruleCase("an employee elsewhere", rule, { organisations, people: annaAs({}), shifts: [early(0)] }, anna("early0"), { amount: 1 }),
  ruleCase(
    "an employee elsewhere who is lent to all",
    rule,
    { organisations, people: annaAs({ lendTo: "all" }), shifts: [early(0)] },
    anna("early0"),
    { amount: 0 },
  ),
  ruleCase(
    "an employee elsewhere who is lent here",
    rule,
    { organisations, people: annaAs({ lendTo: ["org"] }), shifts: [early(0)] },
    anna("early0"),
    { amount: 0 },
  ),
  ruleCase(
    "a student elsewhere is not lent by default",
    rule,
    { organisations, people: annaAs({ form: "student" }), shifts: [early(0)] },
    anna("early0"),
    { amount: 1 },
  ),
  ruleCase(
    "a pool elsewhere lends to all by default",
    rule,
    { organisations, people: annaAs({ form: "pool" }), shifts: [early(0)] },
    anna("early0"),
    { amount: 0 },
  ),
  ruleCase(
    "a pool elsewhere that does not lend here",
    rule,
    { organisations, people: annaAs({ form: "pool", lendTo: [] }), shifts: [early(0)] },
    anna("early0"),
    {
      amount: 1,
    },
  ),
  ruleCase(
    "agency staff work everywhere by default",
    rule,
    { organisations, people: annaAs({ organisationId: "org", form: "agency" }), shifts: [early(0)] },
    anna("early0"),
    { amount: 0 },
  ),
  ruleCase(
    "agency staff who may not work here",
    rule,
    { organisations, people: annaAs({ form: "agency", lendTo: [] }), shifts: [early(0)] },
    anna("early0"),
    {
      amount: 1,
    },
  ),
  ruleCase(
    "the self-employed always work where they have a contract",
    rule,
    { organisations, people: annaAs({ organisationId: "org", form: "selfEmployed", lendTo: [] }), shifts: [early(0)] },
    anna("early0"),
    { amount: 0 },
  ),
  ruleCase(
    "first and last valid day count",
    rule,
    {
      organisations,
      people: annaAs({ organisationId: "org", validFrom: dateOf(1), validUntil: dateOf(2) }),
      shifts: [early(0), early(1), night(2), early(3)],
    },
    anna("early0", "early1", "night2", "early3"),
    // Days 0 and 3; the night starts on the last valid day.
    { amount: 2 },
  ),
  ruleCase(
    "one engagement is enough",
    rule,
    {
      organisations,
      people: [
        professional("anna", {
          engagements: [
            { id: "away", organisationId: "other", form: "employee" },
            { id: "home", organisationId: "org", form: "employee" },
          ],
        }),
      ],
      shifts: [early(0)],
    },
    anna("early0"),
    { amount: 0 },
  ),
  ruleCase(
    "a volunteer helps everywhere by default",
    rule,
    { organisations, volunteers: [volunteer("vera")], shifts: [early(0, admitsAll)] },
    [assign("vera", "early0")],
    {
      amount: 0,
    },
  ),
  ruleCase(
    "a volunteer who helps here",
    rule,
    { organisations, volunteers: [volunteer("vera", { organisationIds: ["org"] })], shifts: [early(0, admitsAll)] },
    [assign("vera", "early0")],
    { amount: 0 },
  ),
  ruleCase(
    "a volunteer who helps elsewhere",
    rule,
    { organisations, volunteers: [volunteer("vera", { organisationIds: ["other"] })], shifts: [early(0, admitsAll)] },
    [assign("vera", "early0")],
    { amount: 1 },
  ),
  ruleCase(
    "an informal carer is one of those who help",
    rule,
    {
      organisations,
      volunteers: [volunteer("carl", { role: "informalCarer", clientIds: ["c1"], organisationIds: ["org"] })],
      shifts: [early(0, admitsAll), early(1, { organisationId: "other", ...admitsAll })],
    },
    [assign("carl", "early0"), assign("carl", "early1")],
    { amount: 1 },
  ),
  ruleCase(
    "a banned tier does not serve from its date on",
    rule,
    {
      organisations: [{ id: "other" }, { id: "org", bans: [{ tier: "selfEmployed", from: dateOf(1) }] }],
      people: annaAs({ organisationId: "org", form: "selfEmployed" }),
      shifts: [early(0), early(1), early(2)],
    },
    anna("early0", "early1", "early2"),
    { amount: 2 },
  ),
  ruleCase(
    "the start of the shift counts, not its end",
    rule,
    {
      organisations: [{ id: "other" }, { id: "org", bans: [{ tier: "agency", from: dateOf(1), until: dateOf(1) }] }],
      people: annaAs({ organisationId: "org", form: "agency" }),
      shifts: [night(0), night(1), night(2)],
    },
    anna("night0", "night1", "night2"),
    { amount: 1 },
  ),
  ruleCase(
    "another engagement still serves",
    rule,
    {
      organisations: [{ id: "other" }, { id: "org", bans: [{ tier: "agency" }] }],
      people: annaAs({ organisationId: "org", form: "agency" }, { organisationId: "org" }),
      shifts: [early(0)],
    },
    anna("early0"),
    { amount: 0 },
  ),
  ruleCase(
    "pins are inherited",
    rule,
    { organisations, people: annaAs({}), shifts: [early(0), early(1)], pins: anna("early0") },
    anna("early0", "early1"),
    {
      amount: 1,
      inherited: 1,
    },
  ),
];
