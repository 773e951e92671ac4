import fc from "fast-check";
import type { DutyCondition } from "../../src/problem/rules/duty";
import type { DayPattern, PatternItem } from "../../src/problem/rules/dayPattern";
import type { RuleInput, RuleKind } from "../../src/problem/rules/rule";
import type { WorkLimitRule } from "../../src/problem/rules/workLimit";
import type { Over } from "../../src/problem/rules/over";
import type { When, Within } from "../../src/problem/rules/teamScope";
import type { Requirement } from "../../src/problem/shift";
import type { TagFilter } from "../../src/problem/tagFilter";

/** What a rule may refer to. */
export interface RuleScope {
  /** Local dates of the horizon, in order. */
  readonly dates: readonly string[];
  readonly qualificationIds: readonly string[];
}

/** Filters over the shifts that `arbitraryProblem` makes. */
export const arbitraryShiftFilter: fc.Arbitrary<TagFilter> = fc.constantFrom<TagFilter>(
  { include: ["type:night"] },
  { include: ["type:early", "type:late"] },
  { include: ["org:north"] },
  { include: ["night"] },
  { exclude: ["day:weekend"] },
  { exclude: ["type:early"] },
  { include: ["type:night", "org:north"], match: "all" },
  { include: ["day:weekend", "day:holiday"], exclude: ["type:late"] },
  { include: ["history"] },
  { exclude: ["external"] },
  { exclude: ["history", "external"] },
  { include: ["demand:second"] },
  { include: ["shift:s0", "shift:s1"] },
  { include: ["heavy"] },
  { exclude: ["duty:standby", "duty:onCall"] },
  { include: ["duty:presence", "duty:onCall"] },
  { exclude: ["absence"] },
  { include: ["absence", "external", "type:early"] },
  {},
);

const peopleFilter = fc.constantFrom<TagFilter>(
  { include: ["kind:professional"] },
  { include: ["form:pool", "senior"] },
  { exclude: ["senior"] },
  { include: ["person:p0"] },
);

const mayBe = <T>(arbitrary: fc.Arbitrary<T>, frequency = 2): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: frequency });

/** Leaves out the fields that are `undefined`. */
export function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** A minimum, a maximum or both, in order. */
function bounds(highest: number): fc.Arbitrary<{ readonly minimum?: number; readonly maximum?: number }> {
  const value = fc.nat({ max: highest });
  return fc.oneof(
    value.map((minimum) => ({ minimum })),
    value.map((maximum) => ({ maximum })),
    fc.tuple(value, value).map(([a, b]) => ({ minimum: Math.min(a, b), maximum: Math.max(a, b) })),
  );
}

const organisationId = fc.constantFrom("north", "south");

const planningOver = fc.constantFrom({ kind: "horizon" } as const, { kind: "week" } as const, { kind: "period" } as const);

function anyOver({ dates }: RuleScope): fc.Arbitrary<Over> {
  const index = fc.nat({ max: dates.length - 1 });
  return fc.oneof(
    planningOver,
    fc.constant({ kind: "day" } as const),
    fc.integer({ min: 1, max: 9 }).map((days) => ({ kind: "rolling", days }) as const),
    fc.integer({ min: 1, max: 4 }).map((weeks) => ({ kind: "rollingWeeks", weeks }) as const),
    fc.tuple(index, index).map(([a, b]) => ({ kind: "days", from: dates[Math.min(a, b)]!, to: dates[Math.max(a, b)]! }) as const),
  );
}

/** Conditions that a good part of the duties of `arbitraryProblem` satisfy. */
const dutyCondition: fc.Arbitrary<DutyCondition> = fc
  .record({
    is: mayBe(fc.constantFrom("night" as const, "lateNight" as const), 1),
    workOver: mayBe(fc.constantFrom(0, 300, 450, 600), 5),
    spanOver: mayBe(fc.constantFrom(0, 480, 720), 5),
    contains: mayBe(arbitraryShiftFilter, 4),
    lacks: mayBe(arbitraryShiftFilter, 8),
  })
  .map((fields) => given(fields));

const dutyTerms = {
  units: mayBe(arbitraryShiftFilter, 4),
  mergeGapMinutes: mayBe(fc.constantFrom(0, 60, 240, 480)),
};

const restRequirement = fc.oneof(
  fc.record({ after: mayBe(dutyCondition), before: mayBe(dutyCondition, 4), restMinutes: fc.constantFrom(480, 660, 840, 2760) }),
  fc.record({
    after: mayBe(dutyCondition),
    restMinutes: fc.constantFrom(480, 660, 840),
    withinMinutes: fc.constantFrom(840, 1200, 1440),
  }),
);

const restReductions = fc.constantFrom(
  [{ restMinutes: 300, maximum: 1 }],
  [{ restMinutes: 0, maximum: 1 }],
  [
    { restMinutes: 420, maximum: 1 },
    { restMinutes: 240, maximum: 1 },
  ],
  [
    { restMinutes: 0, maximum: 0 },
    { restMinutes: 479, maximum: 2 },
    { restMinutes: 360, maximum: 1 },
  ],
);

const dutyRestFields = fc.record({
  ...dutyTerms,
  requirement: restRequirement,
  series: mayBe(
    fc.record({ minimum: fc.integer({ min: 1, max: 3 }), breakMinutes: mayBe(fc.constantFrom(600, 1440, 2160)) }).map(given),
    2,
  ),
  reductions: mayBe(restReductions, 3),
  reductionWindowMinutes: mayBe(fc.constantFrom(2880, 5760, 10_080)),
  sharesReductionsWith: mayBe(fc.array(restRequirement.map(given), { maxLength: 2 })),
});

const maximumSwitch = fc
  .record({
    ...dutyTerms,
    of: mayBe(dutyCondition, 4),
    from: fc.nat({ max: 3 }),
    maximum: fc.constantFrom(0, 1, 600, 2000, 4000),
  })
  .map(given);

const patternItem: fc.Arbitrary<PatternItem> = fc.oneof(
  fc.constant<PatternItem>({ kind: "work" }),
  arbitraryShiftFilter.map((shifts): PatternItem => ({ kind: "work", shifts })),
  fc.constant<PatternItem>({ kind: "off" }),
  arbitraryShiftFilter.map((shifts): PatternItem => ({ kind: "not", shifts })),
  fc.constant<PatternItem>({ kind: "any" }),
);

const pattern: fc.Arbitrary<DayPattern> = fc
  .record({
    items: fc.array(patternItem, { minLength: 1, maxLength: 3 }),
    startWeekday: mayBe(fc.constantFrom("saturday" as const, "monday" as const)),
  })
  .map((fields) => given(fields) as DayPattern);

function workLimitFields(measure: WorkLimitRule["measure"], scope: RuleScope): fc.Arbitrary<object> {
  const onlyFor = <T>(measures: readonly string[], arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    measures.includes(measure) ? mayBe(arbitrary) : fc.constant(undefined);
  return fc
    .record({
      over: measure === "weekends" ? anyOver(scope).filter((over) => over.kind !== "day") : anyOver(scope),
      shifts: mayBe(arbitraryShiftFilter),
      function: mayBe(fc.constantFrom("linear" as const, "quadratic" as const)),
      unit: mayBe(fc.constantFrom(1, 2, 60)),
      minutesBelongTo: onlyFor(["minutes", "nightMinutes"], fc.constantFrom("startDay" as const, "localDay" as const)),
      ledger: onlyFor(["minutes"], fc.constantFrom("legal" as const, "contract" as const, "paid" as const)),
      bound: bounds(measure === "minutes" || measure === "nightMinutes" ? 3000 : 5),
      switch: mayBe(maximumSwitch, 3),
    })
    .map(({ bound, switch: other, ...fields }) => {
      // A switch replaces a maximum, and no maximum is below the minimum.
      if (bound.maximum === undefined || other === undefined) return { measure, ...fields, ...bound };
      return { measure, ...fields, ...bound, switch: { ...other, maximum: Math.max(bound.minimum ?? 0, other.maximum) } };
    });
}

const within = fc.constantFrom<Within>("shift", "unit", "location");
const when = fc.constantFrom<When>("everyMoment", "wholeShift");

/** The fields of each kind besides those that all rules have. */
function fieldsOf(kind: RuleKind, scope: RuleScope): fc.Arbitrary<object> {
  const shifts = mayBe(arbitraryShiftFilter);
  const onlyShifts = fc.record({ shifts });
  switch (kind) {
    case "requiredQualification":
      return fc.record({
        requires: mayBe(
          fc.constantFrom<Requirement>(
            { allOf: ["nurse", "inducted"], supervisedIsEnough: ["nurse"] },
            { anyOf: ["helper", "inducted"] },
            { allOf: ["inducted"], anyOf: ["driver"], supervisedIsEnough: ["driver"] },
            {},
          ),
        ),
        shifts,
      });
    case "overqualification":
    case "wholeTeam":
    case "validEngagement":
    case "admission":
    case "admissionPreference":
    case "availability":
    case "blocks":
    case "forbiddenAssignments":
    case "releaseTime":
    case "noOverlap":
    case "completeWeekends":
    case "wishes":
    case "preferences":
    case "stability":
    case "callNotice":
      return onlyShifts;
    case "travelLimit":
      return fc
        .constantFrom("minutes" as const, "metres" as const)
        .chain((measure) =>
          fc.record({ measure: fc.constant(measure), maximum: mayBe(fc.nat({ max: measure === "minutes" ? 40 : 40_000 })), shifts }),
        );
    case "restBetweenShifts":
      return fc.record({
        restMinutes: fc.constantFrom(480, 660, 900),
        mergeGapMinutes: mayBe(fc.constantFrom(0, 60, 480)),
        after: mayBe(arbitraryShiftFilter),
        before: mayBe(arbitraryShiftFilter),
        pairs: mayBe(fc.constantFrom("next" as const, "all" as const)),
      });
    case "travelTime":
      return fc.record({ maximumGapMinutes: mayBe(fc.constantFrom(60, 480)) });
    case "forbiddenSuccession":
      return fc.record({ after: arbitraryShiftFilter, before: arbitraryShiftFilter, gapDays: mayBe(fc.integer({ min: 1, max: 3 })) });
    case "maximumDutyLength":
      return fc.record({
        maximumMinutes: fc.constantFrom(240, 480, 600, 900),
        measure: mayBe(fc.constantFrom("work" as const, "span" as const)),
        ...dutyTerms,
        duties: mayBe(dutyCondition),
      });
    case "dutyRest":
      return dutyRestFields.map(({ requirement, ...fields }) => ({ ...fields, ...requirement }));
    case "dutySeries":
      return fc.record({
        ...dutyTerms,
        maximum: fc.nat({ max: 3 }),
        of: mayBe(dutyCondition),
        containing: mayBe(dutyCondition),
        breakMinutes: mayBe(fc.constantFrom(480, 960, 1440, 2160), 3),
      });
    case "dutyLimit":
      return fc
        .record({ ...dutyTerms, of: mayBe(dutyCondition), over: anyOver(scope), bound: bounds(3) })
        .map(({ bound, ...fields }) => ({ ...fields, ...bound }));
    case "dutyFrequency":
      return fc.record({
        ...dutyTerms,
        of: mayBe(dutyCondition),
        maximum: fc.nat({ max: 2 }),
        windowMinutes: fc.constantFrom(1440, 2880, 5760, 10_080),
      });
    case "dutyBreaks":
      return fc.record({
        ...dutyTerms,
        steps: fc.constantFrom(
          [
            { workOver: 330, breakMinutes: 30 },
            { workOver: 600, breakMinutes: 45 },
          ],
          [
            { workOver: 480, breakMinutes: 90 },
            { workOver: 0, breakMinutes: 20 },
          ],
        ),
        minimumPartMinutes: mayBe(fc.constantFrom(0, 31)),
        duties: mayBe(dutyCondition),
      });
    case "forbiddenHours":
      return fc.record({
        from: fc.constantFrom("23:00", "02:00", "00:00", "15:00"),
        to: fc.constantFrom("06:00", "03:00", "24:00"),
        shifts,
      });
    case "attendanceDays":
      return fc.record({
        limits: fc.constantFrom(
          [{ contractUpTo: 1200, maximum: 1 }, { contractUpTo: 2640, maximum: 2 }, { maximum: 3 }],
          [{ contractUpTo: 1440, maximum: 1 }],
          [{ maximum: 1 }],
        ),
        count: mayBe(fc.constantFrom("days" as const, "shifts" as const)),
        shifts,
      });
    case "weeklyRest":
      return fc.record({
        alternatives: fc.array(
          fc.constantFrom(
            { windowMinutes: 4320, restMinutes: 2160 },
            { windowMinutes: 10_080, restMinutes: 2160 },
            { windowMinutes: 5760, restMinutes: 3600, minimumPartMinutes: 960 },
            { windowMinutes: 5760, restMinutes: 4000, minimumPartMinutes: 0 },
            { windowMinutes: 4320, blocks: [{ minutes: 660, count: 3 }] },
            {
              windowMinutes: 5760,
              blocks: [
                { minutes: 1440, count: 1 },
                { minutes: 660, count: 3 },
              ],
            },
            {
              windowMinutes: 10_080,
              blocks: [
                { minutes: 240, count: 9 },
                { minutes: 2000, count: 3 },
              ],
            },
          ),
          { minLength: 1, maxLength: 2 },
        ),
        ...dutyTerms,
      });
    case "workLimit":
      return fc
        .constantFrom(
          "minutes" as const,
          "shifts" as const,
          "days" as const,
          "weekends" as const,
          "sundays" as const,
          "nightMinutes" as const,
        )
        .chain((measure) => workLimitFields(measure, scope));
    case "contractHours":
      return fc.record({
        bound: fc.constantFrom("minimum" as const, "target" as const, "maximum" as const),
        over: planningOver,
        shifts,
        unit: mayBe(fc.constantFrom(1, 60)),
      });
    case "consecutiveDays":
    case "consecutiveDaysOff":
      return fc
        .record({ shifts, start: mayBe(fc.constantFrom("history" as const, "exempt" as const)), bound: bounds(4) })
        .map(({ bound, ...fields }) => ({ ...fields, ...bound }));
    case "dayPatterns":
      return fc
        .record({
          patterns: fc.array(pattern, { minLength: 1, maxLength: 2 }),
          function: mayBe(fc.constantFrom("linear" as const, "quadratic" as const)),
          bound: bounds(3),
        })
        .map(({ bound, ...fields }) => ({ ...fields, ...bound }));
    case "tierPreference":
      return fc.record({
        costs: fc
          .record({
            ownTeam: mayBe(fc.nat({ max: 3 })),
            ownPool: mayBe(fc.nat({ max: 5 })),
            regionalPool: fc.nat({ max: 9 }),
            volunteer: mayBe(fc.nat({ max: 4 })),
          })
          .map(given),
        shifts,
      });
    case "assignmentCost":
      return fc.record({ centsPerKilometre: mayBe(fc.constantFrom(0, 23)), unit: mayBe(fc.constantFrom(1, 100, 7)), shifts });
    case "budget":
      return fc
        .record({
          tiers: fc.constantFrom(["regionalPool"], ["ownTeam", "ownPool"], ["agency", "volunteer"]),
          measure: fc.constantFrom("minutes" as const, "shifts" as const, "cents" as const),
          maximum: fc.constantFrom(0, 1, 600, 20_000),
          hasMaximum: fc.boolean(),
          perOrganisation: mayBe(
            fc.uniqueArray(fc.record({ organisationId, maximum: fc.constantFrom(0, 1, 500) }), {
              minLength: 1,
              maxLength: 2,
              selector: (entry) => entry.organisationId,
            }),
          ),
          over: planningOver,
          unit: mayBe(fc.constantFrom(1, 60)),
          shifts,
        })
        .map(({ maximum, hasMaximum, ...fields }) => ({
          ...fields,
          maximum: hasMaximum || fields.perOrganisation === undefined ? maximum : undefined,
        }));
    case "continuity":
      return fc.record({
        per: fc.constantFrom("organisation" as const, "location" as const, "unit" as const),
        days: fc.constantFrom(1, 3, 6, 30),
        minimumShifts: mayBe(fc.constantFrom(1, 2)),
        shifts,
      });
    case "fairShare":
      return fc.record({
        measure: mayBe(fc.constantFrom("shifts" as const, "minutes" as const)),
        shareBy: mayBe(fc.constantFrom("contract" as const, "availability" as const, "contractAvailability" as const, "equal" as const)),
        total: mayBe(fc.constantFrom(0, 5, 1300), 4),
        function: mayBe(fc.constantFrom("linear" as const, "quadratic" as const)),
        unit: mayBe(fc.constantFrom(1, 2, 60)),
        shifts,
      });
    case "wishFairness":
      return fc.record({
        expectedPercent: mayBe(fc.constantFrom(0, 20, 50, 100)),
        function: mayBe(fc.constantFrom("linear" as const, "quadratic" as const)),
        unit: mayBe(fc.constantFrom(1, 2)),
        shifts,
      });
    case "homeShare":
      return fc.record({
        minimumPercent: fc.constantFrom(1, 50, 60, 100),
        over: planningOver,
        unit: mayBe(fc.constantFrom(1, 7)),
        shifts,
      });
    case "lending":
      return fc
        .record({
          measure: fc.constantFrom("lent" as const, "balance" as const),
          organisationId,
          hasOther: fc.boolean(),
          maximum: fc.constantFrom(0, 480, 700),
          over: planningOver,
          unit: mayBe(fc.constantFrom(1, 7)),
          shifts,
        })
        .map(({ hasOther, ...fields }) => ({
          ...fields,
          otherId: hasOther ? (fields.organisationId === "north" ? "south" : "north") : undefined,
        }));
    case "fairFill":
      return fc.record({
        organisationIds: mayBe(fc.constantFrom(["north"], ["south", "north"])),
        expectedOpen: mayBe(fc.constantFrom(1, 3, 8)),
        function: mayBe(fc.constantFrom("linear" as const, "quadratic" as const)),
        unit: mayBe(fc.constantFrom(1, 2)),
        shifts,
      });
    case "demandCover":
      return fc.constantFrom("minimum" as const, "target" as const, "surplus" as const, "maximum" as const).chain((bound) =>
        fc.record({
          bound: fc.constant(bound),
          countFrom: bound === "target" ? mayBe(fc.constantFrom("zero" as const, "minimum" as const)) : fc.constant(undefined),
          shifts,
        }),
      );
    case "colleagues":
      return fc.record({ about: fc.constantFrom("wanted" as const, "unwanted" as const), shifts });
    case "learnerSupervision":
      return fc.record({ within: mayBe(within), when: mayBe(when), shifts });
    case "teamMix":
      return fc
        .record({
          members: fc.array(
            fc
              .record({
                people: mayBe(peopleFilter),
                shifts: mayBe(arbitraryShiftFilter, 4),
                qualificationId: mayBe(fc.constantFrom(...scope.qualificationIds)),
                supervisedIsEnough: mayBe(fc.boolean()),
                weight: fc.constantFrom(-1, 1, 2, 3),
                inPart: mayBe(fc.boolean()),
              })
              .map(given),
            { minLength: 1, maxLength: 2 },
          ),
          within: mayBe(within),
          when: mayBe(when),
          unit: mayBe(fc.constantFrom(1, 2)),
          emptyShifts: mayBe(fc.boolean()),
          shifts,
          bound: bounds(2),
        })
        .map(({ bound, when: chosen, ...fields }) => ({
          ...fields,
          // The team of a shift is there for the whole of it.
          when: (fields.within ?? "shift") === "shift" ? undefined : chosen,
          ...bound,
        }));
  }
}

/** Kinds that are about shifts or groups and do not look at `people`. */
const withoutPeople: readonly RuleKind[] = ["demandCover", "teamMix", "wholeTeam", "fairFill"];

/** A random rule of a kind. */
export function arbitraryRuleOf(kind: RuleKind, id: string, scope: RuleScope): fc.Arbitrary<RuleInput> {
  return fc
    .record({
      fields: fieldsOf(kind, scope),
      level: fc.oneof(
        fc.constant({ level: "hard" } as const),
        fc.integer({ min: 1, max: 9 }).map((weight) => ({ level: "soft", weight }) as const),
      ),
      people: withoutPeople.includes(kind) ? fc.constant(undefined) : mayBe(peopleFilter, 4),
    })
    .map(({ fields, level, people }) => given({ id, kind, ...level, people, ...fields }) as RuleInput);
}
