import * as z from "zod";
import type { Weekday } from "../planning";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { horizonDaySchema, weekdaySchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";

/** What one day of a pattern must look like: a matching unit starts (`work`), nothing starts (`off`), no matching unit starts (`not`; may be a day off), anything. */
export type PatternItem =
  | { readonly kind: "work"; readonly shifts?: TagFilter }
  | { readonly kind: "off" }
  | { readonly kind: "not"; readonly shifts: TagFilter }
  | { readonly kind: "any" };

/** A sequence of days. */
export interface DayPattern {
  /** 1..31 items, one per day. */
  readonly items: readonly PatternItem[];
  /** Only occurrences that start on this day of the horizon (0 = first). */
  readonly startDay?: number;
  /** Only occurrences that start on this weekday. */
  readonly startWeekday?: Weekday;
}

const patternItemSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("work"), shifts: optional(tagFilterSchema) }),
  z.strictObject({ kind: z.literal("off") }),
  z.strictObject({ kind: z.literal("not"), shifts: tagFilterSchema }),
  z.strictObject({ kind: z.literal("any") }),
]) satisfies z.ZodType<PatternItem>;

/** The shape of {@link DayPattern}. */
export const dayPatternSchema = z.strictObject({
  items: z.array(patternItemSchema).min(1).max(31),
  startDay: optional(horizonDaySchema),
  startWeekday: optional(weekdaySchema),
}) satisfies z.ZodType<DayPattern>;
