import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileProblem } from "../../src/compile/compile";
import { encodeRoster } from "../../src/instance/rosterCodec";
import { parseProblem } from "../../src/problem/parseProblem";
import type { RuleKind } from "../../src/problem/rules/rule";
import { Candidates } from "../../src/roster/candidates";
import { WorkingRoster } from "../../src/roster/workingRoster";
import { dropViolations } from "../../src/search/dropViolations";
import { arbitraryRosterCase } from "../support/arbitraryProblem";

/** Rules that only extra work breaks: without any free shift nobody breaks more than is inherited. */
const onlyTooMuch: readonly RuleKind[] = ["noOverlap", "availability", "maximumDutyLength", "requiredQualification", "travelTime"];

function eachRoster(kinds: readonly RuleKind[] | undefined, check: (roster: WorkingRoster, before: readonly number[][]) => void): void {
  fc.assert(
    fc.property(arbitraryRosterCase(kinds === undefined ? {} : { kinds }), ({ problem, roster: given }) => {
      const instance = compileProblem(parseProblem(problem));
      const lines = encodeRoster(instance, { format: "mekaar/1", assignments: given });
      const roster = new WorkingRoster(instance, new Candidates(instance), lines);
      check(roster, linesOf(roster));
    }),
  );
}

function linesOf({ lines, lengths, stride }: WorkingRoster): number[][] {
  return Array.from(lengths, (length, person) => Array.from(lines.subarray(person * stride, person * stride + length)));
}

function run(roster: WorkingRoster): void {
  Array.from(dropViolations(roster));
}

describe("dropViolations", () => {
  it("takes away, gives nothing, keeps pins and never breaks more", () => {
    eachRoster(undefined, (roster, before) => {
      const hard = roster.hardExcess();
      run(roster);
      expect(roster.hardExcess()).toBeLessThanOrEqual(hard);
      linesOf(roster).forEach((line, person) => {
        const dropped = before[person]!.filter((slot) => !line.includes(slot));
        expect(line).toEqual(before[person]!.filter((slot) => line.includes(slot)));
        expect(dropped.filter((slot) => roster.isStuck(person, slot))).toEqual([]);
      });
      const counted = [roster.hard, roster.cost];
      roster.recount();
      expect([roster.hard, roster.cost].map((value, index) => Math.abs(value - counted[index]!) < 1e-6)).toEqual([true, true]);
    });
  });

  it("ends without violations where only extra work breaks rules, and drops nothing that breaks none", () => {
    eachRoster(onlyTooMuch, (roster, before) => {
      const wasLegal = roster.hardExcess() <= 0;
      run(roster);
      expect(roster.hardExcess()).toBeLessThanOrEqual(0);
      if (wasLegal) expect(linesOf(roster)).toEqual(before);
    });
  });
});
