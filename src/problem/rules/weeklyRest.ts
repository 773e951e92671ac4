import * as z from "zod";
import { optional } from "../schema/optional";
import { minutesSchema } from "../schema/values";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/** One way to satisfy `weeklyRest`; all in elapsed minutes. */
export interface RestAlternative {
  readonly windowMinutes: number;
  readonly restMinutes: number;
  /** Shortest part that counts; absent = the rest must be in one piece. */
  readonly minimumPartMinutes?: number;
}

/**
 * In every window that starts with a duty there is enough uninterrupted rest. Duties are groups as in `maximumDutyLength`; a window is
 * `[start of the duty, + windowMinutes)`. Rest is the time between duties, clipped to the window; after the last unit of the line, and before the first, it is rest.
 * An alternative measures the longest rest in its window or, with `minimumPartMinutes`, the sum of the rests of at least that length (after clipping); it is short by `restMinutes` - measured, or 0.
 * Amount per duty: the smallest shortage over the alternatives (ATW 5:5: 36 h in 7 x 24 h, or 72 h in 14 x 24 h in parts of at least 32 h).
 */
export interface WeeklyRestRule extends RuleBase {
  readonly kind: "weeklyRest";
  /** At least one. */
  readonly alternatives: readonly RestAlternative[];
  /** Default 480. */
  readonly mergeGapMinutes: number;
}

/** {@link WeeklyRestRule} as users write it. */
export type WeeklyRestRuleInput = WithDefaults<WeeklyRestRule, BaseDefaults | "mergeGapMinutes">;

const restAlternativeSchema = z.strictObject({
  windowMinutes: minutesSchema.min(1),
  restMinutes: minutesSchema,
  minimumPartMinutes: optional(minutesSchema),
});

/** The shape of {@link WeeklyRestRuleInput}. */
export const weeklyRestSchema = z.strictObject({
  kind: z.literal("weeklyRest"),
  ...ruleBaseShape,
  alternatives: z.array(restAlternativeSchema).min(1),
  mergeGapMinutes: optional(minutesSchema),
}) satisfies z.ZodType<WeeklyRestRuleInput>;
