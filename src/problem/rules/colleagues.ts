import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * People work with the colleagues they want, or not with those they do not want, on the same shift (over all its demand lines). `people` chooses
 * those whose word counts; the colleague may be anybody.
 *
 * - `unwanted`: amount 1 for every two people on a shift that matches `shifts` of whom one has the other among `colleagues.unwanted` (still 1 if
 *   both have). Hard, it is a block.
 * - `wanted`: amount 1 for every assignment to such a shift of somebody who has `colleagues.wanted` when none of these is on the shift.
 */
export interface ColleaguesRule extends RuleBase {
  readonly kind: "colleagues";
  readonly about: "wanted" | "unwanted";
  /** Shifts the rule is about, by the tags of the shift; absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link ColleaguesRule} as users write it. */
export type ColleaguesRuleInput = WithDefaults<ColleaguesRule, BaseDefaults>;

/** The shape of {@link ColleaguesRuleInput}. */
export const colleaguesSchema = z.strictObject({
  kind: z.literal("colleagues"),
  ...ruleBaseShape,
  about: z.enum(["wanted", "unwanted"]),
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<ColleaguesRuleInput>;
