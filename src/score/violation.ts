import type { AmountUnit } from "../problem/amountUnit";

export type { AmountUnit };

/**
 * One place where a rule is broken (hard) or priced (soft).
 *
 * `amount` is the part charged to this roster; `inherited` is the part that history, outside work (and, for hard rules, pins) alone
 * already cause and that no roster can avoid. `cost` is `weight x amount` for a soft rule and 0 for a hard one.
 */
export interface Violation {
  readonly ruleId: string;
  readonly level: "hard" | "soft";
  /** Charged amount, an integer >= 0 in `unit`, after the rule's own rounding and cost function. */
  readonly amount: number;
  /** Amount that was there before this roster, >= 0. */
  readonly inherited: number;
  /** Points, >= 0. */
  readonly cost: number;
  readonly unit: AmountUnit;
  /** The person concerned; absent for rules about a shift or a group of people. */
  readonly personId?: string;
  /** The shifts concerned, in time order; history and outside work are left out. */
  readonly shiftIds: readonly string[];
  /** The demand line concerned, for rules about cover. */
  readonly demandId?: string;
  /** Start of the window, gap or run concerned, in epoch minutes. */
  readonly from?: number;
  /** End of the window, gap or run concerned, in epoch minutes. */
  readonly to?: number;
  /** What was measured (for example 580 minutes of rest). */
  readonly measured?: number;
  /** What the rule asks for (for example 660 minutes of rest). */
  readonly bound?: number;
}
