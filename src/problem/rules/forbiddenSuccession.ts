import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * A unit that matches `before` does not start on day d + `gapDays` when a unit that matches `after` started on day d.
 * Amount: 1 for every such pair of units.
 */
export interface ForbiddenSuccessionRule extends RuleBase {
  readonly kind: "forbiddenSuccession";
  /** The earlier units. */
  readonly after: TagFilter;
  /** The later units. */
  readonly before: TagFilter;
  /** Days between the two start dates, 1..7; default 1 (the next day). */
  readonly gapDays: number;
}

/** {@link ForbiddenSuccessionRule} as users write it. */
export type ForbiddenSuccessionRuleInput = WithDefaults<ForbiddenSuccessionRule, BaseDefaults | "gapDays">;

/** The shape of {@link ForbiddenSuccessionRuleInput}. */
export const forbiddenSuccessionSchema = z.strictObject({
  kind: z.literal("forbiddenSuccession"),
  ...ruleBaseShape,
  after: tagFilterSchema,
  before: tagFilterSchema,
  gapDays: optional(z.int().min(1).max(7)),
}) satisfies z.ZodType<ForbiddenSuccessionRuleInput>;
