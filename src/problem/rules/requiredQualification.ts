import * as z from "zod";
import { optional } from "../schema/optional";
import { requirementSchema } from "../schema/requirementSchema";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { Requirement } from "../shift";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Who is assigned holds what is asked, on the local start date of the shift: what the demand line requires or, with `requires`, what this rule
 * asks of everybody it is about ("whoever works for this organisation has a certificate of conduct", "whoever works at this location is
 * inducted"; demand lines for people who are not yet can be left out by a tag).
 *
 * Amount per assignment: the number of `allOf` entries not covered, plus 1 if `anyOf` is not empty and none of it is covered.
 *
 * A person covers `q` on a shift when, at every location of the shift (nowhere in particular, if it has none), a qualification that counts
 * there reaches `q` over `covers` edges and the organisation's substitutions (in any order, transitively; every qualification covers
 * itself). A held qualification counts on a shift when its validity includes that day and its `recognisedBy`, `locationIds` and `units`
 * (where given) include the organisation, that location and the unit of the shift. One held under supervision only serves entries that
 * `supervisedIsEnough` lists.
 */
export interface RequiredQualificationRule extends RuleBase {
  readonly kind: "requiredQualification";
  /** What this rule asks; absent = what the demand line requires. */
  readonly requires?: Requirement;
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link RequiredQualificationRule} as users write it. */
export type RequiredQualificationRuleInput = WithDefaults<RequiredQualificationRule, BaseDefaults>;

/** The shape of {@link RequiredQualificationRuleInput}. */
export const requiredQualificationSchema = z.strictObject({
  kind: z.literal("requiredQualification"),
  ...ruleBaseShape,
  requires: optional(requirementSchema),
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<RequiredQualificationRuleInput>;
