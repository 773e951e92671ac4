import * as z from "zod";
import type { OrganisationInput } from "../organisation";
import { optional } from "./optional";
import { idSchema, idsSchema, nameSchema, tierSchema } from "./values";

const releaseSchema = z.strictObject({ tier: tierSchema, daysBefore: z.int().min(0).max(36_600) });

const substitutionSchema = z.strictObject({ heldId: idSchema, coversId: idSchema });

/** The shape of {@link OrganisationInput}. */
export const organisationSchema = z.strictObject({
  id: idSchema,
  name: optional(nameSchema),
  releases: optional(z.array(releaseSchema)),
  blockedPersonIds: optional(idsSchema),
  substitutions: optional(z.array(substitutionSchema)),
}) satisfies z.ZodType<OrganisationInput>;
