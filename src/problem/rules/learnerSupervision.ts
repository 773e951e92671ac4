import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";
import { type When, whenSchema, type Within, withinSchema } from "./teamScope";

/**
 * Learners work under somebody who may supervise them: whoever is in training and names a `supervisorQualificationId` has a supervisor of
 * that qualification nearby (`within`, default the same unit), enough for all who need one.
 *
 * For every such qualification apart: a learner takes the part 1 / `learnersPerSupervisor` of a supervisor, and the parts of those present add
 * up and are rounded up to whole supervisors. A supervisor is a professional who is not in training and covers the qualification independently
 * on their own shift, as `requiredQualification` says; one who covers several of them counts for each. `everyMoment` (the default) counts who
 * is there in every minute, and the amount is supervisors missing x minutes. `wholeShift` counts, for every shift, the learners on it, and as
 * supervisors those whose shift covers the whole of it; the amount is supervisors missing. See {@link Within} and {@link When}.
 *
 * `people` chooses the learners; `shifts` the demand lines, on which both learners and supervisors must be to count. A learner on a supernumerary
 * line needs supervision too.
 */
export interface LearnerSupervisionRule extends RuleBase {
  readonly kind: "learnerSupervision";
  /** Default `unit`. */
  readonly within: Within;
  /** Default `everyMoment`. */
  readonly when: When;
  /** Demand lines that are looked at, by their tags; absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link LearnerSupervisionRule} as users write it. */
export type LearnerSupervisionRuleInput = WithDefaults<LearnerSupervisionRule, BaseDefaults | "within" | "when">;

/** The shape of {@link LearnerSupervisionRuleInput}. */
export const learnerSupervisionSchema = z.strictObject({
  kind: z.literal("learnerSupervision"),
  ...ruleBaseShape,
  within: optional(withinSchema),
  when: optional(whenSchema),
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<LearnerSupervisionRuleInput>;
