import * as z from "zod";
import type { Requirement } from "../shift";
import { optional } from "./optional";
import { idsSchema } from "./values";

/** The shape of {@link Requirement}. */
export const requirementSchema = z.strictObject({
  allOf: optional(idsSchema),
  anyOf: optional(idsSchema),
  supervisedIsEnough: optional(idsSchema),
}) satisfies z.ZodType<Requirement>;
