/**
 * What a roster is worth: two safe integers, compared lexicographically (hard first).
 */
export interface Score {
  /** Total amount by which hard rules are broken, each in its own unit (minutes, shifts, people). 0 = feasible. */
  readonly hard: number;
  /** Price of all soft rules in points, >= 0. */
  readonly cost: number;
}

/** Negative when `a` is better than `b`, positive when worse, 0 when equal. */
export function compareScores(a: Score, b: Score): number {
  return a.hard - b.hard || a.cost - b.cost;
}
