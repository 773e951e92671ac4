import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineBound } from "../../src/bound/lineBound";
import { LinePricer } from "../../src/columns/linePricer";
import { compileProblem } from "../../src/compile/compile";
import type { Instance } from "../../src/instance/instance";
import { LineProgram } from "../../src/line/lineProgram";
import { parseProblem } from "../../src/problem/parseProblem";
import { Candidates } from "../../src/roster/candidates";
import { arbitraryRosterCase } from "../support/arbitraryProblem";
import { bruteForceRoster } from "../support/bruteForceRoster";
import { shift, tinyProblem } from "../support/problemBuilder";

/** The bound of all people together for prices of open slots. */
function boundAt(instance: Instance, prices: Float64Array): number {
  const candidates = new Candidates(instance);
  const pricer = new LinePricer(new LineProgram(instance, candidates));
  let bound = new LineBound(instance, candidates).coverPart(prices);
  for (let person = 0; person < instance.personCount; person++) {
    expect([...pricer.prepare(person)].every((work) => work >= 0)).toBe(true);
    bound += pricer.price(person, prices).bound;
  }
  return bound;
}

describe("the bound from lines and prices", () => {
  it("is never above the best roster, whatever the rules and prices", { timeout: 120_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(
        arbitraryRosterCase({ ruleCount: 5 }),
        fc.array(fc.integer({ min: -150, max: 60 }), { minLength: 4, maxLength: 4 }),
        ({ problem }, drawn) => {
          const small = parseProblem({ ...problem, shifts: problem.shifts.slice(0, 4), pins: [], forbidden: [], previous: [] });
          const best = bruteForceRoster(small);
          if (best === undefined || best.hard > 0) return;
          const instance = compileProblem(small);
          const prices = Float64Array.from(instance.slotShift, (number, slot) => (number < 0 ? 0 : drawn[slot % 4]!));
          expect(boundAt(instance, prices)).toBeLessThanOrEqual(best.cost + 1e-6);
          compared++;
        },
      ),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(0);
  });

  it("proves by prices what no single place shows", () => {
    // One person, two shifts at the same time, 100 points for each open place: one stays open. At prices of -50, -100 or anything that sums to
    // 100 the best line earns as much as cover loses.
    const problem = parseProblem(
      tinyProblem({ people: ["anna"], shifts: [shift("a", 0, "07:00", "15:00"), shift("b", 0, "07:00", "15:00")], rules: undefined }),
    );
    const instance = compileProblem(problem);
    expect(bruteForceRoster(problem)).toEqual({ hard: 0, cost: 100 });
    // Cover: each slot costs 100 - 100 or 0 + price; with price p: min(100, -p) = 100 for p = -100. The line takes one for -100.
    expect(boundAt(instance, Float64Array.of(-100, -100))).toBeCloseTo(100, 6);
    // min(100, 50) + min(100, 50) - 50 = 50.
    expect(boundAt(instance, Float64Array.of(-50, -50))).toBeCloseTo(50, 6);
  });

  it("is rounded up to a cost that can occur", () => {
    const problem = parseProblem(tinyProblem({ people: ["anna"], shifts: [shift("a", 0, "07:00", "15:00")], rules: undefined }));
    const instance = compileProblem(problem);
    const bound = new LineBound(instance, new Candidates(instance));
    // Every weight of these rules is a multiple of 100.
    expect(bound.roundUp(1, 0)).toBe(100);
    expect(bound.roundUp(100.0000001, 0)).toBe(100);
    expect(bound.roundUp(100.5, 0)).toBe(200);
    expect(bound.roundUp(-3, 0)).toBe(0);
    expect(bound.roundUp(-Infinity, 0)).toBe(0);
  });
});
