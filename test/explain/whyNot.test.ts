import { describe, expect, it } from "vitest";
import { whyNot } from "../../src/explain/whyNot";
import type { WhyNot } from "../../src/explain/whyNotResult";
import type { Assignment } from "../../src/problem/assignment";
import { parseProblem } from "../../src/problem/parseProblem";
import type { RuleInput } from "../../src/problem/rules/rule";
import { assign, at, professional, rosterOf, shift, tinyProblem } from "../support/problemBuilder";

type Overrides = NonNullable<Parameters<typeof tinyProblem>[0]>;

const early = (id: string, day: number, overrides = {}) => shift(id, day, "07:00", "15:00", { type: "early", ...overrides });
const late = (id: string, day: number, overrides = {}) => shift(id, day, "15:00", "23:00", { type: "late", ...overrides });

function ask(
  overrides: Overrides,
  assignments: readonly Assignment[],
  question: Parameters<typeof whyNot>[2],
  language?: "nl" | "en",
): WhyNot {
  const problem = parseProblem(tinyProblem(overrides));
  return whyNot(problem, rosterOf(...assignments), question, language === undefined ? {} : { language });
}

const rest: RuleInput = { id: "rest", kind: "restBetweenShifts", level: "hard", restMinutes: 660, overridable: true };
const overlap: RuleInput = { id: "overlap", kind: "noOverlap", level: "hard" };

describe("whyNot", () => {
  it("names every blocker with its margin and what it clashes with, hardest to change first", () => {
    const anna = professional("anna", {
      unavailable: [{ start: at(1, "00:00"), end: at(2, "00:00") }],
      history: { shifts: [{ start: at(-1, "15:00"), end: at(-1, "23:00") }] },
    });
    const answer = ask(
      {
        people: [anna],
        qualifications: [{ id: "nurse" }],
        shifts: [
          late("l", 0),
          early("e", 1, { demands: [{ id: "main", requires: { allOf: ["nurse"] } }] }),
          shift("m", 1, "14:00", "18:00"),
        ],
        rules: [
          { id: "cap", kind: "workLimit", level: "hard", measure: "shifts", maximum: 2, over: { kind: "week" } },
          rest,
          overlap,
          { id: "free", kind: "availability", level: "hard" },
          { id: "q", kind: "requiredQualification", level: "hard" },
          { id: "series", kind: "consecutiveDays", level: "hard", maximum: 2 },
        ],
      },
      [assign("anna", "l"), assign("anna", "m")],
      { personId: "anna", shiftId: "e" },
    );
    expect(answer).toMatchObject({ format: "mekaar/1", personId: "anna", shiftId: "e", verdict: "blocked" });
    const [place] = answer.places;
    // The run of days -1 to 1 is too long with and without e. Rest from 23:00 to 07:00 is 180 minutes short; before, from 23:00 to 14:00,
    // there was enough. E and m overlap from 14:00 to 15:00. E is the third shift of the week.
    expect(place!.blockers.map(({ ruleId, group, amount, isOverridable }) => [ruleId, group, amount, isOverridable])).toEqual([
      ["q", "credential", 1, false],
      ["free", "availability", 1, false],
      ["overlap", "overlap", 60, false],
      ["rest", "rest", 180, true],
      ["cap", "cap", 1, false],
    ]);
    expect(place!.blockers.map(({ matches }) => matches.map(({ conflictsWith }) => conflictsWith.map(({ shiftId }) => shiftId)))).toEqual([
      [[]],
      [[]],
      [["m"]],
      [["l"]],
      [["l", "m"]],
    ]);
    expect(place!.leastChange).toEqual([
      { ruleId: "q", group: "credential" },
      { ruleId: "free", group: "availability" },
      { ruleId: "overlap", group: "overlap" },
      { ruleId: "rest", group: "rest" },
      { ruleId: "cap", group: "cap" },
    ]);
    expect(answer.leastChange).toEqual(place!.leastChange);
    expect(place!.blockers[3]!.matches[0]).toMatchObject({
      amount: 180,
      change: 180,
      involvesFixedWork: false,
      sentence: expect.stringContaining("'late Mon 5 Oct' and 'early Tue 6 Oct'"),
    });
    expect(place!.scoreChange).toEqual({ hard: 1 + 1 + 60 + 180 + 1, cost: 0 });
  });

  it("says when past shifts or outside work are part of the reason", () => {
    const anna = professional("anna", { external: [{ start: at(0, "18:00"), end: at(0, "22:00") }] });
    const { places } = ask({ people: [anna], shifts: [early("e", 1)], rules: [rest] }, [], { personId: "anna", shiftId: "e" }, "nl");
    // From 22:00 to 07:00 is 540 minutes.
    expect(places[0]!.blockers[0]).toMatchObject({ amount: 120, matches: [{ conflictsWith: [], involvesFixedWork: true }] });
    expect(places[0]!.blockers[0]!.matches[0]!.sentence).toContain("'ander werk ma 5 okt'");
  });

  it("counts only by how much a rule that is broken already gets worse", () => {
    const shifts = [early("a", 0), early("b", 1), early("c", 2)];
    const { places } = ask(
      {
        shifts,
        rules: [
          { id: "cap", kind: "workLimit", level: "hard", measure: "shifts", maximum: 1, over: { kind: "week" }, function: "quadratic" },
        ],
      },
      [assign("anna", "a"), assign("anna", "b")],
      { personId: "anna", shiftId: "c" },
    );
    // One too many before, two after: 2 squared minus 1 squared.
    expect(places[0]!.blockers).toMatchObject([{ amount: 3, matches: [{ amount: 4, change: 3 }] }]);
  });

  it("tells what soft rules would gain and lose, in points", () => {
    const anna = professional("anna", {
      wishes: [
        { id: "w", kind: "work", start: at(0, "00:00"), end: at(1, "00:00"), weight: 2 },
        { id: "a", kind: "avoid", start: at(0, "00:00"), end: at(1, "00:00") },
      ],
    });
    const { places, verdict } = ask(
      {
        people: [anna],
        shifts: [early("e", 0, { demands: [{ id: "main", target: 2 }] })],
        rules: [
          { id: "cover", kind: "demandCover", level: "soft", bound: "target", weight: 100 },
          { id: "wishes", kind: "wishes", level: "soft", weight: 10 },
          { id: "stable", kind: "stability", level: "soft", weight: 3 },
        ],
      },
      [],
      { personId: "anna", shiftId: "e" },
    );
    expect(verdict).toBe("possible");
    expect(places[0]!.effects.map(({ ruleId, change, points }) => [ruleId, change, points])).toEqual([
      ["cover", -1, -100],
      ["stable", 1, 3],
      // The wish to work (2) is granted, the wish not to (1) is broken.
      ["wishes", -1, -10],
    ]);
    expect(places[0]!.effects[0]!.matches).toMatchObject([
      {
        change: -1,
        amount: 2,
        conflictsWith: [],
        sentence: expect.stringContaining("'early Mon 5 Oct' (main)"),
      },
    ]);
    expect(places[0]!.effects[2]!.matches.map(({ change, amount, assignments }) => [change, amount, assignments.length])).toEqual([
      [1, 1, 1],
      [-2, 2, 0],
    ]);
    expect(places[0]!.cover).toEqual({ assigned: 0, minimum: 0, target: 2, maximum: 2, missingBefore: 2, missingAfter: 1 });
    expect(places[0]!.scoreChange).toEqual({ hard: 0, cost: -107 });
  });

  it("tells hard rules that would be mended, and missing pins", () => {
    const { places } = ask(
      {
        shifts: [early("e", 0)],
        pins: [assign("anna", "e")],
        rules: [{ id: "cover", kind: "demandCover", level: "hard", bound: "target" }],
      },
      [],
      { personId: "anna", shiftId: "e" },
    );
    expect(places[0]!.blockers).toEqual([]);
    expect(places[0]!.effects).toMatchObject([
      { ruleId: "cover", level: "hard", change: -1, points: 0 },
      { ruleId: "$pins", kind: "$pins", level: "hard", change: -1, points: 0, matches: [] },
    ]);
    expect(places[0]!.scoreChange).toEqual({ hard: -2, cost: 0 });
  });

  it("looks at headcounts and teams as well", () => {
    const { places } = ask(
      {
        people: ["anna", "bob"],
        shifts: [early("e", 0, { demands: [{ id: "x" }, { id: "y" }] }), early("f", 1)],
        rules: [
          { id: "full", kind: "demandCover", level: "hard", bound: "maximum" },
          {
            id: "team",
            kind: "teamMix",
            level: "hard",
            members: [{ people: {}, weight: 1 }],
            maximum: 1,
            shifts: { include: ["shift:e"] },
          },
        ],
      },
      [assign("bob", "e", "x")],
      { personId: "anna", shiftId: "e", demandId: "x" },
    );
    expect(places.map(({ demandId, blockers }) => [demandId, blockers.map(({ ruleId, amount }) => [ruleId, amount])])).toEqual([
      [
        "x",
        [
          ["full", 1],
          ["team", 1],
        ],
      ],
    ]);
    expect(places[0]!.blockers.flatMap(({ matches }) => matches.map(({ conflictsWith, measured }) => [conflictsWith, measured]))).toEqual([
      [[], 2],
      [[], 2],
    ]);
  });

  it("answers for every demand line and takes the easiest", () => {
    const requires = { allOf: ["nurse"] };
    const shifts = [early("e", 0, { demands: [{ id: "a", requires }, { id: "b" }, { id: "c", requires }] }), late("l", 0)];
    const overrides: Overrides = {
      qualifications: [{ id: "nurse" }],
      shifts,
      rules: [
        { id: "q", kind: "requiredQualification", level: "hard" },
        { ...rest, restMinutes: 60 },
      ],
    };
    const free = ask(overrides, [], { personId: "anna", shiftId: "e" });
    expect(free.places.map(({ demandId, verdict }) => [demandId, verdict])).toEqual([
      ["a", "blocked"],
      ["b", "possible"],
      ["c", "blocked"],
    ]);
    expect(free).toMatchObject({ verdict: "possible", leastChange: [] });
    const busy = ask(overrides, [assign("anna", "l")], { personId: "anna", shiftId: "e" });
    expect(busy).toMatchObject({ verdict: "blocked", leastChange: [{ ruleId: "rest", group: "rest" }] });
  });

  it("prefers the demand line that costs least among equals", () => {
    const shifts = [early("e", 0, { demands: [{ id: "a" }, { id: "b", priority: 5 }] })];
    const rules: RuleInput[] = [
      { id: "q", kind: "forbiddenAssignments", level: "hard" },
      { id: "cover", kind: "demandCover", level: "soft", bound: "target" },
      { id: "b-only", kind: "forbiddenAssignments", level: "hard", shifts: { include: ["demand:b"] } },
      { id: "a-only", kind: "forbiddenAssignments", level: "hard", shifts: { include: ["demand:a"] } },
    ];
    const answer = ask({ shifts, rules, forbidden: [{ personId: "anna", shiftId: "e" }] }, [], { personId: "anna", shiftId: "e" });
    expect(answer.leastChange.map(({ ruleId }) => ruleId)).toEqual(["b-only", "q"]);
  });

  it("says when the person is there already, on this or another line", () => {
    const shifts = [early("e", 0, { demands: [{ id: "a" }, { id: "b" }] })];
    const answer = ask({ shifts, rules: [overlap] }, [assign("anna", "e", "b")], { personId: "anna", shiftId: "e" });
    expect(answer.verdict).toBe("alreadyAssigned");
    expect(answer.places.map(({ verdict, cover, blockers, effects }) => [verdict, cover.assigned, blockers, effects])).toEqual([
      ["alreadyAssigned", 0, [], []],
      ["alreadyAssigned", 1, [], []],
    ]);
    expect(answer.places[1]!.cover).toMatchObject({ missingBefore: 0, missingAfter: 0 });
  });

  it("refuses questions about unknown names", () => {
    const overrides = { shifts: [early("e", 0)] };
    expect(() => ask(overrides, [], { personId: "bob", shiftId: "e" })).toThrow('personId is "bob"; the problem has no such person.');
    expect(() => ask(overrides, [], { personId: "anna", shiftId: "x" })).toThrow('shiftId is "x"; the problem has no such shift.');
    expect(() => ask(overrides, [], { personId: "anna", shiftId: "e", demandId: "x" })).toThrow(
      'demandId is "x"; shift "e" has no such demand line.',
    );
  });
});
