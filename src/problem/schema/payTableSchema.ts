import * as z from "zod";
import type { CallTerms, PayTableInput, Recharge } from "../payTable";
import { optional } from "./optional";
import { clockSchema, dateSchema, idSchema, nameSchema, weekdaySchema } from "./values";

const bandSchema = z.strictObject({
  weekdays: optional(z.array(weekdaySchema)),
  onHolidays: optional(z.boolean()),
  dates: optional(z.array(dateSchema)),
  from: clockSchema,
  to: clockSchema,
  percent: z.int().min(1).max(300),
});

const travelRateSchema = z.strictObject({
  untilKilometres: optional(z.int().min(1).max(100_000)),
  centsPerKilometre: z.int().min(0).max(10_000),
});

const versionSchema = z.strictObject({
  validFrom: optional(dateSchema),
  bands: optional(z.array(bandSchema).max(1000)),
  holidays: optional(z.array(dateSchema)),
  travel: optional(z.array(travelRateSchema).min(1).max(100)),
  extraDayCents: optional(z.int().min(0).max(1_000_000)),
});

/** The shape of {@link PayTableInput}. */
export const payTableSchema = z.strictObject({
  id: idSchema,
  name: optional(nameSchema),
  dstPay: optional(z.enum(["elapsed", "nominal"])),
  versions: z.array(versionSchema).min(1),
}) satisfies z.ZodType<PayTableInput>;

/** The shape of {@link Recharge}. */
export const rechargeSchema = z.strictObject({
  toOrganisationId: optional(idSchema),
  mode: z.enum(["onTop", "allIn"]),
  centsPerHour: z.int().min(0).max(1_000_000),
  vatPercent: optional(z.int().min(0).max(100)),
}) satisfies z.ZodType<Recharge>;

/** The shape of {@link CallTerms}. */
export const callTermsSchema = z.strictObject({
  noticeHours: optional(z.int().min(0).max(8760)),
  minimumMinutes: optional(z.int().min(0).max(2880)),
}) satisfies z.ZodType<CallTerms>;
