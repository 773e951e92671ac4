import * as z from "zod";
import { optional } from "../schema/optional";
import { minutesSchema } from "../schema/values";
import type { WithDefaults } from "../withDefaults";
import { type DutyCondition, dutyConditionSchema, type DutyDefaults, type DutyTerms, dutyTermsShape } from "./duty";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/** How much break a duty with more work than this needs. */
export interface BreakStep {
  /** Work minutes; the step holds for duties with more. */
  readonly workOver: number;
  readonly breakMinutes: number;
}

/**
 * Long duties (see {@link DutyTerms}) have breaks. The breaks of a duty are the elapsed minutes minus the work minutes (`workMinutes`, whatever the ledger) of each unit, and the gaps between a unit and the latest end of the units before it in the duty, each counted only if it is more than 0 and at
 * least `minimumPartMinutes` (the break of a unit is taken as one part). A duty that satisfies `duties` needs the largest `breakMinutes` among the steps with `workOver` below its work minutes (sum of `workMinutes`).
 * Amount: minutes of break short, per duty (ATW 5:4(2): 30 minutes for more than 5.5 hours, 45 for more than 10).
 */
export interface DutyBreaksRule extends RuleBase, DutyTerms {
  readonly kind: "dutyBreaks";
  /** At least one. */
  readonly steps: readonly BreakStep[];
  /** Default 15. */
  readonly minimumPartMinutes: number;
  /** Duties the rule is about; absent = all. */
  readonly duties?: DutyCondition;
}

/** {@link DutyBreaksRule} as users write it. */
export type DutyBreaksRuleInput = WithDefaults<DutyBreaksRule, BaseDefaults | DutyDefaults | "minimumPartMinutes">;

/** The shape of {@link DutyBreaksRuleInput}. */
export const dutyBreaksSchema = z.strictObject({
  kind: z.literal("dutyBreaks"),
  ...ruleBaseShape,
  ...dutyTermsShape,
  steps: z.array(z.strictObject({ workOver: minutesSchema, breakMinutes: minutesSchema })).min(1),
  minimumPartMinutes: optional(minutesSchema),
  duties: optional(dutyConditionSchema),
}) satisfies z.ZodType<DutyBreaksRuleInput>;
