import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Nobody works when unavailable. Amount: 1 per assignment whose shift overlaps an unavailable interval or, when `available` is given, does
 * not lie inside one available interval.
 */
export interface AvailabilityRule extends RuleBase {
  readonly kind: "availability";
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link AvailabilityRule} as users write it. */
export type AvailabilityRuleInput = WithDefaults<AvailabilityRule, BaseDefaults>;

/** The shape of {@link AvailabilityRuleInput}. */
export const availabilitySchema = z.strictObject({
  kind: z.literal("availability"),
  ...ruleBaseShape,
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<AvailabilityRuleInput>;
