import * as z from "zod";
import type { DemandInput, ShiftInput } from "../shift";
import { dutyKindSchema } from "./dutyKindSchema";
import { optional } from "./optional";
import { requirementSchema } from "./requirementSchema";
import { tagFilterSchema } from "./tagFilterSchema";
import { headcountSchema, idSchema, idsSchema, localTimeSchema, minutesSchema, nameSchema, priceSchema, tagsSchema } from "./values";

const demandSchema = z.strictObject({
  id: idSchema,
  requires: optional(requirementSchema),
  minimum: optional(headcountSchema),
  minimumCounts: optional(z.enum(["everyone", "professionals"])),
  target: optional(headcountSchema),
  maximum: optional(headcountSchema),
  priority: optional(z.int().min(1).max(1_000_000)),
  admits: optional(z.array(z.strictObject({ name: optional(nameSchema), people: tagFilterSchema, cost: optional(priceSchema) }))),
  tags: optional(tagsSchema),
}) satisfies z.ZodType<DemandInput>;

/** The shape of {@link ShiftInput}. */
export const shiftSchema = z.strictObject({
  id: idSchema,
  organisationId: idSchema,
  locationId: optional(idSchema),
  alsoLocationIds: optional(idsSchema),
  unit: optional(idSchema),
  type: optional(idSchema),
  start: localTimeSchema,
  end: localTimeSchema,
  breakMinutes: optional(minutesSchema),
  dutyKind: optional(dutyKindSchema),
  demands: optional(z.array(demandSchema).min(1)),
  clientIds: optional(idsSchema),
  tags: optional(tagsSchema),
}) satisfies z.ZodType<ShiftInput>;
