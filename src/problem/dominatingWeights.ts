import { amountLimits } from "./checks/amountLimits";
import type { Problem } from "./problem";

/** Weights with which soft rules keep a strict order, or why there are none. */
export type DominatingWeights =
  | {
      readonly isPossible: true;
      /** Weight of every rule of the order, by rule id. */
      readonly weights: Readonly<Record<string, number>>;
      /** The most that all soft rules together can cost with these weights. */
      readonly largestCost: number;
    }
  | {
      readonly isPossible: false;
      /** The first rule, from the lowest priority up, whose weight would not be exact or not be accepted. */
      readonly ruleId: string;
      /** The weight that it would need. */
      readonly neededWeight: number;
    };

/** Largest weight that a rule accepts. */
const largestWeight = 1_000_000_000;

/**
 * Weights with which one unit of a rule outweighs everything that all rules after it can cost together, whatever the roster: the weight of a
 * rule is 1 more than the total of (weight x largest possible amount) over the rules below it. Write them into the rules to get a strict
 * priority (lexicographic order) in one integer cost.
 *
 * The largest amounts are upper limits that hold for every roster, so the weights are safe rather than small; with many people and shifts
 * only a few levels fit below the limits of a weight (10^9) and of the cost (2^53).
 *
 * @param order - Ids of soft rules, highest priority first. Soft rules that are not named keep their weight and come after all of them.
 * @throws RangeError if an id is unknown, named twice or that of a hard rule.
 * @example
 * const result = dominatingWeights(problem, ["below-minimum", "agency-last", "wishes"]);
 * if (result.isPossible) rules = rules.map((rule) => ({ ...rule, weight: result.weights[rule.id] ?? rule.weight }));
 */
export function dominatingWeights(problem: Problem, order: readonly string[]): DominatingWeights {
  const limitOf = amountLimits(problem);
  const named = new Set(order);
  if (named.size < order.length) throw new RangeError(`A rule is named twice in the order ${JSON.stringify(order)}.`);
  const softRules = problem.rules.filter(({ level }) => level === "soft");
  let largestCost = 0;
  for (const rule of softRules) if (!named.has(rule.id)) largestCost += rule.weight * Math.ceil(limitOf(rule));
  const weights: Record<string, number> = {};
  for (const ruleId of [...order].reverse()) {
    const rule = softRules.find(({ id }) => id === ruleId);
    if (rule === undefined) throw new RangeError(`"${ruleId}" is no soft rule of the problem.`);
    const weight = largestCost + 1;
    largestCost += weight * Math.ceil(limitOf(rule));
    if (weight > largestWeight || !Number.isSafeInteger(largestCost)) return { isPossible: false, ruleId, neededWeight: weight };
    weights[ruleId] = weight;
  }
  return { isPossible: true, weights, largestCost };
}
