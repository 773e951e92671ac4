import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Forbidden assignments are not made. Amount: 1 per assignment listed in `problem.forbidden` (an entry without demand id forbids every line of the shift).
 */
export interface ForbiddenAssignmentsRule extends RuleBase {
  readonly kind: "forbiddenAssignments";
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link ForbiddenAssignmentsRule} as users write it. */
export type ForbiddenAssignmentsRuleInput = WithDefaults<ForbiddenAssignmentsRule, BaseDefaults>;

/** The shape of {@link ForbiddenAssignmentsRuleInput}. */
export const forbiddenAssignmentsSchema = z.strictObject({
  kind: z.literal("forbiddenAssignments"),
  ...ruleBaseShape,
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<ForbiddenAssignmentsRuleInput>;
