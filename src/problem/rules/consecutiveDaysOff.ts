import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { dayCountSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Days in a row without a unit that matches `shifts`: a maximal run of such days up to the last day of the horizon is neither shorter than `minimum` nor longer than `maximum`. Amount per run: days short or days over. The run
 * before the first matching unit of the line starts at the first day of the horizon and is never too short (if the line has no matching unit: the whole horizon); a run that includes the last day of the horizon is never too short;
 * (of the fixed line only the days before the horizon are measured, so the run that leads up to the horizon is inherited with its length so far);
 * with `start: "exempt"` neither is one that includes the first day.
 */
export interface ConsecutiveDaysOffRule extends RuleBase {
  readonly kind: "consecutiveDaysOff";
  readonly minimum?: number;
  readonly maximum?: number;
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
  readonly start: "history" | "exempt";
}

/** {@link ConsecutiveDaysOffRule} as users write it. */
export type ConsecutiveDaysOffRuleInput = WithDefaults<ConsecutiveDaysOffRule, BaseDefaults | "start">;

/** The shape of {@link ConsecutiveDaysOffRuleInput}. */
export const consecutiveDaysOffSchema = z.strictObject({
  kind: z.literal("consecutiveDaysOff"),
  ...ruleBaseShape,
  minimum: optional(dayCountSchema),
  maximum: optional(dayCountSchema),
  shifts: optional(tagFilterSchema),
  start: optional(z.enum(["history", "exempt"])),
}) satisfies z.ZodType<ConsecutiveDaysOffRuleInput>;
