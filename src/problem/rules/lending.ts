import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { countSchema, idSchema, unitSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { planningWindowSchema } from "./over";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Organisations lend each other no more than agreed. An assignment is lent by A to B when B is the organisation of the shift and the person's best engagement (as in `tierPreference`) is of another organisation A and of the
 * form employee, student or pool. Counted are the work minutes of lent assignments of `people` whose demand line matches `shifts`, per window by the start day of the shift; the other side is `otherId`, or every other organisation:
 * - `lent`: what `organisationId` lends to the other side;
 * - `balance`: that minus what the other side lends to `organisationId`; judged in both directions.
 *
 * The carried counter of `organisationId` (`OrganisationInput.carried`; of `balance` positive when it lent more than it borrowed) is added in every window that holds the first day of the horizon. Amount per window (and direction):
 * minutes above `maximum`, divided by `unit` (rounded up). Inherited is what the carried counter, for hard rules with the pins, alone is above it.
 */
export interface LendingRule extends RuleBase {
  readonly kind: "lending";
  readonly measure: "lent" | "balance";
  readonly organisationId: string;
  /** Absent = all other organisations together. */
  readonly otherId?: string;
  /** Minutes. */
  readonly maximum: number;
  readonly over: { readonly kind: "horizon" } | { readonly kind: "week" } | { readonly kind: "period" };
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
  /** Minutes per unit of amount; default 60 (started hours). */
  readonly unit: number;
}

/** {@link LendingRule} as users write it. */
export type LendingRuleInput = WithDefaults<LendingRule, BaseDefaults | "unit">;

/** The shape of {@link LendingRuleInput}. */
export const lendingSchema = z.strictObject({
  kind: z.literal("lending"),
  ...ruleBaseShape,
  measure: z.enum(["lent", "balance"]),
  organisationId: idSchema,
  otherId: optional(idSchema),
  maximum: countSchema,
  over: planningWindowSchema,
  shifts: optional(tagFilterSchema),
  unit: optional(unitSchema),
}) satisfies z.ZodType<LendingRuleInput>;
