import * as z from "zod";
import { optional } from "../schema/optional";
import { countSchema } from "../schema/values";
import type { WithDefaults } from "../withDefaults";
import { type DutyCondition, dutyConditionSchema, type DutyDefaults, type DutyTerms, dutyTermsShape } from "./duty";
import { type Over, overSchema } from "./over";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * In every window of `over` no fewer than `minimum` and no more than `maximum` duties (see {@link DutyTerms}) that satisfy `of` start; a duty belongs to its day. A minimum is asked only of windows that lie wholly in the horizon.
 * Amount: the difference to the bound per window (ATW 5:8(8): 36 nights that end after 02:00 in every 16 weeks).
 */
export interface DutyLimitRule extends RuleBase, DutyTerms {
  readonly kind: "dutyLimit";
  /** Duties that count; absent = all. */
  readonly of?: DutyCondition;
  readonly over: Over;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** {@link DutyLimitRule} as users write it. */
export type DutyLimitRuleInput = WithDefaults<DutyLimitRule, BaseDefaults | DutyDefaults>;

/** The shape of {@link DutyLimitRuleInput}. */
export const dutyLimitSchema = z.strictObject({
  kind: z.literal("dutyLimit"),
  ...ruleBaseShape,
  ...dutyTermsShape,
  of: optional(dutyConditionSchema),
  over: overSchema,
  minimum: optional(countSchema),
  maximum: optional(countSchema),
}) satisfies z.ZodType<DutyLimitRuleInput>;
