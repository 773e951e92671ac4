import * as z from "zod";
import { dateSchema } from "../schema/values";

/**
 * The windows a counting rule looks at, in local days:
 * - `horizon`: the whole horizon, one window;
 * - `day`, `week` (ISO, Monday first): every such window that has a day in the horizon;
 * - `period`: every period of `planning.periods` that has a day in the horizon;
 * - `days`: the given local dates (both included, inside the horizon), one window;
 * - `rolling`: every stretch of `days` consecutive days that ends in the horizon;
 * - `rollingWeeks`: every stretch of `weeks` consecutive ISO weeks whose last week has a day in the horizon.
 *
 * Units before the horizon count in windows that reach back. A minimum is asked only of windows that lie wholly in the horizon.
 */
export type Over =
  | { readonly kind: "horizon" }
  | { readonly kind: "day" }
  | { readonly kind: "week" }
  | { readonly kind: "period" }
  | { readonly kind: "days"; readonly from: string; readonly to: string }
  | { readonly kind: "rolling"; readonly days: number }
  | { readonly kind: "rollingWeeks"; readonly weeks: number };

const horizonSchema = z.strictObject({ kind: z.literal("horizon") });
const weekSchema = z.strictObject({ kind: z.literal("week") });
const periodSchema = z.strictObject({ kind: z.literal("period") });

/** The windows of rules that count per horizon, week or period only. */
export const planningWindowSchema = z.discriminatedUnion("kind", [horizonSchema, weekSchema, periodSchema]);

/** The shape of {@link Over}. */
export const overSchema = z.discriminatedUnion("kind", [
  horizonSchema,
  z.strictObject({ kind: z.literal("day") }),
  weekSchema,
  periodSchema,
  z.strictObject({ kind: z.literal("days"), from: dateSchema, to: dateSchema }),
  z.strictObject({ kind: z.literal("rolling"), days: z.int().min(1).max(731) }),
  z.strictObject({ kind: z.literal("rollingWeeks"), weeks: z.int().min(1).max(53) }),
]) satisfies z.ZodType<Over>;
