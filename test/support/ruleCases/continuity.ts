import type { ContinuityRuleInput } from "../../../src/problem/rules/continuity";
import type { PastShiftInput } from "../../../src/problem/person";
import { at, professional } from "../problemBuilder";
import { anna, early, late, pastNight, ruleCase, type RuleCase } from "./ruleCase";

const rule: ContinuityRuleInput = { id: "rule", kind: "continuity", level: "soft", per: "location", days: 7 };
const parts = {
  organisations: [{ id: "org" }, { id: "other" }],
  locations: [
    { id: "mill", organisationId: "org" },
    { id: "farm", organisationId: "org" },
  ],
};
const mill = { locationId: "mill" } as const;

/** A past shift of 8 hours at a place. */
const past = (day: number, more: Partial<PastShiftInput> = mill): PastShiftInput => ({
  start: at(day, "07:00"),
  end: at(day, "15:00"),
  organisationId: "org",
  ...more,
});
const withPast = (...shifts: readonly PastShiftInput[]) => [professional("anna", { history: { shifts } })];

/** Tables for `continuity`. */
export const continuityCases: readonly RuleCase[] = [
  ruleCase("someone new", rule, { ...parts, shifts: [early(0, mill), early(1, mill)] }, anna("early0", "early1"), { amount: 2 }),
  ruleCase("a known face", rule, { ...parts, people: withPast(past(-1)), shifts: [early(0, mill)] }, anna("early0"), { amount: 0 }),
  ruleCase(
    "up to seven days before",
    rule,
    { ...parts, days: 9, people: withPast(past(-1)), shifts: [early(6, mill), early(7, mill)] },
    anna("early6", "early7"),
    { amount: 1 },
  ),
  ruleCase(
    "at another location",
    rule,
    { ...parts, people: withPast(past(-1)), shifts: [early(0, { locationId: "farm" })] },
    anna("early0"),
    { amount: 1 },
  ),
  ruleCase("a shift without a location is not judged", rule, { ...parts, shifts: [early(0)] }, anna("early0"), { amount: 0 }),
  ruleCase(
    "per organisation",
    { ...rule, per: "organisation" },
    { ...parts, people: withPast(past(-1, {})), shifts: [early(0), early(1, { organisationId: "other" })] },
    anna("early0", "early1"),
    { amount: 1 },
  ),
  ruleCase(
    "per unit, which past shifts carry as a tag",
    { ...rule, per: "unit" },
    {
      ...parts,
      people: withPast(past(-1, { tags: ["unit:east"] })),
      shifts: [early(0, { unit: "east" }), early(1, { unit: "west" }), early(2)],
    },
    anna("early0", "early1", "early2"),
    { amount: 1 },
  ),
  ruleCase(
    "often enough",
    { ...rule, minimumShifts: 2 },
    { ...parts, days: 9, people: withPast(past(-1), past(-3), past(-20)), shifts: [early(4, mill), early(5, mill)] },
    anna("early4", "early5"),
    // Two in the week before day 4; of day 5 the one on day -3 lies 8 days before.
    { amount: 1 },
  ),
  ruleCase(
    "two on one day are two",
    { ...rule, minimumShifts: 2 },
    {
      ...parts,
      people: withPast(past(-1), { start: at(-1, "17:00"), end: at(-1, "20:00"), ...mill, organisationId: "org" }),
      shifts: [early(0, mill)],
    },
    anna("early0"),
    { amount: 0 },
  ),
  ruleCase(
    "the day on which a night starts counts",
    rule,
    { ...parts, days: 9, people: withPast({ ...pastNight(-1), ...mill, organisationId: "org" }), shifts: [early(6, mill), early(7, mill)] },
    anna("early6", "early7"),
    { amount: 1 },
  ),
  ruleCase(
    "outside work does not count",
    rule,
    {
      ...parts,
      people: [professional("anna", { external: [{ start: at(-1, "07:00"), end: at(-1, "15:00"), tags: ["location:mill"] }] })],
      shifts: [early(0, mill)],
    },
    anna("early0"),
    { amount: 1 },
  ),
  ruleCase(
    "nor do other assignments",
    rule,
    { ...parts, shifts: [early(0, mill), early(1, mill)], pins: anna("early0") },
    anna("early0", "early1"),
    { amount: 2 },
  ),
  ruleCase(
    "only matching shifts and people",
    { ...rule, shifts: { include: ["type:late"] }, people: { include: ["person:anna"] } },
    { ...parts, people: ["anna", "bob"], shifts: [early(0, mill), late(1, mill), late(2, mill)] },
    [...anna("early0", "late1"), { personId: "bob", shiftId: "late2", demandId: "main" }],
    { amount: 1 },
  ),
  ruleCase(
    "as a hard rule it lets known faces in",
    { ...rule, level: "hard" },
    { ...parts, people: withPast(past(-1)), shifts: [early(0, mill), early(1, { locationId: "farm" })], pins: anna("early1") },
    anna("early0", "early1"),
    { amount: 0, inherited: 1 },
  ),
];
