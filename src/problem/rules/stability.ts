import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * The roster stays close to `problem.previous`. Amount: 1 for every previous assignment (to a shift matching `shifts`) that is gone, 1 for every assignment that is new.
 * Persons of previous assignments that no longer match `people` are not judged.
 */
export interface StabilityRule extends RuleBase {
  readonly kind: "stability";
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link StabilityRule} as users write it. */
export type StabilityRuleInput = WithDefaults<StabilityRule, BaseDefaults>;

/** The shape of {@link StabilityRuleInput}. */
export const stabilitySchema = z.strictObject({
  kind: z.literal("stability"),
  ...ruleBaseShape,
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<StabilityRuleInput>;
