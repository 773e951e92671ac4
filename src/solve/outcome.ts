import type { Score } from "../score/score";
import type { SolveResult, SolveStatus } from "./solveResult";

/** What is proven: points that every feasible roster costs at least, and whether none is feasible (hard > 0). */
export interface ProvenBound {
  readonly cost: number;
  readonly hard: number;
}

/** What a score and a bound make of a result. */
export function statusOf(hard: number, cost: number, bound: ProvenBound): SolveStatus {
  if (hard > 0) return bound.hard > 0 ? "infeasible" : "unknown";
  return cost <= bound.cost ? "optimal" : "feasible";
}

/** The bound, where it says anything, and the gap to it. */
export function boundAndGap(status: SolveStatus, score: Score, bound: number): Pick<SolveResult, "bound" | "gap"> {
  if (bound === 0 && status !== "optimal") return {};
  return score.hard > 0 ? { bound } : { bound, gap: (score.cost - bound) / Math.max(1, score.cost) };
}
