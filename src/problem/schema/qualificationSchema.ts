import * as z from "zod";
import type { HeldQualificationInput, QualificationInput } from "../qualification";
import { optional } from "./optional";
import { dateSchema, idSchema, idsSchema, nameSchema } from "./values";

/** The shape of {@link QualificationInput}. */
export const qualificationSchema = z.strictObject({
  id: idSchema,
  name: optional(nameSchema),
  kind: optional(z.enum(["level", "competence", "registration", "certificate", "induction", "attribute"])),
  covers: optional(idsSchema),
  lapsesAfterMonths: optional(z.int().min(1).max(1200)),
}) satisfies z.ZodType<QualificationInput>;

/** The shape of {@link HeldQualificationInput}. */
export const heldQualificationSchema = z.strictObject({
  qualificationId: idSchema,
  validFrom: optional(dateSchema),
  validUntil: optional(dateSchema),
  level: optional(z.enum(["supervised", "independent"])),
  recognisedBy: optional(idsSchema),
  locationIds: optional(idsSchema),
  units: optional(idsSchema),
  lastWorked: optional(dateSchema),
}) satisfies z.ZodType<HeldQualificationInput>;
