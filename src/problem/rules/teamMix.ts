import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { idSchema, integerSchema, unitSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";
import { type When, whenSchema, type Within, withinSchema } from "./teamScope";

/** What one kind of colleague adds to the sum. */
export interface TeamMember {
  readonly people?: TagFilter;
  /** Demand lines on which the person must be, by their tags: someone who is supernumerary may count differently. */
  readonly shifts?: TagFilter;
  readonly qualificationId?: string;
  /** Whether someone counts who holds the qualification under supervision only; absent = false. */
  readonly supervisedIsEnough?: boolean;
  /** Integer, may be negative. */
  readonly weight: number;
  /** Whether people in training add only the percentage of `weight` that they count for (`learner.countsFor`), rounded half up; absent = false. */
  readonly inPart?: boolean;
}

/**
 * The people who work together form a good team: the sum of the weights of `members` over their assignments lies between `minimum` and
 * `maximum`. `within` and `when` say who works together (see {@link Within} and {@link When}); only shifts that match `shifts` are looked at.
 *
 * An assignment counts with the weight of every entry whose `people` match the person, whose `shifts` match the demand line and whose
 * `qualificationId` (where given) the person covers on their own shift, as `requiredQualification` says. What is not covered by anybody is
 * judged only where somebody is: on a shift (for `everyMoment`: at a moment, for `wholeShift`: on the shift itself) without an assignment
 * nothing is asked unless `emptyShifts` is true.
 *
 * Amount: the difference to the bound divided by `unit`, rounded up; summed over minutes for `everyMoment`. The rule's own `people` is not used.
 *
 * With weights it says, for instance: at least one person with first aid (`qualificationId`, weight 1, minimum 1); at most one learner (weight 1,
 * maximum 1); at most half of the team from the pool (weight 100 for the pool and -50 for everybody, maximum 0); the work of two colleagues, of
 * whom learners are a part (weight 100, `inPart`, minimum 200, unit 100).
 */
export interface TeamMixRule extends RuleBase {
  readonly kind: "teamMix";
  readonly members: readonly TeamMember[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** Default `shift`. */
  readonly within: Within;
  /** Default `everyMoment`; a team within a shift is there for the whole of it (`wholeShift`). */
  readonly when: When;
  /** Divisor of the difference; integer >= 1, default 1. */
  readonly unit: number;
  /** Whether the minimum is asked where there is no assignment too; default false. */
  readonly emptyShifts: boolean;
  /** Shifts the rule is about, by the tags of the shift; absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link TeamMixRule} as users write it. */
export type TeamMixRuleInput = WithDefaults<TeamMixRule, BaseDefaults | "emptyShifts" | "within" | "when" | "unit">;

const teamMemberSchema = z.strictObject({
  people: optional(tagFilterSchema),
  shifts: optional(tagFilterSchema),
  qualificationId: optional(idSchema),
  supervisedIsEnough: optional(z.boolean()),
  weight: z.int().min(-1_000_000).max(1_000_000),
  inPart: optional(z.boolean()),
});

/** The shape of {@link TeamMixRuleInput}. */
export const teamMixSchema = z.strictObject({
  kind: z.literal("teamMix"),
  ...ruleBaseShape,
  members: z.array(teamMemberSchema).min(1),
  minimum: optional(integerSchema),
  maximum: optional(integerSchema),
  within: optional(withinSchema),
  when: optional(whenSchema),
  unit: optional(unitSchema),
  emptyShifts: optional(z.boolean()),
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<TeamMixRuleInput>;
