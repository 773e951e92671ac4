import * as z from "zod";
import type { PlanningInput } from "../planning";
import { optional } from "./optional";
import { dateSchema, idSchema, localTimeSchema, weekdaySchema } from "./values";

const periodSchema = z.strictObject({ id: idSchema, from: dateSchema, to: dateSchema });

/** The shape of {@link PlanningInput}. */
export const planningSchema = z.strictObject({
  zone: z.string().min(1).max(100),
  start: dateSchema,
  days: z.int().min(1).max(731),
  decisionTime: optional(localTimeSchema),
  periods: optional(z.array(periodSchema)),
  weekendDays: optional(z.array(weekdaySchema)),
  holidays: optional(z.array(dateSchema)),
  night: optional(
    z.strictObject({
      untilMinuteOfDay: optional(z.int().min(1).max(1439)),
      moreThanMinutes: optional(z.int().min(0).max(1439)),
      lateMinuteOfDay: optional(z.int().min(0).max(1439)),
    }),
  ),
  localTimes: optional(
    z.strictObject({
      gap: optional(z.enum(["reject", "forward", "backward"])),
      repeated: optional(z.enum(["reject", "earlier", "later"])),
    }),
  ),
}) satisfies z.ZodType<PlanningInput>;
