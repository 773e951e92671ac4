import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { countSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Nobody travels further from home than they want. Amount per assignment at a place with coordinates by a person with a home: whole minutes (`measure: "minutes"`)
 * or metres (`"metres"`) beyond the limit, where the limit is the smaller of the rule's `maximum` and the person's own `travelLimit` in the same measure
 * (0 when neither exists). Estimated by `travelBetween`.
 */
export interface TravelLimitRule extends RuleBase {
  readonly kind: "travelLimit";
  readonly measure: "minutes" | "metres";
  /** Largest distance for everyone, in minutes or metres; absent = only personal limits. */
  readonly maximum?: number;
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link TravelLimitRule} as users write it. */
export type TravelLimitRuleInput = WithDefaults<TravelLimitRule, BaseDefaults>;

/** The shape of {@link TravelLimitRuleInput}. */
export const travelLimitSchema = z.strictObject({
  kind: z.literal("travelLimit"),
  ...ruleBaseShape,
  measure: z.enum(["minutes", "metres"]),
  maximum: optional(countSchema),
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<TravelLimitRuleInput>;
