import type { EngagementInput } from "../../../src/problem/person";
import type { Coordinates } from "../../../src/problem/location";
import type { PayTableInput, SupplementBandInput, TravelRate } from "../../../src/problem/payTable";
import type { ShiftInput } from "../../../src/problem/shift";
import type { AssignmentCostRuleInput } from "../../../src/problem/rules/assignmentCost";
import { assign, dateOf, professional, shift, type TinyProblemOverrides, volunteer } from "../problemBuilder";
import { anna, early, late, night, ruleCase, type RuleCase, springPlanning } from "./ruleCase";

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

/** The irregular-hours supplement of CAO VVT from 2026 (domain note, vvt.ort). */
const onWeekdays = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;
const ort: readonly SupplementBandInput[] = [
  { weekdays: onWeekdays, from: "06:00", to: "07:00", percent: 22 },
  { weekdays: onWeekdays, from: "20:00", to: "22:00", percent: 22 },
  { weekdays: ["saturday"], from: "06:00", to: "08:00", percent: 38 },
  { weekdays: ["saturday"], from: "12:00", to: "22:00", percent: 38 },
  { weekdays: onWeekdays, from: "00:00", to: "06:00", percent: 47 },
  { weekdays: onWeekdays, from: "22:00", to: "24:00", percent: 47 },
  { weekdays: ["saturday"], from: "00:00", to: "06:00", percent: 52 },
  { weekdays: ["saturday"], from: "22:00", to: "24:00", percent: 52 },
  { weekdays: ["sunday"], onHolidays: true, from: "00:00", to: "24:00", percent: 60 },
];
const [near, rest] = [{ untilKilometres: 10, centsPerKilometre: 23 }, { centsPerKilometre: 21 }];
const parts: readonly TravelRate[] = [rest, near];
/** Easter Sunday 2027 is the day on which the clock goes forward. */
const easterNight = { id: "a", organisationId: "org", start: "2027-03-27T23:00", end: "2027-03-28T07:00" };

/** Anna earns 30 euros an hour under a table with the supplement. */
function paid(
  overrides: TinyProblemOverrides,
  table: Partial<PayTableInput> = {},
  engagement: Partial<EngagementInput> = {},
  home?: Coordinates,
): TinyProblemOverrides {
  const worker = annaAs({ costCentsPerHour: 3000, payTableId: "care", ...engagement });
  return {
    payTables: [
      { id: "care", versions: [{ bands: ort }], ...table },
      { id: "none", versions: [{}] },
    ],
    people: [home === undefined ? worker : { ...worker, home }],
    ...overrides,
  };
}

/** The same, of `org` and lent to everybody. */
function lent(engagement: Partial<EngagementInput>, given: ShiftInput): TinyProblemOverrides {
  return { ...paid({ shifts: [given] }, {}, { lendTo: "all", ...engagement }), organisations: [{ id: "org" }, { id: "other" }] };
}

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
  // 15:00-23:00 on a Monday: 20-22 at 22% and 22-23 at 47% of 30 euros: 1320 + 1410.
  ruleCase("supplements by the clock", rule, paid({ shifts: [late(0)] }), anna("late0"), { amount: 24_000 + 1320 + 1410 }),
  ruleCase("none during the day", rule, paid({ shifts: [early(0)] }), anna("early0"), { amount: 24_000 }),
  // 450 of 480 minutes are work: 22,500; 1320 and 1410 x 450 / 480 = 1237.5 and 1321.875, rounded each.
  ruleCase("a break is spread over the shift", rule, paid({ shifts: [late(0, { breakMinutes: 30 })] }), anna("late0"), {
    amount: 22_500 + 1238 + 1322,
  }),
  // Saturday 23-24 at 52%: 1560; Sunday at 60%: six hours (2 o'clock does not come), and eight in autumn.
  ruleCase(
    "Easter night in spring, when the clock goes forward",
    rule,
    paid({ planning: springPlanning, shifts: [easterNight] }),
    anna("a"),
    {
      amount: 21_000 + 1560 + 10_800,
    },
  ),
  ruleCase("the night in autumn, when the clock goes back", rule, paid({ days: 28, shifts: [night(19)] }), anna("night19"), {
    amount: 27_000 + 1560 + 14_400,
  }),
  // As long as the clock says: eight hours, seven of them on Sunday.
  ruleCase("nominal pay in spring", rule, paid({ planning: springPlanning, shifts: [easterNight] }, { dstPay: "nominal" }), anna("a"), {
    amount: 24_000 + 1560 + 12_600,
  }),
  ruleCase("nominal pay in autumn", rule, paid({ days: 28, shifts: [night(19)] }, { dstPay: "nominal" }), anna("night19"), {
    amount: 24_000 + 1560 + 12_600,
  }),
  // 23-24 at 47%: 1410. The holiday is on Wednesday, so its first six hours are at 60 and not at 47%, and the seventh at 60 and not at 22%.
  ruleCase(
    "the highest percentage counts on a holiday",
    rule,
    paid({ planning: { holidays: [dateOf(2)] }, shifts: [night(1)] }),
    anna("night1"),
    { amount: 24_000 + 1410 + 12_600 },
  ),
  ruleCase(
    "holidays of the table go before those of the planning",
    rule,
    paid({ planning: { holidays: [dateOf(0)] }, shifts: [early(0), early(1)] }, { versions: [{ bands: ort, holidays: [dateOf(1)] }] }),
    anna("early0", "early1"),
    // Eight hours at 60% on the second day.
    { amount: 48_000 + 14_400 },
  ),
  // The last evening at 47%: 1410. From midnight on the second version: 00-06 at 50%: 9000, and nothing after.
  ruleCase(
    "a new version holds from its midnight",
    rule,
    paid(
      { shifts: [night(1)] },
      {
        versions: [{ bands: ort }, { validFrom: dateOf(2), bands: [{ weekdays: ["wednesday"], from: "00:00", to: "06:00", percent: 50 }] }],
      },
    ),
    anna("night1"),
    { amount: 24_000 + 1410 + 9000 },
  ),
  ruleCase(
    "before the first version there is none",
    rule,
    paid({ shifts: [night(1)] }, { versions: [{ validFrom: dateOf(2), bands: ort }] }),
    anna("night1"),
    // 00-06 at 47% and 06-07 at 22%.
    { amount: 24_000 + 8460 + 660 },
  ),
  ruleCase(
    "a band on dates, up to midnight",
    rule,
    paid({ shifts: [night(1)] }, { versions: [{ bands: [{ dates: [dateOf(1)], from: "18:00", to: "24:00", percent: 60 }] }] }),
    anna("night1"),
    // 23-24 only.
    { amount: 24_000 + 1800 },
  ),
  ruleCase("another table pays nothing", rule, paid({ shifts: [late(0)] }, {}, { payTableId: "none" }), anna("late0"), { amount: 24_000 }),
  // 22,239 m: the first 10 km at 23 and 12.239 at 21, twice: 460 + 514.038 = 974.038.
  ruleCase(
    "travel by parts of the way",
    { ...rule, centsPerKilometre: 99 },
    paid({ ...places, shifts: [early(0, { locationId: "east" })] }, { versions: [{ travel: parts }] }, {}, { latitude: 0, longitude: 5 }),
    anna("early0"),
    { amount: 24_000 + 974 },
  ),
  ruleCase(
    "beyond the last part it is free",
    rule,
    paid({ ...places, shifts: [early(0, { locationId: "east" })] }, { versions: [{ travel: [near] }] }, {}, { latitude: 0, longitude: 5 }),
    anna("early0"),
    { amount: 24_000 + 460 },
  ),
  ruleCase(
    "travel by the version of the start day",
    rule,
    paid(
      { ...places, shifts: [early(0, { locationId: "east" }), early(1, { locationId: "east" })] },
      { versions: [{ travel: [near] }, { validFrom: dateOf(1), travel: parts }] },
      {},
      { latitude: 0, longitude: 5 },
    ),
    anna("early0", "early1"),
    { amount: 48_000 + 460 + 974 },
  ),
  ruleCase(
    "a version without travel leaves it to the rule",
    { ...rule, centsPerKilometre: 10 },
    paid({ ...places, shifts: [early(0, { locationId: "east" })] }, {}, {}, { latitude: 0, longitude: 5 }),
    anna("early0"),
    // 444.78.
    { amount: 24_000 + 445 },
  ),
  // 8 x 150.
  ruleCase(
    "lending is charged on top",
    rule,
    lent({ recharges: [{ mode: "onTop", centsPerHour: 150 }] }, early(0, { organisationId: "other" })),
    anna("early0"),
    { amount: 24_000 + 1200 },
  ),
  ruleCase("not at home", rule, lent({ recharges: [{ mode: "onTop", centsPerHour: 150 }] }, early(0)), anna("early0"), { amount: 24_000 }),
  // 8 x 45 euros for everything; with 21% 43,560.
  ruleCase(
    "or as one tariff, with tax",
    rule,
    lent({ recharges: [{ mode: "allIn", centsPerHour: 4500, vatPercent: 21 }] }, late(0, { organisationId: "other" })),
    anna("late0"),
    { amount: 43_560 },
  ),
  ruleCase(
    "the entry of the host goes first",
    rule,
    lent(
      {
        recharges: [
          { mode: "onTop", centsPerHour: 150 },
          { toOrganisationId: "other", mode: "onTop", centsPerHour: 100 },
        ],
      },
      early(0, { organisationId: "other" }),
    ),
    anna("early0"),
    { amount: 24_000 + 800 },
  ),
  ruleCase(
    "an agency with tax where it has its contract",
    rule,
    lent({ form: "agency", recharges: [{ toOrganisationId: "org", mode: "onTop", centsPerHour: 0, vatPercent: 21 }] }, late(0)),
    anna("late0"),
    // 26,730 x 1.21 = 32,343.3.
    { amount: 32_343 },
  ),
  // One hour of work, three paid; the supplement is for the hour that is worked, 20-21 at 22%.
  ruleCase(
    "who is called is paid three hours at least",
    rule,
    paid({ shifts: [shift("a", 0, "20:00", "21:00")] }, {}, { call: { minimumMinutes: 180 } }),
    anna("a"),
    { amount: 9000 + 660 },
  ),
  // A night at the workplace, half of it paid: 240 minutes are 12,000; 23-24 and 00-06 at 47% of half of seven hours: 4935; 06-07 at 22% of half an hour: 330.
  ruleCase(
    "supplements are on paid minutes",
    rule,
    { ...paid({ shifts: [night(0, { dutyKind: "presence" })] }), dutyKinds: [{ kind: "presence", paidPercent: 50 }] },
    anna("night0"),
    { amount: 12_000 + 4935 + 330 },
  ),
  // 480 of 540 minutes by the clock, half of them paid; 06-07 lies on Sunday too.
  ruleCase(
    "nominal and half paid in autumn",
    rule,
    {
      ...paid({ days: 28, shifts: [night(19, { dutyKind: "presence" })] }, { dstPay: "nominal" }),
      dutyKinds: [{ kind: "presence", paidPercent: 50 }],
    },
    anna("night19"),
    { amount: 12_000 + 780 + 6300 },
  ),
  ruleCase(
    "a duty that is not paid has no least time either",
    rule,
    paid({ shifts: [night(0, { dutyKind: "onCall" })] }, {}, { call: { minimumMinutes: 180 } }),
    anna("night0"),
    { amount: 0 },
  ),
];
