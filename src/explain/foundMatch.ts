/** One place where a rule is broken or priced, in the terms of the dense instance. */
export interface FoundMatch {
  /** Index into `Instance.ruleIds`. */
  readonly rule: number;
  /** Index into the parts of a custom rule, -1 = none. */
  readonly part: number;
  /** Equal for the same window, gap, run or slot of the same kernel, whatever else the line holds. */
  readonly place: string;
  /** Amount before anything inherited is taken off, > 0. */
  readonly amount: number;
  /** Slots concerned, ascending; fixed work included. */
  readonly slots: readonly number[];
  /** Slots that are missed: previous assignments that are gone. */
  readonly absent?: readonly number[];
  /** Id of the organisation that the match is about, for rules about organisations. */
  readonly organisationId?: string;
  /** Indices of the people that the match is about, for rules about who works with whom. */
  readonly people?: readonly number[];
  /** In the measure of the rule. */
  readonly measured: number | undefined;
  readonly bound: number | undefined;
  /** Epoch minutes; `undefined` when the match is not about a stretch of time. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Sum of the amounts. */
export function totalOf(matches: readonly { readonly amount: number }[]): number {
  let total = 0;
  for (const { amount } of matches) total += amount;
  return total;
}
