import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * A shift is only given to tiers its organisation has opened by `planning.decisionTime`. Amount: 1 per assignment whose tier (see `EngagementInput`; volunteers: `volunteer`)
 * is not in the organisation's `releases`, or is but the local date of the decision is before the shift's start date minus `daysBefore`. 0 when the organisation has no `releases`,
 * or the person has no engagement that serves it. With several engagements the best open one counts.
 */
export interface ReleaseTimeRule extends RuleBase {
  readonly kind: "releaseTime";
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link ReleaseTimeRule} as users write it. */
export type ReleaseTimeRuleInput = WithDefaults<ReleaseTimeRule, BaseDefaults>;

/** The shape of {@link ReleaseTimeRuleInput}. */
export const releaseTimeSchema = z.strictObject({
  kind: z.literal("releaseTime"),
  ...ruleBaseShape,
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<ReleaseTimeRuleInput>;
