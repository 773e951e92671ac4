import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { dayCountSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Days in a row on which at least one unit that matches `shifts` starts: a maximal run of such days is neither shorter than `minimum` nor longer than `maximum`.
 * Amount per run: days short or days over. A run that includes the last day of the horizon is never too short. With `start: "exempt"` a run that includes the first day of the horizon is not too short either;
 * with `"history"` (default) it is judged as history shows it. Only days up to the last day of the horizon count.
 */
export interface ConsecutiveDaysRule extends RuleBase {
  readonly kind: "consecutiveDays";
  readonly minimum?: number;
  readonly maximum?: number;
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
  readonly start: "history" | "exempt";
}

/** {@link ConsecutiveDaysRule} as users write it. */
export type ConsecutiveDaysRuleInput = WithDefaults<ConsecutiveDaysRule, BaseDefaults | "start">;

/** The shape of {@link ConsecutiveDaysRuleInput}. */
export const consecutiveDaysSchema = z.strictObject({
  kind: z.literal("consecutiveDays"),
  ...ruleBaseShape,
  minimum: optional(dayCountSchema),
  maximum: optional(dayCountSchema),
  shifts: optional(tagFilterSchema),
  start: optional(z.enum(["history", "exempt"])),
}) satisfies z.ZodType<ConsecutiveDaysRuleInput>;
