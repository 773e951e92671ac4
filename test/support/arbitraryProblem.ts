import fc from "fast-check";
import type { Assignment, ForbiddenAssignment } from "../../src/problem/assignment";
import type { DutyKind, DutyKindInput } from "../../src/problem/dutyKind";
import type { OrganisationInput } from "../../src/problem/organisation";
import type {
  ColleaguesInput,
  EngagementInput,
  IntervalInput,
  LearnerInput,
  LearningTrack,
  LegalRegime,
  ProfessionalInput,
  VolunteerInput,
} from "../../src/problem/person";
import type { PayTableInput } from "../../src/problem/payTable";
import type { PlanningInput } from "../../src/problem/planning";
import type { ProblemInput } from "../../src/problem/problem";
import type { HeldQualificationInput } from "../../src/problem/qualification";
import type { RuleInput, RuleKind } from "../../src/problem/rules/rule";
import type { DemandInput, ShiftInput } from "../../src/problem/shift";
import { formatDate, parseDate } from "../../src/time/civil";
import { catalogue } from "../../src/rules/catalogue";
import { arbitraryRuleOf, arbitraryShiftFilter, given } from "./arbitraryRule";

/** A tiny problem and a roster of it that contains every pin. */
export interface RosterCase {
  readonly problem: ProblemInput;
  readonly roster: readonly Assignment[];
}

/** All rule kinds. */
export const ruleKinds = Object.keys(catalogue) as readonly RuleKind[];

/** Settings of {@link arbitraryRosterCase}. */
export interface RosterCaseOptions {
  /** Kinds to choose from; default all. */
  readonly kinds?: readonly RuleKind[];
  /** Most rules; default 6. */
  readonly ruleCount?: number;
}

/**
 * Tiny problems with everything in them: nights, overlapping shifts, clock changes, several demand lines, kinds of duty, engagements and
 * tiers, volunteers, history and outside work, absences, carried counters, wishes, pins; and a valid roster.
 */
export function arbitraryRosterCase(options: RosterCaseOptions = {}): fc.Arbitrary<RosterCase> {
  const kinds = options.kinds ?? ruleKinds;
  return arbitraryPlanning
    .chain((planning) => {
      const dates = Array.from({ length: planning.days }, (_, day) => dateOf(planning, day));
      const scope = { dates, qualificationIds: qualificationIds };
      const rules = fc
        .array(fc.constantFrom(...kinds), { minLength: 1, maxLength: options.ruleCount ?? 6 })
        .chain((chosen) => fc.tuple(...chosen.map((kind, index) => arbitraryRuleOf(kind, `r${index}`, scope))));
      return fc.record({
        planning: fc.constant(planning),
        organisations: arbitraryOrganisations,
        dutyKinds: arbitraryDutyKinds,
        rules,
        shifts: fc.integer({ min: 4, max: 14 }).chain((count) => fc.tuple(...numbered(count, (index) => arbitraryShift(index, planning)))),
      });
    })
    .chain((parts) =>
      fc.record({
        parts: withCarried(parts),
        professionals: fc
          .integer({ min: 1, max: 3 })
          .chain((count) => fc.tuple(...numbered(count, (index) => arbitraryProfessional(index, parts)))),
        volunteers: fc.nat({ max: 1 }).chain((count) => fc.tuple(...numbered(count, (index) => arbitraryVolunteer(index, parts)))),
      }),
    )
    .chain(({ parts, professionals, volunteers }) => {
      const people = [...professionals, ...volunteers];
      // Some rosters are dense enough that duties merge, nights follow each other and rests are short.
      const roster = fc.constantFrom(0.35, 0.35, 0.8).chain((share) => arbitraryAssignments(people, parts.shifts, share));
      const previous = arbitraryAssignments(people, parts.shifts, 0.25);
      const forbidden = fc.array(arbitraryForbidden(people, parts.shifts), { maxLength: 3 });
      return fc
        .record({ roster, previous, forbidden, isPinned: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 60, maxLength: 60 }) })
        .map(({ roster, previous, forbidden, isPinned }) => {
          const pins = roster.filter((_, index) => isPinned[index] === 0);
          const problem: ProblemInput = {
            format: "mekaar/1",
            ...given(parts),
            ...places,
            qualifications,
            payTables,
            professionals,
            volunteers,
            pins,
            forbidden: withoutPins(forbidden, pins),
            previous,
          };
          return { problem, roster };
        });
    });
}

const qualificationIds = ["driver", "helper", "nurse", "inducted"];
const qualifications = [
  { id: "driver" },
  { id: "helper" },
  { id: "nurse", covers: ["helper"] },
  { id: "inducted", kind: "induction" as const, lapsesAfterMonths: 1 },
];

/** Two places on the map that are about 11 km apart, and one without coordinates that a link reaches. */
const places = {
  locations: [
    { id: "n1", organisationId: "north", coordinates: { latitude: 52.2, longitude: 6.1 } },
    { id: "s1", organisationId: "south", coordinates: { latitude: 52.1, longitude: 6.1 } },
    { id: "s2", organisationId: "south" },
  ],
  travel: { links: [{ fromLocationId: "s2", toLocationId: "n1", minutes: 45, metres: 30_000 }] },
};

/** Bands that meet, overlap and end at midnight, holidays of its own, and a new version in each of the three horizons. */
const payTables: readonly PayTableInput[] = [
  {
    id: "care",
    versions: [
      {
        bands: [
          { weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday"], from: "20:00", to: "22:00", percent: 22 },
          { weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday"], from: "22:00", to: "24:00", percent: 47 },
          { weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday"], from: "00:00", to: "06:00", percent: 47 },
          { weekdays: ["saturday"], from: "00:00", to: "24:00", percent: 38 },
          { weekdays: ["sunday"], onHolidays: true, from: "00:00", to: "24:00", percent: 60 },
        ],
        travel: [{ untilKilometres: 5, centsPerKilometre: 23 }, { centsPerKilometre: 21 }],
      },
      ...["2026-10-07", "2026-10-24", "2027-03-27"].map((validFrom, index) => ({
        validFrom,
        holidays: ["2026-10-08", "2026-10-25", "2027-03-28"],
        bands: [
          { onHolidays: true, from: "02:30", to: "18:00", percent: 60 + index },
          { dates: ["2026-10-09", "2026-10-26", "2027-03-29"], from: "00:00", to: "12:00", percent: 33 },
        ],
      })),
    ],
  },
  {
    id: "other",
    dstPay: "nominal",
    versions: [
      { validFrom: "2026-10-06", bands: [{ weekdays: ["saturday", "sunday", "monday"], from: "01:15", to: "09:45", percent: 45 }] },
    ],
  },
];

/** A Monday, and Thursdays before the clock goes back and forward. */
const starts = ["2026-10-05", "2026-10-22", "2027-03-25"];

const arbitraryPlanning: fc.Arbitrary<PlanningInput> = fc
  .record({
    start: fc.constantFrom(...starts),
    days: fc.integer({ min: 3, max: 8 }),
    weekendDays: fc.option(
      fc.constantFrom<PlanningInput["weekendDays"]>(["friday", "saturday", "sunday"], ["sunday", "monday"], ["saturday"]),
      {
        nil: undefined,
        freq: 3,
      },
    ),
    holiday: fc.option(fc.nat({ max: 2 }), { nil: undefined }),
    secondPeriod: fc.constantFrom(undefined, 2, 2, -1),
    decisionDay: fc.option(fc.integer({ min: -9, max: 1 }), { nil: undefined }),
    night: fc.constantFrom<PlanningInput["night"]>(
      undefined,
      undefined,
      undefined,
      { moreThanMinutes: 0 },
      {
        untilMinuteOfDay: 300,
        lateMinuteOfDay: 360,
      },
    ),
  })
  .map(({ start, days, weekendDays, holiday, secondPeriod, decisionDay, night }) => {
    // Some late shifts end at two, which the spring night skips.
    const base = { zone: "Europe/Amsterdam", start, days, localTimes: { gap: "forward" } } as const;
    const periods = [
      { id: "first", from: dateOf(base, -3), to: dateOf(base, 1) },
      { id: "second", from: dateOf(base, secondPeriod ?? 2), to: dateOf(base, days + 1) },
    ];
    return given({
      ...base,
      weekendDays,
      night,
      holidays: holiday === undefined ? undefined : [dateOf(base, holiday)],
      periods: secondPeriod === undefined ? undefined : periods,
      decisionTime: decisionDay === undefined ? undefined : `${dateOf(base, decisionDay)}T12:00`,
    });
  });

const arbitraryOrganisations: fc.Arbitrary<readonly OrganisationInput[]> = fc
  .record({
    releases: fc.option(
      fc.constantFrom<OrganisationInput["releases"]>(
        [{ tier: "ownTeam", daysBefore: 30 }],
        [
          { tier: "ownTeam", daysBefore: 30 },
          { tier: "ownPool", daysBefore: 5 },
          { tier: "regionalPool", daysBefore: 3 },
          { tier: "volunteer", daysBefore: 2 },
        ],
        [
          { tier: "ownTeam" },
          { tier: "ownPool", daysBefore: 5, atTime: "12:01" },
          { tier: "regionalPool", daysBefore: 3, atTime: "12:00" },
          { tier: "agency", opensAt: "2026-10-21T12:00" },
          { tier: "volunteer", daysBefore: 4, opensAt: "2026-10-21T12:01" },
        ],
      ),
      { nil: undefined },
    ),
    blockedPersonIds: fc.constantFrom([], ["p0"]),
    alsoBlocked: fc.constantFrom(undefined, ["p0"]),
    bans: fc.constantFrom<OrganisationInput["bans"][]>(
      undefined,
      [{ tier: "agency", from: "2026-10-07" }],
      [
        { tier: "regionalPool", until: "2026-10-24" },
        { tier: "volunteer", from: "2027-03-26" },
      ],
    ),
    substitutions: fc.constantFrom(
      [],
      [{ heldId: "driver", coversId: "nurse", steps: 3 }],
      [
        { heldId: "driver", coversId: "nurse" },
        { heldId: "helper", coversId: "driver", steps: 2 },
      ],
    ),
  })
  .map(({ releases, blockedPersonIds, alsoBlocked, bans, substitutions }) => [
    given({ id: "north", releases, bans, blockedPersonIds }) as OrganisationInput,
    given({ id: "south", substitutions, blockedPersonIds: alsoBlocked }) as OrganisationInput,
  ]);

const clocks = [
  { type: "early", start: "07:00", end: "15:00" },
  { type: "late", start: "15:00", end: "23:00" },
  { type: "night", start: "23:00", end: "07:00" },
  { type: "night", start: "00:30", end: "06:30" },
  { type: "early", start: "10:00", end: "12:00" },
  { type: "late", start: "12:30", end: "21:00" },
  { type: "late", start: "18:00", end: "02:00" },
  { type: "early", start: "04:45", end: "11:00" },
];

const arbitraryDutyKind = fc.constantFrom<DutyKind | undefined>(undefined, undefined, undefined, "presence", "standby", "onCall");

const arbitraryDutyKinds = fc.constantFrom<readonly DutyKindInput[] | undefined>(
  undefined,
  [{ kind: "presence", contractPercent: 50 }],
  [
    { kind: "ordinary", paidPercent: 97 },
    { kind: "standby", legalPercent: 33, contractPercent: 10, paidPercent: 7 },
  ],
);

function arbitraryShift(index: number, planning: PlanningInput): fc.Arbitrary<ShiftInput> {
  return fc
    .record({
      day: fc.nat({ max: planning.days - 1 }),
      clock: fc.constantFrom(...clocks),
      place: fc.constantFrom(
        { organisationId: "north", locationId: "n1", unit: "east" },
        { organisationId: "north", locationId: "n1", unit: "west" },
        { organisationId: "north" },
        { organisationId: "south", locationId: "s1", alsoLocationIds: ["n1"], unit: "east" },
        { organisationId: "south", locationId: "s1" },
        { organisationId: "south", locationId: "s2" },
      ),
      breakMinutes: fc.constantFrom(undefined, undefined, 30, 45),
      dutyKind: arbitraryDutyKind,
      demands: fc.option(
        fc.integer({ min: 1, max: 2 }).chain((count) => fc.tuple(...numbered(count, arbitraryDemand))),
        { nil: undefined },
      ),
      clientIds: fc.constantFrom(undefined, undefined, ["c1"], ["c2", "c1"]),
      tags: fc.constantFrom(undefined, ["heavy"]),
    })
    .map(({ day, clock: { type, start, end }, place, ...fields }) =>
      given({ id: `s${index}`, type, ...place, ...interval(planning, day, start, end), ...fields }),
    );
}

function arbitraryDemand(index: number): fc.Arbitrary<DemandInput> {
  return fc
    .record({
      requires: fc.constantFrom(
        undefined,
        { allOf: ["helper"] },
        { allOf: ["helper", "driver"], supervisedIsEnough: ["helper"] },
        { anyOf: ["nurse", "driver"] },
      ),
      headcount: fc.constantFrom({}, { minimum: 1, target: 2 }, { minimum: 0, target: 1, maximum: 2 }, { minimum: 2 }, { target: 0 }),
      priority: fc.constantFrom(undefined, 3),
      minimumCounts: fc.constantFrom(undefined, undefined, "professionals" as const, "everyone" as const),
      admits: fc.constantFrom<DemandInput["admits"][]>(
        undefined,
        [
          { people: { include: ["kind:volunteer", "kind:informalCarer"] }, cost: 4 },
          { people: {}, cost: 1 },
        ],
        [{ people: { include: ["senior"] } }, { people: { include: ["form:pool"] }, cost: 2 }],
      ),
      tags: fc.constantFrom(undefined, ["heavy"]),
    })
    .map(({ headcount, ...fields }) => given({ id: index === 0 ? "first" : "second", ...headcount, ...fields }));
}

/** What people refer to. */
interface PersonParts {
  readonly planning: PlanningInput;
  readonly rules: readonly RuleInput[];
}

function arbitraryPersonParts({ planning, rules }: PersonParts) {
  const day = fc.integer({ min: -1, max: planning.days });
  const stretch = fc
    .tuple(day, fc.integer({ min: 0, max: 2 }), fc.constantFrom("00:00", "08:00", "15:00"), fc.constantFrom("09:00", "15:00", "23:00"))
    .map(([first, length, start, end]) => ({
      start: `${dateOf(planning, first)}T${start}`,
      end: `${dateOf(planning, first + length)}T${end}`,
    }))
    .filter(({ start, end }) => start < end);
  // Most of it matters to windows of a week, some to those of four.
  const pastDay = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: -9, max: -1 }) },
    { weight: 1, arbitrary: fc.integer({ min: -30, max: -1 }) },
  );
  const pastShift = fc
    .record({
      past: pastDay,
      clock: fc.constantFrom(...clocks),
      dutyKind: arbitraryDutyKind,
      workMinutes: fc.constantFrom(undefined, undefined, 333),
      tags: fc.constantFrom(undefined, ["heavy"]),
    })
    .map(({ past, clock, ...fields }) =>
      given({
        ...interval(planning, past, clock.start, clock.end),
        type: clock.type,
        organisationId: "north",
        locationId: "n1",
        ...fields,
      }),
    );
  const absence = fc
    .record({
      first: fc.integer({ min: -20, max: planning.days }),
      length: fc.nat({ max: 8 }),
      creditedMinutes: fc.constantFrom(undefined, 0, 7, 1000),
    })
    .map(({ first, length, creditedMinutes }) =>
      given({ from: dateOf(planning, first), to: dateOf(planning, first + length), creditedMinutes }),
    );
  const outsideHours = fc
    .record({ minutesPerWeek: fc.constantFrom(3, 600), from: fc.constantFrom(undefined, -9, 1), to: fc.constantFrom(undefined, 2) })
    .map(({ minutesPerWeek, from, to }) =>
      given({
        minutesPerWeek,
        from: from === undefined ? undefined : dateOf(planning, from),
        to: to === undefined ? undefined : dateOf(planning, to),
      }),
    );
  const external = fc
    .record({
      first: fc.integer({ min: -2, max: planning.days + 1 }),
      clock: fc.constantFrom(...clocks),
      workMinutes: fc.constantFrom(undefined, 100, 0),
      dutyKind: arbitraryDutyKind,
    })
    .map(({ first, clock, ...fields }) => given({ ...interval(planning, first, clock.start, clock.end), ...fields }));
  const carried = fc.record(
    Object.fromEntries(carryingIds(rules).map((id) => [id, fc.option(fc.integer({ min: -2, max: 6 }), { nil: undefined })])),
  );
  return {
    tags: fc.constantFrom(undefined, ["senior"]),
    qualifications: fc.uniqueArray(
      fc
        .record({
          qualificationId: fc.constantFrom(...qualificationIds),
          limit: fc.constantFrom("none", "none", "from", "until", "past", "later"),
          level: fc.constantFrom(undefined, undefined, "supervised" as const),
          scope: fc.constantFrom<Partial<HeldQualificationInput>>(
            {},
            {},
            { recognisedBy: ["north"] },
            { locationIds: ["n1"] },
            { locationIds: ["n1", "s1"], lastWorked: dateOf(planning, -28) },
            { units: ["east"] },
            { locationIds: ["n1"], units: ["east", "west"], recognisedBy: ["north", "south"] },
          ),
        })
        .map(({ qualificationId, limit, level, scope }) => ({
          qualificationId,
          ...(level !== undefined && { level }),
          ...scope,
          ...(limit === "from" && { validFrom: dateOf(planning, 1) }),
          ...(limit === "until" && { validUntil: dateOf(planning, 1) }),
          ...(limit === "past" && { validUntil: dateOf(planning, -1) }),
          ...(limit === "later" && { validFrom: dateOf(planning, planning.days) }),
        })),
      { maxLength: 3, selector: (held) => JSON.stringify(held) },
    ),
    available: fc.option(fc.array(stretch, { maxLength: 3 }), { nil: undefined, freq: 2 }),
    unavailable: fc.array(stretch, { maxLength: 2 }),
    wishes: fc
      .array(
        fc.record({
          when: stretch,
          kind: fc.constantFrom("work" as const, "avoid" as const),
          shifts: fc.option(arbitraryShiftFilter, { nil: undefined }),
          weight: fc.constantFrom(undefined, 3),
        }),
        { maxLength: 4 },
      )
      .map((list) => list.map(({ when, ...wish }, index) => given({ id: `w${index}`, ...when, ...wish }))),
    preferences: fc.array(fc.record({ shifts: arbitraryShiftFilter, cost: fc.integer({ min: 1, max: 5 }) }), { maxLength: 2 }),
    blocks: fc.array(arbitraryShiftFilter, { maxLength: 2 }),
    offers: fc.option(fc.array(arbitraryShiftFilter, { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 2 }),
    home: fc.option(fc.constantFrom({ latitude: 52.3, longitude: 6.1 }, { latitude: 52.19, longitude: 6 }), { nil: undefined, freq: 3 }),
    travelLimit: fc.constantFrom(undefined, { maximumMinutes: 12 }, { maximumMetres: 9000 }),
    external: fc.array(external, { maxLength: 2 }),
    absences: fc.option(fc.array(absence, { maxLength: 2 }), { nil: undefined, freq: 1 }),
    outsideHours: fc.option(fc.array(outsideHours, { maxLength: 2 }), { nil: undefined, freq: 1 }),
    regime: fc.constantFrom<LegalRegime | undefined>(undefined, undefined, "youth", "none"),
    history: fc
      .record({ shifts: fc.array(pastShift, { maxLength: 7 }), carried, knownFrom: fc.constantFrom(undefined, undefined, -40, 0) })
      .map((history) => ({
        shifts: history.shifts,
        ...(history.knownFrom !== undefined && { knownFrom: dateOf(planning, history.knownFrom) }),
        carried: Object.entries(history.carried).flatMap(([ruleId, amount]) => (amount === undefined ? [] : [{ ruleId, amount }])),
      })),
  };
}

/** Gives organisations carried counters for the rules about them. */
function withCarried<P extends { readonly organisations: readonly OrganisationInput[]; readonly rules: readonly RuleInput[] }>(
  parts: P,
): fc.Arbitrary<P> {
  const amounts = fc.array(fc.option(fc.constantFrom(-600, -2, 1, 3, 900), { nil: undefined }), { minLength: 40, maxLength: 40 });
  return amounts.map((given) => {
    let next = 0;
    const organisations = parts.organisations.map((organisation) => ({
      ...organisation,
      carried: parts.rules.flatMap((rule) => {
        const isCounted = rule.kind === "fairFill" || (rule.kind === "lending" && rule.organisationId === organisation.id);
        const amount = isCounted ? given[next++ % given.length] : undefined;
        return amount === undefined ? [] : [{ ruleId: rule.id, amount: rule.kind === "fairFill" ? amount % 5 : amount }];
      }),
    }));
    return { ...parts, organisations };
  });
}

/** Ids of the rules that take carried counters. */
function carryingIds(rules: readonly RuleInput[]): string[] {
  return rules
    .filter((rule) => {
      if (rule.kind === "workLimit") return !["rolling", "rollingWeeks", "day"].includes(rule.over.kind);
      return ["contractHours", "fairShare", "homeShare", "wishFairness"].includes(rule.kind);
    })
    .map(({ id }) => id);
}

const arbitraryLearner: fc.Arbitrary<LearnerInput | undefined> = fc.option(
  fc
    .record({
      track: fc.constantFrom<LearningTrack>("workBased", "schoolBased", "careerChanger"),
      countsFor: fc.constantFrom<LearnerInput["countsFor"][]>(
        undefined,
        [{ percent: 50 }],
        [
          { shifts: { include: ["type:early", "demand:second"] }, percent: 25 },
          { shifts: { exclude: ["night"] }, percent: 70 },
        ],
      ),
      supervisorQualificationId: fc.constantFrom(undefined, "helper", "nurse"),
      learnersPerSupervisor: fc.constantFrom(undefined, 2, 3),
    })
    .map((fields) => given(fields) as LearnerInput),
  { nil: undefined, freq: 2 },
);

/** Wishes about some of the people before. */
function arbitraryColleagues(ids: readonly string[]): fc.Arbitrary<ColleaguesInput> {
  return fc.record({ wanted: fc.subarray([...ids]), unwanted: fc.subarray([...ids]) });
}

function arbitraryProfessional(index: number, parts: PersonParts): fc.Arbitrary<ProfessionalInput> {
  const { planning } = parts;
  const engagement = fc.record({
    organisationId: fc.constantFrom("north", "south"),
    form: fc.constantFrom("employee" as const, "pool" as const, "student" as const, "agency" as const),
    lendTo: fc.constantFrom(undefined, "all" as const, ["south"]),
    validFrom: fc.constantFrom(undefined, undefined, dateOf(planning, 1)),
    validUntil: fc.constantFrom(undefined, undefined, dateOf(planning, 2), dateOf(planning, 1)),
    contract: fc.constantFrom(
      undefined,
      { targetMinutesPerWeek: 1440 },
      { minimumMinutesPerWeek: 600, targetMinutesPerWeek: 1200, maximumMinutesPerWeek: 1500 },
    ),
    costCentsPerHour: fc.constantFrom(undefined, 3333, 2500),
    payTableId: fc.constantFrom(undefined, "care", "other"),
    recharges: fc.constantFrom<EngagementInput["recharges"][]>(
      undefined,
      [{ mode: "onTop", centsPerHour: 151, vatPercent: 21 }],
      [
        { mode: "allIn", centsPerHour: 2999 },
        { toOrganisationId: "north", mode: "allIn", centsPerHour: 4001, vatPercent: 9 },
      ],
    ),
    call: fc.constantFrom(undefined, undefined, { noticeHours: 96 }, { noticeHours: 24, minimumMinutes: 180 }, { minimumMinutes: 500 }),
  });
  return fc
    .record({
      ...arbitraryPersonParts(parts),
      learner: arbitraryLearner,
      colleagues: arbitraryColleagues(Array.from({ length: index }, (_, other) => `p${other}`)),
      engagements: fc.array(engagement, { minLength: 1, maxLength: 3 }),
    })
    .map(({ engagements, ...fields }) =>
      given({ id: `p${index}`, engagements: engagements.map((one, number) => given({ id: `e${number}`, ...one })), ...fields }),
    );
}

function arbitraryVolunteer(index: number, parts: PersonParts): fc.Arbitrary<VolunteerInput> {
  return fc
    .record({
      ...arbitraryPersonParts(parts),
      organisationIds: fc.constantFrom(undefined, ["north"]),
      colleagues: arbitraryColleagues(["p0"]),
      help: fc.constantFrom<Partial<VolunteerInput>>(
        {},
        { role: "volunteer", clientIds: ["c1", "c2"] },
        { role: "informalCarer", clientIds: ["c1"] },
      ),
    })
    .map(({ help, ...fields }) => given({ id: `v${index}`, ...help, ...fields }));
}

/** Assignments with at most one line of a shift for each person. */
function arbitraryAssignments(
  people: readonly { readonly id: string }[],
  shifts: readonly ShiftInput[],
  share: number,
): fc.Arbitrary<readonly Assignment[]> {
  const pairs = people.flatMap(({ id }) => shifts.map((shift) => ({ personId: id, shift })));
  return fc
    .array(fc.record({ chance: fc.nat({ max: 99 }), line: fc.nat({ max: 1 }) }), { minLength: pairs.length, maxLength: pairs.length })
    .map((draws) =>
      pairs.flatMap(({ personId, shift }, index) => {
        const { chance, line } = draws[index]!;
        if (chance >= share * 100) return [];
        const demands = shift.demands ?? [{ id: "main" }];
        return [{ personId, shiftId: shift.id, demandId: demands[line % demands.length]!.id }];
      }),
    );
}

function arbitraryForbidden(people: readonly { readonly id: string }[], shifts: readonly ShiftInput[]): fc.Arbitrary<ForbiddenAssignment> {
  return fc
    .record({ person: fc.constantFrom(...people), shift: fc.constantFrom(...shifts), hasLine: fc.boolean() })
    .map(({ person, shift, hasLine }) => ({
      personId: person.id,
      shiftId: shift.id,
      ...(hasLine && { demandId: shift.demands?.[0]?.id ?? "main" }),
    }));
}

function withoutPins(forbidden: readonly ForbiddenAssignment[], pins: readonly Assignment[]): readonly ForbiddenAssignment[] {
  return forbidden.filter(
    ({ personId, shiftId, demandId }) =>
      !pins.some((pin) => pin.personId === personId && pin.shiftId === shiftId && (demandId === undefined || demandId === pin.demandId)),
  );
}

/** Local date of a day of the horizon, 0 = first. */
function dateOf({ start }: { readonly start: string }, day: number): string {
  const first = parseDate(start);
  if (first === undefined) throw new Error(`No such date: ${start}`);
  return formatDate(first + day);
}

/** An end that is not after the start lies on the next day. */
function interval(planning: PlanningInput, day: number, start: string, end: string): IntervalInput {
  return { start: `${dateOf(planning, day)}T${start}`, end: `${dateOf(planning, end > start ? day : day + 1)}T${end}` };
}

function numbered<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
