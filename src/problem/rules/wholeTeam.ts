import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * A shift is worked by its whole team or by nobody: where somebody is on a shift that matches `shifts`, every demand line of it reaches its
 * minimum. Amount per shift with an assignment: the people missing below the minimum, over its demand lines, counted as the line counts them
 * (`minimumCounts`). A shift without assignments is not judged; what it lacks is the business of `demandCover`. `people` is not used.
 */
export interface WholeTeamRule extends RuleBase {
  readonly kind: "wholeTeam";
  /** Shifts the rule is about, by the tags of the shift; absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link WholeTeamRule} as users write it. */
export type WholeTeamRuleInput = WithDefaults<WholeTeamRule, BaseDefaults>;

/** The shape of {@link WholeTeamRuleInput}. */
export const wholeTeamSchema = z.strictObject({
  kind: z.literal("wholeTeam"),
  ...ruleBaseShape,
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<WholeTeamRuleInput>;
