import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Who is assigned is admitted by the demand line: some entry of `admits` matches the person. A volunteer or informal carer who is bound to
 * clients is admitted only to shifts for them: the shift names clients, and all of them are the person's own. Amount: 1 per assignment of
 * someone who is not admitted.
 */
export interface AdmissionRule extends RuleBase {
  readonly kind: "admission";
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link AdmissionRule} as users write it. */
export type AdmissionRuleInput = WithDefaults<AdmissionRule, BaseDefaults>;

/** The shape of {@link AdmissionRuleInput}. */
export const admissionSchema = z.strictObject({
  kind: z.literal("admission"),
  ...ruleBaseShape,
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<AdmissionRuleInput>;
