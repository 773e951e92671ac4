import type { EngagementInput } from "../../../src/problem/person";
import type { FairShareRuleInput } from "../../../src/problem/rules/fairShare";
import { at, dateOf, professional } from "../problemBuilder";
import { anna, bob, early, late, night, pastNight, ruleCase, type RuleCase } from "./ruleCase";

const rule: FairShareRuleInput = { id: "rule", kind: "fairShare", level: "soft", shifts: { include: ["type:night"] } };

const nights = (...list: readonly number[]) => list.map((day) => night(day));
const annaNights = (...list: readonly number[]) => anna(...list.map((day) => `night${String(day)}`));
const bobNights = (...list: readonly number[]) => bob(...list.map((day) => `night${String(day)}`));

/** Someone with contracts of these target minutes. */
function withTargets(id: string, ...targets: readonly number[]) {
  return professional(id, {
    engagements: targets.map((targetMinutesPerWeek, index): EngagementInput => ({
      id: `engagement${String(index)}`,
      organisationId: "org",
      form: "employee",
      contract: { targetMinutesPerWeek },
    })),
  });
}

/** The days [from, to) in full. */
const away = (from: number, to: number) => ({ start: at(from, "00:00"), end: at(to, "00:00") });
const eightPlaces = [...[0, 1, 2, 3, 4, 5, 6].map((day) => early(day)), late(6)];

/** Of eight places so many are anna's, and the others bob's. */
function eight(ofAnna: number, ofBob: number) {
  const ids = eightPlaces.map(({ id }) => id);
  return [...anna(...ids.slice(0, ofAnna)), ...bob(...ids.slice(ofAnna, ofAnna + ofBob))];
}

/** Tables for `fairShare`. */
export const fairShareCases: readonly RuleCase[] = [
  ruleCase("two nights each", rule, { people: ["anna", "bob"], shifts: nights(0, 1, 2, 3) }, [...annaNights(0, 1), ...bobNights(2, 3)], {
    amount: 0,
  }),
  ruleCase("three and one", rule, { people: ["anna", "bob"], shifts: nights(0, 1, 2, 3) }, [...annaNights(0, 1, 2), ...bobNights(3)], {
    amount: 2,
  }),
  // Share 1.5 each: one or two is fair.
  ruleCase("two and one of three", rule, { people: ["anna", "bob"], shifts: nights(0, 1, 2) }, [...annaNights(0, 1), ...bobNights(2)], {
    amount: 0,
  }),
  ruleCase("all three", rule, { people: ["anna", "bob"], shifts: nights(0, 1, 2) }, annaNights(0, 1, 2), { amount: 2 }),
  ruleCase(
    "by contract",
    rule,
    { people: [withTargets("anna", 1440), withTargets("bob", 480)], shifts: nights(0, 1, 2, 3) },
    [...annaNights(0, 1), ...bobNights(2, 3)],
    // Shares 3 and 1.
    { amount: 2 },
  ),
  ruleCase(
    "over all contracts of a person",
    rule,
    { people: [withTargets("anna", 480, 480, 480), withTargets("bob", 480)], shifts: nights(0, 1, 2, 3) },
    [...annaNights(0, 1, 2), ...bobNights(3)],
    { amount: 0 },
  ),
  ruleCase(
    "who has no contract has no share if others have",
    rule,
    { people: [withTargets("anna", 480), "bob"], shifts: nights(0, 1) },
    [...annaNights(0), ...bobNights(1)],
    // Shares 2 and 0.
    { amount: 2 },
  ),
  ruleCase(
    "contracts of nothing weigh the same as none",
    rule,
    { people: [withTargets("anna", 0), withTargets("bob", 0)], shifts: nights(0, 1) },
    annaNights(0, 1),
    { amount: 2 },
  ),
  ruleCase(
    "places count, not shifts, and open places too",
    rule,
    { people: ["anna", "bob"], shifts: [night(0, { demands: [{ id: "main", target: 4 }] }), early(1)] },
    annaNights(0),
    // Share 2 each: one below and two below.
    { amount: 3 },
  ),
  ruleCase(
    "only matching demand lines count",
    { ...rule, shifts: { include: ["demand:main"], exclude: ["type:early"] } },
    {
      people: ["anna", "bob"],
      shifts: [
        night(0, {
          demands: [
            { id: "main", target: 2 },
            { id: "extra", target: 6 },
          ],
        }),
        early(1),
      ],
    },
    [{ personId: "anna", shiftId: "night0", demandId: "extra" }, ...anna("early1"), ...bobNights(0)],
    // Share 1 each.
    { amount: 1 },
  ),
  ruleCase(
    "only people the rule is about share",
    { ...rule, people: { exclude: ["person:carol"] } },
    { people: ["anna", "bob", "carol"], shifts: nights(0, 1, 2, 3) },
    [...annaNights(0, 1), ...bobNights(2)],
    // Share 2 each.
    { amount: 1 },
  ),
  ruleCase(
    "and only their contracts count",
    { ...rule, people: { exclude: ["person:carol"] } },
    { people: ["anna", "bob", withTargets("carol", 480)], shifts: nights(0, 1, 2, 3) },
    [...annaNights(0, 1), ...bobNights(2)],
    { amount: 1 },
  ),
  ruleCase(
    "past shifts and outside work do not count",
    { ...rule, shifts: {} },
    {
      people: [
        professional("anna", { history: { shifts: [pastNight(-3)] }, external: [{ start: at(3, "09:00"), end: at(3, "12:00") }] }),
        "bob",
      ],
      shifts: nights(0, 1),
    },
    [...annaNights(0), ...bobNights(1)],
    { amount: 0 },
  ),
  ruleCase(
    "what is carried along counts",
    rule,
    { people: [professional("anna", { history: { carried: [{ ruleId: "rule", amount: 1 }] } }), "bob"], shifts: nights(0, 1) },
    [...annaNights(0), ...bobNights(1)],
    { amount: 1 },
  ),
  ruleCase(
    "carrying more than the share is inherited",
    rule,
    { people: [professional("anna", { history: { carried: [{ ruleId: "rule", amount: 3 }] } }), "bob"], shifts: nights(0, 1) },
    [...annaNights(0), ...bobNights(1)],
    // Share 1: 2 above before, 3 now.
    { amount: 1, inherited: 2 },
  ),
  ruleCase(
    "pins above the share are inherited when the rule is hard, and what lacks is charged",
    { ...rule, level: "hard" },
    { people: ["anna", "bob"], shifts: nights(0, 1, 2, 3), pins: annaNights(0, 1, 2) },
    annaNights(0, 1, 2),
    // Share 2: anna 1 above by pins, bob 2 below.
    { amount: 2, inherited: 1 },
  ),
  ruleCase(
    "less than nothing carried along is owed",
    rule,
    { people: [professional("anna", { history: { carried: [{ ruleId: "rule", amount: -2 }] } }), "bob"], shifts: nights(0, 1, 2, 3) },
    [...annaNights(0, 1, 2), ...bobNights(3)],
    // Share 2: 3 - 2 = 1 and 1.
    { amount: 2 },
  ),
  ruleCase(
    "in minutes",
    { ...rule, measure: "minutes", shifts: {} },
    { people: ["anna", "bob"], shifts: [early(0), early(1, { breakMinutes: 60 })] },
    [...anna("early0"), ...bob("early1")],
    // 900 minutes, 450 each: 480 and 420.
    { amount: 60 },
  ),
  ruleCase(
    "in started hours, squared",
    { ...rule, measure: "minutes", unit: 60, function: "quadratic", shifts: {} },
    { people: ["anna", "bob"], shifts: [early(0), early(1)] },
    anna("early0", "early1"),
    // 8 hours above and 8 below.
    { amount: 128 },
  ),
  ruleCase("squared", { ...rule, function: "quadratic" }, { people: ["anna", "bob"], shifts: nights(0, 1, 2, 3) }, annaNights(0, 1, 2, 3), {
    amount: 8,
  }),
  ruleCase(
    "equal shares, whatever the contract",
    { ...rule, shareBy: "equal" },
    { people: [withTargets("anna", 1440), withTargets("bob", 480)], shifts: nights(0, 1, 2, 3) },
    [...annaNights(0, 1), ...bobNights(2, 3)],
    { amount: 0 },
  ),
  ruleCase(
    "a given total is shared instead of what is wanted",
    { ...rule, total: 2 },
    { people: ["anna", "bob"], shifts: nights(0, 1, 2, 3) },
    [...annaNights(0), ...bobNights(1)],
    { amount: 0 },
  ),
  // Of 7 days anna can work on 6 (the seventh is taken whole) and bob on 2: shares 6 and 2 of 8.
  ruleCase(
    "by the days that are possible",
    { ...rule, shareBy: "availability", shifts: {} },
    {
      people: [
        professional("anna", { unavailable: [away(6, 7), { start: at(2, "00:00"), end: at(2, "23:59") }] }),
        professional("bob", { available: [away(0, 2)] }),
      ],
      shifts: eightPlaces,
    },
    eight(4, 4),
    { amount: 4 },
  ),
  ruleCase(
    "minutes outside and inside both kinds of time are no day",
    { ...rule, shareBy: "availability", shifts: {} },
    {
      people: [
        professional("anna", {
          available: [
            { start: at(0, "08:00"), end: at(0, "12:00") },
            { start: at(1, "08:00"), end: at(1, "12:00") },
          ],
          unavailable: [{ start: at(1, "07:00"), end: at(1, "12:00") }],
        }),
        professional("bob", { available: [away(0, 3)] }),
      ],
      shifts: eightPlaces,
    },
    // Days 1 and 3: shares 2 and 6.
    eight(2, 6),
    { amount: 0 },
  ),
  ruleCase(
    "who is never available has no share",
    { ...rule, shareBy: "availability", shifts: {} },
    { people: [professional("anna", { available: [] }), "bob"], shifts: eightPlaces },
    eight(1, 7),
    { amount: 2 },
  ),
  ruleCase(
    "by contract and possible days",
    { ...rule, shareBy: "contractAvailability", shifts: {} },
    {
      people: [
        { ...withTargets("anna", 1000), available: [away(0, 2)] },
        // 600 on the first three days, 200 on the four after, of which one is away: 1800 + 600 = 2400.
        professional("bob", {
          unavailable: [away(6, 7)],
          engagements: [
            { id: "a", organisationId: "org", form: "employee", validUntil: dateOf(2), contract: { targetMinutesPerWeek: 600 } },
            { id: "b", organisationId: "org", form: "employee", validFrom: dateOf(3), contract: { targetMinutesPerWeek: 200 } },
            { id: "c", organisationId: "org", form: "employee" },
          ],
        }),
      ],
      shifts: eightPlaces,
    },
    // 2000 and 2400 of 4400: shares 3.6 and 4.4.
    eight(3, 5),
    { amount: 0 },
  ),
  ruleCase(
    "equal weights when all are nothing",
    { ...rule, shareBy: "contractAvailability", shifts: {} },
    { people: ["anna", "bob"], shifts: eightPlaces },
    eight(4, 4),
    { amount: 0 },
  ),
  // Weekends and holidays of one organisation, over its own people: places on Saturday, Sunday and the holiday, 1.5 each.
  ruleCase(
    "per organisation, of any kind of day",
    { ...rule, people: { include: ["org:org"] }, shifts: { include: ["day:weekend", "day:holiday"], exclude: ["org:other"] } },
    {
      organisations: [{ id: "org" }, { id: "other" }],
      planning: { holidays: [dateOf(2)] },
      people: ["anna", "bob", professional("carol", { engagements: [{ id: "main", organisationId: "other", form: "pool" }] })],
      shifts: [early(0), early(2), early(5), early(6), late(6, { organisationId: "other" })],
    },
    [...anna("early0", "early2", "early5", "early6"), ...bob("late6")],
    // Anna 3, bob 0.
    { amount: 2 },
  ),
  ruleCase(
    "of shifts that came up at the last minute, by their tag",
    { ...rule, shifts: { include: ["last-minute"] } },
    { people: ["anna", "bob"], shifts: [early(0, { tags: ["last-minute"] }), early(1, { tags: ["last-minute"] }), early(2)] },
    anna("early0", "early1", "early2"),
    { amount: 2 },
  ),
];
