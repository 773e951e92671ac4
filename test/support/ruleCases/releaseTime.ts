import type { EngagementInput } from "../../../src/problem/person";
import type { ReleaseTimeRuleInput } from "../../../src/problem/rules/releaseTime";
import { assign, at, professional, volunteer } from "../problemBuilder";
import { anna, early, ruleCase, type RuleCase } from "./ruleCase";

const rule: ReleaseTimeRuleInput = { id: "rule", kind: "releaseTime", level: "hard" };
/** Own team from 10 days before, regional pool from 3, agency on the day itself; never to the own pool. Decided on day 0. */
const organisations = [
  {
    id: "org",
    releases: [
      { tier: "ownTeam", daysBefore: 10 },
      { tier: "regionalPool", daysBefore: 3 },
      { tier: "agency", daysBefore: 0 },
    ],
  },
  { id: "other" },
] as const;
const days = 14;

function annaAs(...engagements: readonly Partial<EngagementInput>[]) {
  return [
    professional("anna", {
      engagements: engagements.map((engagement, index) => ({
        id: `engagement${String(index)}`,
        organisationId: "other",
        form: "pool",
        ...engagement,
      })),
    }),
  ];
}
const poolElsewhere = annaAs({});

/** Tables for `releaseTime`. */
export const releaseTimeCases: readonly RuleCase[] = [
  ruleCase("open on the first day", rule, { days, organisations, shifts: [early(10)] }, anna("early10"), { amount: 0 }),
  ruleCase("closed the day before", rule, { days, organisations, shifts: [early(11)] }, anna("early11"), { amount: 1 }),
  ruleCase(
    "each tier has its own day",
    rule,
    { days, organisations, people: poolElsewhere, shifts: [early(3), early(4)] },
    anna("early3", "early4"),
    { amount: 1 },
  ),
  ruleCase(
    "on the day itself",
    rule,
    { days, organisations, people: annaAs({ form: "agency" }), shifts: [early(0), early(1)] },
    anna("early0", "early1"),
    { amount: 1 },
  ),
  ruleCase(
    "a tier that is not listed is never open",
    rule,
    { days, organisations, people: annaAs({ organisationId: "org" }), shifts: [early(0)] },
    anna("early0"),
    {
      amount: 1,
    },
  ),
  ruleCase(
    "the best open engagement counts",
    rule,
    { days, organisations, people: annaAs({ organisationId: "org" }, {}), shifts: [early(3)] },
    anna("early3"),
    {
      amount: 0,
    },
  ),
  ruleCase(
    "an inner tier that is closed does not close an outer one",
    rule,
    {
      days,
      organisations: [{ id: "org", releases: [{ tier: "agency", daysBefore: 5 }] }],
      people: annaAs({ organisationId: "org", form: "employee" }, { organisationId: "org", form: "agency" }),
      shifts: [early(3)],
    },
    anna("early3"),
    { amount: 0 },
  ),
  ruleCase(
    "an organisation without releases is open",
    rule,
    { days, organisations, shifts: [early(13, { organisationId: "other" })], people: annaAs({}) },
    anna("early13"),
    {
      amount: 0,
    },
  ),
  ruleCase(
    "an empty list is closed to all",
    rule,
    { days, organisations: [{ id: "org", releases: [] }], shifts: [early(0)] },
    anna("early0"),
    { amount: 1 },
  ),
  ruleCase(
    "who has no engagement that serves is not judged here",
    rule,
    { days, organisations, people: annaAs({ form: "employee" }), shifts: [early(13)] },
    anna("early13"),
    { amount: 0 },
  ),
  ruleCase(
    "an engagement that is not valid yet does not open",
    rule,
    { days, organisations, people: annaAs({ organisationId: "org" }, { validFrom: at(4, "00:00").slice(0, 10) }), shifts: [early(3)] },
    anna("early3"),
    { amount: 1 },
  ),
  ruleCase(
    "the local date of the decision counts",
    rule,
    { days, planning: { decisionTime: at(1, "00:30") }, organisations, shifts: [early(11)] },
    anna("early11"),
    { amount: 0 },
  ),
  ruleCase(
    "up to midnight",
    rule,
    { days, planning: { decisionTime: at(0, "23:59") }, organisations, shifts: [early(11)] },
    anna("early11"),
    { amount: 1 },
  ),
  ruleCase(
    "a volunteer is of the tier volunteer",
    rule,
    {
      days,
      organisations: [{ id: "org", releases: [{ tier: "volunteer", daysBefore: 1 }] }, { id: "other" }],
      volunteers: [volunteer("vera")],
      shifts: [early(1), early(2)],
    },
    [assign("vera", "early1"), assign("vera", "early2")],
    { amount: 1 },
  ),
  ruleCase(
    "a volunteer who helps elsewhere is not judged here",
    rule,
    { days, organisations, volunteers: [volunteer("vera", { organisationIds: ["other"] })], shifts: [early(0)] },
    [assign("vera", "early0")],
    { amount: 0 },
  ),
  ruleCase(
    "pins are inherited",
    rule,
    { days, organisations, shifts: [early(11), early(12)], pins: anna("early11") },
    anna("early11", "early12"),
    {
      amount: 1,
      inherited: 1,
    },
  ),
];
