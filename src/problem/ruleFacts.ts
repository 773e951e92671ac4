/** Languages that sentences are written in. */
export type Language = "nl" | "en";

/**
 * What one match of a rule is about, in words and numbers for people. Everything is ready to print: names are looked up, times are local.
 * Fields that a match does not have are `undefined`; every sentence can be made without them.
 */
export interface RuleFacts {
  /** Name of the person concerned; `undefined` for rules about a shift or a group of people. */
  readonly personName: string | undefined;
  /** Labels of the shifts concerned in time order, fixed work included, for example `Late 6 Oct`. */
  readonly shiftLabels: readonly string[];
  /** Name of the demand line concerned. */
  readonly demandName: string | undefined;
  /** Amount in the unit of the rule, after its own rounding and cost function, >= 0. */
  readonly amount: number;
  /** What was measured, in the measure of the rule (minutes, days, people ...). */
  readonly measured: number | undefined;
  /** What the rule asks for, in the same measure. */
  readonly bound: number | undefined;
  /** Local start of the gap, run or window concerned, for example `Tue 6 Oct 23:00`. */
  readonly from: string | undefined;
  /** Local end of the gap, run or window concerned. */
  readonly to: string | undefined;
  /** Names of other things concerned: qualifications that are missing, the organisation, the tier. */
  readonly details: readonly string[];
}
