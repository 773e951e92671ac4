import * as z from "zod";
import { optional } from "../schema/optional";
import { countSchema, minutesSchema } from "../schema/values";
import type { WithDefaults } from "../withDefaults";
import { type DutyDefaults, type DutyTerms, dutyTermsShape } from "./duty";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/** Pieces of rest of one length. */
export interface RestBlock {
  /** Minutes of one piece, at least 1. */
  readonly minutes: number;
  /** How many of them. */
  readonly count: number;
}

/**
 * One way to satisfy `weeklyRest`; all in elapsed minutes. Given is either `restMinutes` (with or without `minimumPartMinutes`) or `blocks`.
 */
export interface RestAlternative {
  readonly windowMinutes: number;
  readonly restMinutes?: number;
  /** Shortest part that counts; absent = the rest must be in one piece. */
  readonly minimumPartMinutes?: number;
  /**
   * Pieces that must fit into the rests of the window without overlap; pieces may join each other in one rest (Atb 4.8(3)d: one of 24 and six of 11 hours in every 7 x 24 hours). One or two lengths, each once.
   */
  readonly blocks?: readonly RestBlock[];
}

/**
 * In every window that starts with a duty there is enough uninterrupted rest (duties as in {@link DutyTerms}); a window is
 * `[start of the duty, + windowMinutes)`. Rest is the time between duties, clipped to the window; after the last unit of the line, and before the first, it is rest.
 * An alternative measures the longest rest in its window or, with `minimumPartMinutes`, the sum of the rests of at least that length (after clipping); it is short by `restMinutes` - measured, or 0.
 * With `blocks` it is short by the least total length of pieces that find no place: over all ways to place pieces in the rests, the minimum of the sum of the lengths of the pieces left out.
 * Amount per duty: the smallest shortage over the alternatives (ATW 5:5: 36 h in 7 x 24 h, or 72 h in 14 x 24 h in parts of at least 32 h).
 */
export interface WeeklyRestRule extends RuleBase, DutyTerms {
  readonly kind: "weeklyRest";
  /** At least one. */
  readonly alternatives: readonly RestAlternative[];
}

/** {@link WeeklyRestRule} as users write it. */
export type WeeklyRestRuleInput = WithDefaults<WeeklyRestRule, BaseDefaults | DutyDefaults>;

const restAlternativeSchema = z.strictObject({
  windowMinutes: minutesSchema.min(1),
  restMinutes: optional(minutesSchema),
  minimumPartMinutes: optional(minutesSchema),
  blocks: optional(
    z
      .array(z.strictObject({ minutes: minutesSchema.min(1), count: countSchema.min(1).max(1000) }))
      .min(1)
      .max(2),
  ),
});

/** The shape of {@link WeeklyRestRuleInput}. */
export const weeklyRestSchema = z.strictObject({
  kind: z.literal("weeklyRest"),
  ...ruleBaseShape,
  ...dutyTermsShape,
  alternatives: z.array(restAlternativeSchema).min(1),
}) satisfies z.ZodType<WeeklyRestRuleInput>;
