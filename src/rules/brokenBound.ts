import type { RuleFacts } from "./ruleFacts";

/** What a match says about a value that should lie between two bounds. */
export interface BrokenBound {
  readonly isShort: boolean;
  readonly measured: number;
  readonly bound: number;
}

/** Which of the two bounds of a rule a match breaks, completed from the amount where the facts leave a figure out. */
export function brokenBound(bounds: { readonly minimum?: number; readonly maximum?: number }, facts: RuleFacts): BrokenBound {
  const { minimum, maximum } = bounds;
  const isShort =
    facts.measured === undefined || minimum === undefined
      ? maximum === undefined || (minimum !== undefined && facts.bound === minimum && minimum !== maximum)
      : facts.measured < minimum;
  const bound = facts.bound ?? (isShort ? minimum : maximum) ?? 0;
  return { isShort, bound, measured: facts.measured ?? (isShort ? bound - facts.amount : bound + facts.amount) };
}
