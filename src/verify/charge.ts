import type { GroupMatch, Match } from "./match";
import { sumOf } from "./bounds";

/** A match with its amount divided into what is charged and what is inherited. */
export interface ChargedMatch {
  readonly match: Match;
  /** Charged part, >= 0. */
  readonly charged: number;
  /** Inherited part, >= 0. */
  readonly inherited: number;
}

/**
 * Divides what a rule finds on one line: charged in total is the amount of the whole line minus that of the fixed line, or 0; inherited
 * is the amount of the fixed line.
 *
 * Which match is inherited is a matter of presentation: first those that the fixed line has too, then, for what is left, the earlier
 * ones. A line that is better than its fixed part shows the matches of the fixed part.
 */
export function chargeLine(whole: readonly Match[], fixed: readonly Match[]): ChargedMatch[] {
  const total = sumOf(whole.map((match) => match.amount));
  const inheritedTotal = sumOf(fixed.map((match) => match.amount));
  if (total < inheritedTotal) return fixed.map((match) => ({ match, charged: 0, inherited: match.amount }));

  let left = inheritedTotal;
  const take = (most: number): number => {
    const taken = Math.min(left, most);
    left -= taken;
    return taken;
  };
  const known = whole.map((match) => ({ match, inherited: take(Math.min(match.amount, amountAtPlaceOf(match, fixed))) }));
  return known.map(({ match, inherited }) => {
    const all = inherited + take(match.amount - inherited);
    return { match, charged: match.amount - all, inherited: all };
  });
}

/**
 * Divides what a rule about shifts or groups finds: a hard rule inherits what pins exceed a maximum by, a soft one only what a carried balance
 * exceeds it by.
 */
export function chargeGroup(match: GroupMatch, level: "hard" | "soft"): ChargedMatch {
  const inherited = level === "hard" ? match.pinnedExcess : (match.carriedExcess ?? 0);
  return { match, charged: Math.max(0, match.amount - inherited), inherited };
}

function amountAtPlaceOf(match: Match, others: readonly Match[]): number {
  const there = others.filter((other) => other.from === match.from && other.to === match.to && other.bound === match.bound);
  return sumOf(there.map((other) => other.amount));
}
