import * as z from "zod";
import { optional } from "../schema/optional";
import { minutesSchema } from "../schema/values";
import type { WithDefaults } from "../withDefaults";
import { type DutyCondition, dutyConditionSchema, type DutyDefaults, type DutyTerms, dutyTermsShape } from "./duty";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * A duty (see {@link DutyTerms}) is not too long. Measured is its work in legal minutes (`measure: "work"`) or the time from its start to its end (`"span"`).
 * Amount: minutes above `maximumMinutes` per duty that satisfies `duties` (ATW 5:7(2)a: 12 hours; 5:8(1): 10 hours for nights).
 */
export interface MaximumDutyLengthRule extends RuleBase, DutyTerms {
  readonly kind: "maximumDutyLength";
  readonly maximumMinutes: number;
  /** Default "work". */
  readonly measure: "work" | "span";
  /** Duties the rule is about; absent = all. */
  readonly duties?: DutyCondition;
}

/** {@link MaximumDutyLengthRule} as users write it. */
export type MaximumDutyLengthRuleInput = WithDefaults<MaximumDutyLengthRule, BaseDefaults | DutyDefaults | "measure">;

/** The shape of {@link MaximumDutyLengthRuleInput}. */
export const maximumDutyLengthSchema = z.strictObject({
  kind: z.literal("maximumDutyLength"),
  ...ruleBaseShape,
  ...dutyTermsShape,
  maximumMinutes: minutesSchema,
  measure: optional(z.enum(["work", "span"])),
  duties: optional(dutyConditionSchema),
}) satisfies z.ZodType<MaximumDutyLengthRuleInput>;
