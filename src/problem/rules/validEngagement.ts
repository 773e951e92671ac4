import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Who is assigned has a working relation that serves the shift's organisation on the local start date of the shift (volunteers: helps
 * that organisation), in a tier that the organisation does not ban that day (`OrganisationInput.bans`). Amount: 1 per assignment without one.
 */
export interface ValidEngagementRule extends RuleBase {
  readonly kind: "validEngagement";
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link ValidEngagementRule} as users write it. */
export type ValidEngagementRuleInput = WithDefaults<ValidEngagementRule, BaseDefaults>;

/** The shape of {@link ValidEngagementRuleInput}. */
export const validEngagementSchema = z.strictObject({
  kind: z.literal("validEngagement"),
  ...ruleBaseShape,
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<ValidEngagementRuleInput>;
