import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { clockSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Nobody works between two times of the day. Amount per assignment that matches `shifts`: its elapsed minutes while the clock shows `from` or later and earlier than `to`; with `from` after `to` the window runs over midnight. Breaks are not
 * taken off. (ATW 5:3(1): no work of 16 and 17 year olds between 23:00 and 06:00.)
 */
export interface ForbiddenHoursRule extends RuleBase {
  readonly kind: "forbiddenHours";
  /** `HH:MM`, 00:00 to 23:59. */
  readonly from: string;
  /** `HH:MM`, up to 24:00; not equal to `from`. */
  readonly to: string;
  /** Shifts the rule is about; absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link ForbiddenHoursRule} as users write it. */
export type ForbiddenHoursRuleInput = WithDefaults<ForbiddenHoursRule, BaseDefaults>;

/** The shape of {@link ForbiddenHoursRuleInput}. */
export const forbiddenHoursSchema = z.strictObject({
  kind: z.literal("forbiddenHours"),
  ...ruleBaseShape,
  from: clockSchema,
  to: clockSchema,
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<ForbiddenHoursRuleInput>;
