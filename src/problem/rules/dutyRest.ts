import * as z from "zod";
import { optional } from "../schema/optional";
import { countSchema, minutesSchema } from "../schema/values";
import type { WithDefaults } from "../withDefaults";
import { type DutyCondition, dutyConditionSchema, type DutyDefaults, type DutyTerms, dutyTermsShape } from "./duty";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * What rest a duty asks for. It concerns every duty that satisfies `after` and whose next duty on the line satisfies `before`. The rest of a duty is the time from its end to the start of the next duty.
 * With `withinMinutes` the rest must lie within that time from the start of the duty: it ends at the start of the next duty or at duty start + `withinMinutes`, whichever comes first, is never below 0, and is asked of the last duty of
 * the line too (ATW 5:3(2): 11 hours in each 24 hours from the start of work, so that a duty also spans no more than 13). Without `withinMinutes` the last duty of a line is not judged. The duty is short by `restMinutes` - rest, or 0.
 */
export interface RestRequirement {
  /** Duties after which the rest is asked; absent = all. */
  readonly after?: DutyCondition;
  /** Duties before which the rest is asked; absent = all. Not together with `withinMinutes`. */
  readonly before?: DutyCondition;
  /** Elapsed minutes. */
  readonly restMinutes: number;
  /** Minutes from the start of the duty. */
  readonly withinMinutes?: number;
}

/** Up to how often rest may be shorter, and how short. */
export interface RestReduction {
  /** Shortest rest of this kind, in minutes. */
  readonly restMinutes: number;
  /** How many of them in every `reductionWindowMinutes`. */
  readonly maximum: number;
}

/**
 * Every duty (see {@link DutyTerms}) is followed by enough rest.
 *
 * With `series` the requirement holds only for the last duty of a series (as in `dutySeries`, of duties that satisfy `after`, ended by `breakMinutes` or else by a local day on which no duty starts) of at least `minimum` duties
 * (ATW 5:8(5): 46 hours after three or more nights in a row). The duty after the series is not part of it, whatever it is.
 *
 * **Reduced rest.** An *event* is a duty that is short by more than 0 for this rule's requirement (with `series`) or for one of `sharesReductionsWith` (without); its rest is the smallest rest among the requirements it is short for.
 * With no `reductions` every event of the rule's own requirement is charged. Otherwise let r1 < r2 < ... < rn be the rests of `reductions` and r(n+1) = infinity. A duty that is short for the rule's own requirement is charged if its rest
 * is below r1, or if for some j in 1..n its rest is below r(j+1) and the events with a rest below r(j+1) whose duty starts in (s - `reductionWindowMinutes`, s], s the start of this duty, itself included, are more than the sum of `maximum` of the
 * first j reductions. Amount: the minutes by which a charged duty is short for the rule's own requirement (ATW 5:3(3): once to 8 hours in every 7 x 24 hours; Atb 5.19(2): once to 8 and once to 10).
 */
export interface DutyRestRule extends RuleBase, DutyTerms, RestRequirement {
  readonly kind: "dutyRest";
  readonly series?: { readonly minimum: number; readonly breakMinutes?: number };
  /** Default none. Rests differ from each other. */
  readonly reductions: readonly RestReduction[];
  /** Default 10080 (7 x 24 hours). */
  readonly reductionWindowMinutes: number;
  /** Requirements of other rules whose reduced rests use up the same allowance; default none. */
  readonly sharesReductionsWith: readonly RestRequirement[];
}

/** {@link DutyRestRule} as users write it. */
export type DutyRestRuleInput = WithDefaults<
  DutyRestRule,
  BaseDefaults | DutyDefaults | "reductions" | "reductionWindowMinutes" | "sharesReductionsWith"
>;

const requirementShape = {
  after: optional(dutyConditionSchema),
  before: optional(dutyConditionSchema),
  restMinutes: minutesSchema,
  withinMinutes: optional(minutesSchema.min(1)),
};

/** The shape of {@link DutyRestRuleInput}. */
export const dutyRestSchema = z.strictObject({
  kind: z.literal("dutyRest"),
  ...ruleBaseShape,
  ...dutyTermsShape,
  ...requirementShape,
  series: optional(z.strictObject({ minimum: countSchema.min(1).max(100), breakMinutes: optional(minutesSchema) })),
  reductions: optional(z.array(z.strictObject({ restMinutes: minutesSchema, maximum: countSchema.max(1000) }))),
  reductionWindowMinutes: optional(minutesSchema.min(1)),
  sharesReductionsWith: optional(z.array(z.strictObject(requirementShape))),
}) satisfies z.ZodType<DutyRestRuleInput>;
