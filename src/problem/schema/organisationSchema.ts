import * as z from "zod";
import type { OrganisationInput, ReleaseInput, TierBanInput } from "../organisation";
import { optional } from "./optional";
import { clockSchema, dateSchema, idSchema, idsSchema, localTimeSchema, nameSchema, tierSchema } from "./values";

const releaseSchema = z.strictObject({
  tier: tierSchema,
  daysBefore: optional(z.int().min(0).max(36_600)),
  atTime: optional(clockSchema),
  opensAt: optional(localTimeSchema),
}) satisfies z.ZodType<ReleaseInput>;

const banSchema = z.strictObject({
  tier: tierSchema,
  from: optional(dateSchema),
  until: optional(dateSchema),
}) satisfies z.ZodType<TierBanInput>;

const substitutionSchema = z.strictObject({ heldId: idSchema, coversId: idSchema, steps: optional(z.int().min(1).max(1000)) });

/** The shape of {@link OrganisationInput}. */
export const organisationSchema = z.strictObject({
  id: idSchema,
  name: optional(nameSchema),
  releases: optional(z.array(releaseSchema)),
  bans: optional(z.array(banSchema)),
  blockedPersonIds: optional(idsSchema),
  substitutions: optional(z.array(substitutionSchema)),
}) satisfies z.ZodType<OrganisationInput>;
