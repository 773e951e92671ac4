import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Shifts that match `shifts` are spread by contract. The fair share of a person is t = D x w / W: D the sum of the targets of all matching demand lines, w the person's target minutes per week (sum over engagements;
 * 1 for everybody if nobody among `people` has any), W the sum of w over `people`. Counted are the person's assignments (not fixed work) to matching demand lines plus the carried counter.
 * Amount: count - ceil(t) if above, floor(t) - count if below, else 0.
 */
export interface FairShareRule extends RuleBase {
  readonly kind: "fairShare";
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link FairShareRule} as users write it. */
export type FairShareRuleInput = WithDefaults<FairShareRule, BaseDefaults>;

/** The shape of {@link FairShareRuleInput}. */
export const fairShareSchema = z.strictObject({
  kind: z.literal("fairShare"),
  ...ruleBaseShape,
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<FairShareRuleInput>;
