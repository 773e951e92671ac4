import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { unitSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { planningWindowSchema } from "./over";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Assigned work stays near the contract: in every window the contract minutes (start day) of units that match `shifts`, plus the credits of absences on their days where `shifts` chooses the tag `absence`, are compared with the contract, which is the sum over the person's engagements valid on the window's
 * first horizon day of the named minutes per week, times days of the window inside the horizon / 7, rounded half up. `minimum`: amount below; `maximum`: amount above; `target`: both.
 * Engagements without the named figure do not count; people without any are not judged. Minutes are divided by `unit` (rounded up). Windows that reach outside the horizon are judged by their part inside, history not counted.
 */
export interface ContractHoursRule extends RuleBase {
  readonly kind: "contractHours";
  readonly bound: "minimum" | "target" | "maximum";
  readonly over: { readonly kind: "horizon" } | { readonly kind: "week" } | { readonly kind: "period" };
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
  /** Minutes per unit of amount; default 60 (started hours). */
  readonly unit: number;
}

/** {@link ContractHoursRule} as users write it. */
export type ContractHoursRuleInput = WithDefaults<ContractHoursRule, BaseDefaults | "unit">;

/** The shape of {@link ContractHoursRuleInput}. */
export const contractHoursSchema = z.strictObject({
  kind: z.literal("contractHours"),
  ...ruleBaseShape,
  bound: z.enum(["minimum", "target", "maximum"]),
  over: planningWindowSchema,
  shifts: optional(tagFilterSchema),
  unit: optional(unitSchema),
}) satisfies z.ZodType<ContractHoursRuleInput>;
