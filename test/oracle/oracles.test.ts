import { describe, expect, test } from "vitest";
import { parseProblem } from "../../src/problem/parseProblem";
import { verify } from "../../src/verify/verify";
import { engineAmounts } from "../rules/engineAmounts";
import { oracleCases } from "../support/oracleCases";
import { rosterOf } from "../support/problemBuilder";

describe("what the law says about a roster is what the checker and the engine find", () => {
  test.each(oracleCases)("$name", ({ problem, roster, amounts, unknownRuleIds = [] }) => {
    const parsed = parseProblem(problem);
    const report = verify(parsed, rosterOf(...roster));
    const expected = Object.fromEntries(parsed.rules.map(({ id }) => [id, amounts[id] ?? 0]));
    expect(Object.fromEntries(report.rules.map(({ ruleId, amount }) => [ruleId, amount]))).toEqual(expected);
    expect(Object.fromEntries(engineAmounts(parsed, roster).map(({ ruleId, amount }) => [ruleId, amount]))).toEqual(expected);
    // Everything that the law finds is found by a rule that is there.
    expect(Object.keys(expected)).toEqual(expect.arrayContaining(Object.keys(amounts)));

    const unknown = report.unknown.filter(({ reason }) => reason === "outsideHours").map(({ ruleId }) => ruleId);
    expect(unknown.sort()).toEqual([...unknownRuleIds]);
  });
});
