import * as z from "zod";
import type { Ledger } from "../dutyKind";
import { ledgerSchema } from "../schema/dutyKindSchema";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { countSchema, unitSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type DutyCondition, dutyConditionSchema, type DutyDefaults, type DutyTerms, dutyTermsShape } from "./duty";
import { type Over, overSchema } from "./over";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/** Another maximum for windows with many duties of a kind. */
export interface MaximumSwitch extends DutyTerms {
  /** Duties that are counted; absent = all. */
  readonly of?: DutyCondition;
  /** From this many of them in the window on, by their day, the other maximum holds. */
  readonly from: number;
  readonly maximum: number;
}

/**
 * In every window a person works no less than `minimum` and no more than `maximum`. What is counted, over units that match `shifts`:
 * - `minutes`: minutes of the `ledger`, booked on the start day, or with `minutesBelongTo: "localDay"` split at local midnight in proportion of elapsed time (floor for every day but the last, which takes the remainder);
 * - `shifts`: units; - `days`: local days with at least one unit;
 * - `weekends`: weekends (the weekend days of one ISO week) with at least one unit starting on a weekend day; a weekend belongs to the window that holds its first weekend day;
 * - `sundays`: Sundays on which a unit has at least one minute, each in the window that holds it;
 * - `nightMinutes`: elapsed minutes of units between 00:00 and `planning.night.untilMinuteOfDay` local time, booked on the start day, or with `minutesBelongTo: "localDay"` each on the local day on which the clock shows it.
 *
 * Credited absences and outside hours without times (`Person.credits`) count as minutes on their day where `shifts` chooses their tag (`absence` or `external`): in the legal ledger both, in the others absences only. They are part of the fixed line.
 * With `switch` the maximum of a window is replaced, whether higher or lower, where the window holds enough duties of a kind; duties are made of all units of the line that match `switch.units`, whatever `shifts` says (ATW 5:8(2): 40 instead of 48 hours when there are 16 nights in 16 weeks).
 *
 * The difference to the bound is divided by `unit` (rounded up), then squared if `function` is `"quadratic"`. A carried counter (`history.carried`) is added to the window that holds the first
 * day of the horizon (not allowed with `rolling` and `day`).
 */
export interface WorkLimitRule extends RuleBase {
  readonly kind: "workLimit";
  readonly measure: "minutes" | "shifts" | "days" | "weekends" | "sundays" | "nightMinutes";
  readonly over: Over;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
  /** Default "linear". */
  readonly function: "linear" | "quadratic";
  /** Size of one unit of amount in the measure, integer >= 1 (60 = started hours); default 1. */
  readonly unit: number;
  /** Default "startDay"; only for `minutes` and `nightMinutes`. */
  readonly minutesBelongTo: "startDay" | "localDay";
  /** Which minutes of a unit count; default "legal"; only for minutes. */
  readonly ledger: Ledger;
  /** Needs `maximum`. */
  readonly switch?: MaximumSwitch;
}

/** {@link WorkLimitRule} as users write it. */
export type WorkLimitRuleInput = WithDefaults<
  Omit<WorkLimitRule, "switch">,
  BaseDefaults | "function" | "unit" | "minutesBelongTo" | "ledger"
> & { readonly switch?: WithDefaults<MaximumSwitch, DutyDefaults> };

/** The shape of {@link WorkLimitRuleInput}. */
export const workLimitSchema = z.strictObject({
  kind: z.literal("workLimit"),
  ...ruleBaseShape,
  measure: z.enum(["minutes", "shifts", "days", "weekends", "sundays", "nightMinutes"]),
  over: overSchema,
  minimum: optional(countSchema),
  maximum: optional(countSchema),
  shifts: optional(tagFilterSchema),
  function: optional(z.enum(["linear", "quadratic"])),
  unit: optional(unitSchema),
  minutesBelongTo: optional(z.enum(["startDay", "localDay"])),
  ledger: optional(ledgerSchema),
  switch: optional(z.strictObject({ ...dutyTermsShape, of: optional(dutyConditionSchema), from: countSchema, maximum: countSchema })),
}) satisfies z.ZodType<WorkLimitRuleInput>;
