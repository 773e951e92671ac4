import { type FoundMatch, totalOf } from "./foundMatch";

/** A match with its amount divided into what is charged to the roster and what was there before it. */
export interface ChargedMatch {
  readonly match: FoundMatch;
  /** >= 0. */
  readonly charged: number;
  /** >= 0. */
  readonly inherited: number;
}

/**
 * Divides what one rule finds for one person (or slot, or group): charged is the amount of the whole minus that of the fixed part, never
 * below 0; inherited is the amount of the fixed part.
 *
 * A match inherits first what the fixed part has in the same place; what is left is taken off the other matches in their order. When
 * nothing is charged, the matches of the fixed part are shown.
 */
export function chargeMatches(whole: readonly FoundMatch[], fixed: readonly FoundMatch[]): ChargedMatch[] {
  const inheritedTotal = totalOf(fixed);
  if (inheritedTotal === 0) return whole.map((match) => ({ match, charged: match.amount, inherited: 0 }));
  if (totalOf(whole) <= inheritedTotal) return fixed.map((match) => ({ match, charged: 0, inherited: match.amount }));

  const fixedAmounts = new Map(fixed.map(({ place, amount }) => [place, amount]));
  const inherited = whole.map(({ place, amount }) => Math.min(amount, fixedAmounts.get(place) ?? 0));
  let left = inherited.reduce((rest, amount) => rest - amount, inheritedTotal);
  return whole.map((match, index) => {
    const own = inherited[index]!;
    const more = Math.min(left, match.amount - own);
    left -= more;
    return { match, charged: match.amount - own - more, inherited: own + more };
  });
}
