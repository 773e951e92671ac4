import type { EngagementInput } from "../../../src/problem/person";
import type { HomeShareRuleInput } from "../../../src/problem/rules/homeShare";
import { at, dateOf, professional, volunteer, assign } from "../problemBuilder";
import { anna, early, late, night, ruleCase, type RuleCase, springPlanning } from "./ruleCase";

/** Half of the work at home, in minutes. */
const rule: HomeShareRuleInput = {
  id: "rule",
  kind: "homeShare",
  level: "soft",
  minimumPercent: 50,
  over: { kind: "horizon" },
  unit: 1,
};
const organisations = [{ id: "org" }, { id: "other" }, { id: "third" }];
const away = { organisationId: "other" } as const;

function annaAs(...engagements: readonly Partial<EngagementInput>[]) {
  return professional("anna", {
    engagements: engagements.map((engagement, index) => ({
      id: `engagement${String(index)}`,
      organisationId: "org",
      form: "employee",
      lendTo: "all",
      ...engagement,
    })),
  });
}
const people = [annaAs({})];
/** Past early shift of 8 hours, for an organisation. */
const past = (day: number, organisationId?: string) => ({
  start: at(day, "07:00"),
  end: at(day, "15:00"),
  ...(organisationId === undefined ? {} : { organisationId }),
});

/** Tables for `homeShare`. */
export const homeShareCases: readonly RuleCase[] = [
  ruleCase("half and half", rule, { organisations, people, shifts: [early(0), early(1, away)] }, anna("early0", "early1"), { amount: 0 }),
  // 480 at home and 960 elsewhere: half of 1440 is 720, 240 are missing.
  ruleCase(
    "too little at home",
    rule,
    { organisations, people, shifts: [early(0), early(1, away), early(2, away)] },
    anna("early0", "early1", "early2"),
    { amount: 240 },
  ),
  ruleCase("more at home than asked for", rule, { organisations, people, shifts: [early(0)] }, anna("early0"), { amount: 0 }),
  ruleCase("who does not work misses nothing", rule, { organisations, people, shifts: [early(0)] }, [], { amount: 0 }),
  // 60% of 960 is 576; 480 are there.
  ruleCase(
    "another share",
    { ...rule, minimumPercent: 60 },
    { organisations, people, shifts: [early(0), early(1, away)] },
    anna("early0", "early1"),
    { amount: 96 },
  ),
  ruleCase(
    "all of it",
    { ...rule, minimumPercent: 100 },
    { organisations, people, shifts: [early(0), early(1, away)] },
    anna("early0", "early1"),
    { amount: 480 },
  ),
  // 1% of 480 + 470 = 9.5 minutes; 0 are there: 4.8 rounded up, of 470 alone 4.7.
  ruleCase(
    "missing minutes are rounded up",
    { ...rule, minimumPercent: 1 },
    { organisations, people, shifts: [early(1, { ...away, breakMinutes: 10 })] },
    anna("early1"),
    { amount: 5 },
  ),
  ruleCase(
    "in started hours by default",
    { id: "rule", kind: "homeShare", level: "soft", minimumPercent: 60, over: { kind: "horizon" } },
    { organisations, people, shifts: [early(0), early(1, away)] },
    anna("early0", "early1"),
    // 96 minutes.
    { amount: 2 },
  ),
  ruleCase(
    "every week on its own",
    { ...rule, over: { kind: "week" } },
    { days: 14, organisations, people, shifts: [early(0, away), early(7)] },
    anna("early0", "early7"),
    { amount: 240 },
  ),
  ruleCase(
    "past work of the week counts when it has an organisation",
    { ...rule, over: { kind: "week" } },
    {
      planning: { start: dateOf(2) },
      organisations,
      people: [{ ...people[0]!, history: { shifts: [past(0, "org"), past(1)] } }],
      shifts: [early(2, away), early(3, away)],
    },
    anna("early2", "early3"),
    { amount: 240 },
  ),
  ruleCase(
    "what past work alone misses is inherited",
    { ...rule, over: { kind: "week" } },
    {
      planning: { start: dateOf(2) },
      organisations,
      people: [{ ...people[0]!, history: { shifts: [past(0, "other")] } }],
      shifts: [early(2, away), early(3)],
    },
    anna("early2"),
    { amount: 240, inherited: 240 },
  ),
  ruleCase(
    "and making it good costs nothing",
    { ...rule, over: { kind: "week" } },
    {
      planning: { start: dateOf(2) },
      organisations,
      people: [{ ...people[0]!, history: { shifts: [past(0, "other")] } }],
      shifts: [early(2, away), early(3)],
    },
    anna("early3"),
    { amount: 0, inherited: 240 },
  ),
  ruleCase(
    "outside work has no organisation",
    rule,
    {
      organisations,
      people: [{ ...people[0]!, external: [{ start: at(2, "09:00"), end: at(2, "17:00") }] }],
      shifts: [early(0), early(1, away)],
    },
    anna("early0", "early1"),
    { amount: 0 },
  ),
  ruleCase(
    "only matching work counts, on either side",
    { ...rule, shifts: { include: ["type:early"] } },
    { organisations, people, shifts: [early(0), late(1), early(2, away), early(3, away)] },
    anna("early0", "late1", "early2", "early3"),
    { amount: 240 },
  ),
  ruleCase(
    "every employer is a home",
    rule,
    { organisations, people: [annaAs({}, { organisationId: "third" })], shifts: [early(0, { organisationId: "third" }), early(1, away)] },
    anna("early0", "early1"),
    { amount: 0 },
  ),
  ruleCase(
    "from the day on which it is one",
    rule,
    {
      organisations,
      people: [annaAs({ validUntil: dateOf(1) }, { organisationId: "other", validFrom: dateOf(2) })],
      shifts: [early(1, away), early(2, away)],
    },
    anna("early1", "early2"),
    { amount: 0 },
  ),
  ruleCase(
    "an agency is no home",
    rule,
    { organisations, people: [annaAs({ form: "agency" })], shifts: [early(0), early(1, away)] },
    anna("early1"),
    { amount: 0 },
  ),
  ruleCase(
    "next to an employer its work is elsewhere",
    rule,
    { organisations, people: [annaAs({}, { organisationId: "other", form: "selfEmployed" })], shifts: [early(1, away)] },
    anna("early1"),
    { amount: 240 },
  ),
  ruleCase(
    "volunteers have no home",
    rule,
    { organisations, volunteers: [volunteer("vera")], shifts: [early(0)] },
    [assign("vera", "early0")],
    {
      amount: 0,
    },
  ),
  // Carried 100 minutes missing; 480 elsewhere against 480 at home adds nothing.
  ruleCase(
    "what is carried along counts, and alone is inherited",
    rule,
    {
      organisations,
      people: [{ ...people[0]!, history: { carried: [{ ruleId: "rule", amount: 10_000 }] } }],
      shifts: [early(0), early(1, away)],
    },
    anna("early0", "early1"),
    { amount: 0, inherited: 100 },
  ),
  ruleCase(
    "a surplus carried along is used up first",
    rule,
    {
      organisations,
      people: [{ ...people[0]!, history: { carried: [{ ruleId: "rule", amount: -20_000 }] } }],
      shifts: [early(1, away)],
    },
    anna("early1"),
    // 240 missing less 200.
    { amount: 40 },
  ),
  ruleCase(
    "overlapping periods each carry it",
    { ...rule, over: { kind: "period" } },
    {
      planning: {
        periods: [
          { id: "a", from: dateOf(-3), to: dateOf(1) },
          { id: "b", from: dateOf(0), to: dateOf(3) },
          { id: "c", from: dateOf(4), to: dateOf(9) },
        ],
      },
      organisations,
      people: [{ ...people[0]!, history: { carried: [{ ruleId: "rule", amount: -20_000 }] } }],
      shifts: [early(1, away), early(4, away)],
    },
    anna("early1", "early4"),
    // 40 in a and in b, 240 in c.
    { amount: 320 },
  ),
  // 540 and 420 minutes instead of 480 each: half of 540 and of 420.
  ruleCase("the autumn night has nine hours", rule, { days: 28, organisations, people, shifts: [night(19, away)] }, anna("night19"), {
    amount: 270,
  }),
  ruleCase(
    "the spring night has seven hours",
    rule,
    {
      planning: springPlanning,
      organisations,
      people,
      shifts: [{ id: "a", organisationId: "other", start: "2027-03-27T23:00", end: "2027-03-28T07:00" }],
    },
    anna("a"),
    { amount: 210 },
  ),
  ruleCase(
    "pins are inherited when the rule is hard",
    { ...rule, level: "hard" },
    { organisations, people, shifts: [early(0, away), early(1, away)], pins: anna("early0") },
    anna("early0", "early1"),
    { amount: 240, inherited: 240 },
  ),
];
