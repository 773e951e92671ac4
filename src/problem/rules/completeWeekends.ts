import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * A weekend is worked completely or not at all. Amount: 1 for every weekend that lies wholly in the horizon in which some but not all weekend days have a unit that matches `shifts`. Nothing is inherited.
 */
export interface CompleteWeekendsRule extends RuleBase {
  readonly kind: "completeWeekends";
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link CompleteWeekendsRule} as users write it. */
export type CompleteWeekendsRuleInput = WithDefaults<CompleteWeekendsRule, BaseDefaults>;

/** The shape of {@link CompleteWeekendsRuleInput}. */
export const completeWeekendsSchema = z.strictObject({
  kind: z.literal("completeWeekends"),
  ...ruleBaseShape,
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<CompleteWeekendsRuleInput>;
