import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Demand lines get the people they need. Amount per demand line that matches `shifts`: priority x people missing below `minimum`
 * (`bound: "minimum"`) or `target` (`"target"`), or priority x people above `target` (`"surplus"`) or `maximum` (`"maximum"`). With bound
 * `"minimum"` those count whom the line counts (`minimumCounts`: everyone, or professionals only); the other bounds count everyone. With bound
 * `"target"`, people missing below the minimum are counted as well (unlike `countFrom: "minimum"`, where only those between minimum and target
 * are). `people` is not used.
 */
export interface DemandCoverRule extends RuleBase {
  readonly kind: "demandCover";
  readonly bound: "minimum" | "target" | "surplus" | "maximum";
  /** Only for bound target; default "zero". */
  readonly countFrom: "zero" | "minimum";
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link DemandCoverRule} as users write it. */
export type DemandCoverRuleInput = WithDefaults<DemandCoverRule, BaseDefaults | "countFrom">;

/** The shape of {@link DemandCoverRuleInput}. */
export const demandCoverSchema = z.strictObject({
  kind: z.literal("demandCover"),
  ...ruleBaseShape,
  bound: z.enum(["minimum", "target", "surplus", "maximum"]),
  countFrom: optional(z.enum(["zero", "minimum"])),
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<DemandCoverRuleInput>;
