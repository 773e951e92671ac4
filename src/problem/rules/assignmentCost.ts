import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { unitSchema, priceSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Work costs money. Cents per assignment = cents per hour of the best engagement (as in `tierPreference`) x paid minutes / 60, plus `centsPerKilometre` x twice the metres between home and location / 1000
 * when both are known; each of the two rounded half up. Amount: cents / `unit`, rounded up.
 */
export interface AssignmentCostRule extends RuleBase {
  readonly kind: "assignmentCost";
  /** Default 0. */
  readonly centsPerKilometre: number;
  /** Cents per unit of amount; default 100. */
  readonly unit: number;
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link AssignmentCostRule} as users write it. */
export type AssignmentCostRuleInput = WithDefaults<AssignmentCostRule, BaseDefaults | "centsPerKilometre" | "unit">;

/** The shape of {@link AssignmentCostRuleInput}. */
export const assignmentCostSchema = z.strictObject({
  kind: z.literal("assignmentCost"),
  ...ruleBaseShape,
  centsPerKilometre: optional(priceSchema.int().min(0).max(1_000_000)),
  unit: optional(unitSchema),
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<AssignmentCostRuleInput>;
