import type { EngagementInput } from "../../../src/problem/person";
import type { ContractHoursRuleInput } from "../../../src/problem/rules/contractHours";
import { assign, dateOf, professional, shift, volunteer } from "../problemBuilder";
import { anna, early, outside, pastEarlies, ruleCase, type RuleCase, springPlanning } from "./ruleCase";

const target: ContractHoursRuleInput = { id: "rule", kind: "contractHours", level: "soft", bound: "target", over: { kind: "horizon" } };
const minimum: ContractHoursRuleInput = { ...target, bound: "minimum" };
const maximum: ContractHoursRuleInput = { ...target, bound: "maximum" };

const earlies = (...list: readonly number[]) => list.map((day) => early(day));
const annaEarlies = (...list: readonly number[]) => anna(...list.map((day) => `early${String(day)}`));

/** Anna with one engagement for each of these. */
function annaWith(...engagements: readonly Partial<EngagementInput>[]) {
  return professional("anna", {
    engagements: engagements.map((engagement, index) => ({
      id: `engagement${String(index)}`,
      organisationId: "org",
      form: "employee",
      ...engagement,
    })),
  });
}

/** 24 h a week, three earlies. */
const wholeContract = { minimumMinutesPerWeek: 1440, targetMinutesPerWeek: 1440, maximumMinutesPerWeek: 1440 };
const people = [annaWith({ contract: wholeContract })];

/** Tables for `contractHours`. */
export const contractHoursCases: readonly RuleCase[] = [
  ruleCase("exactly the target", target, { people, shifts: earlies(0, 1, 2) }, annaEarlies(0, 1, 2), { amount: 0 }),
  // 1440 - 960 = 480, in hours.
  ruleCase("below the target", target, { people, shifts: earlies(0, 1) }, annaEarlies(0, 1), { amount: 8 }),
  ruleCase("above the target", target, { people, shifts: earlies(0, 1, 2, 3) }, annaEarlies(0, 1, 2, 3), { amount: 8 }),
  ruleCase("below the minimum", minimum, { people, shifts: earlies(0, 1) }, annaEarlies(0, 1), { amount: 8 }),
  ruleCase("above the minimum", minimum, { people, shifts: earlies(0, 1, 2, 3) }, annaEarlies(0, 1, 2, 3), { amount: 0 }),
  ruleCase("below the maximum", maximum, { people, shifts: earlies(0, 1) }, annaEarlies(0, 1), { amount: 0 }),
  ruleCase("above the maximum", maximum, { people, shifts: earlies(0, 1, 2, 3) }, annaEarlies(0, 1, 2, 3), { amount: 8 }),
  ruleCase(
    "each bound has its own figure",
    minimum,
    {
      people: [annaWith({ contract: { minimumMinutesPerWeek: 600, targetMinutesPerWeek: 1200, maximumMinutesPerWeek: 1800 } })],
      shifts: earlies(0),
    },
    annaEarlies(0),
    // 600 - 480 = 120.
    { amount: 2 },
  ),
  ruleCase(
    "and so has the maximum",
    { ...maximum, unit: 1 },
    {
      people: [annaWith({ contract: { minimumMinutesPerWeek: 100, targetMinutesPerWeek: 200, maximumMinutesPerWeek: 300 } })],
      shifts: earlies(0),
    },
    annaEarlies(0),
    // 480 - 300.
    { amount: 180 },
  ),
  ruleCase(
    "started hours count",
    target,
    { people, shifts: [...earlies(0, 1, 2), shift("a", 3, "07:00", "07:01")] },
    [...annaEarlies(0, 1, 2), ...anna("a")],
    { amount: 1 },
  ),
  ruleCase("in minutes", { ...target, unit: 1 }, { people, shifts: earlies(0, 1) }, annaEarlies(0, 1), { amount: 480 }),
  ruleCase(
    "the contract is scaled by days and rounded up from the half",
    { ...target, unit: 1 },
    { days: 3, people: [annaWith({ contract: { targetMinutesPerWeek: 1000 } })], shifts: [] },
    [],
    // 1000 x 3 / 7 = 428.57.
    { amount: 429 },
  ),
  ruleCase(
    "or down from below it",
    { ...target, unit: 1 },
    { days: 5, people: [annaWith({ contract: { targetMinutesPerWeek: 1000 } })], shifts: [] },
    [],
    // 1000 x 5 / 7 = 714.29.
    { amount: 714 },
  ),
  ruleCase(
    "engagements are added before rounding",
    { ...target, unit: 1 },
    { days: 1, people: [annaWith({ contract: { targetMinutesPerWeek: 501 } }, { contract: { targetMinutesPerWeek: 501 } })], shifts: [] },
    [],
    // 1002 / 7 = 143.14, not twice 71.57.
    { amount: 143 },
  ),
  ruleCase(
    "engagements without the figure do not count",
    target,
    { people: [annaWith({ contract: { targetMinutesPerWeek: 600 } }, { contract: { minimumMinutesPerWeek: 600 } }, {})], shifts: [] },
    [],
    { amount: 10 },
  ),
  ruleCase("people without the figure are not judged", target, { people: ["anna"], shifts: earlies(0) }, annaEarlies(0), { amount: 0 }),
  ruleCase(
    "a figure of nothing is a figure",
    target,
    { people: [annaWith({ contract: { targetMinutesPerWeek: 0 } })], shifts: earlies(0) },
    annaEarlies(0),
    { amount: 8 },
  ),
  ruleCase(
    "volunteers have no contract",
    target,
    {
      people: [],
      volunteers: [volunteer("vera")],
      shifts: [early(0, { demands: [{ id: "main", admits: [{ people: { include: ["kind:volunteer"] } }] }] })],
    },
    [assign("vera", "early0")],
    { amount: 0 },
  ),
  ruleCase(
    "an engagement counts if it is valid on the first day",
    target,
    {
      people: [
        annaWith(
          { contract: { targetMinutesPerWeek: 600 }, validUntil: dateOf(0) },
          { contract: { targetMinutesPerWeek: 60 }, validFrom: dateOf(0) },
          { contract: { targetMinutesPerWeek: 6000 }, validFrom: dateOf(1) },
          { contract: { targetMinutesPerWeek: 6000 }, validUntil: dateOf(-1) },
        ),
      ],
      shifts: [],
    },
    [],
    // 660 minutes.
    { amount: 11 },
  ),
  ruleCase(
    "each week has its own first day",
    { ...target, over: { kind: "week" } },
    { days: 14, people: [annaWith({ contract: { targetMinutesPerWeek: 960 }, validFrom: dateOf(1) })], shifts: earlies(0, 7) },
    annaEarlies(0, 7),
    // No figure in the first week; 960 - 480 in the second.
    { amount: 8 },
  ),
  ruleCase(
    "a week is judged by its part in the horizon, history not counted",
    { ...target, over: { kind: "week" } },
    {
      days: 7,
      planning: { start: dateOf(2) },
      people: [{ ...annaWith({ contract: { targetMinutesPerWeek: 840 } }), history: { shifts: pastEarlies(0, 1) } }],
      shifts: earlies(2, 3),
    },
    annaEarlies(2, 3),
    // Days 2-6: 840 x 5 / 7 = 600, worked 960: 6 h; days 7-8: 240, worked 0: 4 h.
    { amount: 10 },
  ),
  ruleCase(
    "each period apart",
    { ...target, over: { kind: "period" } },
    {
      planning: {
        periods: [
          { id: "first", from: dateOf(-7), to: dateOf(0) },
          { id: "second", from: dateOf(1), to: dateOf(6) },
        ],
      },
      people: [annaWith({ contract: { targetMinutesPerWeek: 840 } })],
      shifts: earlies(0, 1),
    },
    annaEarlies(0, 1),
    // 480 for 120: 6 h; 480 for 720: 4 h.
    { amount: 10 },
  ),
  ruleCase(
    "what is carried along counts in the first window",
    { ...target, over: { kind: "week" } },
    {
      days: 14,
      people: [{ ...annaWith({ contract: { targetMinutesPerWeek: 400 } }), history: { carried: [{ ruleId: "rule", amount: 120 }] } }],
      shifts: earlies(0, 7),
    },
    annaEarlies(0, 7),
    // 480 + 120 for 400: 4 started hours; 480 for 400: 2.
    { amount: 6 },
  ),
  ruleCase(
    "outside work counts",
    maximum,
    {
      people: [{ ...annaWith({ contract: { maximumMinutesPerWeek: 480 } }), external: [outside(3, "09:00", "10:00")] }],
      shifts: earlies(0),
    },
    annaEarlies(0),
    { amount: 1 },
  ),
  ruleCase(
    "unless a filter leaves it out",
    { ...maximum, shifts: { exclude: ["external"] } },
    {
      people: [{ ...annaWith({ contract: { maximumMinutesPerWeek: 480 } }), external: [outside(3, "09:00", "10:00")] }],
      shifts: earlies(0),
    },
    annaEarlies(0),
    { amount: 0 },
  ),
  ruleCase(
    "outside work above the contract is inherited",
    target,
    { people: [{ ...annaWith({ contract: { targetMinutesPerWeek: 60 } }), external: [outside(3, "09:00", "12:00")] }], shifts: earlies(0) },
    annaEarlies(0),
    // 120 above before; 480 more.
    { amount: 8, inherited: 2 },
  ),
  ruleCase(
    "pins above a hard maximum are inherited",
    { ...maximum, level: "hard" },
    { people, shifts: earlies(0, 1, 2, 3), pins: annaEarlies(0, 1, 2, 3) },
    annaEarlies(0, 1, 2, 3),
    { amount: 0, inherited: 8 },
  ),
  ruleCase(
    "pins below a hard minimum are charged: more can be assigned",
    { ...minimum, level: "hard" },
    { people, shifts: earlies(0, 1), pins: annaEarlies(0, 1) },
    annaEarlies(0, 1),
    { amount: 8 },
  ),
  ruleCase(
    "the spring night is an hour shorter",
    { ...target, unit: 1 },
    {
      planning: springPlanning,
      people: [annaWith({ contract: { targetMinutesPerWeek: 480 } })],
      shifts: [{ id: "a", organisationId: "org", start: "2027-03-27T23:00", end: "2027-03-28T07:00" }],
    },
    anna("a"),
    { amount: 60 },
  ),
  ruleCase(
    "duties count as the contract counts them",
    { ...target, unit: 1 },
    {
      dutyKinds: [{ kind: "presence", contractPercent: 50 }],
      people,
      shifts: [
        ...earlies(0, 1),
        shift("sleep", 2, "22:00", "07:00", { dutyKind: "presence" }),
        shift("call", 4, "07:00", "15:00", { dutyKind: "onCall" }),
      ],
    },
    [...annaEarlies(0, 1), ...anna("sleep", "call")],
    // 960 + 270 + 0 of 1440.
    { amount: 210 },
  ),
  ruleCase(
    "absence counts as worked",
    { ...target, unit: 1 },
    {
      people: [{ ...annaWith({ contract: wholeContract }), absences: [{ from: dateOf(0), to: dateOf(1), creditedMinutes: 900 }] }],
      shifts: earlies(3),
    },
    annaEarlies(3),
    // 1440 - 900 - 480.
    { amount: 60 },
  ),
  ruleCase(
    "on the days of the window",
    { ...maximum, over: { kind: "week" }, unit: 1 },
    {
      days: 14,
      people: [{ ...annaWith({ contract: wholeContract }), absences: [{ from: dateOf(-1), to: dateOf(7), creditedMinutes: 2700 }] }],
      shifts: earlies(8),
    },
    annaEarlies(8),
    // 300 a day: 2100 - 1440 in the first week, 300 + 480 in the second.
    { amount: 0, inherited: 660 },
  ),
  ruleCase(
    "unless the filter leaves it out",
    { ...target, unit: 1, shifts: { exclude: ["absence"] } },
    {
      people: [{ ...annaWith({ contract: wholeContract }), absences: [{ from: dateOf(0), to: dateOf(1), creditedMinutes: 900 }] }],
      shifts: earlies(3),
    },
    annaEarlies(3),
    { amount: 960 },
  ),
  ruleCase(
    "hours elsewhere are no hours of the contract",
    { ...target, unit: 1 },
    { people: [{ ...annaWith({ contract: wholeContract }), outsideHours: [{ minutesPerWeek: 600 }] }], shifts: earlies(0, 1, 2) },
    annaEarlies(0, 1, 2),
    { amount: 0 },
  ),
  ruleCase(
    "hours above the contract need consent: a hard maximum that a planner may override",
    { id: "rule", kind: "contractHours", level: "hard", overridable: true, bound: "maximum", over: { kind: "week" }, unit: 60 },
    {
      people: [
        professional("anna", {
          engagements: [{ id: "main", organisationId: "org", form: "employee", contract: { maximumMinutesPerWeek: 900 } }],
        }),
      ],
      shifts: [early(0), early(1), early(2)],
      // Anna agreed to the third shift, which is pinned; without her consent it would be charged.
      pins: anna("early0", "early1", "early2"),
    },
    anna("early0", "early1", "early2"),
    // 3 x 480 - 900 = 540 minutes, 9 hours.
    { amount: 0, inherited: 9 },
  ),
];
