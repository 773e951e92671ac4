import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { idSchema, integerSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/** What one kind of colleague adds to the sum. */
export interface TeamMember {
  readonly people?: TagFilter;
  readonly qualificationId?: string;
  /** Integer, may be negative (a learner needs a supervisor: +1 for the supervisor, -1 for the learner, minimum 0). */
  readonly weight: number;
}

/**
 * The people on a shift (over all its demand lines) form a good team: the sum of the weights of `members` over the assignments of each shift that matches `shifts` lies between `minimum` and `maximum`. An assignment counts with the weight of every entry whose `people` filter
 * matches the person and whose `qualificationId` (if given) the person covers on that day for that organisation (as in `requiredQualification`). Shifts without assignments are not judged unless `emptyShifts` is true. Amount: difference to the bound. The rule's own `people` is not used.
 */
export interface TeamMixRule extends RuleBase {
  readonly kind: "teamMix";
  readonly members: readonly TeamMember[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** Whether a shift without any assignment must reach the minimum too; default false. */
  readonly emptyShifts: boolean;
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link TeamMixRule} as users write it. */
export type TeamMixRuleInput = WithDefaults<TeamMixRule, BaseDefaults | "emptyShifts">;

const teamMemberSchema = z.strictObject({
  people: optional(tagFilterSchema),
  qualificationId: optional(idSchema),
  weight: z.int().min(-1_000_000).max(1_000_000),
});

/** The shape of {@link TeamMixRuleInput}. */
export const teamMixSchema = z.strictObject({
  kind: z.literal("teamMix"),
  ...ruleBaseShape,
  members: z.array(teamMemberSchema).min(1),
  minimum: optional(integerSchema),
  maximum: optional(integerSchema),
  emptyShifts: optional(z.boolean()),
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<TeamMixRuleInput>;
