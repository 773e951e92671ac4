import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkProblem } from "../../src/problem/checkProblem";
import { defaultRules } from "../../src/problem/defaultRules";
import { parseProblem } from "../../src/problem/parseProblem";
import type { LearnerInput } from "../../src/problem/person";
import type { Problem, ProblemInput } from "../../src/problem/problem";
import { InvalidProblemError } from "../../src/problem/problemIssue";
import type { RuleInput } from "../../src/problem/rules/rule";
import type { DemandInput, ShiftInput } from "../../src/problem/shift";
import { parseDate } from "../../src/time/civil";
import { at, dateOf, professional, shift, tinyProblem, type TinyProblemOverrides } from "../support/problemBuilder";
import { everyRule, fullProblem } from "./fullProblem";
import { shuffled } from "./shuffled";

const monday = parseDate(dateOf(0))!;
/** Midnight of Monday 2026-10-05 in summer time, two hours ahead of UTC: epoch minute of day 0, 00:00 local. */
const midnight = monday * 1440 - 120;

function parse(overrides: TinyProblemOverrides = {}): Problem {
  return parseProblem(tinyProblem(overrides));
}

function parseShift(overrides: Partial<ShiftInput> = {}): Problem["shifts"][number] {
  return parse({ shifts: [shift("early", 0, "07:00", "15:00", overrides)] }).shifts[0]!;
}

function tagsOf(overrides: Partial<ShiftInput>, planning: TinyProblemOverrides["planning"] = {}): string[] {
  return [...parse({ planning, shifts: [shift("s", 0, "07:00", "15:00", overrides)] }).shifts[0]!.tags].sort();
}

describe("parseProblem fills in defaults", () => {
  it("of the planning", () => {
    const { planning } = parse();
    expect(planning).toMatchObject({
      zone: "Europe/Amsterdam",
      firstDay: monday,
      dayCount: 7,
      start: midnight,
      end: midnight + 7 * 1440,
      decisionTime: midnight,
      periods: [{ id: "horizon", fromDay: monday, toDay: monday + 6 }],
      weekendDays: [5, 6],
      holidays: [],
      localTimes: { gap: "reject", repeated: "earlier" },
      night: { untilMinuteOfDay: 360, moreThanMinutes: 60, lateMinuteOfDay: 120 },
    });
    expect(planning.zoneTable.zone).toBe("Europe/Amsterdam");
  });

  it("of the parts of a problem", () => {
    const { name, locations, travel, qualifications, pins, forbidden, previous, organisations, format } = parse();
    expect({ name, locations, qualifications, pins, forbidden, previous, format }).toEqual({
      name: "",
      locations: [],
      qualifications: [],
      pins: [],
      forbidden: [],
      previous: [],
      format: "mekaar/1",
    });
    expect(travel).toEqual({ links: [], detourFactor: 1.3, kilometresPerHour: 50 });
    expect(organisations).toEqual([
      { id: "org", name: "org", releases: undefined, bans: [], carried: [], blockedPersonIds: [], substitutions: [] },
    ]);
  });

  it("of locations and qualifications", () => {
    const { locations, qualifications } = parse({ locations: [{ id: "a", organisationId: "org" }], qualifications: [{ id: "q" }] });
    expect(locations).toEqual([{ id: "a", organisationId: "org", name: "a", coordinates: undefined }]);
    expect(qualifications).toEqual([{ id: "q", name: "q", kind: "level", covers: [] }]);
  });

  it("of people", () => {
    const { people } = parse({ people: ["anna"], volunteers: [{ id: "vera" }, { id: "will", organisationIds: ["org"] }] });
    const empty = {
      qualifications: [],
      available: undefined,
      unavailable: [],
      wishes: [],
      preferences: [],
      blocks: [],
      colleagues: { wanted: [], unwanted: [] },
      home: undefined,
      travelLimit: {},
      fixedWork: [],
      carried: [],
      credits: [],
      knownFromDay: monday,
    };
    expect(people).toEqual([
      {
        ...empty,
        id: "anna",
        name: "anna",
        kind: "professional",
        tags: new Set(["person:anna", "kind:professional", "regime:adult", "form:employee", "org:org"]),
        organisationIds: "all",
        engagements: [
          {
            id: "main",
            organisationId: "org",
            form: "employee",
            lendTo: [],
            fromDay: -Infinity,
            untilDay: Infinity,
            contract: {},
            costCentsPerHour: 0,
            payTableId: undefined,
            recharges: [],
            call: {},
          },
        ],
      },
      {
        ...empty,
        id: "vera",
        name: "vera",
        kind: "volunteer",
        tags: new Set(["person:vera", "kind:volunteer", "regime:none"]),
        engagements: [],
        organisationIds: "all",
      },
      {
        ...empty,
        id: "will",
        name: "will",
        kind: "volunteer",
        tags: new Set(["person:will", "kind:volunteer", "regime:none"]),
        engagements: [],
        organisationIds: ["org"],
      },
    ]);
  });

  it.each([
    ["employee", []],
    ["student", []],
    ["pool", "all"],
    ["agency", "all"],
    ["selfEmployed", "all"],
  ] as const)("of whom an engagement as %s is lent to: %j", (form, lendTo) => {
    const { people } = parse({ people: [professional("anna", { engagements: [{ id: "e", organisationId: "org", form }] })] });
    expect(people[0]?.engagements[0]?.lendTo).toEqual(lendTo);
  });

  it("of shifts", () => {
    expect(parseShift()).toEqual({
      id: "early",
      organisationId: "org",
      locationId: undefined,
      locationIds: [],
      unit: undefined,
      type: undefined,
      start: midnight + 7 * 60,
      end: midnight + 15 * 60,
      day: monday,
      workMinutes: 480,
      clientIds: [],
      dutyKind: "ordinary",
      legalMinutes: 480,
      contractMinutes: 480,
      paidMinutes: 480,
      tags: new Set(["shift:early", "org:org", "duty:ordinary", "day:mon"]),
      demands: [
        {
          id: "main",
          allOf: [],
          anyOf: [],
          supervisedIsEnough: [],
          minimum: 0,
          minimumCounts: "everyone",
          target: 1,
          maximum: 1,
          priority: 1,
          admits: [{ name: undefined, people: { include: ["kind:professional"] }, cost: 0 }],
          tags: new Set(["shift:early", "org:org", "duty:ordinary", "day:mon", "demand:main"]),
        },
      ],
    });
    expect(parseShift({ breakMinutes: 45 }).workMinutes).toBe(480 - 45);
  });

  it.each([
    [{}, 0, 1, 1],
    [{ minimum: 3 }, 3, 3, 3],
    [{ minimum: 1, target: 2 }, 1, 2, 2],
    [{ target: 2, maximum: 5 }, 0, 2, 5],
    [{ target: 0 }, 0, 0, 0],
  ])("of headcounts %j: minimum %i, target %i, maximum %i", (given, minimum, target, maximum) => {
    expect(parseShift({ demands: [{ id: "d", ...given }] }).demands[0]).toMatchObject({ minimum, target, maximum });
  });

  it.each<readonly [DemandInput["admits"], string]>([
    [undefined, "everyone"],
    [[{ people: {} }], "everyone"],
    [[{ people: { include: ["kind:volunteer", "client:c1"] } }], "everyone"],
    [[{ people: { include: ["kind:volunteer"] } }, { people: { include: ["nurse"] } }], "professionals"],
    [[{ people: { include: ["client:c1"] } }, { people: {} }], "professionals"],
    // A filter for volunteers or nurses is not for volunteers alone, one for volunteers who are nurses is.
    [[{ people: { include: ["kind:volunteer", "nurse"] } }], "everyone"],
    [[{ people: { include: ["kind:volunteer", "nurse"], match: "all" } }, { people: { exclude: ["kind:volunteer"] } }], "professionals"],
  ])("of who counts towards a minimum with %j: %s", (admits, expected) => {
    const demand = { id: "d", ...(admits !== undefined && { admits }) };
    expect(parseShift({ demands: [demand] }).demands[0]).toMatchObject({ minimumCounts: expected });
    expect(parseShift({ demands: [{ ...demand, minimumCounts: "professionals" }] }).demands[0]).toMatchObject({
      minimumCounts: "professionals",
    });
  });

  it("of learners", () => {
    const learnerOf = (learner: LearnerInput) => parse({ people: [professional("anna", { learner })] }).people[0];
    expect(learnerOf({ track: "schoolBased" })).toMatchObject({
      learner: {
        track: "schoolBased",
        countsFor: [{ shifts: {}, percent: 0 }],
        supervisorQualificationId: undefined,
        learnersPerSupervisor: 1,
      },
    });
    expect(learnerOf({ track: "workBased", countsFor: [{ percent: 50 }] })).toMatchObject({
      learner: {
        countsFor: [
          { shifts: {}, percent: 50 },
          { shifts: {}, percent: 100 },
        ],
      },
    });
    expect(learnerOf({ track: "careerChanger" })?.tags.has("learner:careerChanger")).toBe(true);
    expect(parse({}).people[0]?.learner).toBeUndefined();
  });

  it("of rules", () => {
    const bare: readonly RuleInput[] = [
      { id: "a", kind: "restBetweenShifts", level: "hard", restMinutes: 1 },
      { id: "b", kind: "travelTime", level: "hard" },
      { id: "c", kind: "forbiddenSuccession", level: "hard", after: {}, before: {} },
      { id: "d", kind: "maximumDutyLength", level: "hard", maximumMinutes: 1 },
      { id: "e", kind: "weeklyRest", level: "hard", alternatives: [{ windowMinutes: 2, restMinutes: 1 }] },
      { id: "f", kind: "workLimit", level: "soft", weight: 9, measure: "shifts", over: { kind: "week" }, maximum: 1 },
      { id: "g", kind: "contractHours", level: "soft", bound: "target", over: { kind: "week" } },
      { id: "h", kind: "consecutiveDays", level: "soft", maximum: 1 },
      { id: "i", kind: "consecutiveDaysOff", level: "soft", maximum: 1 },
      { id: "j", kind: "dayPatterns", level: "soft", maximum: 1, patterns: [{ items: [{ kind: "off" }] }] },
      { id: "k", kind: "assignmentCost", level: "soft" },
      { id: "l", kind: "budget", level: "soft", tiers: ["agency"], measure: "shifts", maximum: 1, over: { kind: "week" } },
      { id: "m", kind: "demandCover", level: "soft", bound: "target" },
      { id: "n", kind: "teamMix", level: "soft", members: [{ weight: 1 }], maximum: 1 },
      { id: "n2", kind: "teamMix", level: "soft", within: "unit", members: [{ weight: 1 }], maximum: 1 },
      { id: "n3", kind: "learnerSupervision", level: "hard" },
      { id: "o", kind: "wishes", level: "soft" },
      { id: "p", kind: "dutyRest", level: "hard", restMinutes: 1 },
      { id: "q", kind: "dutySeries", level: "hard", maximum: 1 },
      { id: "r", kind: "dutyLimit", level: "hard", maximum: 1, over: { kind: "week" } },
      { id: "s", kind: "dutyFrequency", level: "hard", maximum: 1, windowMinutes: 1 },
      { id: "t", kind: "dutyBreaks", level: "hard", steps: [{ workOver: 1, breakMinutes: 1 }] },
      { id: "u", kind: "forbiddenHours", level: "hard", from: "00:00", to: "24:00" },
      { id: "v", kind: "attendanceDays", level: "hard", limits: [{ maximum: 1 }] },
      {
        id: "w",
        kind: "workLimit",
        level: "hard",
        measure: "minutes",
        over: { kind: "week" },
        maximum: 1,
        switch: { from: 1, maximum: 2 },
      },
      { id: "x", kind: "homeShare", level: "soft", minimumPercent: 50, over: { kind: "week" } },
      { id: "y", kind: "lending", level: "soft", measure: "lent", organisationId: "org", maximum: 1, over: { kind: "week" } },
      { id: "z", kind: "fairFill", level: "soft" },
      { id: "z1", kind: "continuity", level: "soft", per: "unit", days: 7 },
      { id: "z2", kind: "fairShare", level: "soft" },
      { id: "z3", kind: "wishFairness", level: "soft" },
    ];
    expect(parse({ rules: bare }).rules).toEqual([
      { id: "a", kind: "restBetweenShifts", level: "hard", weight: 1, restMinutes: 1, mergeGapMinutes: 0, pairs: "next" },
      { id: "b", kind: "travelTime", level: "hard", weight: 1, maximumGapMinutes: 480 },
      { id: "c", kind: "forbiddenSuccession", level: "hard", weight: 1, after: {}, before: {}, gapDays: 1 },
      { id: "d", kind: "maximumDutyLength", level: "hard", weight: 1, maximumMinutes: 1, measure: "work", mergeGapMinutes: 480 },
      { id: "e", kind: "weeklyRest", level: "hard", weight: 1, alternatives: [{ windowMinutes: 2, restMinutes: 1 }], mergeGapMinutes: 480 },
      {
        id: "f",
        kind: "workLimit",
        level: "soft",
        weight: 9,
        measure: "shifts",
        over: { kind: "week" },
        maximum: 1,
        function: "linear",
        unit: 1,
        minutesBelongTo: "startDay",
        ledger: "legal",
      },
      { id: "g", kind: "contractHours", level: "soft", weight: 1, bound: "target", over: { kind: "week" }, unit: 60 },
      { id: "h", kind: "consecutiveDays", level: "soft", weight: 1, maximum: 1, start: "history" },
      { id: "i", kind: "consecutiveDaysOff", level: "soft", weight: 1, maximum: 1, start: "history" },
      // The horizon has 7 days: the last one is day 6.
      {
        id: "j",
        kind: "dayPatterns",
        level: "soft",
        weight: 1,
        maximum: 1,
        patterns: [{ items: [{ kind: "off" }] }],
        fromDay: 0,
        toDay: 6,
        function: "linear",
      },
      { id: "k", kind: "assignmentCost", level: "soft", weight: 1, centsPerKilometre: 0, unit: 100 },
      {
        id: "l",
        kind: "budget",
        level: "soft",
        weight: 1,
        tiers: ["agency"],
        measure: "shifts",
        maximum: 1,
        perOrganisation: [],
        over: { kind: "week" },
        unit: 1,
      },
      { id: "m", kind: "demandCover", level: "soft", weight: 1, bound: "target", countFrom: "zero" },
      {
        id: "n",
        kind: "teamMix",
        level: "soft",
        weight: 1,
        members: [{ weight: 1 }],
        maximum: 1,
        emptyShifts: false,
        within: "shift",
        when: "wholeShift",
        unit: 1,
      },
      {
        id: "n2",
        kind: "teamMix",
        level: "soft",
        weight: 1,
        members: [{ weight: 1 }],
        maximum: 1,
        emptyShifts: false,
        within: "unit",
        when: "everyMoment",
        unit: 1,
      },
      { id: "n3", kind: "learnerSupervision", level: "hard", weight: 1, within: "unit", when: "everyMoment" },
      { id: "o", kind: "wishes", level: "soft", weight: 1 },
      {
        id: "p",
        kind: "dutyRest",
        level: "hard",
        weight: 1,
        restMinutes: 1,
        mergeGapMinutes: 480,
        reductions: [],
        reductionWindowMinutes: 10_080,
        sharesReductionsWith: [],
      },
      { id: "q", kind: "dutySeries", level: "hard", weight: 1, maximum: 1, mergeGapMinutes: 480 },
      { id: "r", kind: "dutyLimit", level: "hard", weight: 1, maximum: 1, over: { kind: "week" }, mergeGapMinutes: 480 },
      { id: "s", kind: "dutyFrequency", level: "hard", weight: 1, maximum: 1, windowMinutes: 1, mergeGapMinutes: 480 },
      {
        id: "t",
        kind: "dutyBreaks",
        level: "hard",
        weight: 1,
        steps: [{ workOver: 1, breakMinutes: 1 }],
        minimumPartMinutes: 15,
        mergeGapMinutes: 480,
      },
      { id: "u", kind: "forbiddenHours", level: "hard", weight: 1, from: "00:00", to: "24:00" },
      { id: "v", kind: "attendanceDays", level: "hard", weight: 1, limits: [{ maximum: 1 }], count: "days" },
      {
        id: "w",
        kind: "workLimit",
        level: "hard",
        weight: 1,
        measure: "minutes",
        over: { kind: "week" },
        maximum: 1,
        switch: { from: 1, maximum: 2, mergeGapMinutes: 480 },
        function: "linear",
        unit: 1,
        minutesBelongTo: "startDay",
        ledger: "legal",
      },
      { id: "x", kind: "homeShare", level: "soft", weight: 1, minimumPercent: 50, over: { kind: "week" }, unit: 60 },
      {
        id: "y",
        kind: "lending",
        level: "soft",
        weight: 1,
        measure: "lent",
        organisationId: "org",
        maximum: 1,
        over: { kind: "week" },
        unit: 60,
      },
      { id: "z", kind: "fairFill", level: "soft", weight: 1, expectedOpen: 0, function: "quadratic", unit: 1 },
      { id: "z1", kind: "continuity", level: "soft", weight: 1, per: "unit", days: 7, minimumShifts: 1 },
      { id: "z2", kind: "fairShare", level: "soft", weight: 1, measure: "shifts", shareBy: "contract", function: "linear", unit: 1 },
      { id: "z3", kind: "wishFairness", level: "soft", weight: 1, expectedPercent: 0, function: "quadratic", unit: 1 },
    ]);
  });

  it("but keeps what is given", () => {
    const given = [...everyRule].sort((a, b) => (a.id < b.id ? -1 : 1));
    parseProblem(fullProblem).rules.forEach((rule, index) =>
      expect(rule).toMatchObject({ id: given[index]?.id, kind: given[index]?.kind }),
    );
    const find = (id: string): unknown => parseProblem(fullProblem).rules.find((rule) => rule.id === id);
    expect(find("rest")).toEqual({ ...everyRule.find(({ id }) => id === "rest"), weight: 1 });
    expect(find("week-hours")).toEqual(everyRule.find(({ id }) => id === "week-hours"));
    expect(find("patterns")).toMatchObject({ fromDay: 1, toDay: 9, function: "quadratic" });
  });

  it("takes the default rules when there are none, and none when the list is empty", () => {
    expect(parse({ rules: undefined }).rules.map(({ id }) => id)).toEqual(defaultRules.map(({ id }) => id).sort());
    expect(parse({ rules: [] }).rules).toEqual([]);
  });

  it("takes an explicit undefined for a field that is left out", () => {
    const json = {
      ...tinyProblem(),
      name: undefined,
      rules: [{ id: "o", kind: "noOverlap", level: "hard", weight: undefined, people: undefined }],
    };
    const { name, rules } = parseProblem(json);
    expect(name).toBe("");
    expect(Object.keys(rules[0]!).sort()).toEqual(["id", "kind", "level", "weight"]);
  });
});

describe("parseProblem reads times", () => {
  const read = (start: string, planning: TinyProblemOverrides["planning"]): number | string => {
    const json = tinyProblem({
      planning: { start: start.slice(0, 10), days: 1, ...planning },
      shifts: [{ id: "s", organisationId: "org", start, end: `${start.slice(0, 10)}T09:00` }],
    });
    const [issue] = checkProblem(json).filter(({ severity }) => severity === "error");
    return issue === undefined ? parseProblem(json).shifts[0]!.start : issue.code;
  };
  /** Minutes of a time of UTC. */
  const utc = (date: string, clock: string): number => parseDate(date)! * 1440 + Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

  // 2026-10-25: at 03:00 (+02:00) the clock goes back to 02:00 (+01:00), so 02:30 is 00:30 UTC and again 01:30 UTC.
  it.each([
    ["2026-10-25T02:30", {}, "00:30"],
    ["2026-10-25T02:30", { repeated: "earlier" }, "00:30"],
    ["2026-10-25T02:30", { repeated: "later" }, "01:30"],
    ["2026-10-25T02:30+02:00", { repeated: "reject" }, "00:30"],
    ["2026-10-25T02:30+01:00", { repeated: "earlier" }, "01:30"],
    ["2026-10-25T01:59", {}, "23:59"],
    ["2026-10-25T03:00", {}, "02:00"],
  ] as const)("takes %s under %j for %s UTC", (text, localTimes, clock) => {
    expect(read(text, { localTimes })).toBe(utc(clock === "23:59" ? "2026-10-24" : "2026-10-25", clock));
  });

  // 2027-03-28: at 02:00 (+01:00) the clock jumps to 03:00 (+02:00), so 02:30 does not exist; forward is 03:30 = 01:30 UTC, backward 01:30 = 00:30 UTC.
  it.each([
    ["2027-03-28T02:30", { gap: "forward" }, "01:30"],
    ["2027-03-28T02:30", { gap: "backward" }, "00:30"],
    ["2027-03-28T03:00", {}, "01:00"],
  ] as const)("takes %s under %j for %s UTC", (text, localTimes, clock) => {
    expect(read(text, { localTimes })).toBe(utc("2027-03-28", clock));
  });

  it.each([
    ["2027-03-28T02:30", {}, "skipped-time"],
    ["2027-03-28T02:30", { gap: "reject" }, "skipped-time"],
    ["2027-03-28T02:30+01:00", { gap: "forward" }, "wrong-offset"],
    ["2026-10-25T02:30", { repeated: "reject" }, "repeated-time"],
    ["2026-10-25T02:30+03:00", {}, "wrong-offset"],
  ] as const)("refuses %s under %j as %s", (text, localTimes, code) => {
    expect(read(text, { localTimes })).toBe(code);
  });

  it("measures a night in elapsed minutes when the clock changes", () => {
    const night = (start: string, end: string): number =>
      parse({ planning: { start: start.slice(0, 10), days: 1 }, shifts: [{ id: "n", organisationId: "org", start, end }] }).shifts[0]!
        .workMinutes;
    expect(night("2026-10-24T23:00", "2026-10-25T07:00")).toBe(9 * 60);
    expect(night("2027-03-27T23:00", "2027-03-28T07:00")).toBe(7 * 60);
    expect(night("2026-10-05T23:00", "2026-10-06T07:00")).toBe(8 * 60);
  });

  it("reads times a century away, and 24:00 as the end of the day", () => {
    const { people } = parse({
      people: [
        professional("anna", {
          unavailable: [
            { start: "1950-01-01T00:00", end: "1960-01-01T00:00" },
            { start: at(0, "12:00"), end: "2099-12-31T24:00" },
          ],
        }),
      ],
    });
    expect(people[0]?.unavailable).toEqual([
      // Amsterdam was one hour ahead of UTC in those winters, and will be in 2099.
      { start: parseDate("1950-01-01")! * 1440 - 60, end: parseDate("1960-01-01")! * 1440 - 60 },
      { start: midnight + 720, end: parseDate("2100-01-01")! * 1440 - 60 },
    ]);
    expect(parse({ planning: { zone: "UTC", start: "2200-12-31", days: 1 } }).planning.end).toBe(parseDate("2200-12-31")! * 1440 + 1440);
  });

  it("gives a shift the local day of its start", () => {
    const { shifts } = parse({ shifts: [shift("n", 0, "23:00", "07:00"), shift("m", 1, "00:00", "08:00")] });
    expect(shifts.map(({ id, day }) => [id, day - monday])).toEqual([
      ["m", 1],
      ["n", 0],
    ]);
  });
});

describe("parseProblem derives tags", () => {
  it("of shifts from everything that is known about them", () => {
    const { shifts } = parseProblem(fullProblem);
    expect(shifts[0]?.tags).toEqual(
      new Set([
        "shift:e1",
        "org:north",
        "duty:ordinary",
        "location:mill",
        "location:inn",
        "unit:east",
        "client:mr-smith",
        "type:early",
        "day:tue",
        "care",
        "busy",
      ]),
    );
    expect(shifts[0]?.demands[1]?.tags).toEqual(new Set([...shifts[0]!.tags, "demand:lead", "team"]));
    expect(shifts[2]?.tags).toEqual(
      new Set(["shift:n1", "org:south", "duty:presence", "type:night", "day:sat", "day:weekend", "night", "night:any"]),
    );
  });

  it("for weekends and holidays as the planning says", () => {
    const saturday = { start: at(5, "07:00"), end: at(5, "15:00") };
    expect(tagsOf(saturday)).toContain("day:weekend");
    expect(tagsOf(saturday, { weekendDays: ["friday"] })).not.toContain("day:weekend");
    expect(tagsOf({}, { weekendDays: ["monday"], holidays: [dateOf(0)] })).toEqual([
      "day:holiday",
      "day:mon",
      "day:weekend",
      "duty:ordinary",
      "org:org",
      "shift:s",
    ]);
  });

  it.each([
    ["00:00", "01:00", false],
    ["00:00", "01:01", true],
    ["05:00", "09:00", false],
    ["04:59", "09:00", true],
    ["06:00", "14:00", false],
    ["22:00", "01:00", false],
    ["22:00", "01:01", true],
  ])("night for more than 60 minutes between 00:00 and 06:00: %s to %s is %s", (start, end, isNight) => {
    const { shifts } = parse({ shifts: [shift("s", 0, start, end)] });
    expect(shifts[0]?.tags.has("night")).toBe(isNight);
  });

  it.each([
    ["16:00", "00:00", false],
    ["16:00", "00:01", true],
    ["05:59", "14:00", true],
    ["06:00", "14:00", false],
  ])("night:any for any minute between 00:00 and 06:00: %s to %s is %s", (start, end, touchesNight) => {
    expect(tagsOf({ start: at(0, start), end: at(end > start ? 0 : 1, end) }).includes("night:any")).toBe(touchesNight);
  });

  it("night by elapsed time on the nights of the clock change", () => {
    const tags = (start: string, end: string): ReadonlySet<string> =>
      parse({
        planning: { start: start.slice(0, 10), days: 2, localTimes: { repeated: "later" } },
        shifts: [{ id: "n", organisationId: "org", start, end }],
      }).shifts[0]!.tags;
    // 00:00 to 02:00+01:00 (the second time round) takes 3 hours; 01:30 to 03:30 takes one hour when 02:00 to 03:00 is skipped.
    expect(tags("2026-10-25T01:30", "2026-10-25T02:00").has("night")).toBe(true);
    expect(tags("2027-03-28T01:30", "2027-03-28T03:30").has("night")).toBe(false);
  });

  it("of people, past shifts and outside work", () => {
    const [anna, bob, carl, vera] = parseProblem(fullProblem).people;
    expect(anna?.tags).toEqual(
      new Set([
        "person:anna",
        "kind:professional",
        "regime:adult",
        "form:employee",
        "org:north",
        "form:pool",
        "org:south",
        "senior",
        "day-only",
      ]),
    );
    expect(carl?.tags).toEqual(
      new Set(["person:carl", "kind:professional", "regime:adult", "form:agency", "org:south", "form:selfEmployed", "org:north"]),
    );
    expect(bob?.tags).toContain("regime:youth");
    expect(vera?.tags).toEqual(new Set(["person:vera", "kind:volunteer", "regime:none", "family"]));
    expect(anna?.fixedWork.map(({ origin, day, workMinutes, tags }) => ({ origin, day: day - monday, workMinutes, tags }))).toEqual([
      { origin: "history", day: -3, workMinutes: 480, tags: new Set(["history", "duty:ordinary", "day:fri"]) },
      {
        origin: "history",
        day: -1,
        workMinutes: 450,
        tags: new Set([
          "history",
          "duty:presence",
          "org:north",
          "location:mill",
          "type:night",
          "day:sun",
          "day:weekend",
          "night",
          "night:any",
          "care",
        ]),
      },
      { origin: "external", day: 1, workMinutes: 150, tags: new Set(["external", "duty:standby", "day:tue", "teaching"]) },
    ]);
  });

  it("not from ids that look like tags", () => {
    expect(tagsOf({ id: "night" })).toEqual(["day:mon", "duty:ordinary", "org:org", "shift:night"]);
  });
});

/** Minutes of the only person's credits by day of the horizon. */
function creditsOf(
  overrides: Parameters<typeof professional>[1],
  more: TinyProblemOverrides = {},
): readonly (readonly [number, string, number])[] {
  const [person] = parse({ ...more, people: [professional("anna", overrides)] }).people;
  return person!.credits.map(({ day, tag, minutes }) => [day - monday, tag, minutes] as const);
}

describe("parseProblem counts hours", () => {
  it("of ordinary work and presence in full, of standby and on-call duty not at all", () => {
    const ledgers = (["ordinary", "presence", "standby", "onCall"] as const).map((dutyKind) => {
      const { workMinutes, legalMinutes, contractMinutes, paidMinutes } = parseShift({ dutyKind, breakMinutes: 30 });
      return [workMinutes, legalMinutes, contractMinutes, paidMinutes];
    });
    expect(ledgers).toEqual([
      [450, 450, 450, 450],
      [450, 450, 450, 450],
      [450, 0, 0, 0],
      [450, 0, 0, 0],
    ]);
  });

  it.each([
    [{ legalPercent: 50 }, [226, 226, 226]],
    [{ contractPercent: 10 }, [451, 45, 45]],
    [{ legalPercent: 0, contractPercent: 30, paidPercent: 25 }, [0, 135, 113]],
  ])("of presence in the share of %j, rounded half up: %j", (given, expected) => {
    // 451 minutes: halves are 225.5, tenths 45.1, three tenths 135.3, quarters 112.75.
    const { shifts } = parse({
      dutyKinds: [{ kind: "presence", ...given }],
      shifts: [shift("s", 0, "07:00", "14:31", { dutyKind: "presence" })],
    });
    const { legalMinutes, contractMinutes, paidMinutes } = shifts[0]!;
    expect([legalMinutes, contractMinutes, paidMinutes]).toEqual(expected);
  });

  it("of past shifts and outside work as of shifts", () => {
    const [anna] = parseProblem(fullProblem).people;
    expect(
      anna?.fixedWork.map(({ dutyKind, legalMinutes, contractMinutes, paidMinutes }) => [
        dutyKind,
        legalMinutes,
        contractMinutes,
        paidMinutes,
      ]),
    ).toEqual([
      ["ordinary", 480, 480, 480],
      // 450 minutes, half of them and 60 percent.
      ["presence", 450, 225, 270],
      // A tenth of 150 minutes is paid.
      ["standby", 0, 0, 15],
    ]);
  });

  it("of absence, spread over its days in whole minutes", () => {
    // floor(100 / 3), floor(200 / 3) - 33, 100 - 66.
    expect(creditsOf({ absences: [{ from: dateOf(1), to: dateOf(3), creditedMinutes: 100 }] })).toEqual([
      [1, "absence", 33],
      [2, "absence", 33],
      [3, "absence", 34],
    ]);
  });

  it("of absence from long before the horizon to its last day", () => {
    // A minute a day over 410 days; the first ten are further back than any rule looks, the last one comes after the horizon.
    const credits = creditsOf({ absences: [{ from: dateOf(-402), to: dateOf(7), creditedMinutes: 410 }] });
    expect([credits.length, credits[0], credits.at(-1)]).toEqual([406, [-399, "absence", 1], [6, "absence", 1]]);
    expect(creditsOf({ absences: [{ from: dateOf(7), to: dateOf(8), creditedMinutes: 60 }] })).toEqual([]);
    expect(creditsOf({ absences: [{ from: dateOf(-410), to: dateOf(-400), creditedMinutes: 60 }] })).toEqual([]);
  });

  it("of hours elsewhere, the same in every whole week", () => {
    // floor((i + 1) 10 / 7) - floor(i 10 / 7) for Monday to Sunday: 1, 1, 2, 1, 2, 1, 2.
    const week = creditsOf({ outsideHours: [{ minutesPerWeek: 10, from: dateOf(0) }] });
    expect(week).toEqual([1, 1, 2, 1, 2, 1, 2].map((minutes, day) => [day, "external", minutes]));
    expect(creditsOf({ outsideHours: [{ minutesPerWeek: 10, from: dateOf(-5), to: dateOf(-4) }] })).toEqual([
      [-5, "external", 2],
      [-4, "external", 1],
    ]);
    const always = creditsOf({ outsideHours: [{ minutesPerWeek: 700 }] });
    expect([always.length, always[0], always.at(-1)]).toEqual([406, [-399, "external", 100], [6, "external", 100]]);
  });

  it("in the order of days and tags, without parts of no minutes", () => {
    expect(
      creditsOf({
        absences: [
          { from: dateOf(0), to: dateOf(1), creditedMinutes: 1 },
          { from: dateOf(1), to: dateOf(1) },
        ],
        outsideHours: [
          { minutesPerWeek: 14, from: dateOf(1), to: dateOf(1) },
          { minutesPerWeek: 7, from: dateOf(0), to: dateOf(1) },
        ],
      }),
    ).toEqual([
      [0, "external", 1],
      [1, "absence", 1],
      [1, "external", 1],
      [1, "external", 2],
    ]);
  });

  it("and keeps absent people from shifts of those days", () => {
    const [anna] = parse({
      people: [
        professional("anna", {
          absences: [
            { from: dateOf(-3), to: dateOf(0) },
            { from: dateOf(6), to: dateOf(20) },
          ],
        }),
      ],
    }).people;
    // A shift of the last day can end on the day after the next.
    expect(anna?.unavailable.map(({ start, end }) => [(start - midnight) / 1440, (end - midnight) / 1440])).toEqual([
      [0, 1],
      [6, 9],
    ]);
  });

  it("as known from the earliest past shift on, unless history says otherwise", () => {
    const knownFrom = (history: Parameters<typeof professional>[1]): number =>
      parse({ people: [professional("anna", history)] }).people[0]!.knownFromDay - monday;
    const shifts = [
      { start: at(-2, "07:00"), end: at(-2, "15:00") },
      { start: at(-9, "07:00"), end: at(-9, "15:00") },
    ];
    expect(knownFrom({})).toBe(0);
    expect(knownFrom({ history: { shifts } })).toBe(-9);
    expect(knownFrom({ history: { shifts, knownFrom: dateOf(-30) } })).toBe(-30);
    expect(knownFrom({ history: { shifts, knownFrom: dateOf(0) } })).toBe(0);
    // Outside work says nothing about past shifts.
    expect(knownFrom({ external: [{ start: at(-5, "07:00"), end: at(-5, "15:00") }] })).toBe(0);
  });
});

describe("parseProblem takes people", () => {
  it.each([
    ["employee", undefined, "adult"],
    ["agency", undefined, "adult"],
    ["selfEmployed", undefined, "none"],
    ["selfEmployed", "adult", "adult"],
    ["student", "youth", "youth"],
  ] as const)("with an engagement as %s and the regime %s under the law for %s", (form, given, regime) => {
    const engagements = [{ id: "e", organisationId: "org", form }];
    const [anna] = parse({ people: [professional("anna", { engagements, ...(given !== undefined && { regime: given }) })] }).people;
    expect([...anna!.tags].filter((tag) => tag.startsWith("regime:"))).toEqual([`regime:${regime}`]);
  });
});

describe("parseProblem derives nights", () => {
  it("as the planning defines them", () => {
    const isNight = (start: string, end: string): boolean =>
      tagsOf({ start: at(0, start), end: at(0, end) }, { night: { untilMinuteOfDay: 300, moreThanMinutes: 30 } }).includes("night");
    expect([isNight("04:30", "09:00"), isNight("04:29", "09:00"), isNight("05:00", "13:00")]).toEqual([false, true, false]);
    expect(parse({ planning: { night: { lateMinuteOfDay: 0 } } }).planning.night).toEqual({
      untilMinuteOfDay: 360,
      moreThanMinutes: 60,
      lateMinuteOfDay: 0,
    });
  });
});

describe("parseProblem puts things in order", () => {
  it("merges intervals that touch or overlap", () => {
    const [anna] = parseProblem(fullProblem).people;
    expect(anna?.available).toEqual([{ start: midnight, end: midnight + 14 * 1440 + 8 * 60 }]);
    expect(anna?.unavailable).toEqual([{ start: midnight + 3 * 1440 + 720, end: midnight + 5 * 1440 }]);
  });

  it("keeps an interval that lies inside another one out of the way", () => {
    const { people } = parse({
      people: [
        professional("anna", {
          unavailable: [
            { start: at(0, "00:00"), end: at(3, "00:00") },
            { start: at(1, "00:00"), end: at(2, "00:00") },
            { start: at(4, "00:00"), end: at(5, "00:00") },
          ],
        }),
      ],
    });
    expect(people[0]?.unavailable.map(({ start, end }) => [(start - midnight) / 1440, (end - midnight) / 1440])).toEqual([
      [0, 3],
      [4, 5],
    ]);
  });

  it("sorts by id by code unit, not by locale", () => {
    const { organisations } = parse({ organisations: ["org", "b", "Z", "é", "a", "10", "9"].map((id) => ({ id })) });
    expect(organisations.map(({ id }) => id)).toEqual(["10", "9", "Z", "a", "b", "org", "é"]);
  });

  it("orders fixed work by start, end and origin", () => {
    const { people } = parse({
      people: [
        professional("anna", {
          external: [
            { start: at(-1, "07:00"), end: at(-1, "15:00") },
            { start: at(-1, "07:00"), end: at(-1, "14:00") },
          ],
          history: {
            shifts: [
              { start: at(-1, "07:00"), end: at(-1, "15:00"), type: "b" },
              { start: at(-1, "07:00"), end: at(-1, "15:00"), type: "a" },
            ],
          },
        }),
      ],
    });
    expect(people[0]?.fixedWork.map(({ origin, type }) => `${origin} ${String(type)}`)).toEqual([
      "external undefined",
      "history a",
      "history b",
      "external undefined",
    ]);
  });

  it("orders held qualifications by id, then by their days", () => {
    const held = [
      { qualificationId: "q", validFrom: "2026-02-01" },
      { qualificationId: "q", validUntil: "2026-03-01" },
      { qualificationId: "q", validFrom: "2026-01-01", validUntil: "2026-01-31" },
      { qualificationId: "q", validFrom: "2026-01-01", validUntil: "2026-01-15" },
      { qualificationId: "p" },
      { qualificationId: "q" },
    ];
    const { people } = parse({ qualifications: [{ id: "q" }, { id: "p" }], people: [professional("anna", { qualifications: held })] });
    expect(people[0]?.qualifications.map(({ qualificationId, fromDay, untilDay }) => [qualificationId, fromDay, untilDay])).toEqual([
      ["p", -Infinity, Infinity],
      ["q", -Infinity, parseDate("2026-03-01")],
      ["q", -Infinity, Infinity],
      ["q", parseDate("2026-01-01"), parseDate("2026-01-15")],
      ["q", parseDate("2026-01-01"), parseDate("2026-01-31")],
      ["q", parseDate("2026-02-01"), Infinity],
    ]);
  });

  it("gives the same problem whatever the order of the input", () => {
    const expected = parseProblem(fullProblem);
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const problem = parseProblem(shuffled(fullProblem, seed));
        expect(problem).toEqual(expected);
        expect(asText(problem)).toBe(asText(expected));
      }),
      { numRuns: 200 },
    );
  });

  it("freezes everything it makes", () => {
    const unfrozen: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null || value instanceof Set) return;
      if (!Object.isFrozen(value)) unfrozen.push(path);
      for (const [key, part] of Object.entries(value)) visit(part, `${path}.${key}`);
    };
    visit(parseProblem(fullProblem), "problem");
    visit(parse({ rules: undefined }), "defaults");
    expect(unfrozen).toEqual([]);
  });

  it("neither changes nor keeps its input", () => {
    const json: ProblemInput = structuredClone(fullProblem);
    const problem = parseProblem(json);
    expect(json).toEqual(fullProblem);
    expect(Object.isFrozen(json.shifts)).toBe(false);
    expect(Object.isFrozen(json.rules?.[0])).toBe(false);
    (json.professionals[0] as { home: { latitude: number } }).home.latitude = 0;
    expect(problem.people[0]?.home?.latitude).toBe(52.05);
    parse({ rules: undefined });
    expect(Object.isFrozen(defaultRules[0])).toBe(false);
  });

  it("shares equal filters and admissions", () => {
    const { shifts, people } = parse({
      people: [
        professional("a", { blocks: [{ include: ["night", "day:mon"] }] }),
        professional("b", { blocks: [{ include: ["day:mon", "night", "night"], exclude: [], match: "any" }] }),
      ],
      shifts: [shift("a", 0, "07:00", "15:00"), shift("b", 0, "07:00", "15:00")],
    });
    expect(people[0]?.blocks[0]).toBe(people[1]?.blocks[0]);
    expect(people[0]?.blocks[0]).toEqual({ include: ["day:mon", "night"] });
    expect(shifts[0]?.demands[0]?.admits).toBe(shifts[1]?.demands[0]?.admits);
  });
});

describe("parseProblem refuses", () => {
  it("with every issue, errors first", () => {
    const json = tinyProblem({ shifts: [shift("a", 0, "07:00", "15:00", { organisationId: "x" }), shift("a", 9, "07:00", "15:00")] });
    const act = (): Problem => parseProblem(json);
    expect(act).toThrow(InvalidProblemError);
    try {
      act();
    } catch (error) {
      const { issues, message, name } = error as InvalidProblemError;
      expect(issues).toEqual(checkProblem(json));
      expect(issues.map(({ code }) => code)).toEqual(["duplicate-id", "unknown-reference", "outside-horizon", "nothing-asks-for-cover"]);
      expect(name).toBe("InvalidProblemError");
      expect(message).toContain("shifts[1].id");
    }
  });

  it("nothing for warnings alone", () => {
    expect(checkProblem(tinyProblem()).map(({ severity }) => severity)).toEqual(["warning", "warning"]);
    expect(parseProblem(tinyProblem()).shifts).toEqual([]);
  });

  it("with a readable summary when there are many issues", () => {
    const shifts = Array.from({ length: 12 }, (_, index) => shift(`s${String(index)}`, 0, "07:00", "15:00", { organisationId: "x" }));
    expect(() => parseProblem(tinyProblem({ shifts }))).toThrow(/and 3 more$/);
  });
});

/** JSON with sets written as lists in their order: also the order inside sets must not depend on the input. */
function asText(problem: Problem): string {
  return JSON.stringify(problem, (_key, value: unknown) => (value instanceof Set ? [...(value as Set<unknown>)] : value));
}
