import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Nobody works when unavailable. Amount: 1 per assignment whose shift overlaps an unavailable interval or, when `available` is given, does
 * not lie inside one available interval, or, when `offers` is given, matches none of them (still 1 if several). Volunteers and informal
 * carers help only by their own offer: when they give neither `available` nor `offers`, every assignment counts 1.
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
