import * as z from "zod";
import { optional } from "../schema/optional";
import { minutesSchema } from "../schema/values";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * There is time to travel between a unit and the next one of the line when both have a known place (location with coordinates or a link) and the places differ:
 * the gap (next start - first end) is at least the estimated travel minutes. Negative gaps are not judged. Amount: minutes short.
 * Gaps of `maximumGapMinutes` or more are not judged: people go home in between.
 */
export interface TravelTimeRule extends RuleBase {
  readonly kind: "travelTime";
  /** Default 480. */
  readonly maximumGapMinutes: number;
}

/** {@link TravelTimeRule} as users write it. */
export type TravelTimeRuleInput = WithDefaults<TravelTimeRule, BaseDefaults | "maximumGapMinutes">;

/** The shape of {@link TravelTimeRuleInput}. */
export const travelTimeSchema = z.strictObject({
  kind: z.literal("travelTime"),
  ...ruleBaseShape,
  maximumGapMinutes: optional(minutesSchema),
}) satisfies z.ZodType<TravelTimeRuleInput>;
