import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { unitSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { planningWindowSchema } from "./over";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Of a person's work at least `minimumPercent` is for the home organisation. A unit is at home when its organisation is that of one of the person's engagements of the form employee, student or pool that is valid on the day of the unit; it is
 * elsewhere when it has another organisation. Units without an organisation (outside work) and people without any such engagement are not judged.
 *
 * Per window, over units that match `shifts`, by start day: with H minutes at home and E elsewhere, what is missing is (E x p - H x (100 - p)) / 100 minutes of home work out of the same total, when that is above 0; with p = `minimumPercent`.
 * The carried counter (hundredths of a missing minute; negative = more than the share) is added in every window that holds the first day of the horizon. Amount: minutes missing, divided by `unit` (rounded up). The bound is judged as a maximum
 * on work elsewhere: what fixed work alone misses is inherited, and a window is judged as far as it is known, also when it goes on after the horizon.
 */
export interface HomeShareRule extends RuleBase {
  readonly kind: "homeShare";
  /** 1 to 100. */
  readonly minimumPercent: number;
  readonly over: { readonly kind: "horizon" } | { readonly kind: "week" } | { readonly kind: "period" };
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
  /** Minutes per unit of amount; default 60 (started hours). */
  readonly unit: number;
}

/** {@link HomeShareRule} as users write it. */
export type HomeShareRuleInput = WithDefaults<HomeShareRule, BaseDefaults | "unit">;

/** The shape of {@link HomeShareRuleInput}. */
export const homeShareSchema = z.strictObject({
  kind: z.literal("homeShare"),
  ...ruleBaseShape,
  minimumPercent: z.int().min(1).max(100),
  over: planningWindowSchema,
  shifts: optional(tagFilterSchema),
  unit: optional(unitSchema),
}) satisfies z.ZodType<HomeShareRuleInput>;
