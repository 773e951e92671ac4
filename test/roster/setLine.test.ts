import fc from "fast-check";
import { expect, it } from "vitest";
import { compileProblem } from "../../src/compile/compile";
import { encodeRoster } from "../../src/instance/rosterCodec";
import { parseProblem } from "../../src/problem/parseProblem";
import { Candidates } from "../../src/roster/candidates";
import { wholeLine } from "../../src/roster/evaluateRoster";
import { setLine } from "../../src/roster/setLine";
import { WorkingRoster } from "../../src/roster/workingRoster";
import { startLines } from "../../src/solve/startLines";
import { arbitraryRosterCase } from "../support/arbitraryProblem";

it("setting whole lines leads to the same roster as starting with them", () => {
  fc.assert(
    fc.property(arbitraryRosterCase(), ({ problem, roster: assignments }) => {
      const instance = compileProblem(parseProblem(problem));
      const candidates = new Candidates(instance);
      const target = encodeRoster(instance, { format: "mekaar/1", assignments });
      const roster = new WorkingRoster(instance, candidates, startLines(instance, undefined));
      const changed = new Set<number>();
      target.forEach((slots, person) => {
        const line = wholeLine(instance, person, slots);
        if (!setLine(roster, person, line)) return;
        changed.add(person);
        expect([...roster.lines.subarray(person * roster.stride, person * roster.stride + roster.lengths[person]!)]).toEqual([...line]);
      });
      if (changed.size < target.length) return;
      const direct = new WorkingRoster(instance, candidates, target);
      expect(roster.cost).toBeCloseTo(direct.cost, 6);
      expect(roster.hardExcess()).toBeCloseTo(direct.hardExcess(), 6);
      // Nothing is touched that is right already.
      const { deltaCount } = roster;
      target.forEach((slots, person) => setLine(roster, person, wholeLine(instance, person, slots)));
      expect(roster.deltaCount).toBe(deltaCount);
    }),
  );
});
