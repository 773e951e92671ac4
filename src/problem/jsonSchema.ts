import * as z from "zod";
import { definitionsByKind, problemSchemaWith } from "./custom/definitions";
import type { ParseOptions } from "./parseOptions";
import { ruleSchemas } from "./rules/ruleSchemas";
import { assignmentSchema, forbiddenAssignmentSchema, overrideSchema, pinSchema } from "./schema/assignmentSchema";
import { coordinatesSchema, locationSchema, travelSchema } from "./schema/locationSchema";
import { organisationSchema } from "./schema/organisationSchema";
import { payTableSchema } from "./schema/payTableSchema";
import { professionalSchema, volunteerSchema } from "./schema/personSchema";
import { planningSchema } from "./schema/planningSchema";
import { heldQualificationSchema, qualificationSchema } from "./schema/qualificationSchema";
import { shiftSchema } from "./schema/shiftSchema";
import { tagFilterSchema } from "./schema/tagFilterSchema";
import { dateSchema, idSchema, localTimeSchema, tierSchema, weekdaySchema } from "./schema/values";

/** The names under which shared parts stand in `$defs`, with what they mean. */
const definitions: readonly (readonly [schema: z.ZodType, id: string, description: string])[] = [
  [idSchema, "Id", "Any text of 1 to 200 UTF-16 code units."],
  [dateSchema, "Date", "A local date, YYYY-MM-DD, from 1900 to 2200."],
  [localTimeSchema, "LocalTime", "A local time, YYYY-MM-DDTHH:MM, with an optional offset such as +02:00."],
  [tierSchema, "Tier", "Where help comes from, from the inside out."],
  [weekdaySchema, "Weekday", "A day of the week."],
  [tagFilterSchema, "TagFilter", "Chooses shifts or people by their tags; an absent or empty include chooses everything, exclude wins."],
  [planningSchema, "Planning", "When is being planned, and what now is."],
  [organisationSchema, "Organisation", "One care organisation of the cooperative."],
  [coordinatesSchema, "Coordinates", "A point on earth in decimal degrees (WGS 84)."],
  [locationSchema, "Location", "A building or round where shifts take place."],
  [travelSchema, "Travel", "How travel is estimated: a link where there is one, otherwise the straight line times a factor."],
  [qualificationSchema, "Qualification", "A level, competence, registration or other attribute that demands may ask for."],
  [heldQualificationSchema, "HeldQualification", "A qualification someone holds from and until a local date, both included."],
  [payTableSchema, "PayTable", "The money part of a collective or other agreement, with dated versions."],
  [professionalSchema, "Professional", "Someone who is paid for the work."],
  [volunteerSchema, "Volunteer", "A volunteer or informal carer: only for demand lines that admit kind:volunteer."],
  [shiftSchema, "Shift", "An interval of work at an organisation, with one or more demand lines."],
  [assignmentSchema, "Assignment", "One person on one demand line of one shift."],
  [overrideSchema, "Override", "A planner's record of breaking rules for one pinned assignment."],
  [pinSchema, "Pin", "An assignment that stays as it is."],
  [forbiddenAssignmentSchema, "ForbiddenAssignment", "A person kept off a shift, or off one demand line of it."],
];

/**
 * The JSON Schema (draft 2020-12) of `ProblemInput`, for editors and for checks outside this library. It says what shape a problem has;
 * what its parts mean together (that ids exist, that ends are after starts) only `checkProblem` can tell.
 *
 * Rules of kinds of your own are part of it when their definitions are given; of their parameters it says nothing.
 *
 * @returns A new object at each call.
 */
export function problemJsonSchema(options: Pick<ParseOptions, "rules"> = {}): object {
  const schema = problemSchemaWith(definitionsByKind(options.rules ?? []));
  const registry = z.registry<{ id?: string; title?: string; description?: string }>();
  registry.add(schema, { title: "Mekaar problem", description: "Who could work which shifts, and what a good roster is." });
  for (const [part, id, description] of definitions) registry.add(part, { id, title: id, description });
  for (const [kind, ruleSchema] of Object.entries<z.ZodType>(ruleSchemas)) registry.add(ruleSchema, { id: `${kind}Rule`, title: kind });
  return z.toJSONSchema(schema, { target: "draft-2020-12", metadata: registry });
}
