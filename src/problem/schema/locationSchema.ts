import * as z from "zod";
import type { Coordinates, LocationInput, TravelInput } from "../location";
import { optional } from "./optional";
import { idSchema, minutesSchema, nameSchema } from "./values";

/** The shape of {@link Coordinates}. */
export const coordinatesSchema = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
}) satisfies z.ZodType<Coordinates>;

/** The shape of {@link LocationInput}. */
export const locationSchema = z.strictObject({
  id: idSchema,
  organisationId: idSchema,
  name: optional(nameSchema),
  coordinates: optional(coordinatesSchema),
}) satisfies z.ZodType<LocationInput>;

const travelLinkSchema = z.strictObject({
  fromLocationId: idSchema,
  toLocationId: idSchema,
  minutes: minutesSchema,
  metres: z.int().min(0).max(100_000_000),
});

/** The shape of {@link TravelInput}. */
export const travelSchema = z.strictObject({
  links: optional(z.array(travelLinkSchema)),
  detourFactor: optional(z.number().min(0.01).max(100)),
  kilometresPerHour: optional(z.number().min(0.01).max(10_000)),
}) satisfies z.ZodType<TravelInput>;
