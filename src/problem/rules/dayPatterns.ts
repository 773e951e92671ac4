import * as z from "zod";
import { optional } from "../schema/optional";
import { dayCountSchema, horizonDaySchema } from "../schema/values";
import type { WithDefaults } from "../withDefaults";
import { type DayPattern, dayPatternSchema } from "./dayPattern";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Some sequences of days occur neither too seldom nor too often. Counted are the start days at which at least one of `patterns` matches, where the whole pattern lies between `fromDay` and `toDay`
 * (days of the horizon, 0 = first, both included). Amount: difference to the bound, squared if `function` is `"quadratic"`. Days outside the horizon are never looked at and nothing is inherited.
 */
export interface DayPatternsRule extends RuleBase {
  readonly kind: "dayPatterns";
  readonly patterns: readonly DayPattern[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** Default 0. */
  readonly fromDay: number;
  /** Default the last day of the horizon. */
  readonly toDay: number;
  /** Default "linear". */
  readonly function: "linear" | "quadratic";
}

/** {@link DayPatternsRule} as users write it. */
export type DayPatternsRuleInput = WithDefaults<DayPatternsRule, BaseDefaults | "fromDay" | "toDay" | "function">;

/** The shape of {@link DayPatternsRuleInput}. */
export const dayPatternsSchema = z.strictObject({
  kind: z.literal("dayPatterns"),
  ...ruleBaseShape,
  patterns: z.array(dayPatternSchema).min(1),
  minimum: optional(dayCountSchema),
  maximum: optional(dayCountSchema),
  fromDay: optional(horizonDaySchema),
  toDay: optional(horizonDaySchema),
  function: optional(z.enum(["linear", "quadratic"])),
}) satisfies z.ZodType<DayPatternsRuleInput>;
