import * as z from "zod";
import { optional } from "../schema/optional";
import { countSchema, minutesSchema } from "../schema/values";
import type { WithDefaults } from "../withDefaults";
import { type DutyCondition, dutyConditionSchema, type DutyDefaults, type DutyTerms, dutyTermsShape } from "./duty";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Not too many duties (see {@link DutyTerms}) in a row. A series is a maximal row of duties that satisfy `of` and follow each other on the line with no other duty and no break between them. A break is a local day on which no duty starts (the days of two
 * neighbours in a series are equal or consecutive) or, with `breakMinutes` and instead of it, a time of at least that length between the end of one duty and the start of the next (the law does not say what ends a series).
 * Amount: duties above `maximum`, for each series in which at least one duty satisfies `containing` (ATW 5:8(6): seven, if one of them is a night).
 */
export interface DutySeriesRule extends RuleBase, DutyTerms {
  readonly kind: "dutySeries";
  readonly maximum: number;
  /** Duties that make series; absent = all. */
  readonly of?: DutyCondition;
  /** Series the rule is about; absent = all. */
  readonly containing?: DutyCondition;
  /** Absent = a day without the start of a duty ends a series. */
  readonly breakMinutes?: number;
}

/** {@link DutySeriesRule} as users write it. */
export type DutySeriesRuleInput = WithDefaults<DutySeriesRule, BaseDefaults | DutyDefaults>;

/** The shape of {@link DutySeriesRuleInput}. */
export const dutySeriesSchema = z.strictObject({
  kind: z.literal("dutySeries"),
  ...ruleBaseShape,
  ...dutyTermsShape,
  maximum: countSchema,
  of: optional(dutyConditionSchema),
  containing: optional(dutyConditionSchema),
  breakMinutes: optional(minutesSchema),
}) satisfies z.ZodType<DutySeriesRuleInput>;
