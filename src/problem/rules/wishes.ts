import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Wishes are granted. Amount per broken wish: its weight. An `avoid` wish is broken once per assignment to a demand line that matches and whose shift starts in its interval; a `work` wish is broken once
 * when the person has no such assignment.
 */
export interface WishesRule extends RuleBase {
  readonly kind: "wishes";
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link WishesRule} as users write it. */
export type WishesRuleInput = WithDefaults<WishesRule, BaseDefaults>;

/** The shape of {@link WishesRuleInput}. */
export const wishesSchema = z.strictObject({
  kind: z.literal("wishes"),
  ...ruleBaseShape,
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<WishesRuleInput>;
