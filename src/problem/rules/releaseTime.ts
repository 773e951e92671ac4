import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * A shift is only given to tiers its organisation has opened by `planning.decisionTime`. Amount: 1 per assignment whose tier (see `EngagementInput`; volunteers: `volunteer`)
 * has no release of the organisation that is open; 0 when the organisation has no `releases`, or no engagement of the person serves it. With several engagements one in an open tier is enough.
 *
 * A release is open when the decision is not before `opensAt` (if given) and, with `daysBefore`, not before the opening of the shift: the local date of its start minus `daysBefore`, at `atTime`. On that
 * date the opening is the first instant at which the clock shows `atTime` or has jumped past it; on a later date it is over, on an earlier one it is still to come.
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
