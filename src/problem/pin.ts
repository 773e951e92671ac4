import type { Assignment } from "./assignment";

/**
 * A planner's record of breaking rules for one pinned assignment.
 *
 * An override explains; it never changes an amount, a score or a roster. What a pinned assignment alone breaks of a hard rule is `inherited`
 * with or without one (see `RuleBase`); the override says that somebody decided so and why. A soft rule stays a price: its cost is charged,
 * and the override tells why it was paid.
 *
 * It belongs to this assignment in this problem only: `rollForward` does not carry it along, and the same shift pinned in a later problem
 * needs a record of its own.
 */
export interface Override {
  /** Rules that may be broken, by id; each is `overridable`. At least one. */
  readonly ruleIds: readonly string[];
  /** Why, in the planner's words; 1 to 1000 characters, not only spaces. */
  readonly reason: string;
}

/** An assignment that stays as it is. */
export interface Pin extends Assignment {
  readonly override?: Override;
}
