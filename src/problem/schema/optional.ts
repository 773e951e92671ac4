import * as z from "zod";

/**
 * A field that may be left out. An explicit `undefined`, which JSON cannot hold but programs often pass, counts as left out; the type
 * says only "absent", as the interfaces do.
 */
export function optional<T extends z.ZodType>(schema: T): z.ZodExactOptional<T> {
  return schema.optional() as unknown as z.ZodExactOptional<T>;
}
