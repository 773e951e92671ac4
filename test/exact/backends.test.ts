import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Backend } from "../../src/exact/backend";
import { linesOf, placelessCharge } from "../../src/exact/buildModel";
import { javascriptLpSolver } from "../../src/exact/javascriptLpSolver";
import { solveModel } from "../../src/exact/solveModel";
import { parseProblem } from "../../src/problem/parseProblem";
import type { RuleInput } from "../../src/problem/rules/rule";
import { evaluateRoster } from "../../src/roster/evaluateRoster";
import type { Score } from "../../src/score/score";
import { shift, tinyProblem } from "../support/problemBuilder";
import { arbitrarySmallRegion, bruteForceOfPlaces } from "./smallRegion";
import { installedHighs, objectiveOf, relaxed, statedModel, wholeModel, type WholeModel } from "./wholeModel";

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

describe("answers that are known to go wrong", () => {
  it("a whole-numbered column is never bounded by a fraction, which HiGHS 1.15.3 takes for a contradiction", async () => {
    // Five overlapping shifts are one duty. It holds the demand line `second`, so no series with it is charged, and every other set of them
    // is forbidden by a row that says twice the column is at most 1.
    const shifts = [0, 1, 2, 3, 4].map((index) =>
      shift(`s${String(index)}`, 0, "07:00", "15:00", index === 4 ? { demands: [{ id: "first" }, { id: "second" }] } : {}),
    );
    const series: RuleInput = {
      id: "series",
      kind: "dutySeries",
      level: "hard",
      maximum: 0,
      containing: { lacks: { include: ["demand:second"] } },
    };
    const cover: RuleInput = { id: "cover", kind: "demandCover", level: "soft", bound: "target" };
    const { built } = wholeModel(parseProblem(tinyProblem({ shifts, rules: [series, cover] })));
    const fractions = built.model.kind.filter((kind, column) => kind !== "continuous" && !Number.isInteger(built.model.upper[column]));
    expect(fractions).toEqual([]);
    const highs = await installedHighs();
    for (const backend of [highs, javascriptLpSolver]) {
      const answer = solveModel(backend, built.model, Infinity, () => 0);
      expect(answer.kind).toBe("optimal");
      // All five with `second` leave one place open, `first`.
      if (answer.kind === "optimal") expect(objectiveOf(built.model, answer.values)).toBeCloseTo(1);
    }
  });
});
