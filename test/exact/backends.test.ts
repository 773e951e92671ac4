import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Backend } from "../../src/exact/backend";
import { linesOf, placelessCharge } from "../../src/exact/buildModel";
import { javascriptLpSolver } from "../../src/exact/javascriptLpSolver";
import { solveModel } from "../../src/exact/solveModel";
import { evaluateRoster } from "../../src/roster/evaluateRoster";
import type { Score } from "../../src/score/score";
import { arbitrarySmallRegion, bruteForceOfPlaces } from "./smallRegion";
import { installedHighs, objectiveOf, relaxed, statedModel, type WholeModel } from "./wholeModel";

function runs(standard: number): { readonly numRuns: number } {
  return { numRuns: fc.readConfigureGlobal().numRuns ?? standard };
}

function expectOptimum(backend: Backend, { instance, scope, built }: WholeModel, best: Score): void {
  const answer = solveModel(backend, built.model, Infinity, () => 0);
  if (best.hard > 0) {
    expect(answer.kind).toBe("infeasible");
    return;
  }
  expect(answer.kind).toBe("optimal");
  if (answer.kind !== "optimal") return;
  const placeless = placelessCharge(instance);
  const { hard, cost } = evaluateRoster(instance, linesOf(instance, scope, built, answer.values)).score;
  expect({ hard: hard - placeless.hard, cost: cost - placeless.cost }).toEqual(best);
  expect(Math.abs(objectiveOf(built.model, answer.values) - best.cost)).toBeLessThan(1e-4);
}

describe("small regions with real rules", () => {
  it("both backends find what trying every roster finds", async () => {
    const highs = await installedHighs();
    fc.assert(
      fc.property(arbitrarySmallRegion, (problem) => {
        const whole = statedModel(problem);
        // Rest after duties knows combinations that are not stated; `rows.test.ts` counts them.
        if (whole.kind === "unsupported") return;
        const best = bruteForceOfPlaces(problem);
        expectOptimum(highs, whole, best);
        expectOptimum(javascriptLpSolver, whole, best);
      }),
      runs(30),
    );
  });

  it("the linear relaxation is never above the best roster, and its whole optimum is step by step away", async () => {
    const highs = await installedHighs();
    fc.assert(
      fc.property(arbitrarySmallRegion, (problem) => {
        const best = bruteForceOfPlaces(problem);
        const whole = statedModel(problem);
        if (whole.kind === "unsupported") return;
        const { built } = whole;
        const answer = solveModel(highs, relaxed(built.model), Infinity, () => 0);
        if (best.hard > 0) return;
        expect(answer.kind).toBe("optimal");
        if (answer.kind === "optimal") expect(objectiveOf(built.model, answer.values)).toBeLessThanOrEqual(best.cost + 1e-6);
        expect(Math.abs((best.cost - built.model.constant) % built.model.step)).toBe(0);
      }),
      runs(30),
    );
  });
});
