import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Who is called for work is called in time and for long enough, by the terms (`call`) of the best engagement (as in `tierPreference`). Amount per assignment: 1 when `planning.decisionTime` is later than the start of the shift minus
 * `noticeHours` (elapsed hours, also over a clock change), unless the same assignment is in `problem.previous` (that call was made before); plus 1 when the work minutes are fewer than `minimumMinutes`. Engagements without terms are not judged.
 */
export interface CallNoticeRule extends RuleBase {
  readonly kind: "callNotice";
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link CallNoticeRule} as users write it. */
export type CallNoticeRuleInput = WithDefaults<CallNoticeRule, BaseDefaults>;

/** The shape of {@link CallNoticeRuleInput}. */
export const callNoticeSchema = z.strictObject({
  kind: z.literal("callNotice"),
  ...ruleBaseShape,
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<CallNoticeRuleInput>;
