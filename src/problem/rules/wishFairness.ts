import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { countSchema, unitSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Wishes are overruled evenly, over the horizon and with memory. A wish counts with its weight, once: an `avoid` wish is overruled by any assignment that starts in its interval and matches its filter and `shifts`, a `work` wish when there is no
 * such assignment. Wishes that end before the horizon starts are left out; people without any other wish are not judged.
 *
 * With T the weight of a person's wishes, the group is expected to bear that A = T x `expectedPercent` / 100 of it, rounded up, is overruled. Honoured weight minus the carried counter (weight overruled above, or negative, below that part in
 * earlier horizons) is at least T - A. Amount: what is missing, divided by `unit` (rounded up), squared if `function` is `"quadratic"`: with it, the next overruled wish costs most for who was overruled most. The part is fixed beforehand, so
 * that amounts add up over people; take for it what was overruled in the last period. Nothing is inherited.
 */
export interface WishFairnessRule extends RuleBase {
  readonly kind: "wishFairness";
  /** 0 to 100; default 0. */
  readonly expectedPercent: number;
  /** Default "quadratic". */
  readonly function: "linear" | "quadratic";
  /** Weight per unit of amount; default 1. */
  readonly unit: number;
  /** Shifts the rule is about (demand lines by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link WishFairnessRule} as users write it. */
export type WishFairnessRuleInput = WithDefaults<WishFairnessRule, BaseDefaults | "expectedPercent" | "function" | "unit">;

/** The shape of {@link WishFairnessRuleInput}. */
export const wishFairnessSchema = z.strictObject({
  kind: z.literal("wishFairness"),
  ...ruleBaseShape,
  expectedPercent: optional(countSchema.max(100)),
  function: optional(z.enum(["linear", "quadratic"])),
  unit: optional(unitSchema),
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<WishFairnessRuleInput>;
