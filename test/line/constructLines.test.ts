import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileProblem } from "../../src/compile/compile";
import type { Instance } from "../../src/instance/instance";
import { encodeRoster } from "../../src/instance/rosterCodec";
import { constructLines, constructSteps, type ConstructSettings, defaultConstruct } from "../../src/line/constructLines";
import { LineProgram } from "../../src/line/lineProgram";
import { parseProblem } from "../../src/problem/parseProblem";
import type { RuleInput } from "../../src/problem/rules/rule";
import { Candidates } from "../../src/roster/candidates";
import { evaluateRoster } from "../../src/roster/evaluateRoster";
import { WorkingRoster } from "../../src/roster/workingRoster";
import { arbitraryRosterCase } from "../support/arbitraryProblem";
import { assign, professional, shift, tinyProblem, type TinyProblemOverrides } from "../support/problemBuilder";

const rules: readonly RuleInput[] = [
  { id: "no-overlap", kind: "noOverlap", level: "hard" },
  { id: "availability", kind: "availability", level: "hard" },
  { id: "required-qualification", kind: "requiredQualification", level: "hard" },
  { id: "daily-rest", kind: "restBetweenShifts", level: "hard", restMinutes: 660 },
  { id: "at-most-five-days", kind: "consecutiveDays", level: "hard", maximum: 5 },
  { id: "at-least-two-days", kind: "consecutiveDays", level: "soft", weight: 5, minimum: 2 },
  { id: "hours", kind: "workLimit", level: "hard", measure: "minutes", over: { kind: "horizon" }, maximum: 5 * 480 },
  { id: "below-target", kind: "demandCover", level: "soft", bound: "target", weight: 100 },
];

function start(problem: TinyProblemOverrides, lines?: readonly (readonly number[])[]): WorkingRoster {
  const instance = compileProblem(parseProblem(tinyProblem({ rules, ...problem })));
  const pinned = Array.from({ length: instance.personCount }, (_, person) => [
    ...instance.pinItems.subarray(instance.pinOffsets[person], instance.pinOffsets[person + 1]),
  ]);
  return new WorkingRoster(instance, new Candidates(instance), lines ?? pinned);
}

/** Builds the roster with a program of its own; returns the labels made. */
function construct(roster: WorkingRoster, settings: Partial<ConstructSettings> = {}): number {
  return constructLines(roster, new LineProgram(roster.instance, roster.candidates), { ...defaultConstruct, ...settings });
}

function linesOf(roster: WorkingRoster): number[][] {
  return Array.from({ length: roster.instance.personCount }, (_, person) => {
    const base = person * roster.stride;
    return [...roster.lines.subarray(base, base + roster.lengths[person]!)].filter((slot) => roster.instance.slotShift[slot]! >= 0);
  });
}

function shiftsOf(instance: Instance, line: readonly number[]): string[] {
  return line.map((slot) => instance.shiftIds[instance.slotShift[slot]!]!);
}

describe("a constructed roster", () => {
  it("fills every place without breaking a hard rule when that is possible", () => {
    // Two weeks with an early and a late each day, 28 shifts; six people work at most five: 30 places for 28 shifts.
    const shifts = Array.from({ length: 14 }, (_, day) => [shift(`early${day}`, day, "07:00", "15:00"), shift(`late${day}`, day, "15:00", "23:00")]).flat(); // prettier-ignore
    const roster = start({ days: 14, people: ["a", "b", "c", "d", "e", "f"], shifts });
    expect(construct(roster)).toBeGreaterThan(0);
    const { score, rules: totals } = evaluateRoster(roster.instance, linesOf(roster));
    expect(score.hard).toBe(0);
    expect(totals[rules.length - 1]!.amount).toBe(0);
    expect(roster.cost).toBe(score.cost);
  });

  it("serves people with few possibilities first", () => {
    // Anna may take both shifts, bob only the one of the day: taken first, anna might not leave it to him.
    const roster = start({
      days: 1,
      people: ["anna", professional("bob", { unavailable: [{ start: "2026-10-05T12:00", end: "2026-10-06T00:00" }] })],
      shifts: [shift("day", 0, "07:00", "11:00"), shift("evening", 0, "13:00", "17:00")],
      rules: [...rules, { id: "one-a-day", kind: "workLimit", level: "hard", measure: "shifts", over: { kind: "day" }, maximum: 1 }],
    });
    construct(roster);
    const [anna, bob] = linesOf(roster).map((line) => shiftsOf(roster.instance, line));
    expect(bob).toEqual(["day"]);
    expect(anna).toEqual(["evening"]);
  });

  it("comes line by line, with the labels each took", () => {
    const shifts = [shift("a", 0, "07:00", "15:00"), shift("b", 0, "07:00", "15:00")];
    const roster = start({ days: 1, people: ["anna", "bob"], shifts });
    const filled: number[] = [];
    for (const work of constructSteps(roster, new LineProgram(roster.instance, roster.candidates))) {
      expect(work).toBeGreaterThan(0);
      filled.push(roster.counts.reduce((sum, count) => sum + count, 0));
    }
    expect(filled).toEqual([1, 2]);
  });

  it("keeps pins, and leaves out what they make impossible", () => {
    const roster = start({
      days: 2,
      people: ["anna"],
      shifts: [shift("late0", 0, "15:00", "23:00"), shift("early1", 1, "07:00", "15:00"), shift("late1", 1, "15:00", "23:00")],
      pins: [assign("anna", "late0")],
    });
    construct(roster);
    // Eight hours of rest are too little before the early.
    expect(shiftsOf(roster.instance, linesOf(roster)[0]!)).toEqual(["late0", "late1"]);
  });

  it("is the same every time", () => {
    const shifts = Array.from({ length: 10 }, (_, day) => [0, 1, 2].map((part) => shift(`${day}-${part}`, day, `0${part + 6}:00`, `1${part + 3}:00`))).flat(); // prettier-ignore
    const build = (): number[][] => {
      const roster = start({ days: 10, people: ["a", "b", "c", "d"], shifts });
      construct(roster, { beam: 2, candidateLimit: 2, rounds: 2 });
      return linesOf(roster);
    };
    expect(build()).toEqual(build());
  });

  it("widens the beam for a line that breaks a hard rule", () => {
    // Worth 100 a day, but only runs of exactly three days are allowed, and days 2 and 6 have no shift: days 3 to 5 or 7 to 9 are the way. A
    // beam of one label works day 0 at once.
    const only: readonly RuleInput[] = [
      { id: "no-overlap", kind: "noOverlap", level: "hard" },
      { id: "three", kind: "consecutiveDays", level: "hard", minimum: 3, maximum: 3 },
      { id: "below-target", kind: "demandCover", level: "soft", bound: "target", weight: 100 },
    ];
    const shifts = [0, 1, 3, 4, 5, 7, 8, 9].map((day) => shift(`s${day}`, day, "07:00", "15:00"));
    const roster = start({ days: 11, people: ["a"], shifts, rules: only });
    construct(roster, { beam: 1 });
    expect(shiftsOf(roster.instance, linesOf(roster)[0]!)).toEqual(["s3", "s4", "s5", "s7", "s8", "s9"]);
  });

  it("is never worse than the roster it started from, and its counts are right", () => {
    fc.assert(
      fc.property(arbitraryRosterCase(), (rosterCase) => {
        const instance = compileProblem(parseProblem(rosterCase.problem));
        const lines = encodeRoster(instance, { format: "mekaar/1", assignments: rosterCase.roster });
        const roster = new WorkingRoster(instance, new Candidates(instance), lines);
        const before = roster.cost + defaultConstruct.hardWeight * roster.hard;
        construct(roster, { rounds: 2 });
        const { cost, hard } = roster;
        // Rules about teams are not in the prices of slots.
        if (instance.tallies.length === 0) expect(cost + defaultConstruct.hardWeight * hard).toBeLessThanOrEqual(before + 1e-6);
        roster.recount();
        expect(roster.cost).toBe(cost);
        // Metres are fractions of guide minutes, which do not add up to the same last bit in every order.
        expect(roster.hard).toBeCloseTo(hard, 6);
        linesOf(roster).forEach((line, person) => {
          for (let item = instance.pinOffsets[person]!; item < instance.pinOffsets[person + 1]!; item++) {
            expect(line).toContain(instance.pinItems[item]);
          }
          const shifts = line.map((slot) => instance.slotShift[slot]);
          expect(new Set(shifts).size).toBe(shifts.length);
        });
      }),
    );
  });
});
