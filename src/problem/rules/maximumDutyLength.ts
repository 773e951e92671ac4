import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { minutesSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * A duty is not too long. A duty is a maximal group of units in which each starts less than `mergeGapMinutes` after the latest end so far (ATW 1:7(1)c: 8 hours).
 * Measured is the sum of work minutes (`measure: "work"`) or the time from first start to latest end (`"span"`). Amount: minutes above `maximumMinutes` per duty that contains
 * a unit matching `shifts`.
 */
export interface MaximumDutyLengthRule extends RuleBase {
  readonly kind: "maximumDutyLength";
  readonly maximumMinutes: number;
  /** Default "work". */
  readonly measure: "work" | "span";
  /** Default 480. */
  readonly mergeGapMinutes: number;
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link MaximumDutyLengthRule} as users write it. */
export type MaximumDutyLengthRuleInput = WithDefaults<MaximumDutyLengthRule, BaseDefaults | "measure" | "mergeGapMinutes">;

/** The shape of {@link MaximumDutyLengthRuleInput}. */
export const maximumDutyLengthSchema = z.strictObject({
  kind: z.literal("maximumDutyLength"),
  ...ruleBaseShape,
  maximumMinutes: minutesSchema,
  measure: optional(z.enum(["work", "span"])),
  mergeGapMinutes: optional(minutesSchema),
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<MaximumDutyLengthRuleInput>;
