import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseProblem } from "../../src/problem/parseProblem";
import { verify } from "../../src/verify/verify";
import { arbitraryRosterCase, type RosterCase, ruleKinds } from "../support/arbitraryProblem";
import { ruleCases } from "../support/ruleCases/index";
import { engineAmounts, type RuleAmounts } from "./engineAmounts";

describe.each(Object.entries(ruleCases))("the engine evaluates the table of %s as it says", (_kind, cases) => {
  it.each(cases)("$name", ({ problem, roster, ruleId, amount, inherited = 0 }) => {
    const found = engineAmounts(parseProblem(problem), roster).find((rule) => rule.ruleId === ruleId);
    expect(found).toMatchObject({ amount, inherited });
  });
});

/** Runs of a property: as many as asked for by MEKAAR_RUNS, otherwise a small number that still meets every branch. */
function runs(standard: number): { readonly numRuns: number } {
  return { numRuns: fc.readConfigureGlobal().numRuns ?? standard };
}

/** What the checker says about every rule. */
function checkerAmounts({ problem, roster }: RosterCase): readonly RuleAmounts[] {
  const { rules } = verify(parseProblem(problem), { format: "mekaar/1", assignments: roster });
  return rules.map(({ ruleId, amount, inherited, cost }) => ({ ruleId, amount, inherited, cost }));
}

function expectAgreement(example: RosterCase): void {
  expect(engineAmounts(parseProblem(example.problem), example.roster)).toEqual(checkerAmounts(example));
}

describe("the engine and the checker give every rule the same amounts", () => {
  it.each(ruleKinds)("%s alone", (kind) => {
    fc.assert(fc.property(arbitraryRosterCase({ kinds: [kind], ruleCount: 2 }), expectAgreement), runs(60));
  });

  it("rules of all kinds together", () => {
    fc.assert(fc.property(arbitraryRosterCase(), expectAgreement), runs(150));
  });
});
