import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Nobody works below their level where someone of a lower level would do: scarce levels are kept for what only they may do.
 *
 * Amount per assignment: for every entry of `allOf` of the demand line that the person covers, the steps by which what they hold is above it,
 * plus the least steps over the entries of `anyOf` that they cover. Entries that are not covered count 0: they are the business of
 * `requiredQualification`, which says what covering is.
 *
 * The steps between a held qualification and one that it reaches are the least number of `covers` edges, each 1, and substitutions of the
 * organisation, each its own `steps`. Of several held qualifications that reach the entry the one with most steps counts, so that a nurse who
 * also lists a lower diploma is as far above the lower level as one who does not; where the shift serves several locations, the most of any.
 */
export interface OverqualificationRule extends RuleBase {
  readonly kind: "overqualification";
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link OverqualificationRule} as users write it. */
export type OverqualificationRuleInput = WithDefaults<OverqualificationRule, BaseDefaults>;

/** The shape of {@link OverqualificationRuleInput}. */
export const overqualificationSchema = z.strictObject({
  kind: z.literal("overqualification"),
  ...ruleBaseShape,
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<OverqualificationRuleInput>;
