import { describe, expect, test } from "vitest";
import type { Assignment, Roster } from "../../src/problem/assignment";
import { InvalidRosterError } from "../../src/problem/invalidRosterError";
import { parseProblem } from "../../src/problem/parseProblem";
import type { RuleInput } from "../../src/problem/rules/rule";
import { dayNumberOf } from "../../src/time/civil";
import { verify } from "../../src/verify/verify";
import { assign, at, professional, rosterOf, shift, tinyProblem, type TinyProblemOverrides } from "../support/problemBuilder";
import { anna, bob, early, late, night, outside, pastEarlies } from "../support/ruleCases/ruleCase";

const noOverlap: RuleInput = { id: "overlap", kind: "noOverlap", level: "hard" };
const target: RuleInput = { id: "target", kind: "demandCover", level: "soft", bound: "target", weight: 10 };

function check(parts: TinyProblemOverrides, roster: readonly Assignment[]) {
  return verify(parseProblem(tinyProblem(parts)), rosterOf(...roster));
}

/** Epoch minutes of a time on a day of the horizon in summer time: two hours ahead of UTC. */
function summerMinute(day: number, hour: number): number {
  return (dayNumberOf(2026, 10, 5) + day) * 1440 + (hour - 2) * 60;
}

describe("the report", () => {
  test("is empty for a problem without rules", () => {
    expect(check({ shifts: [early(0)] }, anna("early0"))).toEqual({
      format: "mekaar/1",
      score: { hard: 0, cost: 0 },
      rules: [],
      violations: [],
      overrides: [],
      pinsWithoutReason: [],
      unknown: [],
      uncheckedRuleIds: [],
    });
  });

  test("has one entry for each rule in the order of the problem, also when nothing is wrong", () => {
    const report = check({ shifts: [early(0)], rules: [target, noOverlap] }, anna("early0"));
    expect(report.rules).toEqual(
      parseProblem(tinyProblem({ rules: [target, noOverlap] })).rules.map(({ id, level }) => ({
        ruleId: id,
        level,
        amount: 0,
        inherited: 0,
        cost: 0,
      })),
    );
    expect(report.violations).toEqual([]);
  });

  test("adds up hard amounts and weighted soft amounts over rules", () => {
    const shifts = [shift("a", 0, "07:00", "15:00"), shift("b", 0, "14:00", "22:00"), early(1), early(2)];
    const rules: RuleInput[] = [
      noOverlap,
      { id: "rest", kind: "restBetweenShifts", level: "hard", restMinutes: 660 },
      target,
      { id: "days", kind: "workLimit", level: "soft", measure: "days", over: { kind: "horizon" }, maximum: 1, weight: 3 },
    ];
    const report = check({ shifts, rules }, anna("a", "b", "early1"));
    // Overlap 60; 22:00-07:00 = 540, 660 - 540 = 120; early2 is open: 10; two days: 3.
    expect(report.score).toEqual({ hard: 180, cost: 13 });
    expect(report.rules).toEqual([
      { ruleId: "days", level: "soft", amount: 1, inherited: 0, cost: 3 },
      { ruleId: "overlap", level: "hard", amount: 60, inherited: 0, cost: 0 },
      { ruleId: "rest", level: "hard", amount: 120, inherited: 0, cost: 0 },
      { ruleId: "target", level: "soft", amount: 1, inherited: 0, cost: 10 },
    ]);
  });

  test("does not depend on the order of the roster", () => {
    const parts: TinyProblemOverrides = {
      people: ["anna", "bob"],
      shifts: [
        shift("b", 0, "07:00", "15:00"),
        shift("a", 0, "07:00", "15:00"),
        late(0),
        early(2, { demands: [{ id: "main", target: 2 }] }),
      ],
      rules: [
        noOverlap,
        target,
        { id: "budget", kind: "budget", level: "soft", tiers: ["ownTeam"], measure: "shifts", maximum: 0, over: { kind: "horizon" } },
        { id: "mix", kind: "teamMix", level: "soft", members: [{ weight: 1 }], maximum: 0 },
      ],
    };
    const roster = [...anna("a", "b", "late0", "early2"), ...bob("early2")];
    expect(check(parts, [...roster].reverse())).toEqual(check(parts, roster));
  });

  test("lists violations by rule, then by person in the order of the problem", () => {
    const rules: RuleInput[] = [
      { id: "one", kind: "workLimit", level: "hard", measure: "shifts", over: { kind: "horizon" }, maximum: 0 },
      { id: "two", kind: "workLimit", level: "hard", measure: "days", over: { kind: "horizon" }, maximum: 0 },
    ];
    const report = check({ people: ["bob", "anna"], shifts: [early(0), early(1)], rules }, [...bob("early0"), ...anna("early1")]);
    expect(report.violations.map(({ ruleId, personId }) => [ruleId, personId])).toEqual([
      ["one", "anna"],
      ["one", "bob"],
      ["two", "anna"],
      ["two", "bob"],
    ]);
  });

  test("uses the default rules of a problem that gives none", () => {
    const report = check(
      { people: [professional("anna", { unavailable: [outside(0, "08:00", "09:00")] })], shifts: [early(0)], rules: undefined },
      anna("early0"),
    );
    expect(report.score).toEqual({ hard: 1, cost: 0 });
    expect(report.rules).toHaveLength(16);
  });
});

describe("a violation", () => {
  test("of a hard rule about a person has everything but a cost", () => {
    const report = check(
      { shifts: [late(0), early(1)], rules: [{ id: "rest", kind: "restBetweenShifts", level: "hard", restMinutes: 660 }] },
      anna("early1", "late0"),
    );
    expect(report.violations).toStrictEqual([
      {
        ruleId: "rest",
        level: "hard",
        amount: 180,
        inherited: 0,
        cost: 0,
        unit: "minutes",
        personId: "anna",
        shiftIds: ["late0", "early1"],
        from: summerMinute(0, 23),
        to: summerMinute(1, 7),
        measured: 480,
        bound: 660,
      },
    ]);
  });

  test("of a soft rule about a demand line has a cost and no person", () => {
    const report = check({ shifts: [early(0, { demands: [{ id: "main", target: 3, priority: 2 }] })], rules: [target] }, anna("early0"));
    expect(report.violations).toStrictEqual([
      {
        ruleId: "target",
        level: "soft",
        amount: 4,
        inherited: 0,
        cost: 40,
        unit: "people",
        shiftIds: ["early0"],
        demandId: "main",
        from: summerMinute(0, 7),
        to: summerMinute(0, 15),
        measured: 1,
        bound: 3,
      },
    ]);
  });

  test("about one assignment without a measure has neither measure nor bound", () => {
    const report = check(
      {
        people: [professional("anna", { available: [] })],
        shifts: [early(0)],
        rules: [{ id: "free", kind: "availability", level: "hard" }],
      },
      anna("early0"),
    );
    expect(report.violations).toStrictEqual([
      {
        ruleId: "free",
        level: "hard",
        amount: 1,
        inherited: 0,
        cost: 0,
        unit: "shifts",
        personId: "anna",
        shiftIds: ["early0"],
        from: summerMinute(0, 7),
        to: summerMinute(0, 15),
      },
    ]);
  });

  test("without a place in time has none", () => {
    const report = check(
      { people: ["anna", "bob"], shifts: [early(0), early(1), early(2)], rules: [{ id: "fair", kind: "fairShare", level: "soft" }] },
      anna("early0", "early1", "early2"),
    );
    expect(report.violations).toStrictEqual([
      // Share 1.5 each.
      {
        ruleId: "fair",
        level: "soft",
        amount: 1,
        inherited: 0,
        cost: 1,
        unit: "shifts",
        personId: "anna",
        shiftIds: ["early0", "early1", "early2"],
        measured: 3,
        bound: 2,
      },
      {
        ruleId: "fair",
        level: "soft",
        amount: 1,
        inherited: 0,
        cost: 1,
        unit: "shifts",
        personId: "bob",
        shiftIds: [],
        measured: 0,
        bound: 1,
      },
    ]);
  });

  test("that is inherited is listed without an amount, and history is left out of its shifts", () => {
    const people = [professional("anna", { history: { shifts: pastEarlies(-3, -2, -1) } })];
    const rules: RuleInput[] = [{ id: "days", kind: "consecutiveDays", level: "hard", maximum: 2 }];
    expect(check({ people, shifts: [early(2)], rules }, anna("early2")).violations).toStrictEqual([
      {
        ruleId: "days",
        level: "hard",
        amount: 0,
        inherited: 1,
        cost: 0,
        unit: "days",
        personId: "anna",
        shiftIds: [],
        from: summerMinute(-3, 0),
        to: summerMinute(0, 0),
        measured: 3,
        bound: 2,
      },
    ]);
  });

  test("can be partly charged and partly inherited", () => {
    const people = [professional("anna", { history: { shifts: pastEarlies(-3, -2, -1) } })];
    const rules: RuleInput[] = [{ id: "days", kind: "consecutiveDays", level: "soft", weight: 5, maximum: 2 }];
    const report = check({ people, shifts: [early(0), late(0)], rules }, anna("late0", "early0"));
    expect(report.violations).toStrictEqual([
      expect.objectContaining({ amount: 1, inherited: 1, cost: 5, shiftIds: ["early0", "late0"], measured: 4, bound: 2 }),
    ]);
    expect(report.rules).toStrictEqual([{ ruleId: "days", level: "soft", amount: 1, inherited: 1, cost: 5 }]);
  });
});

describe("pins", () => {
  test("that are missing break $pins, each with amount 1", () => {
    const report = check(
      { people: ["anna", "bob"], shifts: [early(0), early(1)], pins: [...anna("early0"), ...bob("early1")], rules: [noOverlap] },
      [],
    );
    expect(report.score).toEqual({ hard: 2, cost: 0 });
    expect(report.rules).toStrictEqual([
      { ruleId: "overlap", level: "hard", amount: 0, inherited: 0, cost: 0 },
      { ruleId: "$pins", level: "hard", amount: 2, inherited: 0, cost: 0 },
    ]);
    expect(report.violations).toStrictEqual([
      {
        ruleId: "$pins",
        level: "hard",
        amount: 1,
        inherited: 0,
        cost: 0,
        unit: "shifts",
        personId: "anna",
        shiftIds: ["early0"],
        demandId: "main",
        from: summerMinute(0, 7),
        to: summerMinute(0, 15),
      },
      expect.objectContaining({ ruleId: "$pins", personId: "bob", shiftIds: ["early1"] }),
    ]);
  });

  test("that are there are not mentioned", () => {
    expect(check({ shifts: [early(0)], pins: anna("early0") }, anna("early0")).rules).toStrictEqual([]);
  });

  test("are missing when the person stands on another line of the shift", () => {
    const shifts = [early(0, { demands: [{ id: "main" }, { id: "lead" }] })];
    expect(check({ shifts, pins: anna("early0") }, [assign("anna", "early0", "lead")]).score.hard).toBe(1);
  });

  test("that are missing are not part of the fixed line", () => {
    const shifts = [shift("a", 0, "07:00", "15:00"), shift("b", 0, "14:00", "22:00"), shift("c", 0, "14:30", "22:00")];
    const report = check({ shifts, pins: anna("a", "b"), rules: [noOverlap] }, anna("a", "c"));
    // a and c 14:30-15:00; b would have overlapped a by 60.
    expect(report.rules).toStrictEqual([
      { ruleId: "overlap", level: "hard", amount: 30, inherited: 0, cost: 0 },
      { ruleId: "$pins", level: "hard", amount: 1, inherited: 0, cost: 0 },
    ]);
  });
});

describe("what is carried along", () => {
  test("counts for its own rule only", () => {
    const people = [
      professional("anna", {
        history: {
          carried: [
            { ruleId: "a", amount: 5 },
            { ruleId: "b", amount: 1 },
          ],
        },
      }),
    ];
    const limit = { kind: "workLimit", level: "hard", measure: "shifts", over: { kind: "horizon" }, maximum: 1 } as const;
    const report = check({ people, shifts: [early(0)], rules: ["a", "b", "c"].map((id) => ({ id, ...limit })) }, anna("early0"));
    expect(report.rules.map(({ amount, inherited }) => [amount, inherited])).toEqual([
      [1, 4],
      [1, 0],
      [0, 0],
    ]);
  });
});

describe("a roster that does not fit the problem is refused", () => {
  const parts = { people: ["anna", "bob"], shifts: [early(0, { demands: [{ id: "main" }, { id: "lead" }] }), late(0)] };

  test("with every fault at once", () => {
    const roster = [
      assign("nobody", "early0"),
      assign("anna", "nothing"),
      assign("anna", "early0", "none"),
      assign("anna", "early0", "lead"),
      assign("bob", "late0"),
      assign("bob", "late0"),
    ];
    const refused = errorOf(() => check(parts, roster));
    expect(refused).toBeInstanceOf(InvalidRosterError);
    expect((refused as InvalidRosterError).issues.map(({ code, path }) => [code, path])).toEqual([
      ["unknown-reference", "assignments[0].personId"],
      ["unknown-reference", "assignments[1].shiftId"],
      ["unknown-reference", "assignments[2].demandId"],
      ["person-twice-on-shift", "assignments[3]"],
      ["duplicate-assignment", "assignments[5]"],
    ]);
  });

  test("even when it is none at all", () => {
    const problem = parseProblem(tinyProblem(parts));
    expect(() => verify(problem, { assignments: 1 } as unknown as Roster)).toThrow(InvalidRosterError);
  });
});

function errorOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("the unit of an amount", () => {
  const person = professional("anna", {
    engagements: [{ id: "main", organisationId: "org", form: "agency", costCentsPerHour: 3000, contract: { targetMinutesPerWeek: 60 } }],
    learner: { track: "workBased", supervisorQualificationId: "level3" },
    colleagues: { wanted: ["bob"] },
    home: { latitude: 0, longitude: 5 },
    preferences: [{ shifts: {}, cost: 3 }],
    wishes: [
      { id: "a", kind: "avoid", start: at(0, "00:00"), end: at(7, "00:00") },
      { id: "b", kind: "work", start: at(0, "00:00"), end: at(0, "00:01") },
    ],
    blocks: [{}],
    available: [],
  });
  const soft = { id: "rule", level: "soft" } as const;
  const limit = { ...soft, kind: "workLimit", over: { kind: "horizon" }, maximum: 0 } as const;
  const cost = { ...soft, kind: "budget", tiers: ["agency"], maximum: 0, over: { kind: "horizon" } } as const;
  const units: readonly (readonly [string, RuleInput])[] = [
    ["occurrences", { ...soft, kind: "requiredQualification" }],
    ["steps", { ...soft, kind: "overqualification" }],
    ["shifts", { ...soft, kind: "validEngagement" }],
    ["shifts", { ...soft, kind: "admission" }],
    ["points", { ...soft, kind: "admissionPreference" }],
    ["shifts", { ...soft, kind: "availability" }],
    ["shifts", { ...soft, kind: "blocks" }],
    ["shifts", { ...soft, kind: "forbiddenAssignments" }],
    ["metres", { ...soft, kind: "travelLimit", measure: "metres", maximum: 0 }],
    ["minutes", { ...soft, kind: "travelLimit", measure: "minutes", maximum: 0 }],
    ["shifts", { ...soft, kind: "releaseTime" }],
    ["minutes", { ...soft, kind: "noOverlap" }],
    ["minutes", { ...soft, kind: "restBetweenShifts", restMinutes: 6000 }],
    ["minutes", { ...soft, kind: "travelTime", maximumGapMinutes: 9000 }],
    ["occurrences", { ...soft, kind: "forbiddenSuccession", after: {}, before: {} }],
    ["minutes", { ...soft, kind: "maximumDutyLength", maximumMinutes: 1 }],
    ["minutes", { ...soft, kind: "weeklyRest", alternatives: [{ windowMinutes: 1440, restMinutes: 1440 }] }],
    ["minutes", { ...soft, kind: "dutyRest", restMinutes: 6000, withinMinutes: 6000 }],
    ["occurrences", { ...soft, kind: "dutySeries", maximum: 0 }],
    ["occurrences", { ...soft, kind: "dutyLimit", over: { kind: "week" }, maximum: 0 }],
    ["occurrences", { ...soft, kind: "dutyFrequency", maximum: 0, windowMinutes: 1 }],
    ["minutes", { ...soft, kind: "dutyBreaks", steps: [{ workOver: 0, breakMinutes: 600 }] }],
    ["minutes", { ...soft, kind: "forbiddenHours", from: "12:00", to: "13:00" }],
    ["days", { ...soft, kind: "attendanceDays", limits: [{ maximum: 0 }] }],
    ["shifts", { ...soft, kind: "attendanceDays", limits: [{ maximum: 0 }], count: "shifts" }],
    ["minutes", { ...limit, measure: "nightMinutes" }],
    ["days", { ...limit, measure: "sundays", minimum: 1, maximum: 1 }],
    ["points", { ...limit, measure: "nightMinutes", unit: 60 }],
    ["minutes", { ...limit, measure: "minutes" }],
    ["shifts", { ...limit, measure: "shifts" }],
    ["days", { ...limit, measure: "days" }],
    ["weekends", { ...limit, measure: "weekends" }],
    ["points", { ...limit, measure: "days", function: "quadratic" }],
    ["points", { ...limit, measure: "minutes", unit: 60 }],
    ["points", { ...soft, kind: "contractHours", bound: "target", over: { kind: "horizon" } }],
    ["minutes", { ...soft, kind: "contractHours", bound: "target", over: { kind: "horizon" }, unit: 1 }],
    ["days", { ...soft, kind: "consecutiveDays", maximum: 0 }],
    ["days", { ...soft, kind: "consecutiveDaysOff", maximum: 0 }],
    ["weekends", { ...soft, kind: "completeWeekends" }],
    ["occurrences", { ...soft, kind: "dayPatterns", patterns: [{ items: [{ kind: "work" }] }], maximum: 0 }],
    ["points", { ...soft, kind: "dayPatterns", patterns: [{ items: [{ kind: "work" }] }], maximum: 0, function: "quadratic" }],
    ["points", { ...soft, kind: "wishes" }],
    ["points", { ...soft, kind: "preferences" }],
    ["points", { ...soft, kind: "tierPreference", costs: { agency: 3 } }],
    ["points", { ...soft, kind: "assignmentCost" }],
    ["shifts", { ...cost, measure: "shifts" }],
    ["minutes", { ...cost, measure: "minutes" }],
    ["points", { ...cost, measure: "minutes", unit: 60 }],
    ["points", { ...cost, measure: "cents" }],
    ["people", { ...soft, kind: "demandCover", bound: "target" }],
    ["points", { ...soft, kind: "teamMix", members: [{ weight: 1 }], maximum: 0 }],
    ["minutes", { ...soft, kind: "learnerSupervision" }],
    ["people", { ...soft, kind: "learnerSupervision", when: "wholeShift" }],
    ["occurrences", { ...soft, kind: "colleagues", about: "wanted" }],
    ["people", { ...soft, kind: "wholeTeam" }],
    ["shifts", { ...soft, kind: "stability" }],
  ];

  test.each(units)("is %s for %o", (unit, rule) => {
    const report = check(
      {
        organisations: [{ id: "org", releases: [] }, { id: "other" }],
        qualifications: [{ id: "level3" }, { id: "driver" }, { id: "pilot", covers: ["driver"] }],
        people: [
          person,
          professional("bob", {
            engagements: [{ id: "main", organisationId: "other", form: "employee" }],
            tags: ["helper"],
            qualifications: [{ qualificationId: "pilot" }],
          }),
        ],
        locations: [
          { id: "here", organisationId: "org", coordinates: { latitude: 0, longitude: 5 } },
          { id: "there", organisationId: "org", coordinates: { latitude: 0, longitude: 9 } },
        ],
        shifts: [
          shift("a", 5, "07:00", "15:00", {
            locationId: "here",
            demands: [
              { id: "main", requires: { allOf: ["level3"] }, admits: [] },
              { id: "lead", minimum: 1 },
            ],
          }),
          shift("b", 5, "14:00", "22:00", {
            locationId: "there",
            demands: [
              { id: "main", requires: { allOf: ["driver"] }, target: 3, admits: [{ people: { include: ["person:bob"] }, cost: 2 }] },
            ],
          }),
          shift("c", 4, "23:00", "06:00", { locationId: "there" }),
        ],
        forbidden: [{ personId: "anna", shiftId: "a" }],
        rules: [rule],
      },
      [...anna("a", "b", "c"), ...bob("b")],
    );
    expect(report.violations.length).toBeGreaterThan(0);
    expect([...new Set(report.violations.map((violation) => violation.unit))]).toEqual([unit]);
  });
});

describe("where a violation lies", () => {
  const one = (rule: RuleInput, parts: TinyProblemOverrides, roster: readonly Assignment[]) =>
    check({ ...parts, rules: [rule] }, roster).violations;

  test("overlap: the minutes shared", () => {
    const shifts = [shift("b", 0, "07:00", "15:00"), shift("a", 0, "14:00", "22:00")];
    expect(one(noOverlap, { shifts }, anna("a", "b"))).toEqual([
      expect.objectContaining({ shiftIds: ["b", "a"], from: summerMinute(0, 14), to: summerMinute(0, 15) }),
    ]);
  });

  test("travel time: the gap", () => {
    const locations = ["west", "east"].map((id) => ({ id, organisationId: "org" }));
    const travel = { links: [{ fromLocationId: "west", toLocationId: "east", minutes: 90, metres: 1 }] };
    const shifts = [early(0, { locationId: "west" }), shift("b", 0, "16:00", "18:00", { locationId: "east" })];
    expect(one({ id: "r", kind: "travelTime", level: "hard" }, { locations, travel, shifts }, anna("early0", "b"))).toEqual([
      expect.objectContaining({
        amount: 30,
        shiftIds: ["early0", "b"],
        from: summerMinute(0, 15),
        to: summerMinute(0, 16),
        measured: 60,
        bound: 90,
      }),
    ]);
  });

  test("succession: from the start of the first to the end of the second", () => {
    const rule: RuleInput = { id: "r", kind: "forbiddenSuccession", level: "hard", after: {}, before: {} };
    expect(one(rule, { shifts: [late(0), early(1)] }, anna("late0", "early1"))).toEqual([
      expect.objectContaining({ shiftIds: ["late0", "early1"], from: summerMinute(0, 15), to: summerMinute(1, 15) }),
    ]);
  });

  test("duty length: the duty", () => {
    const rule: RuleInput = { id: "r", kind: "maximumDutyLength", level: "hard", maximumMinutes: 600, measure: "span" };
    expect(one(rule, { shifts: [early(0), late(0)] }, anna("late0", "early0"))).toEqual([
      expect.objectContaining({
        shiftIds: ["early0", "late0"],
        from: summerMinute(0, 7),
        to: summerMinute(0, 23),
        measured: 960,
        bound: 600,
      }),
    ]);
  });

  test("duty rest: from the end of the duty to the end of its rest, with the shifts on both sides", () => {
    const rule: RuleInput = { id: "r", kind: "dutyRest", level: "hard", restMinutes: 660, withinMinutes: 1440 };
    const shifts = [early(0), shift("a", 0, "16:00", "21:00"), shift("b", 2, "06:00", "20:00")];
    expect(one(rule, { shifts }, anna("b", "a", "early0"))).toEqual([
      // 14 h from 07:00 leave 10 h, although the next duty starts later.
      expect.objectContaining({
        amount: 60,
        shiftIds: ["early0", "a", "b"],
        from: summerMinute(0, 21),
        to: summerMinute(1, 7),
        measured: 600,
        bound: 660,
      }),
      expect.objectContaining({ amount: 60, shiftIds: ["b"], from: summerMinute(2, 20), to: summerMinute(3, 6) }),
    ]);
  });

  test("duty series: the series", () => {
    const rule: RuleInput = { id: "r", kind: "dutySeries", level: "hard", maximum: 1 };
    expect(one(rule, { shifts: [early(0), early(1), early(3)] }, anna("early0", "early1", "early3"))).toEqual([
      expect.objectContaining({ shiftIds: ["early0", "early1"], from: summerMinute(0, 7), to: summerMinute(1, 15), measured: 2, bound: 1 }),
    ]);
  });

  test("duty limit: the window in local days, with the duties in it", () => {
    const rule: RuleInput = { id: "r", kind: "dutyLimit", level: "hard", over: { kind: "rollingWeeks", weeks: 1 }, maximum: 1 };
    expect(one(rule, { days: 14, shifts: [early(0), early(6), early(7)] }, anna("early0", "early6", "early7"))).toEqual([
      expect.objectContaining({ shiftIds: ["early0", "early6"], from: summerMinute(0, 0), to: summerMinute(7, 0), measured: 2, bound: 1 }),
    ]);
  });

  test("duty frequency: the window that ends with the duty that is one too many", () => {
    const rule: RuleInput = { id: "r", kind: "dutyFrequency", level: "hard", maximum: 1, windowMinutes: 2880 };
    expect(one(rule, { shifts: [early(0), early(2), early(3)] }, anna("early0", "early2", "early3"))).toEqual([
      expect.objectContaining({ shiftIds: ["early2", "early3"], from: summerMinute(1, 7), to: summerMinute(3, 15), measured: 2, bound: 1 }),
    ]);
  });

  test("duty breaks: the duty, with the breaks that it has and needs", () => {
    const steps = [{ workOver: 600, breakMinutes: 45 }];
    const rule: RuleInput = { id: "r", kind: "dutyBreaks", level: "hard", steps };
    const shifts = [early(0, { breakMinutes: 20 }), shift("a", 0, "15:10", "19:10")];
    expect(one(rule, { shifts }, anna("early0", "a"))).toEqual([
      // 20 minutes count, 10 are too short: 25 of 45 are missing.
      expect.objectContaining({
        amount: 25,
        shiftIds: ["early0", "a"],
        from: summerMinute(0, 7),
        to: summerMinute(0, 19) + 10,
        measured: 20,
        bound: 45,
      }),
    ]);
  });

  test("forbidden hours: the shift", () => {
    const rule: RuleInput = { id: "r", kind: "forbiddenHours", level: "hard", from: "12:00", to: "13:00" };
    expect(one(rule, { shifts: [early(0)] }, anna("early0"))).toEqual([
      expect.objectContaining({ shiftIds: ["early0"], from: summerMinute(0, 7), to: summerMinute(0, 15), measured: 60, bound: 0 }),
    ]);
  });

  test("attendance days: the week, with the shifts of it", () => {
    const rule: RuleInput = { id: "r", kind: "attendanceDays", level: "soft", limits: [{ maximum: 1 }] };
    const engagements = [{ id: "e", organisationId: "org", form: "employee", contract: { targetMinutesPerWeek: 1 } } as const];
    const people = [professional("anna", { engagements })];
    expect(one(rule, { days: 14, people, shifts: [early(7), early(8)] }, anna("early7", "early8"))).toEqual([
      expect.objectContaining({ shiftIds: ["early7", "early8"], from: summerMinute(7, 0), to: summerMinute(14, 0), measured: 2, bound: 1 }),
    ]);
  });

  test("weekly rest in pieces: how much of them finds a place", () => {
    const blocks = [{ minutes: 720, count: 2 }];
    const rule: RuleInput = { id: "r", kind: "weeklyRest", level: "hard", alternatives: [{ windowMinutes: 1440, blocks }] };
    expect(one(rule, { shifts: [early(0)] }, anna("early0"))).toEqual([
      expect.objectContaining({ amount: 720, from: summerMinute(0, 7), to: summerMinute(1, 7), measured: 720, bound: 1440 }),
    ]);
  });

  test("work limit: the other maximum where enough duties bring it", () => {
    const rule: RuleInput = {
      id: "r",
      kind: "workLimit",
      level: "hard",
      measure: "minutes",
      over: { kind: "week" },
      maximum: 960,
      switch: { from: 2, maximum: 900 },
    };
    expect(one(rule, { shifts: [early(0), early(1)] }, anna("early0", "early1"))).toEqual([
      expect.objectContaining({ amount: 60, shiftIds: ["early0", "early1"], measured: 960, bound: 900 }),
    ]);
  });

  test("weekly rest: the window of the nearest alternative, with the shifts that start in it", () => {
    const alternatives = [
      { windowMinutes: 1440, restMinutes: 1440 },
      { windowMinutes: 2880, restMinutes: 2000 },
    ];
    const rule: RuleInput = { id: "r", kind: "weeklyRest", level: "hard", alternatives };
    expect(one(rule, { shifts: [early(0), early(1), early(2)] }, anna("early0", "early1", "early2"))).toEqual([
      // In a day 16 h of 24 h, 480 short; in two days 16 h of 2000 minutes, 1040 short.
      expect.objectContaining({
        amount: 480,
        shiftIds: ["early0"],
        from: summerMinute(0, 7),
        to: summerMinute(1, 7),
        measured: 960,
        bound: 1440,
      }),
      expect.objectContaining({ amount: 480, shiftIds: ["early1"] }),
      // After the last shift: in two days 2400 of 2000.
    ]);
  });

  test("weekly rest: of equally near alternatives the first", () => {
    const alternatives = [
      { windowMinutes: 1440, restMinutes: 1440 },
      { windowMinutes: 2880, restMinutes: 2880 },
    ];
    const rule: RuleInput = { id: "r", kind: "weeklyRest", level: "hard", alternatives };
    // 480 short in both.
    expect(one(rule, { shifts: [early(0)] }, anna("early0"))).toEqual([
      expect.objectContaining({ amount: 480, measured: 960, bound: 1440 }),
    ]);
  });

  test("work limit: the window in local days, with the shifts in it", () => {
    const rule: RuleInput = { id: "r", kind: "workLimit", level: "hard", measure: "shifts", over: { kind: "week" }, maximum: 1 };
    const parts = { days: 14, shifts: [early(0), early(1), late(6), early(8)] };
    expect(one(rule, parts, anna("early1", "late6", "early0", "early8"))).toEqual([
      expect.objectContaining({
        shiftIds: ["early0", "early1", "late6"],
        from: summerMinute(0, 0),
        to: summerMinute(7, 0),
        measured: 3,
        bound: 1,
      }),
    ]);
  });

  test("work limit: a shift split at midnight is named once, in each window that has part of it", () => {
    const rule: RuleInput = {
      id: "r",
      kind: "workLimit",
      level: "hard",
      measure: "minutes",
      over: { kind: "horizon" },
      maximum: 0,
      minutesBelongTo: "localDay",
    };
    expect(one(rule, { shifts: [night(0)] }, anna("night0"))).toEqual([expect.objectContaining({ amount: 480, shiftIds: ["night0"] })]);
  });

  test("work limit: a minimum has its own bound", () => {
    const rule: RuleInput = {
      id: "r",
      kind: "workLimit",
      level: "hard",
      measure: "shifts",
      over: { kind: "horizon" },
      minimum: 3,
      maximum: 5,
    };
    expect(one(rule, { shifts: [early(0)] }, anna("early0"))).toEqual([expect.objectContaining({ amount: 2, measured: 1, bound: 3 })]);
  });

  test("contract hours: the part of the window in the horizon", () => {
    const people = [
      professional("anna", {
        engagements: [{ id: "main", organisationId: "org", form: "employee", contract: { targetMinutesPerWeek: 700 } }],
      }),
    ];
    const rule: RuleInput = { id: "r", kind: "contractHours", level: "soft", bound: "target", over: { kind: "week" } };
    expect(one(rule, { days: 9, people, shifts: [early(0), early(7)] }, anna("early0", "early7"))).toEqual([
      expect.objectContaining({ shiftIds: ["early0"], from: summerMinute(0, 0), to: summerMinute(7, 0), measured: 480, bound: 700 }),
      // 700 x 2 / 7.
      expect.objectContaining({ shiftIds: ["early7"], from: summerMinute(7, 0), to: summerMinute(9, 0), measured: 480, bound: 200 }),
    ]);
  });

  test("days off: the run, with the shifts around it", () => {
    const rule: RuleInput = { id: "r", kind: "consecutiveDaysOff", level: "hard", minimum: 2 };
    expect(one(rule, { shifts: [late(1), early(3), early(6)] }, anna("early3", "late1", "early6"))).toEqual([
      expect.objectContaining({ shiftIds: ["late1", "early3"], from: summerMinute(2, 0), to: summerMinute(3, 0), measured: 1, bound: 2 }),
    ]);
  });

  test("weekends: the weekend, with its shifts", () => {
    expect(one({ id: "r", kind: "completeWeekends", level: "soft" }, { shifts: [early(4), night(5)] }, anna("early4", "night5"))).toEqual([
      expect.objectContaining({ shiftIds: ["night5"], from: summerMinute(5, 0), to: summerMinute(7, 0) }),
    ]);
  });

  test("day patterns: the days looked at, with the shifts on start days", () => {
    const rule: RuleInput = {
      id: "r",
      kind: "dayPatterns",
      level: "soft",
      patterns: [{ items: [{ kind: "work" }, { kind: "off" }] }],
      maximum: 0,
      fromDay: 1,
      toDay: 4,
    };
    expect(one(rule, { shifts: [early(2), late(4)] }, anna("early2", "late4"))).toEqual([
      expect.objectContaining({ shiftIds: ["early2"], from: summerMinute(1, 0), to: summerMinute(5, 0), measured: 1, bound: 0 }),
    ]);
  });

  test("wishes: the shift that breaks one, or the time without work", () => {
    const wishes = [
      { id: "a", kind: "avoid" as const, start: at(0, "00:00"), end: at(1, "00:00"), weight: 2 },
      { id: "b", kind: "work" as const, start: at(3, "00:00"), end: at(5, "00:00"), weight: 4 },
    ];
    expect(
      one({ id: "r", kind: "wishes", level: "soft" }, { people: [professional("anna", { wishes })], shifts: [early(0)] }, anna("early0")),
    ).toEqual([
      expect.objectContaining({ amount: 2, shiftIds: ["early0"], from: summerMinute(0, 7), to: summerMinute(0, 15) }),
      expect.objectContaining({ amount: 4, shiftIds: [], from: summerMinute(3, 0), to: summerMinute(5, 0) }),
    ]);
  });

  test("stability: what is gone, then what is new", () => {
    const parts = { shifts: [early(0), late(0)], previous: anna("late0") };
    expect(one({ id: "r", kind: "stability", level: "soft" }, parts, anna("early0"))).toEqual([
      expect.objectContaining({ shiftIds: ["late0"], from: summerMinute(0, 15), to: summerMinute(0, 23) }),
      expect.objectContaining({ shiftIds: ["early0"], from: summerMinute(0, 7), to: summerMinute(0, 15) }),
    ]);
  });

  test("budget: the window, with each shift of the tiers once in time order", () => {
    const rule: RuleInput = {
      id: "r",
      kind: "budget",
      level: "soft",
      tiers: ["ownTeam"],
      measure: "shifts",
      maximum: 1,
      over: { kind: "horizon" },
    };
    const shifts = [
      shift("z", 0, "07:00", "08:00", { demands: [{ id: "main", target: 2 }] }),
      shift("y", 2, "07:00", "08:00"),
      shift("x", 2, "07:00", "08:00"),
    ];
    expect(one(rule, { people: ["anna", "bob"], shifts }, [...anna("y", "x", "z"), ...bob("z")])).toEqual([
      expect.objectContaining({
        amount: 3,
        shiftIds: ["z", "x", "y"],
        from: summerMinute(0, 0),
        to: summerMinute(7, 0),
        measured: 4,
        bound: 1,
      }),
    ]);
  });

  test("team mix: the shift, with the bound that is broken", () => {
    const rule: RuleInput = { id: "r", kind: "teamMix", level: "hard", members: [{ weight: 3 }], minimum: 1, maximum: 2 };
    expect(one(rule, { shifts: [early(0)] }, anna("early0"))).toEqual([
      expect.objectContaining({
        amount: 1,
        shiftIds: ["early0"],
        from: summerMinute(0, 7),
        to: summerMinute(0, 15),
        measured: 3,
        bound: 2,
      }),
    ]);
  });

  test("team mix: no bound when only pins are too many", () => {
    const rule: RuleInput = {
      id: "r",
      kind: "teamMix",
      level: "hard",
      members: [
        { people: { include: ["plus"] }, weight: 1 },
        { people: { exclude: ["plus"] }, weight: -1 },
      ],
      maximum: 0,
    };
    const people = [professional("anna", { tags: ["plus"] }), "bob"];
    const [violation] = one(rule, { people, shifts: [early(0, { demands: [{ id: "main", target: 2 }] })], pins: anna("early0") }, [
      ...anna("early0"),
      ...bob("early0"),
    ]);
    expect(violation).toMatchObject({ amount: 0, inherited: 1, measured: 0 });
    expect(violation).not.toHaveProperty("bound");
  });

  test("travel limit: how far and how far at most", () => {
    const people = [professional("anna", { home: { latitude: 0, longitude: 0 } })];
    const locations = [{ id: "here", organisationId: "org", coordinates: { latitude: 0, longitude: 0 } }];
    const far = [{ id: "there", organisationId: "org", coordinates: { latitude: 0, longitude: 1 } }];
    const rule: RuleInput = { id: "r", kind: "travelLimit", level: "hard", measure: "metres", maximum: 100 };
    const parts = { people, locations: [...locations, ...far], travel: { detourFactor: 1 }, shifts: [early(0, { locationId: "there" })] };
    // A degree is 6,371,000 m x pi / 180 = 111,194.93 m.
    expect(one(rule, parts, anna("early0"))).toEqual([expect.objectContaining({ amount: 111_095, measured: 111_195, bound: 100 })]);
  });

  test("a window beyond the known clock begins where the clock is known", () => {
    const rule: RuleInput = {
      id: "r",
      kind: "workLimit",
      level: "hard",
      measure: "shifts",
      over: { kind: "rolling", days: 731 },
      maximum: 0,
    };
    const input = tinyProblem({
      days: 1,
      planning: { start: "2026-01-05" },
      shifts: [{ id: "a", organisationId: "org", start: "2026-01-05T07:00", end: "2026-01-05T15:00" }],
      rules: [rule],
    });
    const problem = parseProblem(input);
    const [violation] = verify(problem, rosterOf(...anna("a"))).violations;
    // 399 days before the first day of the table, at midnight in winter time; to the end of the horizon.
    expect(violation?.from).toBe((problem.planning.zoneTable.fromDay - 399) * 1440 - 60);
    expect(violation?.to).toBe(problem.planning.end);
  });

  test("a window that reaches back a little begins where it begins", () => {
    const rule: RuleInput = {
      id: "r",
      kind: "workLimit",
      level: "hard",
      measure: "shifts",
      over: { kind: "rolling", days: 3 },
      maximum: 0,
    };
    expect(one(rule, { days: 1, shifts: [early(0)] }, anna("early0"))).toEqual([
      expect.objectContaining({ from: summerMinute(-2, 0), to: summerMinute(1, 0) }),
    ]);
  });
});

describe("a rule with a date that is none", () => {
  test("is refused", () => {
    const problem = parseProblem(
      tinyProblem({
        rules: [
          {
            id: "r",
            kind: "workLimit",
            level: "hard",
            measure: "shifts",
            over: { kind: "days", from: at(0, "").slice(0, 10), to: at(1, "").slice(0, 10) },
            maximum: 1,
          },
        ],
      }),
    );
    const [rule] = problem.rules;
    const broken = { ...problem, rules: [{ ...rule, over: { kind: "days", from: "2026-02-30", to: "2026-10-06" } }] } as typeof problem;
    expect(() => verify(broken, rosterOf())).toThrow(new RangeError('"2026-02-30" is not a date.'));
  });
});
