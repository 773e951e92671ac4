import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Known faces: who is assigned worked there not long ago. Amount: 1 per assignment of someone with fewer than `minimumShifts` past shifts at the same place that started in the `days` local days before the start date of the shift. The place is
 * the organisation, location or unit of the shift, found by the tag `org:`, `location:` or `unit:` of past shifts; shifts without one are not judged. Only past shifts count, not outside work and not the assignments of the horizon.
 */
export interface ContinuityRule extends RuleBase {
  readonly kind: "continuity";
  readonly per: "organisation" | "location" | "unit";
  /** Local days before the start date of the shift, 1 to 400. */
  readonly days: number;
  /** Integer >= 1; default 1. */
  readonly minimumShifts: number;
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link ContinuityRule} as users write it. */
export type ContinuityRuleInput = WithDefaults<ContinuityRule, BaseDefaults | "minimumShifts">;

/** The shape of {@link ContinuityRuleInput}. */
export const continuitySchema = z.strictObject({
  kind: z.literal("continuity"),
  ...ruleBaseShape,
  per: z.enum(["organisation", "location", "unit"]),
  days: z.int().min(1).max(400),
  minimumShifts: optional(z.int().min(1).max(400)),
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<ContinuityRuleInput>;
