/** One pinned assignment and one rule. */
export interface PinAndRule {
  readonly ruleId: string;
  readonly personId: string;
  readonly shiftId: string;
  readonly demandId: string;
}

/**
 * What became of an override: a recorded reason for breaking one rule with one pinned assignment.
 *
 * - `inUse`: of a hard rule, pins (with history and outside work) break it, and this one has a part in that; of a soft rule, the assignment
 *   makes it cost more;
 * - `charged`: the assignment breaks a hard rule, but not by itself with other fixed work: together with assignments that are not pinned, or
 *   in a way that pins do not inherit (minima, patterns of days). It counts in `score.hard` like any violation;
 * - `notNeeded`: the rule is not broken, or not because of this assignment, or the roster lacks it.
 */
export interface OverrideUse extends PinAndRule {
  readonly level: "hard" | "soft";
  readonly reason: string;
  readonly status: "inUse" | "charged" | "notNeeded";
  /** Inherited amount of a hard rule that is due to this assignment, >= 0; 0 for soft rules. See {@link PinWithoutReason}. */
  readonly inherited: number;
  /** By how much the charged amount of the rule would fall without the assignment, >= 0. */
  readonly charged: number;
}

/**
 * A pinned assignment that breaks a hard rule without an override for it.
 *
 * What several pins break together is laid at the door of one after the other: pins of the roster are added to history and outside work in
 * the order of their shifts (start, end, shift, demand line, person), first those without an override for the rule, then those with one; each
 * answers for the amount by which it raises what is inherited.
 */
export interface PinWithoutReason extends PinAndRule {
  /** Whether an override could say why. */
  readonly isOverridable: boolean;
  /** Inherited amount due to this assignment, > 0. */
  readonly inherited: number;
}

/** Overrides and their absence, by rule in the order of the problem, then by person, shift and demand line. */
export interface OverrideReport {
  /** Every override of the problem, once for each of its rules. */
  readonly overrides: readonly OverrideUse[];
  readonly pinsWithoutReason: readonly PinWithoutReason[];
}
