import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Who is assigned holds what the demand line requires, on the local start date of the shift.
 *
 * Amount per assignment: the number of `allOf` entries not covered, plus 1 if `anyOf` is not empty and none of it is covered.
 * A person covers `q` on a day for an organisation when a qualification valid that day reaches `q` over `covers` edges and the
 * organisation's substitutions (in any order, transitively; every qualification covers itself).
 */
export interface RequiredQualificationRule extends RuleBase {
  readonly kind: "requiredQualification";
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link RequiredQualificationRule} as users write it. */
export type RequiredQualificationRuleInput = WithDefaults<RequiredQualificationRule, BaseDefaults>;

/** The shape of {@link RequiredQualificationRuleInput}. */
export const requiredQualificationSchema = z.strictObject({
  kind: z.literal("requiredQualification"),
  ...ruleBaseShape,
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<RequiredQualificationRuleInput>;
