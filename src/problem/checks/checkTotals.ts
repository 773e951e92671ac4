import type { IssueList } from "../issueList";
import type { Problem, ProblemInput } from "../problem";
import { kindNameOf } from "../rules/rule";
import { amountLimits, largestPrices } from "./amountLimits";

/**
 * Reports weights with which the total cost, or the total hard amount, could pass 2^53, above which whole numbers are not exact.
 *
 * @returns Whether both totals are safe.
 */
export function checkTotals(problem: Problem, input: ProblemInput, issues: IssueList): boolean {
  const limitOf = amountLimits(problem);
  const shares = problem.rules.map((rule) => ({ rule, share: limitOf(rule) * (rule.level === "soft" ? rule.weight : 1) }));
  let areSafe = true;
  for (const level of ["hard", "soft"] as const) {
    const ofLevel = shares.filter(({ rule }) => rule.level === level);
    const total = ofLevel.reduce((sum, { share }) => sum + share, problem.pins.length);
    if (total <= Number.MAX_SAFE_INTEGER) continue;
    areSafe = false;
    const largest = ofLevel.reduce((most, each) => (each.share > most.share ? each : most));
    const index = input.rules?.findIndex(({ id }) => id === largest.rule.id);
    const path = index === undefined ? "rules" : `rules[${String(index)}]`;
    const what = level === "soft" ? "cost of all soft rules" : "amount of all hard rules";
    const remedy = level === "soft" ? "lower its weight" : "lower its bounds";
    const message =
      `the ${what} could reach ${total.toExponential(1)}, most of it by rule "${largest.rule.id}" (${kindNameOf(largest.rule)}); ` +
      `expected at most 2^53 - 1 = ${String(Number.MAX_SAFE_INTEGER)}: ${remedy}, or the priorities, wishes and costs that it multiplies.`;
    issues.error("cost-overflow", path, message);
  }
  return checkPrices(problem, input, issues) && areSafe;
}

/** Largest price that kernels hold. */
const largestPrice = 0x7fffffff;

/** Reports rules that could price one assignment above what kernels hold. */
function checkPrices(problem: Problem, input: ProblemInput, issues: IssueList): boolean {
  let areSafe = true;
  for (const [ruleId, price] of largestPrices(problem)) {
    if (price <= largestPrice) continue;
    areSafe = false;
    const index = input.rules?.findIndex(({ id }) => id === ruleId);
    const message =
      `one assignment could cost ${price.toExponential(1)} by rule "${ruleId}"; expected at most 2^31 - 1 = ${String(largestPrice)}: ` +
      "raise its unit, or lower the rates, percentages and distances that it multiplies.";
    issues.error("cost-overflow", index === undefined ? "rules" : `rules[${String(index)}]`, message);
  }
  return areSafe;
}
