import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { countSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/** How often in a week someone with a contract of at most this size comes to work. */
export interface AttendanceLimit {
  /** Largest contract, target minutes per week, for which the limit holds; absent = every contract. */
  readonly contractUpTo?: number;
  readonly maximum: number;
}

/**
 * People with a small contract come to work on few days. In every ISO week with a day in the horizon the local days on which a unit that matches `shifts` starts (`count: "days"`), or these units (`"shifts"`), are no more than `maximum` of the limit
 * with the smallest `contractUpTo` that is at least the person's contract, or else of the limit without `contractUpTo`. The contract is the sum of the target minutes per week of the engagements valid on the week's first horizon day that name them; someone without any (even if
 * a limit holds for every contract), or with a larger contract than every limit, is not judged in that week. Units outside the horizon count in their week. Amount: days (or units) above, per week (CAO VVT 2025-2026, days of attendance from 2026-01-01).
 */
export interface AttendanceDaysRule extends RuleBase {
  readonly kind: "attendanceDays";
  /** At least one; different `contractUpTo`, at most one without. */
  readonly limits: readonly AttendanceLimit[];
  /** Default "days". */
  readonly count: "days" | "shifts";
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link AttendanceDaysRule} as users write it. */
export type AttendanceDaysRuleInput = WithDefaults<AttendanceDaysRule, BaseDefaults | "count">;

/** The shape of {@link AttendanceDaysRuleInput}. */
export const attendanceDaysSchema = z.strictObject({
  kind: z.literal("attendanceDays"),
  ...ruleBaseShape,
  limits: z.array(z.strictObject({ contractUpTo: optional(z.int().min(0).max(100_000)), maximum: countSchema })).min(1),
  count: optional(z.enum(["days", "shifts"])),
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<AttendanceDaysRuleInput>;
