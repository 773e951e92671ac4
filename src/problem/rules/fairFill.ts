import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { countSchema, idsSchema, unitSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";
import type { WithDefaults } from "../withDefaults";
import { type BaseDefaults, type RuleBase, ruleBaseShape } from "./ruleBase";

/**
 * Open places are shared fairly between organisations, over the horizon. D(o) is the sum of the targets of the demand lines of organisation o that match `shifts`, D the sum over `organisationIds`; of `expectedOpen` open places its fair
 * part is F(o) = `expectedOpen` x D(o) / D, rounded up (0 when D is 0). Open at o are D(o) minus the assignments to those lines (all of them: places filled above a target make up for open ones), plus its carried counter (open places above,
 * or negative below, its part in earlier horizons; `OrganisationInput.carried`). Amount per organisation: open places above F(o), divided by `unit` (rounded up), squared if `function` is `"quadratic"`.
 *
 * The fair parts are fixed beforehand, so that the amounts add up over organisations and each is convex: with `"quadratic"` the next open place costs most where most are open above the fair part. Take for `expectedOpen` what stayed open in
 * the last period, or what a first run leaves open. Nothing is inherited. The rule's own `people` is not used.
 */
export interface FairFillRule extends RuleBase {
  readonly kind: "fairFill";
  /** Default: all organisations. */
  readonly organisationIds?: readonly string[];
  /** Open places that are expected over these organisations together; default 0. */
  readonly expectedOpen: number;
  /** Default "quadratic". */
  readonly function: "linear" | "quadratic";
  /** Places per unit of amount; default 1. */
  readonly unit: number;
  /** Shifts the rule is about (demand lines by their tags); absent = all. */
  readonly shifts?: TagFilter;
}

/** {@link FairFillRule} as users write it. */
export type FairFillRuleInput = WithDefaults<FairFillRule, BaseDefaults | "expectedOpen" | "function" | "unit">;

/** The shape of {@link FairFillRuleInput}. */
export const fairFillSchema = z.strictObject({
  kind: z.literal("fairFill"),
  ...ruleBaseShape,
  organisationIds: optional(idsSchema),
  expectedOpen: optional(countSchema),
  function: optional(z.enum(["linear", "quadratic"])),
  unit: optional(unitSchema),
  shifts: optional(tagFilterSchema),
}) satisfies z.ZodType<FairFillRuleInput>;
