import * as z from "zod";
import type { TagFilter } from "../tagFilter";
import { optional } from "./optional";
import { tagsSchema } from "./values";

/** The shape of {@link TagFilter}. */
export const tagFilterSchema = z.strictObject({
  include: optional(tagsSchema),
  exclude: optional(tagsSchema),
  match: optional(z.enum(["any", "all"])),
}) satisfies z.ZodType<TagFilter>;
