import * as z from "zod";
import type { Tier } from "../organisation";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { idSchema, tierSchema, unitSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { planningWindowSchema } from "./over";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/** The budget of one organisation. */
export interface OrganisationBudget {
  readonly organisationId: string;
  /** Only for this period of the planning; takes the place of an entry without period. Absent = for every window. */
  readonly periodId?: string;
  readonly maximum: number;
}

/**
 * Work by the given tiers stays within a budget. Counted over assignments whose best engagement (as in `tierPreference`) has one of `tiers` and whose demand line matches `shifts`: work minutes (whatever the ledgers say), assignments, or cents (as `assignmentCost` charges them
 * per assignment with `centsPerKilometre` 0), per window by the start day of the shift. `maximum` is the budget of all organisations together; every entry of `perOrganisation` is one more, of work for that organisation's shifts: in all windows, but for those that
 * have an entry of their own. Amount per budget and window: what is above the maximum, divided by `unit` (rounded up).
 */
export interface BudgetRule extends RuleBase {
  readonly kind: "budget";
  readonly tiers: readonly Tier[];
  readonly measure: "minutes" | "shifts" | "cents";
  /** Absent = none for all organisations together. */
  readonly maximum?: number;
  /** Default none. */
  readonly perOrganisation: readonly OrganisationBudget[];
  readonly over: { readonly kind: "horizon" } | { readonly kind: "week" } | { readonly kind: "period" };
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
  /** Default 1. */
  readonly unit: number;
}

/** {@link BudgetRule} as users write it. */
export type BudgetRuleInput = WithDefaults<BudgetRule, BaseDefaults | "unit" | "perOrganisation">;

const budgetLimitSchema = z.int().min(0);

/** The shape of {@link BudgetRuleInput}. */
export const budgetSchema = z.strictObject({
  kind: z.literal("budget"),
  ...ruleBaseShape,
  tiers: z.array(tierSchema).min(1),
  measure: z.enum(["minutes", "shifts", "cents"]),
  maximum: optional(budgetLimitSchema),
  perOrganisation: optional(
    z.array(z.strictObject({ organisationId: idSchema, periodId: optional(idSchema), maximum: budgetLimitSchema })),
  ),
  over: planningWindowSchema,
  shifts: optional(tagFilterSchema),
  unit: optional(unitSchema),
}) satisfies z.ZodType<BudgetRuleInput>;
