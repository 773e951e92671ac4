import * as z from "zod";
import type { ProblemInput } from "../problem";
import { ruleSchema } from "../rules/ruleSchemas";
import { assignmentSchema, forbiddenAssignmentSchema, pinSchema } from "./assignmentSchema";
import { dutyKindInputSchema } from "./dutyKindSchema";
import { locationSchema, travelSchema } from "./locationSchema";
import { optional } from "./optional";
import { organisationSchema } from "./organisationSchema";
import { payTableSchema } from "./payTableSchema";
import { professionalSchema, volunteerSchema } from "./personSchema";
import { planningSchema } from "./planningSchema";
import { qualificationSchema } from "./qualificationSchema";
import { shiftSchema } from "./shiftSchema";
import { nameSchema } from "./values";

/** The shape of a whole problem; what the parts mean together is checked after it. */
export const problemSchema = z.strictObject({
  format: z.literal("mekaar/1"),
  name: optional(nameSchema),
  planning: planningSchema,
  organisations: z.array(organisationSchema),
  locations: optional(z.array(locationSchema)),
  travel: optional(travelSchema),
  qualifications: optional(z.array(qualificationSchema)),
  dutyKinds: optional(z.array(dutyKindInputSchema)),
  payTables: optional(z.array(payTableSchema)),
  professionals: z.array(professionalSchema),
  volunteers: optional(z.array(volunteerSchema)),
  shifts: z.array(shiftSchema),
  pins: optional(z.array(pinSchema)),
  forbidden: optional(z.array(forbiddenAssignmentSchema)),
  previous: optional(z.array(assignmentSchema)),
  rules: optional(z.array(ruleSchema)),
}) satisfies z.ZodType<ProblemInput>;
