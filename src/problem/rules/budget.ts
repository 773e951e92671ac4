import * as z from "zod";
import type { Tier } from "../organisation";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { tierSchema, unitSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { planningWindowSchema } from "./over";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Work by the given tiers stays within a budget. Counted over assignments whose best engagement (as in `tierPreference`) has one of `tiers` and whose demand line matches `shifts`: work minutes (whatever the ledgers say), assignments, or cents (wage part of `assignmentCost`,
 * of paid minutes, rounded per assignment), per window by the start day of the shift. Amount per window: what is above `maximum`, divided by `unit` (rounded up).
 */
export interface BudgetRule extends RuleBase {
  readonly kind: "budget";
  readonly tiers: readonly Tier[];
  readonly measure: "minutes" | "shifts" | "cents";
  readonly maximum: number;
  readonly over: { readonly kind: "horizon" } | { readonly kind: "week" } | { readonly kind: "period" };
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
  /** Default 1. */
  readonly unit: number;
}

/** {@link BudgetRule} as users write it. */
export type BudgetRuleInput = WithDefaults<BudgetRule, BaseDefaults | "unit">;

/** The shape of {@link BudgetRuleInput}. */
export const budgetSchema = z.strictObject({
  kind: z.literal("budget"),
  ...ruleBaseShape,
  tiers: z.array(tierSchema).min(1),
  measure: z.enum(["minutes", "shifts", "cents"]),
  maximum: z.int().min(0),
  over: planningWindowSchema,
  shifts: optional(tagFilterSchema),
  unit: optional(unitSchema),
}) satisfies z.ZodType<BudgetRuleInput>;
