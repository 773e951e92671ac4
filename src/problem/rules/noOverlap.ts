import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Nobody is in two places at once. Amount: minutes of overlap, summed over every pair of units of a line.
 */
export interface NoOverlapRule extends RuleBase {
  readonly kind: "noOverlap";
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link NoOverlapRule} as users write it. */
export type NoOverlapRuleInput = WithDefaults<NoOverlapRule, BaseDefaults>;

/** The shape of {@link NoOverlapRuleInput}. */
export const noOverlapSchema = z.strictObject({
  kind: z.literal("noOverlap"),
  ...ruleBaseShape,
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<NoOverlapRuleInput>;
