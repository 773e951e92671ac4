import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Backend } from "../../src/exact/backend";
import { placelessCharge } from "../../src/exact/buildModel";
import { parseProblem } from "../../src/problem/parseProblem";
import { evaluateRoster } from "../../src/roster/evaluateRoster";
import { linesOf } from "../rules/engineAmounts";
import { arbitraryRosterCase, type RosterCase, ruleKinds } from "../support/arbitraryProblem";
import { installedHighs, objectiveOf, statedModel, withLines } from "./wholeModel";

function runs(standard: number): { readonly numRuns: number } {
  return { numRuns: fc.readConfigureGlobal().numRuns ?? standard };
}

/** Puts a roster into the model: what is least then is the roster's cost, and nothing is left when it breaks a hard rule. */
function expectAgreement(backend: Backend, { problem, roster }: RosterCase, tally: Tally): void {
  const parsed = parseProblem(problem);
  const whole = statedModel(parsed);
  tally.all++;
  if (whole.kind === "unsupported") {
    tally.unsupported++;
    return;
  }
  const lines = linesOf(whole.instance, roster);
  const total = evaluateRoster(whole.instance, lines).score;
  const placeless = placelessCharge(whole.instance);
  const score = { hard: total.hard - placeless.hard, cost: total.cost - placeless.cost };
  const model = withLines(whole, lines, linesOf(whole.instance, parsed.pins));
  if (model === undefined || model.isContradictory) {
    expect(score.hard).toBeGreaterThan(0);
    return;
  }
  const answer = backend.solve(model, Infinity, () => 0);
  if (score.hard > 0) expect(answer.kind).toBe("infeasible");
  else {
    expect(answer.kind).toBe("optimal");
    if (answer.kind === "optimal") expect(Math.abs(objectiveOf(model, answer.values) - score.cost)).toBeLessThan(1e-4);
  }
}

/** How many problems were met, and how many of them have a rule in a form without rows. */
interface Tally {
  all: number;
  unsupported: number;
}

/** At most a share has no rows: by the standard number of problems or more, of fewer it says little. */
function expectMostlyStated({ all, unsupported }: Tally, share: number): void {
  expect(unsupported).toBeLessThan(all);
  if (all >= 30) expect(unsupported / all).toBeLessThanOrEqual(share);
}

describe("the linear model of a roster costs what the roster costs", () => {
  it.each(ruleKinds)("%s alone", async (kind) => {
    const backend = await installedHighs();
    const tally = { all: 0, unsupported: 0 };
    fc.assert(
      fc.property(arbitraryRosterCase({ kinds: [kind], ruleCount: 2 }), (example) => {
        expectAgreement(backend, example, tally);
      }),
      runs(30),
    );
    // Only rest after duties knows combinations that are not stated.
    expectMostlyStated(tally, kind === "dutyRest" ? 0.5 : 0.1);
  });

  it("rules of all kinds together", async () => {
    const backend = await installedHighs();
    const tally = { all: 0, unsupported: 0 };
    fc.assert(
      fc.property(arbitraryRosterCase(), (example) => {
        expectAgreement(backend, example, tally);
      }),
      runs(60),
    );
    expectMostlyStated(tally, 0.2);
  });
});
