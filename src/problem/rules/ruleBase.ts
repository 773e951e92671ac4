import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { dateSchema, idSchema, nameSchema, weightSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";

/** Where a rule comes from. */
export interface Provenance {
  readonly source: string;
  readonly article?: string;
  /** `YYYY-MM-DD`. */
  readonly validFrom?: string;
  /** `YYYY-MM-DD`. */
  readonly validUntil?: string;
}

/**
 * What every rule has.
 *
 * A rule yields integer amounts >= 0. A hard rule adds its amounts to `score.hard`; a soft rule adds `weight x amount` to `score.cost`.
 *
 * Words used by the rules below. A person's **line** is their past shifts, outside work and assignments, ordered by start, then end
 * (at equal times: past shifts, outside work, then assignments by shift id, then demand id). Its elements are **units**. The day of a unit is
 * the local date of its start. **Fixed** units are past shifts and outside work and, for hard rules only, pinned assignments.
 *
 * What is charged for a person is the amount of the whole line minus the amount of the line of fixed units alone (never below 0);
 * that part is `inherited`. When the fixed line is measured, minima count only for runs and windows that end before the horizon starts;
 * a run that includes the last day before the horizon is still open then, so its minimum does not count either.
 * Rules about shifts or groups (`demandCover`, `teamMix`, `budget`) inherit, when hard, what pinned assignments alone exceed a maximum by.
 *
 * A pin may carry an override: the reason why it breaks an `overridable` rule. Overrides change no amount.
 *
 * A roster contains every pinned assignment; each missing one is a hard violation of amount 1 under the reserved rule id `$pins`.
 * A person holds at most one demand line of a shift; a roster that says otherwise is refused as malformed.
 */
export interface RuleBase {
  /** Unique in the problem. */
  readonly id: string;
  readonly level: "hard" | "soft";
  /** Points per unit of amount, integer >= 1, soft rules only (1 and unused for hard rules). Default 1. */
  readonly weight: number;
  /** People the rule is about; absent = all. */
  readonly people?: TagFilter;
  /** Whether a planner may break it for a pinned assignment with a recorded reason (see `Override`); default false. */
  readonly overridable?: boolean;
  readonly provenance?: Provenance;
}

/** Base fields that users may leave out. */
export type BaseDefaults = "weight";

const provenanceSchema = z.strictObject({
  source: nameSchema,
  article: optional(nameSchema),
  validFrom: optional(dateSchema),
  validUntil: optional(dateSchema),
}) satisfies z.ZodType<Provenance>;

/** The fields of {@link RuleBase}, for the schema of each kind. */
export const ruleBaseShape = {
  id: idSchema,
  level: z.enum(["hard", "soft"]),
  weight: optional(weightSchema),
  people: optional(tagFilterSchema),
  overridable: optional(z.boolean()),
  provenance: optional(provenanceSchema),
};
