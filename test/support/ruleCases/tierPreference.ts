import type { EngagementInput } from "../../../src/problem/person";
import type { TierPreferenceRuleInput } from "../../../src/problem/rules/tierPreference";
import { assign, dateOf, professional, volunteer } from "../problemBuilder";
import { anna, early, late, ruleCase, type RuleCase } from "./ruleCase";

/** No cost for the own team. */
const rule: TierPreferenceRuleInput = {
  id: "rule",
  kind: "tierPreference",
  level: "soft",
  costs: { ownPool: 1, regionalPool: 2, agency: 4, selfEmployed: 8, volunteer: 16 },
};
const organisations = [{ id: "org" }, { id: "other" }];

function annaAs(...engagements: readonly Partial<EngagementInput>[]) {
  return [
    professional("anna", {
      engagements: engagements.map((engagement, index) => ({
        id: `engagement${String(index)}`,
        organisationId: "org",
        form: "employee",
        ...engagement,
      })),
    }),
  ];
}
const costOf = (name: string, engagement: Partial<EngagementInput>, amount: number): RuleCase =>
  ruleCase(name, rule, { organisations, people: annaAs(engagement), shifts: [early(0)] }, anna("early0"), { amount });

/** Tables for `tierPreference`; the shifts are of organisation `org`. */
export const tierPreferenceCases: readonly RuleCase[] = [
  costOf("an own employee", {}, 0),
  costOf("an own student is of the own team", { form: "student" }, 0),
  costOf("the own pool", { form: "pool" }, 1),
  costOf("a pool elsewhere is regional", { organisationId: "other", form: "pool" }, 2),
  costOf("an employee elsewhere who is lent here is regional", { organisationId: "other", lendTo: ["org"] }, 2),
  costOf("an employee elsewhere who is not lent has no tier", { organisationId: "other" }, 0),
  costOf("an agency", { form: "agency" }, 4),
  costOf("an agency elsewhere", { organisationId: "other", form: "agency" }, 4),
  costOf("a self-employed", { form: "selfEmployed" }, 8),
  costOf("an engagement that is over has no tier", { form: "selfEmployed", validUntil: dateOf(-1) }, 0),
  ruleCase(
    "the innermost engagement that serves counts",
    rule,
    {
      organisations,
      people: annaAs({ form: "selfEmployed" }, { organisationId: "other", form: "pool" }, { form: "agency" }),
      shifts: [early(0)],
    },
    anna("early0"),
    { amount: 2 },
  ),
  ruleCase("volunteers", rule, { organisations, volunteers: [volunteer("vera")], shifts: [early(0)] }, [assign("vera", "early0")], {
    amount: 16,
  }),
  ruleCase(
    "volunteers who help elsewhere have no tier",
    rule,
    { organisations, volunteers: [volunteer("vera", { organisationIds: ["other"] })], shifts: [early(0)] },
    [assign("vera", "early0")],
    { amount: 0 },
  ),
  ruleCase(
    "every assignment counts",
    rule,
    { organisations, people: annaAs({ form: "agency" }), shifts: [early(0), late(1)] },
    anna("early0", "late1"),
    { amount: 8 },
  ),
  ruleCase(
    "a filter leaves shifts out",
    { ...rule, shifts: { include: ["type:early"] } },
    { organisations, people: annaAs({ form: "agency" }), shifts: [early(0), late(1)] },
    anna("early0", "late1"),
    { amount: 4 },
  ),
  ruleCase(
    "pins are charged when the rule is soft",
    rule,
    { organisations, people: annaAs({ form: "agency" }), shifts: [early(0)], pins: anna("early0") },
    anna("early0"),
    {
      amount: 4,
    },
  ),
];
