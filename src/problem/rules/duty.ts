import * as z from "zod";
import { optional } from "../schema/optional";
import { tagFilterSchema } from "../schema/tagFilterSchema";
import { minutesSchema } from "../schema/values";
import type { TagFilter } from "../tagFilter";

/**
 * How units of a line make duties (ATW 1:7(1)c). A **duty** is a maximal group of units in which each starts less than `mergeGapMinutes` after the latest end so far; units that do not match
 * `units` are left out before the groups are made. The **start** of a duty is that of its first unit, its **end** the latest end of its units, its **day** the local date of its start, its **work** the sum of the legal minutes of its units.
 * Its **night minutes** are the elapsed minutes of its units between 00:00 and `planning.night.untilMinuteOfDay` local time, summed over units. It is a **night** when these are more than `planning.night.moreThanMinutes` (ATW 1:7(1)d), and a
 * **late night** when it is a night and ends after the first instant at which the clock shows `planning.night.lateMinuteOfDay` or later on the first local day on which it has night minutes (ATW 5:8(4): after 02:00).
 */
export interface DutyTerms {
  /** Units that count as work (on-call units, for example, do not); absent = all. */
  readonly units?: TagFilter;
  /** Gaps shorter than this do not end a duty; default 480. */
  readonly mergeGapMinutes: number;
}

/** Chooses duties: every given part must hold; absent or empty = every duty. */
export interface DutyCondition {
  readonly is?: "night" | "lateNight";
  /** More work minutes than this. */
  readonly workOver?: number;
  /** More minutes from start to end than this. */
  readonly spanOver?: number;
  /** At least one of its units matches. */
  readonly contains?: TagFilter;
  /** None of its units matches. */
  readonly lacks?: TagFilter;
}

/** The shape of {@link DutyCondition}. */
export const dutyConditionSchema = z.strictObject({
  is: optional(z.enum(["night", "lateNight"])),
  workOver: optional(minutesSchema),
  spanOver: optional(minutesSchema),
  contains: optional(tagFilterSchema),
  lacks: optional(tagFilterSchema),
}) satisfies z.ZodType<DutyCondition>;

/** The fields of {@link DutyTerms}, for the schema of each rule about duties. */
export const dutyTermsShape = {
  units: optional(tagFilterSchema),
  mergeGapMinutes: optional(minutesSchema),
};

/** Fields of {@link DutyTerms} that users may leave out. */
export type DutyDefaults = "mergeGapMinutes";
