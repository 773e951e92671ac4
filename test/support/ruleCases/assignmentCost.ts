import type { EngagementInput } from "../../../src/problem/person";
import type { AssignmentCostRuleInput } from "../../../src/problem/rules/assignmentCost";
import { assign, professional, shift, volunteer } from "../problemBuilder";
import { anna, early, night, ruleCase, type RuleCase, springPlanning } from "./ruleCase";

/** In cents. */
const rule: AssignmentCostRuleInput = { id: "rule", kind: "assignmentCost", level: "soft", unit: 1 };
/**
 * Home and east lie on the equator, a fifth of a degree apart: 6,371,000 m x pi / 180 x 0.2 = 22,238.985 m, with no detour 22,239 m; there
 * and back 44,478 m.
 */
const places = {
  locations: [
    { id: "east", organisationId: "org", coordinates: { latitude: 0, longitude: 5.2 } },
    { id: "lost", organisationId: "org" },
  ],
  travel: { detourFactor: 1 },
};

function annaAs(...engagements: readonly Partial<EngagementInput>[]) {
  return professional("anna", {
    engagements: engagements.map((engagement, index) => ({
      id: `engagement${String(index)}`,
      organisationId: "org",
      form: "employee",
      ...engagement,
    })),
  });
}
const annaFromHome = { ...annaAs({ costCentsPerHour: 3000 }), home: { latitude: 0, longitude: 5 } };

/** Tables for `assignmentCost`. */
export const assignmentCostCases: readonly RuleCase[] = [
  ruleCase("pay per hour", rule, { people: [annaAs({ costCentsPerHour: 3000 })], shifts: [early(0)] }, anna("early0"), { amount: 24_000 }),
  ruleCase(
    "breaks are not paid",
    rule,
    { people: [annaAs({ costCentsPerHour: 3000 })], shifts: [early(0, { breakMinutes: 30 })] },
    anna("early0"),
    { amount: 22_500 },
  ),
  // 25 x 10 / 60 = 4.17.
  ruleCase(
    "rounded down below the half",
    rule,
    { people: [annaAs({ costCentsPerHour: 25 })], shifts: [shift("a", 0, "07:00", "07:10")] },
    anna("a"),
    { amount: 4 },
  ),
  // 27 x 10 / 60 = 4.5.
  ruleCase(
    "rounded up from the half",
    rule,
    { people: [annaAs({ costCentsPerHour: 27 })], shifts: [shift("a", 0, "07:00", "07:10")] },
    anna("a"),
    { amount: 5 },
  ),
  ruleCase(
    "in started euros by default",
    { id: "rule", kind: "assignmentCost", level: "soft" },
    { people: [annaAs({ costCentsPerHour: 3001 })], shifts: [early(0)] },
    anna("early0"),
    // 24,008 cents.
    { amount: 241 },
  ),
  ruleCase(
    "each assignment is divided on its own",
    { ...rule, unit: 1000 },
    { people: [annaAs({ costCentsPerHour: 10 })], shifts: [early(0), early(1)] },
    anna("early0", "early1"),
    // 80 cents each.
    { amount: 2 },
  ),
  ruleCase("work without a price is free", rule, { shifts: [early(0)] }, anna("early0"), { amount: 0 }),
  ruleCase(
    "the lowest tier counts, also if it is dearer",
    rule,
    { people: [annaAs({ form: "pool", costCentsPerHour: 1000 }, { costCentsPerHour: 3000 })], shifts: [early(0)] },
    anna("early0"),
    { amount: 24_000 },
  ),
  ruleCase(
    "within a tier the cheapest counts",
    rule,
    {
      people: [annaAs({ costCentsPerHour: 3000 }, { form: "student", costCentsPerHour: 2000 }, { costCentsPerHour: 4000 })],
      shifts: [early(0)],
    },
    anna("early0"),
    { amount: 16_000 },
  ),
  ruleCase(
    "an engagement that does not serve does not count",
    rule,
    {
      organisations: [{ id: "org" }, { id: "other" }],
      people: [annaAs({ organisationId: "other", costCentsPerHour: 1000 })],
      shifts: [early(0)],
    },
    anna("early0"),
    { amount: 0 },
  ),
  ruleCase("volunteers are free", rule, { volunteers: [volunteer("vera")], shifts: [early(0)] }, [assign("vera", "early0")], { amount: 0 }),
  ruleCase(
    "the way there and back",
    { ...rule, centsPerKilometre: 21 },
    { ...places, people: [annaFromHome], shifts: [early(0, { locationId: "east" })] },
    anna("early0"),
    // 24,000 + 21 x 44.478 = 934.04.
    { amount: 24_934 },
  ),
  ruleCase(
    "the way of a volunteer",
    { ...rule, centsPerKilometre: 25 },
    { ...places, volunteers: [volunteer("vera", { home: { latitude: 0, longitude: 5 } })], shifts: [early(0, { locationId: "east" })] },
    [assign("vera", "early0")],
    // 25 x 44.478 = 1111.95.
    { amount: 1112 },
  ),
  ruleCase(
    "the way is free by default",
    rule,
    { ...places, people: [annaFromHome], shifts: [early(0, { locationId: "east" })] },
    anna("early0"),
    { amount: 24_000 },
  ),
  ruleCase(
    "an unknown way is free",
    { ...rule, centsPerKilometre: 21 },
    { ...places, people: [annaFromHome], shifts: [early(0, { locationId: "lost" }), early(1)] },
    anna("early0", "early1"),
    { amount: 48_000 },
  ),
  ruleCase(
    "the autumn night has nine hours",
    rule,
    { days: 28, people: [annaAs({ costCentsPerHour: 3000 })], shifts: [night(19)] },
    anna("night19"),
    { amount: 27_000 },
  ),
  ruleCase(
    "the spring night has seven hours",
    rule,
    {
      planning: springPlanning,
      people: [annaAs({ costCentsPerHour: 3000 })],
      shifts: [{ id: "a", organisationId: "org", start: "2027-03-27T23:00", end: "2027-03-28T07:00" }],
    },
    anna("a"),
    { amount: 21_000 },
  ),
  ruleCase(
    "pins are paid for when the rule is soft",
    rule,
    { people: [annaAs({ costCentsPerHour: 3000 })], shifts: [early(0)], pins: anna("early0") },
    anna("early0"),
    {
      amount: 24_000,
    },
  ),
  ruleCase(
    "and inherited when it is hard",
    { ...rule, level: "hard" },
    { people: [annaAs({ costCentsPerHour: 3000 })], shifts: [early(0)], pins: anna("early0") },
    anna("early0"),
    { amount: 0, inherited: 24_000 },
  ),
  ruleCase(
    "paid minutes count",
    rule,
    {
      dutyKinds: [{ kind: "presence", paidPercent: 50 }],
      people: [annaAs({ costCentsPerHour: 3000 })],
      shifts: [night(0, { dutyKind: "presence" }), night(2, { dutyKind: "onCall" })],
    },
    anna("night0", "night2"),
    // 240 of 480 minutes, and none on call.
    { amount: 12_000 },
  ),
];
