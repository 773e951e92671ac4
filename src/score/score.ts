/**
 * What a roster is worth: two safe integers, compared lexicographically (hard first).
 */
export interface Score {
  /** Total amount by which hard rules are broken, each in its own unit (minutes, shifts, people). 0 = feasible. */
  readonly hard: number;
  /** Price of all soft rules in points, >= 0. */
  readonly cost: number;
}

/** The score of a roster that breaks nothing and costs nothing. */
export const zeroScore: Score = { hard: 0, cost: 0 };

/** Negative when `a` is better than `b`, positive when worse, 0 when equal. */
export function compareScores(a: Score, b: Score): number {
  return a.hard - b.hard || a.cost - b.cost;
}

/** The sum of two scores. */
export function addScores(a: Score, b: Score): Score {
  return { hard: a.hard + b.hard, cost: a.cost + b.cost };
}
