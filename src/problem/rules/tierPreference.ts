import * as z from "zod";
import type { Tier } from "../organisation";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { priceSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Inner tiers come first. Amount per assignment: `costs[tier]` (0 when not listed) of the best engagement that serves the shift's organisation on its start date
 * (lowest tier, then cheapest per hour, then lowest id; volunteers: `volunteer`); 0 if none serves.
 */
export interface TierPreferenceRule extends RuleBase {
  readonly kind: "tierPreference";
  /** Integers >= 0. */
  readonly costs: Readonly<Partial<Record<Tier, number>>>;
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link TierPreferenceRule} as users write it. */
export type TierPreferenceRuleInput = WithDefaults<TierPreferenceRule, BaseDefaults>;

/** The shape of {@link TierPreferenceRuleInput}. */
export const tierPreferenceSchema = z.strictObject({
  kind: z.literal("tierPreference"),
  ...ruleBaseShape,
  costs: z.strictObject({
    ownTeam: optional(priceSchema),
    ownPool: optional(priceSchema),
    regionalPool: optional(priceSchema),
    agency: optional(priceSchema),
    selfEmployed: optional(priceSchema),
    volunteer: optional(priceSchema),
  }),
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<TierPreferenceRuleInput>;
