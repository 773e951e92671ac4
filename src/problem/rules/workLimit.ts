import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { countSchema, unitSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type Over, overSchema } from "./over";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * In every window a person works no less than `minimum` and no more than `maximum`. What is counted, over units that match `shifts`:
 * - `minutes`: work minutes, booked on the start day, or with `minutesBelongTo: "localDay"` split at local midnight in proportion of elapsed time (floor for every day but the last, which takes the remainder);
 * - `shifts`: units; - `days`: local days with at least one unit;
 * - `weekends`: weekends (the weekend days of one ISO week) with at least one unit starting on a weekend day; a weekend belongs to the window that holds its first weekend day.
 *
 * The difference to the bound is divided by `unit` (rounded up), then squared if `function` is `"quadratic"`. A carried counter (`history.carried`) is added to the window that holds the first
 * day of the horizon (not allowed with `rolling` and `day`).
 */
export interface WorkLimitRule extends RuleBase {
  readonly kind: "workLimit";
  readonly measure: "minutes" | "shifts" | "days" | "weekends";
  readonly over: Over;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
  /** Default "linear". */
  readonly function: "linear" | "quadratic";
  /** Size of one unit of amount in the measure, integer >= 1 (60 = started hours); default 1. */
  readonly unit: number;
  /** Default "startDay"; only for minutes. */
  readonly minutesBelongTo: "startDay" | "localDay";
}

/** {@link WorkLimitRule} as users write it. */
export type WorkLimitRuleInput = WithDefaults<WorkLimitRule, BaseDefaults | "function" | "unit" | "minutesBelongTo">;

/** The shape of {@link WorkLimitRuleInput}. */
export const workLimitSchema = z.strictObject({
  kind: z.literal("workLimit"),
  ...ruleBaseShape,
  measure: z.enum(["minutes", "shifts", "days", "weekends"]),
  over: overSchema,
  minimum: optional(countSchema),
  maximum: optional(countSchema),
  shifts: optional(tagFilterSchema),
  function: optional(z.enum(["linear", "quadratic"])),
  unit: optional(unitSchema),
  minutesBelongTo: optional(z.enum(["startDay", "localDay"])),
}) satisfies z.ZodType<WorkLimitRuleInput>;
