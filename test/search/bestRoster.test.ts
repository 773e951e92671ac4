import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileProblem } from "../../src/compile/compile";
import { encodeRoster } from "../../src/instance/rosterCodec";
import { parseProblem } from "../../src/problem/parseProblem";
import { Candidates } from "../../src/roster/candidates";
import { setLine } from "../../src/roster/setLine";
import { WorkingRoster } from "../../src/roster/workingRoster";
import { BestRoster } from "../../src/search/bestRoster";
import { copyRoster, linesOf } from "../../src/search/rosterCopy";
import { arbitraryRosterCase, type RosterCase } from "../support/arbitraryProblem";

/** The lines in use of a working roster. */
function linesIn({ lines, lengths, stride }: WorkingRoster): Int32Array[] {
  return Array.from(lengths, (length, person) => lines.slice(person * stride, person * stride + length));
}

interface Pair {
  /** Nothing but pins and fixed work. */
  readonly bare: WorkingRoster;
  readonly other: WorkingRoster;
}

/** Two working rosters of one instance, with room for the same lines. */
function pair({ problem, roster }: RosterCase): Pair {
  const instance = compileProblem(parseProblem(problem));
  const candidates = new Candidates(instance);
  const pins = encodeRoster(instance, { format: "mekaar/1", assignments: [...parseProblem(problem).pins] });
  const lines = encodeRoster(instance, { format: "mekaar/1", assignments: roster });
  const bare = new WorkingRoster(instance, candidates, pins);
  const other = new WorkingRoster(instance, candidates, pins);
  const full = new WorkingRoster(instance, candidates, lines);
  linesIn(full).forEach((line, person) => setLine(other, person, line));
  return { bare, other };
}

const arbitraryPair = arbitraryRosterCase();

describe("the best roster", () => {
  it("takes over one from elsewhere only when that is better, and then is it", () => {
    fc.assert(
      fc.property(arbitraryPair, (drawn) => {
        const { bare, other } = pair(drawn);
        const best = new BestRoster(bare);
        const isBetter = best.isBeatenBy(other);
        const { version } = best;
        const offered = copyRoster(other);
        expect(best.adopt(offered)).toBe(isBetter);
        expect(best.isForeign).toBe(isBetter);
        expect(best.version).toBe(isBetter ? version + 1 : version);
        expect(linesOf(best.copy())).toEqual(linesIn(isBetter ? other : bare));
        expect(best.adopt(offered)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it("copies every line of a roster that beats one from elsewhere, changed or not", () => {
    fc.assert(
      fc.property(arbitraryPair, (drawn) => {
        const { bare, other } = pair(drawn);
        const best = new BestRoster(bare);
        best.adopt({ ...copyRoster(other), hard: -1 });
        best.copyFrom(bare);
        expect(best.isForeign).toBe(false);
        expect(linesOf(best.copy())).toEqual(linesIn(bare));
        expect(best.cost).toBe(bare.cost - bare.costBase);
      }),
      { numRuns: 100 },
    );
  });

  it("is restored whole, and follows changes from there", () => {
    fc.assert(
      fc.property(arbitraryPair, (drawn) => {
        const { bare, other } = pair(drawn);
        const best = new BestRoster(bare);
        best.adopt({ ...copyRoster(other), hard: -1 });
        best.restore(bare);
        expect(best.isForeign).toBe(false);
        expect(linesIn(bare)).toEqual(linesIn(other));
        if (bare.lengths.length === 0) return;
        setLine(bare, 0, linesIn(bare)[0]!.slice(1));
        best.copyFrom(bare);
        expect(linesOf(best.copy())).toEqual(linesIn(bare));
      }),
      { numRuns: 100 },
    );
  });
});
