import type { UnknownVerdict } from "../problem/unknownVerdicts";
import type { OverrideReport } from "../score/overrideUse";
import type { Score } from "../score/score";
import type { Violation } from "../score/violation";

/** Reserved rule id of missing pinned assignments. */
export const pinsRuleId = "$pins";

/** What one rule adds to the score. */
export interface RuleReport {
  /** Id of the rule, or `$pins`. */
  readonly ruleId: string;
  readonly level: "hard" | "soft";
  /** Charged amount over all people, shifts and windows, >= 0. */
  readonly amount: number;
  /** Amount that fixed work alone already gives and that is not charged, >= 0. */
  readonly inherited: number;
  /** `weight x amount` of a soft rule; 0 for a hard one. */
  readonly cost: number;
}

/** What the independent checker found. Plain JSON. */
export interface CheckReport extends OverrideReport {
  readonly format: "mekaar/1";
  /** Of the rules that were checked. `hard`: charged amounts of hard rules and missing pins; `cost`: weighted charged amounts of soft rules. */
  readonly score: Score;
  /** One entry for each rule that was checked, in the order of the problem; last `$pins`, only if a pinned assignment is missing. */
  readonly rules: readonly RuleReport[];
  /** Every match that is charged or inherited, by rule, then person or shift; the sums per rule are those of `rules`. */
  readonly violations: readonly Violation[];
  /** Where rules could not be judged in full, because history or the times of work elsewhere are missing: no finding there is no proof. */
  readonly unknown: readonly UnknownVerdict[];
  /** Custom rules that were not checked because their definition has no `check`; they are no part of `score`. */
  readonly uncheckedRuleIds: readonly string[];
}
