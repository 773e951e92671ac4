import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * People work where they like to. Amount per assignment: the sum of the costs of the person's `preferences` that match the demand line.
 */
export interface PreferencesRule extends RuleBase {
  readonly kind: "preferences";
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link PreferencesRule} as users write it. */
export type PreferencesRuleInput = WithDefaults<PreferencesRule, BaseDefaults>;

/** The shape of {@link PreferencesRuleInput}. */
export const preferencesSchema = z.strictObject({
  kind: z.literal("preferences"),
  ...ruleBaseShape,
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<PreferencesRuleInput>;
