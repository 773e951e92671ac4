import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Demand lines say whom they prefer: amount per assignment = the cost of the first entry of `admits` that matches the person (0 if none).
 */
export interface AdmissionPreferenceRule extends RuleBase {
  readonly kind: "admissionPreference";
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link AdmissionPreferenceRule} as users write it. */
export type AdmissionPreferenceRuleInput = WithDefaults<AdmissionPreferenceRule, BaseDefaults>;

/** The shape of {@link AdmissionPreferenceRuleInput}. */
export const admissionPreferenceSchema = z.strictObject({
  kind: z.literal("admissionPreference"),
  ...ruleBaseShape,
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<AdmissionPreferenceRuleInput>;
