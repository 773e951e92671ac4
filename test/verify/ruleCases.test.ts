import { describe, expect, test } from "vitest";
import { parseProblem } from "../../src/problem/parseProblem";
import { verify } from "../../src/verify/verify";
import { rosterOf } from "../support/problemBuilder";
import { ruleCases } from "../support/ruleCases/index";

describe.each(Object.entries(ruleCases))("%s", (_kind, cases) => {
  test.each(cases)("$name", ({ problem, roster, ruleId, amount, inherited = 0 }) => {
    const parsed = parseProblem(problem);
    const report = verify(parsed, rosterOf(...roster));
    expect(report.rules.find((rule) => rule.ruleId === ruleId)).toMatchObject({ amount, inherited });

    const rule = parsed.rules.find(({ id }) => id === ruleId);
    const cost = rule?.level === "soft" ? rule.weight * amount : 0;
    expect(report.score).toEqual({ hard: rule?.level === "hard" ? amount : 0, cost });
    expect(sumOf(report.violations.map((violation) => violation.amount))).toBe(amount);
    expect(sumOf(report.violations.map((violation) => violation.inherited))).toBe(inherited);
    expect(sumOf(report.violations.map((violation) => violation.cost))).toBe(cost);
  });
});

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
