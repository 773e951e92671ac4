import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Blocks between people and work are respected. Amount: 1 per assignment whose demand line matches one of the person's `blocks` or whose organisation
 * lists the person in `blockedPersonIds` (still 1 if both).
 */
export interface BlocksRule extends RuleBase {
  readonly kind: "blocks";
  /** Shifts the rule is about (demand lines and fixed units by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link BlocksRule} as users write it. */
export type BlocksRuleInput = WithDefaults<BlocksRule, BaseDefaults>;

/** The shape of {@link BlocksRuleInput}. */
export const blocksSchema = z.strictObject({
  kind: z.literal("blocks"),
  ...ruleBaseShape,
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<BlocksRuleInput>;
