import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { countSchema, unitSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Work that matches `shifts` (nights, weekends, holidays, unpopular or last-minute shifts, by their tags) is spread fairly over `people`. The fair share of a person is t = D x w / W: D is `total`, or the sum of the targets of all matching demand
 * lines (for minutes, each times the work minutes of its shift), w the weight of the person, W the sum of the weights of `people`; it is known beforehand. Weights (1 for everybody if all are 0):
 * - `contract`: target minutes per week, summed over the engagements;
 * - `availability`: local days of the horizon of which at least one minute is in the person's `available` (or that is absent) and not in `unavailable`;
 * - `contractAvailability`: target minutes per week of each engagement times the available days on which it is valid, summed;
 * - `equal`: 1.
 *
 * Counted are the person's assignments (not fixed work) to matching demand lines, or their work minutes, plus the carried counter: the balance of earlier horizons, above (or negative, below) the share. Difference: count - ceil(t) if above,
 * floor(t) - count if below, else 0. Amount: the difference divided by `unit` (rounded up), squared if `function` is `"quadratic"`.
 */
export interface FairShareRule extends RuleBase {
  readonly kind: "fairShare";
  /** Default "shifts". */
  readonly measure: "shifts" | "minutes";
  /** Default "contract". */
  readonly shareBy: "contract" | "availability" | "contractAvailability" | "equal";
  /** What is shared, in the measure; default: what the matching demand lines want. */
  readonly total?: number;
  /** Default "linear". */
  readonly function: "linear" | "quadratic";
  /** Size of one unit of amount in the measure; default 1. */
  readonly unit: number;
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link FairShareRule} as users write it. */
export type FairShareRuleInput = WithDefaults<FairShareRule, BaseDefaults | "measure" | "shareBy" | "function" | "unit">;

/** The shape of {@link FairShareRuleInput}. */
export const fairShareSchema = z.strictObject({
  kind: z.literal("fairShare"),
  ...ruleBaseShape,
  measure: optional(z.enum(["shifts", "minutes"])),
  shareBy: optional(z.enum(["contract", "availability", "contractAvailability", "equal"])),
  total: optional(countSchema),
  function: optional(z.enum(["linear", "quadratic"])),
  unit: optional(unitSchema),
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<FairShareRuleInput>;
