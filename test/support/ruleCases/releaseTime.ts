import type { EngagementInput } from "../../../src/problem/person";
import type { ReleaseTimeRuleInput } from "../../../src/problem/rules/releaseTime";
import { assign, at, professional, type TinyProblemOverrides, volunteer } from "../problemBuilder";
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

const tenDaysAtNine = [{ id: "org", releases: [{ tier: "ownTeam", daysBefore: 10, atTime: "09:00" }] }] as const;
const fromNoon = [{ id: "org", releases: [{ tier: "ownTeam", opensAt: at(1, "12:00") }] }] as const;

/** One shift that opens at 02:30 on the day of a clock change, decided at a given time. */
function clockChange(start: string, day: string, decisionTime: string): TinyProblemOverrides {
  return {
    planning: { start, decisionTime },
    organisations: [{ id: "org", releases: [{ tier: "ownTeam", daysBefore: 0, atTime: "02:30" }] }],
    shifts: [{ id: "a", organisationId: "org", start: `${day}T07:00`, end: `${day}T15:00` }],
  };
}
const spring = (decisionTime: string) => clockChange("2027-03-22", "2027-03-28", decisionTime);
const autumn = (decisionTime: string) => clockChange("2026-10-19", "2026-10-25", decisionTime);

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
    "before the hour of the day it is still closed",
    rule,
    { days, planning: { decisionTime: at(0, "08:59") }, organisations: tenDaysAtNine, shifts: [early(9), early(10)] },
    anna("early9", "early10"),
    { amount: 1 },
  ),
  ruleCase(
    "at the hour of the day it opens",
    rule,
    { days, planning: { decisionTime: at(0, "09:00") }, organisations: tenDaysAtNine, shifts: [early(10), early(11)] },
    anna("early10", "early11"),
    { amount: 1 },
  ),
  ruleCase(
    "24:00 is the end of the day",
    rule,
    {
      days,
      planning: { decisionTime: at(0, "23:59") },
      organisations: [{ id: "org", releases: [{ tier: "ownTeam", daysBefore: 3, atTime: "24:00" }] }],
      shifts: [early(2), early(3)],
    },
    anna("early2", "early3"),
    { amount: 1 },
  ),
  // 02:30 does not exist that night: the clock jumps from 02:00 to 03:00, and then it is past 02:30.
  ruleCase("an hour that the clock skips is past when it jumps", rule, spring("2027-03-28T03:00"), [assign("anna", "a")], { amount: 0 }),
  ruleCase("and not before", rule, spring("2027-03-28T01:59"), [assign("anna", "a")], { amount: 1 }),
  // 02:30 comes twice that night; the first one counts, so 02:15 of the second hour is later.
  ruleCase("an hour that comes twice is past at the first", rule, autumn("2026-10-25T02:15+01:00"), [assign("anna", "a")], { amount: 0 }),
  ruleCase("but not before the first", rule, autumn("2026-10-25T02:15+02:00"), [assign("anna", "a")], { amount: 1 }),
  ruleCase(
    "a fixed opening time holds for every shift",
    rule,
    { days, planning: { decisionTime: at(1, "11:59") }, organisations: fromNoon, shifts: [early(1), early(13)] },
    anna("early1", "early13"),
    { amount: 2 },
  ),
  ruleCase(
    "and is over at that minute",
    rule,
    { days, planning: { decisionTime: at(1, "12:00") }, organisations: fromNoon, shifts: [early(1), early(13)] },
    anna("early1", "early13"),
    { amount: 0 },
  ),
  ruleCase(
    "both conditions hold when both are given",
    rule,
    {
      days,
      planning: { decisionTime: at(1, "12:00") },
      organisations: [{ id: "org", releases: [{ tier: "ownTeam", daysBefore: 4, opensAt: at(1, "12:00") }] }],
      shifts: [early(5), early(6)],
    },
    anna("early5", "early6"),
    { amount: 1 },
  ),
  ruleCase(
    "a tier without conditions is open",
    rule,
    { days, organisations: [{ id: "org", releases: [{ tier: "ownTeam" }] }], shifts: [early(13)] },
    anna("early13"),
    { amount: 0 },
  ),
  ruleCase(
    "who is in a banned tier only is not judged here",
    rule,
    {
      days,
      organisations: [{ id: "org", releases: [{ tier: "ownTeam" }], bans: [{ tier: "agency" }] }],
      people: annaAs({ organisationId: "org", form: "agency" }),
      shifts: [early(0)],
    },
    anna("early0"),
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
