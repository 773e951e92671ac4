import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { unitSchema, priceSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Work costs money. Cents per assignment are the sum of the items below, each rounded half up to whole cents; `engagement` is the best engagement (as in `tierPreference`), `table` its pay table. A volunteer has travel only. `payPreview` shows the items.
 *
 * - **Time.** Under `dstPay: "elapsed"` (or without table) a shift has E = elapsed minutes and W = paid minutes (of its duty kind). Under `"nominal"` E is the clock reading of its end minus that of its start (0 if negative), and
 *   W = paid minutes x N / work minutes, rounded half up, where N is the work minutes plus what E differs from the elapsed minutes (0 if negative). Paid are P = W minutes, or `call.minimumMinutes` of the engagement if that is more and W is not 0.
 * - **base**: cents per hour x P / 60.
 * - **supplement**, one for each percentage: cents per hour x percent x M x W / (6000 x E), where M are the minutes of the shift that fall under it (so a break is spread evenly). Each elapsed minute (`nominal`: each minute of the clock from the
 *   start reading to the end reading, as if the clock never changed) falls under the highest percentage of the bands that hold its local day and clock minute, of the table version that is valid that day; under none before the first version.
 * - **travel**, there and back, when home and location are known: by the `travel` of the table version valid on the start date, the parts of the single way each at their own rate; without it `centsPerKilometre` x metres / 1000.
 * - **recharge**, when the engagement has an entry for the organisation of the shift (the entry that names it; else the one that names none, if the organisation is not that of the engagement): `onTop`: its cents per hour x P / 60; `allIn`: the
 *   same minus base and supplements.
 * - **vat**: the `vatPercent` of that entry x the sum of all items above / 100.
 *
 * Amount: cents / `unit`, rounded up.
 */
export interface AssignmentCostRule extends RuleBase {
  readonly kind: "assignmentCost";
  /** For whom no pay table says otherwise; default 0. */
  readonly centsPerKilometre: number;
  /** Cents per unit of amount; default 100. */
  readonly unit: number;
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link AssignmentCostRule} as users write it. */
export type AssignmentCostRuleInput = WithDefaults<AssignmentCostRule, BaseDefaults | "centsPerKilometre" | "unit">;

/** The shape of {@link AssignmentCostRuleInput}. */
export const assignmentCostSchema = z.strictObject({
  kind: z.literal("assignmentCost"),
  ...ruleBaseShape,
  centsPerKilometre: optional(priceSchema.int().min(0).max(1_000_000)),
  unit: optional(unitSchema),
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<AssignmentCostRuleInput>;
