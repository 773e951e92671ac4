import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { minutesSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Between a unit and the next one of the line there are at least `restMinutes`, when the first matches `after` and the next matches `before`.
 * The gap is next start - first end; gaps below `mergeGapMinutes` are breaks within one duty and are not judged (overlaps never are). Amount: minutes short.
 * With `pairs: "all"` every unit is compared with every later one of the line, not only with the next (ATW 5:9(3): no on-call duty in the 11 hours before and the 14 hours after a night).
 */
export interface RestBetweenShiftsRule extends RuleBase {
  readonly kind: "restBetweenShifts";
  /** Rest asked for, in elapsed minutes. */
  readonly restMinutes: number;
  /** Gaps shorter than this are not rest at all; default 0. */
  readonly mergeGapMinutes: number;
  /** Default "next". */
  readonly pairs: "next" | "all";
  /** Units after which the rest is asked; absent = all. */
  readonly after?: TagFilter;
  /** Units before which the rest is asked; absent = all. */
  readonly before?: TagFilter;
}

/** {@link RestBetweenShiftsRule} as users write it. */
export type RestBetweenShiftsRuleInput = WithDefaults<RestBetweenShiftsRule, BaseDefaults | "mergeGapMinutes" | "pairs">;

/** The shape of {@link RestBetweenShiftsRuleInput}. */
export const restBetweenShiftsSchema = z.strictObject({
  kind: z.literal("restBetweenShifts"),
  ...ruleBaseShape,
  restMinutes: minutesSchema,
  mergeGapMinutes: optional(minutesSchema),
  pairs: optional(z.enum(["next", "all"])),
  after: optional(tagFilterSchema),
  before: optional(tagFilterSchema),
}) satisfies z.ZodType<RestBetweenShiftsRuleInput>;
