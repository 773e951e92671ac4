import { describe, expect, it } from "vitest";
import { readInrc2 } from "../../src/formats/inrc2";
import { readInrc2Roster, writeInrc2Roster } from "../../src/formats/inrc2Roster";
import type { Assignment, Roster } from "../../src/problem/assignment";
import { parseProblem } from "../../src/problem/parseProblem";
import type { AnyRuleInput } from "../../src/problem/rules/rule";
import { verify } from "../../src/verify/verify";
import { formatErrorOf, withChange } from "./formatErrors";

function limits(what: string, minimum: number, maximum: number) {
  return { [`minimumNumberOf${what}`]: minimum, [`maximumNumberOf${what}`]: maximum };
}

function contract(id: string, assignments: readonly [number, number], completeWeekends: number) {
  return {
    id,
    ...limits("Assignments", ...assignments),
    ...limits("ConsecutiveWorkingDays", 2, 4),
    ...limits("ConsecutiveDaysOff", 1, 3),
    maximumNumberOfWorkingWeekends: 1,
    completeWeekends,
  };
}

/** Two weeks, three nurses of two contracts; nobody has the contract `Spare`. */
const scenario = {
  id: "n003w2",
  numberOfWeeks: 2,
  skills: ["Head", "Nurse"],
  shiftTypes: [
    { id: "Early", ...limits("ConsecutiveAssignments", 1, 5) },
    { id: "Night", ...limits("ConsecutiveAssignments", 3, 4) },
  ],
  forbiddenShiftTypeSuccessions: [
    { precedingShiftType: "Early", succeedingShiftTypes: [] as string[] },
    { precedingShiftType: "Night", succeedingShiftTypes: ["Early"] },
  ],
  contracts: [contract("Full", [6, 10], 1), contract("Part", [0, 5], 0), contract("Spare", [1, 1], 1)],
  nurses: [
    { id: "Ada", contract: "Full", skills: ["Head", "Nurse"] },
    { id: "Ben", contract: "Part", skills: ["Nurse"] },
    { id: "Cas", contract: "Full", skills: ["Nurse"] },
  ],
};

function past(nurse: string, type: string, sameType: number, worked: number, off: number, assignments = 0, weekends = 0) {
  return {
    nurse,
    numberOfAssignments: assignments,
    numberOfWorkingWeekends: weekends,
    lastAssignedShiftType: type,
    numberOfConsecutiveAssignments: sameType,
    numberOfConsecutiveWorkingDays: worked,
    numberOfConsecutiveDaysOff: off,
  };
}

const history = {
  week: 0,
  scenario: "n003w2",
  nurseHistory: [past("Ada", "Night", 2, 3, 0), past("Ben", "None", 0, 0, 2, 4, 1), past("Cas", "Early", 1, 1, 0)],
};

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

function requirement(shiftType: string, skill: string, minimum: number, optimal: number) {
  return { shiftType, skill, ...Object.fromEntries(days.map((day) => [`requirementOn${day}`, { minimum, optimal }])) };
}

const week = {
  scenario: "n003w2",
  requirements: [requirement("Early", "Nurse", 1, 2)],
  shiftOffRequests: [
    { nurse: "Ada", shiftType: "Any", day: "Tuesday" },
    { nurse: "Ada", shiftType: "Night", day: "Sunday" },
  ],
};

const files = { scenario, history, weeks: [week, week] };
const problem = readInrc2(files);

function rulesOf(input: typeof problem): Map<string, AnyRuleInput> {
  return new Map((input.rules ?? []).map((rule) => [rule.id, rule]));
}

function works(personId: string, shiftId: string, demandId: string): Assignment {
  return { personId, shiftId, demandId };
}

function rosterOf(...assignments: readonly Assignment[]): Roster {
  return { format: "mekaar/1", assignments };
}

describe("reading an instance of INRC-II", () => {
  it("has a shift for every day and type, with a demand line for every skill", () => {
    expect(problem.name).toBe("n003w2");
    expect(problem.planning).toEqual({ zone: "UTC", start: "2024-01-01", days: 14 });
    // 14 days x 2 types.
    expect(problem.shifts).toHaveLength(28);
    expect(problem.shifts[0]).toEqual({
      id: "0-Early",
      organisationId: "hospital",
      type: "Early",
      start: "2024-01-01T08:00",
      end: "2024-01-01T16:00",
      demands: [
        { id: "Head", requires: { allOf: ["Head"] }, minimum: 0, target: 0, maximum: 3 },
        { id: "Nurse", requires: { allOf: ["Nurse"] }, minimum: 1, target: 2, maximum: 3 },
      ],
    });
  });

  it("takes JSON texts as well", () => {
    const texts = {
      scenario: JSON.stringify(scenario),
      history: `\uFEFF${JSON.stringify(history)}`,
      weeks: [week, week].map((one) => JSON.stringify(one)),
    };
    expect(readInrc2(texts)).toEqual(problem);
  });

  it("states constraints that hold for everybody once", () => {
    const rules = rulesOf(problem);
    expect(rules.get("H1-one-shift-a-day")).toMatchObject({ kind: "noOverlap", level: "hard" });
    expect(rules.get("H2-minimum-cover")).toMatchObject({ kind: "demandCover", level: "hard", bound: "minimum" });
    expect(rules.get("H3-after-Night")).toMatchObject({ after: { include: ["type:Night"] }, before: { include: ["type:Early"] } });
    expect(rules.has("H3-after-Early")).toBe(false);
    expect(rules.get("H4-skill")).toMatchObject({ kind: "requiredQualification", level: "hard" });
    expect(rules.get("S1-optimal-cover")).toMatchObject({ kind: "demandCover", bound: "target", countFrom: "zero", weight: 30 });
    // A run has at least one day, so a minimum of 1 says nothing.
    expect(rules.get("S2-run-Early")).toEqual({
      id: "S2-run-Early",
      kind: "consecutiveDays",
      level: "soft",
      weight: 15,
      maximum: 5,
      shifts: { include: ["type:Early"] },
    });
    expect(rules.get("S2-run-Night")).toMatchObject({ weight: 15, minimum: 3, maximum: 4 });
    expect(rules.get("S4-requests")).toMatchObject({ kind: "wishes", weight: 10 });
  });

  it("states constraints of contracts once for equal limits", () => {
    const rules = rulesOf(problem);
    expect(rules.get("S2-work-days")).toEqual({
      id: "S2-work-days",
      kind: "consecutiveDays",
      level: "soft",
      weight: 30,
      minimum: 2,
      maximum: 4,
    });
    expect(rules.get("S3-days-off")).toEqual({ id: "S3-days-off", kind: "consecutiveDaysOff", level: "soft", weight: 30, maximum: 3 });
    expect(rules.get("S5-complete-weekends")).toMatchObject({ weight: 30, people: { include: ["contract:Full"] } });
    const assignments = { kind: "workLimit", level: "soft", measure: "shifts", weight: 20 };
    expect(rules.get("S6-assignments-1")).toMatchObject({
      ...assignments,
      minimum: 6,
      maximum: 10,
      people: { include: ["contract:Full"] },
    });
    expect(rules.get("S6-assignments-2")).toMatchObject({ ...assignments, maximum: 5, people: { include: ["contract:Part"] } });
    expect(rules.get("S6-assignments-2")).not.toHaveProperty("minimum");
    expect(rules.get("S7-weekends")).toMatchObject({ measure: "weekends", weight: 30, maximum: 1 });
  });

  it("has no rule for complete weekends when no contract wants them", () => {
    const contracts = scenario.contracts.map((one) => ({ ...one, completeWeekends: 0 }));
    expect(rulesOf(readInrc2({ ...files, scenario: { ...scenario, contracts } })).has("S5-complete-weekends")).toBe(false);
  });

  it("tells the history as past shifts and carried counters", () => {
    const [ada, ben, cas] = problem.professionals;
    const shift = (date: string) => ({ start: `${date}T08:00`, end: `${date}T16:00` });
    // Three days worked, of which the last two were nights; the type of the first is not known.
    expect(ada?.history).toEqual({
      shifts: [shift("2023-12-29"), { ...shift("2023-12-30"), type: "Night" }, { ...shift("2023-12-31"), type: "Night" }],
      carried: [],
    });
    // Two days off before 1 January: the last shift was on the third day before it.
    expect(ben?.history).toEqual({
      shifts: [shift("2023-12-29")],
      carried: [
        { ruleId: "S6-assignments-2", amount: 4 },
        { ruleId: "S7-weekends", amount: 1 },
      ],
    });
    expect(cas?.history?.shifts).toEqual([{ ...shift("2023-12-31"), type: "Early" }]);
  });

  it("turns requests into wishes of the right week", () => {
    expect(problem.professionals[0]?.wishes?.map(({ id, kind, start, shifts, weight }) => ({ id, kind, start, shifts, weight }))).toEqual([
      { id: "avoid-1", kind: "avoid", start: "2024-01-02T00:00", shifts: undefined, weight: 1 },
      { id: "avoid-6-Night", kind: "avoid", start: "2024-01-07T00:00", shifts: { include: ["type:Night"] }, weight: 1 },
      { id: "avoid-8", kind: "avoid", start: "2024-01-09T00:00", shifts: undefined, weight: 1 },
      { id: "avoid-13-Night", kind: "avoid", start: "2024-01-14T00:00", shifts: { include: ["type:Night"] }, weight: 1 },
    ]);
  });

  it("gives nurses their contract and skills, and makes a valid problem", () => {
    const [ada] = problem.professionals;
    expect(ada).toMatchObject({ tags: ["contract:Full"], qualifications: [{ qualificationId: "Head" }, { qualificationId: "Nurse" }] });
    expect(parseProblem(problem).people).toHaveLength(3);
  });
});

describe("the borders of an INRC-II instance", () => {
  /** What a rule charges one nurse, everything else being off. */
  function costOf(input: typeof problem, ruleId: string, personId: string, ...shiftIds: readonly string[]): number {
    const roster = rosterOf(...shiftIds.map((shiftId) => works(personId, shiftId, "Nurse")));
    const violations = verify(parseProblem(input), roster).violations.filter(
      (violation) => violation.ruleId === ruleId && violation.personId === personId,
    );
    return violations.reduce((sum, violation) => sum + violation.cost, 0);
  }

  /** The instance in which Ben was off for some days before the first. */
  function benOff(daysOff: number, contracts = scenario.contracts) {
    const [ada, , cas] = history.nurseHistory;
    return readInrc2({
      scenario: { ...scenario, contracts },
      history: { ...history, nurseHistory: [ada, past("Ben", "None", 0, 0, daysOff), cas] },
      weeks: [week, week],
    });
  }

  it("continue a run of work: only the days added are too many", () => {
    // 3 days before + 2 = 5, at most 4: one too many, 30 points.
    expect(costOf(problem, "S2-work-days", "Ada", "0-Night", "1-Night")).toBe(30);
    expect(costOf(problem, "S2-work-days", "Ada", "0-Night")).toBe(0);
  });

  it("charge a run of work that ended too early when it is broken on the first day", () => {
    // Cas worked 1 day, at least 2: one too few, 30 points. Ada worked 3.
    expect(costOf(problem, "S2-work-days", "Cas")).toBe(30);
    expect(costOf(problem, "S2-work-days", "Cas", "0-Early")).toBe(0);
    expect(costOf(problem, "S2-work-days", "Ada")).toBe(0);
  });

  it("count only the nights of the history in a run of nights", () => {
    // 2 nights before, at least 3: one too few, 15 points, whether a day off or another type follows.
    expect(costOf(problem, "S2-run-Night", "Ada")).toBe(15);
    expect(costOf(problem, "S2-run-Night", "Ada", "0-Early")).toBe(15);
    expect(costOf(problem, "S2-run-Night", "Ada", "0-Night", "1-Night")).toBe(0);
    // 2 + 3 = 5, at most 4.
    expect(costOf(problem, "S2-run-Night", "Ada", "0-Night", "1-Night", "2-Night")).toBe(15);
  });

  it("continue a run of days off: only the days added are too many", () => {
    // 2 + 2 = 4 days off, at most 3: one too many; from day 3 on 11 days: 8 too many. 9 x 30 points.
    expect(costOf(benOff(2), "S3-days-off", "Ben", "2-Early")).toBe(270);
    // 5 + 1 = 6 days off, of which 2 were too many before; from day 2 on 12 days: 9 too many. (1 + 9) x 30 points.
    expect(costOf(benOff(5), "S3-days-off", "Ben", "1-Early")).toBe(300);
  });

  it("charge a run of days off that is ended too early by the first day", () => {
    const longer = scenario.contracts.map((one) => ({ ...one, ...limits("ConsecutiveDaysOff", 3, 20) }));
    // 2 days off, at least 3: one too few; the run up to the last day is never too short.
    expect(costOf(benOff(2, longer), "S3-days-off", "Ben", "0-Early")).toBe(30);
    expect(costOf(benOff(3, longer), "S3-days-off", "Ben", "0-Early")).toBe(0);
    expect(costOf(benOff(3, longer), "S3-days-off", "Ben", "0-Early", "12-Early")).toBe(0);
  });

  it("forbid a succession from the last day before", () => {
    const hardOf = (shiftId: string) => {
      const { rules } = verify(parseProblem(problem), rosterOf(works("Ada", shiftId, "Nurse")));
      return rules.find(({ ruleId }) => ruleId === "H3-after-Night")?.amount;
    };
    expect(hardOf("0-Early")).toBe(1);
    expect(hardOf("0-Night")).toBe(0);
    expect(hardOf("1-Early")).toBe(0);
  });

  it("add what was counted before to assignments and weekends", () => {
    // Ben comes with 4 assignments and 1 weekend, at most 5 and 1: 3 more are 2 too many, 20 points each; one weekend more is 30.
    expect(costOf(problem, "S6-assignments-2", "Ben", "0-Early", "1-Early", "2-Early")).toBe(40);
    expect(costOf(problem, "S7-weekends", "Ben", "5-Early", "6-Early")).toBe(30);
  });
});

describe("files of INRC-II that are not understood", () => {
  const text = JSON.stringify({ scenario, history, week });

  it.each([
    ['"numberOfWeeks":2', '"numberOfWeeks":3', 'Scenario "n003w2" has 3 weeks, but 2 were given.'],
    ['"numberOfWeeks":2', '"numberOfWeeks":"2"', 'scenario.numberOfWeeks must be an integer from 1 to 104, found "2".'],
    ['"numberOfWeeks":2', '"numberOfWeeks":2.5', "scenario.numberOfWeeks must be an integer from 1 to 104, found 2.5."],
    ['"numberOfWeeks":2', '"numberOfWeeks":[]', "scenario.numberOfWeeks must be an integer from 1 to 104, found a list."],
    ['"numberOfWeeks":2', '"numberOfWeeks":null', "scenario.numberOfWeeks must be an integer from 1 to 104, found null."],
    ['"numberOfWeeks":2', '"weeks":2', 'scenario has no field "numberOfWeeks".'],
    ['"skills":["Head","Nurse"],"shiftTypes"', '"skills":{},"shiftTypes"', "scenario.skills must be a list, found an object."],
    ['"skills":["Head","Nurse"],"shiftTypes"', '"skills":[true],"shiftTypes"', "scenario.skills[0] must be a text, found true."],
    ['"skills":["Head","Nurse"],"shiftTypes"', '"skills":["Head","Head"],"shiftTypes"', 'The skill "Head" is there twice.'],
    ['"skills":["Head","Nurse"],"shiftTypes"', '"skills":["a b"],"shiftTypes"', "scenario.skills[0] must be 1 to 100 characters"],
    ['{"id":"Early"', '{"id":"Any"', 'scenario.shiftTypes[0] cannot be called "Any".'],
    ['{"id":"Early"', '{"id":"None"', 'scenario.shiftTypes[0] cannot be called "None".'],
    ['{"id":"Early"', '{"id":"Night"', 'The shift type "Night" is there twice.'],
    ['{"id":"Full"', '{"id":"Part"', 'The contract "Part" is there twice.'],
    ['"completeWeekends":1', '"completeWeekends":2', "scenario.contracts[0].completeWeekends must be an integer from 0 to 1, found 2."],
    [
      '"precedingShiftType":"Night"',
      '"precedingShiftType":"Day"',
      'forbiddenShiftTypeSuccessions[1].precedingShiftType: there is no shift type "Day".',
    ],
    ['"precedingShiftType":"Night"', '"precedingShiftType":"Early"', 'The succession of "Early" is there twice.'],
    ['"succeedingShiftTypes":["Early"]', '"succeedingShiftTypes":["Day"]', 'succeedingShiftTypes[0]: there is no shift type "Day".'],
    ['"contract":"Part"', '"contract":"Half"', 'scenario.nurses[1].contract: there is no contract "Half".'],
    [
      '"contract":"Full","skills":["Nurse"]',
      '"contract":"Full","skills":["Cook"]',
      'scenario.nurses[2].skills[0]: there is no skill "Cook".',
    ],
    ['{"id":"Ben"', '{"id":"Ada"', 'The nurse "Ada" is there twice.'],
    ['{"id":"Ben"', '{"id":"Dan"', 'There is no history of nurse "Dan".'],
    ['"week":0', '"week":1', "history.week must be an integer from 0 to 0, found 1."],
    ['"week":0,"scenario":"n003w2"', '"week":0,"scenario":"n005w4"', 'history is for scenario "n005w4", not for "n003w2".'],
    ['{"nurse":"Ben","numberOfAssignments"', '{"nurse":"Ada","numberOfAssignments"', 'The history of nurse "Ada" is there twice.'],
    ['"lastAssignedShiftType":"Night"', '"lastAssignedShiftType":"None"', "history.nurseHistory[0] must describe either a run of work"],
    ['"lastAssignedShiftType":"None"', '"lastAssignedShiftType":"Night"', "history.nurseHistory[1] must describe either a run of work"],
    ['"lastAssignedShiftType":"None"', '"lastAssignedShiftType":"Day"', 'lastAssignedShiftType: there is no shift type "Day".'],
    [
      '"numberOfConsecutiveAssignments":2',
      '"numberOfConsecutiveAssignments":4',
      "history.nurseHistory[0] must describe either a run of work",
    ],
    ['"numberOfConsecutiveAssignments":2', '"numberOfConsecutiveAssignments":999', "must be an integer from 0 to 366, found 999."],
    ['"numberOfConsecutiveDaysOff":2', '"numberOfConsecutiveDaysOff":0', "history.nurseHistory[1] must describe either a run of work"],
    ['"shiftType":"Early","skill"', '"shiftType":"Any","skill"', 'weeks[0].requirements[0].shiftType: there is no shift type "Any".'],
    [
      '"requirementOnMonday":{"minimum":1',
      '"requirementOnMonday":{"minimum":3',
      "requirementOnMonday.optimal must be an integer from 3 to 1000000, found 2.",
    ],
    [
      '"requirementOnMonday":{"minimum":1,"optimal":2}',
      '"requirementOnMonday":1',
      "requirements[0].requirementOnMonday must be an object, found 1.",
    ],
    ['"nurse":"Ada","shiftType":"Any"', '"nurse":"Dan","shiftType":"Any"', 'weeks[0].shiftOffRequests[0].nurse: there is no nurse "Dan".'],
    ['"shiftType":"Any"', '"shiftType":"Day"', 'weeks[0].shiftOffRequests[0].shiftType: there is no shift type "Day".'],
    ['"day":"Tuesday"', '"day":"Tue"', 'There is no day "Tue".'],
  ])("%s becomes %s", (from, to, message) => {
    const changed = JSON.parse(withChange(text, from, to)) as { scenario: unknown; history: unknown; week: unknown };
    const broken = { scenario: changed.scenario, history: changed.history, weeks: [changed.week, changed.week] };
    expect(formatErrorOf(() => readInrc2(broken)).message).toContain(message);
  });

  it("name a requirement that is there twice", () => {
    const double = { ...week, requirements: [...week.requirements, ...week.requirements] };
    expect(formatErrorOf(() => readInrc2({ ...files, weeks: [week, double] })).message).toBe(
      'The requirement "7 Early Nurse" is there twice.',
    );
  });

  it("name the file that is not JSON or not an object", () => {
    expect(formatErrorOf(() => readInrc2({ ...files, weeks: [week, "{"] })).message).toContain("weeks[1] is not JSON: SyntaxError");
    expect(formatErrorOf(() => readInrc2({ ...files, history: "[".repeat(100_000) })).message).toContain("history is not JSON");
    expect(formatErrorOf(() => readInrc2({ ...files, scenario: undefined })).message).toBe("scenario must be an object, found undefined.");
    expect(formatErrorOf(() => readInrc2({ ...files, scenario: [] })).message).toBe("scenario must be an object, found a list.");
    expect(formatErrorOf(() => readInrc2({ ...files, scenario: "null" })).message).toBe("scenario must be an object, found null.");
  });

  it("are refused when the skills and shift types are out of all proportion", () => {
    const skills = Array.from({ length: 501 }, (_, index) => `skill${index}`);
    // 2 shift types x (501 + 2) skills.
    expect(formatErrorOf(() => readInrc2({ ...files, scenario: { ...scenario, skills: [...scenario.skills, ...skills] } })).message).toBe(
      "14 days with 1006 shifts each are more than a reader accepts.",
    );
  });
});

describe("rosters of INRC-II", () => {
  const first = "SOLUTION\n0 n003w2\nASSIGNMENTS = 2\nBen Mon Early Nurse\nAda Sun Night Head\n";
  const second = "SOLUTION\n1 n003w2\nASSIGNMENTS = 1\nAda Mon Night Nurse\n";
  const json = {
    scenario: "n003w2",
    week: 1,
    assignments: [{ nurse: "Ada", day: "Mon", shiftType: "Night", skill: "Nurse" }],
  };
  const roster = rosterOf(works("Ben", "0-Early", "Nurse"), works("Ada", "6-Night", "Head"), works("Ada", "7-Night", "Nurse"));

  it("are read from both forms and written as text, in any order of assignments", () => {
    expect(readInrc2Roster(problem, [first.replaceAll("\n", "\r\n"), second])).toEqual(roster);
    expect(readInrc2Roster(parseProblem(problem), [first, ` ${JSON.stringify(json)}`])).toEqual(roster);
    expect(writeInrc2Roster(problem, rosterOf(...[...roster.assignments].reverse()))).toEqual([first, second]);
  });

  it("are written by day and then by person", () => {
    const monday = rosterOf(works("Ben", "0-Early", "Nurse"), works("Ada", "0-Early", "Head"));
    expect(writeInrc2Roster(problem, monday)).toEqual([
      "SOLUTION\n0 n003w2\nASSIGNMENTS = 2\nAda Mon Early Head\nBen Mon Early Nurse\n",
      "SOLUTION\n1 n003w2\nASSIGNMENTS = 0\n",
    ]);
  });

  it.each([
    ["SOLUTION", "ANSWER", 'Line 1: Expected "SOLUTION", found "ANSWER".'],
    ["0 n003w2", "1 n003w2", 'Line 2: Expected "0 n003w2", found "1 n003w2".'],
    ["ASSIGNMENTS = 2", "ASSIGNMENTS = 3", 'Line 3: Expected "ASSIGNMENTS = 2", found "ASSIGNMENTS = 3".'],
    ["Ben Mon Early Nurse", "Ben Mon Early", 'Line 4: Expected nurse, day, shift type and skill, found "Ben Mon Early".'],
    ["Ben Mon Early Nurse", "Ben Mon Early Nurse x", 'Line 4: Expected nurse, day, shift type and skill, found "Ben Mon Early Nurse x".'],
    ["Ben Mon Early Nurse", "Dan Mon Early Nurse", 'Line 4: There is no person "Dan".'],
    ["Ben Mon Early Nurse", "Ben Monday Early Nurse", 'Line 4: There is no day "Monday".'],
    ["Ben Mon Early Nurse", "Ben Mon Day Nurse", 'Line 4: There is no shift "0-Day".'],
    ["Ben Mon Early Nurse", "Ben Mon Early Cook", 'Line 4: Shift "0-Early" has no demand line "Cook".'],
    ["Ben Mon Early Nurse", "Ada Sun Night Nurse", 'Line 5: The assignment "Ada Sun Night" is there twice.'],
  ])("are refused when %j becomes %j", (from, to, message) => {
    expect(formatErrorOf(() => readInrc2Roster(problem, [withChange(first, from, to), second])).message).toBe(message);
  });

  it("are refused when weeks are missing or end early", () => {
    expect(formatErrorOf(() => readInrc2Roster(problem, [first])).message).toBe("Expected the solutions of 2 weeks, found 1.");
    expect(formatErrorOf(() => readInrc2Roster(problem, [first, ""])).message).toBe('Expected "SOLUTION", but the text ends.');
  });

  it.each([
    [{ ...json, scenario: "n005w4" }, 'weeks[1] is for scenario "n005w4", not for "n003w2".'],
    [{ ...json, week: 0 }, "weeks[1].week must be an integer from 1 to 1, found 0."],
    [{ ...json, assignments: {} }, "weeks[1].assignments must be a list, found an object."],
    [{ ...json, assignments: [{ ...json.assignments[0], skill: 3 }] }, "weeks[1].assignments[0].skill must be a text, found 3."],
    [{ ...json, assignments: [{ ...json.assignments[0], nurse: "Dan" }] }, 'There is no person "Dan".'],
  ])("are refused as JSON that does not fit: %j", (document, message) => {
    expect(formatErrorOf(() => readInrc2Roster(problem, [first, JSON.stringify(document)])).message).toBe(message);
  });

  it("cannot be written when they do not fit the problem", () => {
    expect(formatErrorOf(() => writeInrc2Roster(problem, rosterOf(works("Dan", "0-Early", "Nurse")))).message).toBe(
      'There is no person "Dan".',
    );
  });
});
