import * as z from "zod";
import type { Assignment, ForbiddenAssignment, Roster } from "../assignment";
import type { Override, Pin } from "../pin";
import { optional } from "./optional";
import { idSchema, reasonSchema } from "./values";

/** The shape of {@link Assignment}. */
export const assignmentSchema = z.strictObject({
  personId: idSchema,
  shiftId: idSchema,
  demandId: idSchema,
}) satisfies z.ZodType<Assignment>;

/** The shape of {@link Override}. */
export const overrideSchema = z.strictObject({
  ruleIds: z.array(idSchema).min(1),
  reason: reasonSchema,
}) satisfies z.ZodType<Override>;

/** The shape of {@link Pin}. */
export const pinSchema = z.strictObject({
  ...assignmentSchema.shape,
  override: optional(overrideSchema),
}) satisfies z.ZodType<Pin>;

/** The shape of {@link ForbiddenAssignment}. */
export const forbiddenAssignmentSchema = z.strictObject({
  personId: idSchema,
  shiftId: idSchema,
  demandId: optional(idSchema),
}) satisfies z.ZodType<ForbiddenAssignment>;

/** The shape of {@link Roster}. */
export const rosterSchema = z.strictObject({
  format: z.literal("mekaar/1"),
  assignments: z.array(assignmentSchema),
}) satisfies z.ZodType<Roster>;
