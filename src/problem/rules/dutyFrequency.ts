import * as z from "zod";
import { optional } from "../schema/optional";
import { countSchema, minutesSchema } from "../schema/values";
import type { WithDefaults } from "../withDefaults";
import { type DutyCondition, dutyConditionSchema, type DutyDefaults, type DutyTerms, dutyTermsShape } from "./duty";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * No more than `maximum` duties (see {@link DutyTerms}) that satisfy `of` start within any `windowMinutes`. Amount: 1 for every such duty for which more than `maximum` of them, itself included, start in
 * (s - `windowMinutes`, s], s its start (Atb 5.19(3): three standby duties in every 7 x 24 hours; ATW 5:8(3): five long nights in every 14 x 24 hours).
 */
export interface DutyFrequencyRule extends RuleBase, DutyTerms {
  readonly kind: "dutyFrequency";
  /** Duties that count; absent = all. */
  readonly of?: DutyCondition;
  readonly maximum: number;
  readonly windowMinutes: number;
}

/** {@link DutyFrequencyRule} as users write it. */
export type DutyFrequencyRuleInput = WithDefaults<DutyFrequencyRule, BaseDefaults | DutyDefaults>;

/** The shape of {@link DutyFrequencyRuleInput}. */
export const dutyFrequencySchema = z.strictObject({
  kind: z.literal("dutyFrequency"),
  ...ruleBaseShape,
  ...dutyTermsShape,
  of: optional(dutyConditionSchema),
  maximum: countSchema,
  windowMinutes: minutesSchema.min(1),
}) satisfies z.ZodType<DutyFrequencyRuleInput>;
