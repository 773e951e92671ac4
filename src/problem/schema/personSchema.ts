import * as z from "zod";
import type { CarriedCounter, EngagementInput, HistoryInput, LearnerInput, ProfessionalInput, VolunteerInput, WishInput } from "../person";
import { dutyKindSchema } from "./dutyKindSchema";
import { coordinatesSchema } from "./locationSchema";
import { optional } from "./optional";
import { callTermsSchema, rechargeSchema } from "./payTableSchema";
import { heldQualificationSchema } from "./qualificationSchema";
import { tagFilterSchema } from "./tagFilterSchema";
import {
  dateSchema,
  idSchema,
  idsSchema,
  integerSchema,
  localTimeSchema,
  minutesSchema,
  nameSchema,
  tagsSchema,
  positivePriceSchema,
  priceSchema,
} from "./values";

const contractSchema = z.strictObject({
  minimumMinutesPerWeek: optional(z.int().min(0).max(10_080)),
  targetMinutesPerWeek: optional(z.int().min(0).max(10_080)),
  maximumMinutesPerWeek: optional(z.int().min(0).max(10_080)),
});

const engagementSchema = z.strictObject({
  id: idSchema,
  organisationId: idSchema,
  form: z.enum(["employee", "student", "pool", "agency", "selfEmployed"]),
  lendTo: optional(z.union([z.literal("all"), idsSchema])),
  validFrom: optional(dateSchema),
  validUntil: optional(dateSchema),
  contract: optional(contractSchema),
  costCentsPerHour: optional(priceSchema),
  payTableId: optional(idSchema),
  recharges: optional(z.array(rechargeSchema)),
  call: optional(callTermsSchema),
}) satisfies z.ZodType<EngagementInput>;

const intervalShape = { start: localTimeSchema, end: localTimeSchema };
const intervalsSchema = z.array(z.strictObject(intervalShape));

const wishSchema = z.strictObject({
  ...intervalShape,
  id: idSchema,
  kind: z.enum(["work", "avoid"]),
  shifts: optional(tagFilterSchema),
  weight: optional(positivePriceSchema),
}) satisfies z.ZodType<WishInput>;

const externalWorkSchema = z.strictObject({
  ...intervalShape,
  workMinutes: optional(minutesSchema),
  dutyKind: optional(dutyKindSchema),
  tags: optional(tagsSchema),
});

const absenceSchema = z.strictObject({ from: dateSchema, to: dateSchema, creditedMinutes: optional(minutesSchema) });
const outsideHoursSchema = z.strictObject({
  minutesPerWeek: z.int().min(0).max(10_080),
  from: optional(dateSchema),
  to: optional(dateSchema),
});

/** The shape of {@link CarriedCounter}. */
export const carriedCounterSchema = z.strictObject({ ruleId: idSchema, amount: integerSchema }) satisfies z.ZodType<CarriedCounter>;

const historySchema = z.strictObject({
  shifts: optional(
    z.array(
      z.strictObject({
        ...intervalShape,
        organisationId: optional(idSchema),
        locationId: optional(idSchema),
        type: optional(idSchema),
        workMinutes: optional(minutesSchema),
        dutyKind: optional(dutyKindSchema),
        tags: optional(tagsSchema),
      }),
    ),
  ),
  carried: optional(z.array(carriedCounterSchema)),
  knownFrom: optional(dateSchema),
}) satisfies z.ZodType<HistoryInput>;

const personShape = {
  id: idSchema,
  name: optional(nameSchema),
  tags: optional(tagsSchema),
  qualifications: optional(z.array(heldQualificationSchema)),
  available: optional(intervalsSchema),
  unavailable: optional(intervalsSchema),
  offers: optional(z.array(tagFilterSchema)),
  wishes: optional(z.array(wishSchema)),
  preferences: optional(z.array(z.strictObject({ shifts: tagFilterSchema, cost: positivePriceSchema }))),
  blocks: optional(z.array(tagFilterSchema)),
  colleagues: optional(z.strictObject({ wanted: optional(idsSchema), unwanted: optional(idsSchema) })),
  home: optional(coordinatesSchema),
  travelLimit: optional(
    z.strictObject({ maximumMinutes: optional(minutesSchema), maximumMetres: optional(z.int().min(0).max(100_000_000)) }),
  ),
  external: optional(z.array(externalWorkSchema)),
  absences: optional(z.array(absenceSchema)),
  outsideHours: optional(z.array(outsideHoursSchema)),
  regime: optional(z.enum(["adult", "youth", "none"])),
  history: optional(historySchema),
};

const learnerSchema = z.strictObject({
  track: z.enum(["workBased", "schoolBased", "careerChanger"]),
  countsFor: optional(z.array(z.strictObject({ shifts: optional(tagFilterSchema), percent: z.int().min(0).max(100) }))),
  supervisorQualificationId: optional(idSchema),
  learnersPerSupervisor: optional(z.int().min(1).max(10)),
}) satisfies z.ZodType<LearnerInput>;

/** The shape of {@link ProfessionalInput}. */
export const professionalSchema = z.strictObject({
  ...personShape,
  learner: optional(learnerSchema),
  engagements: z.array(engagementSchema).min(1),
}) satisfies z.ZodType<ProfessionalInput>;

/** The shape of {@link VolunteerInput}. */
export const volunteerSchema = z.strictObject({
  ...personShape,
  role: optional(z.enum(["volunteer", "informalCarer"])),
  organisationIds: optional(idsSchema),
  clientIds: optional(idsSchema),
}) satisfies z.ZodType<VolunteerInput>;
