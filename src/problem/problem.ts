import type { Assignment, ForbiddenAssignment } from "./assignment";
import type { DutyKindInput } from "./dutyKind";
import type { Location, LocationInput, Travel, TravelInput } from "./location";
import type { Organisation, OrganisationInput } from "./organisation";
import type { PayTable, PayTableInput } from "./payTable";
import type { Person, ProfessionalInput, VolunteerInput } from "./person";
import type { Pin } from "./pin";
import type { Planning, PlanningInput } from "./planning";
import type { Qualification, QualificationInput } from "./qualification";
import type { AnyRuleInput, Rule } from "./rules/rule";
import type { Shift, ShiftInput } from "./shift";

/** What users write: plain JSON with string ids and local times. */
export interface ProblemInput {
  readonly format: "mekaar/1";
  readonly name?: string;
  readonly planning: PlanningInput;
  readonly organisations: readonly OrganisationInput[];
  readonly locations?: readonly LocationInput[];
  readonly travel?: TravelInput;
  readonly qualifications?: readonly QualificationInput[];
  /** How the hours of each kind of duty count; each kind at most once. */
  readonly dutyKinds?: readonly DutyKindInput[];
  /** What work pays under which agreement; engagements refer to them. Default none. */
  readonly payTables?: readonly PayTableInput[];
  readonly professionals: readonly ProfessionalInput[];
  readonly volunteers?: readonly VolunteerInput[];
  readonly shifts: readonly ShiftInput[];
  /** Assignments that stay as they are. */
  readonly pins?: readonly Pin[];
  readonly forbidden?: readonly ForbiddenAssignment[];
  /** The roster that rule `stability` compares with. */
  readonly previous?: readonly Assignment[];
  /** Default: `defaultRules`. Rules of kinds of your own need their definitions (see `defineRule`). */
  readonly rules?: readonly AnyRuleInput[];
}

/**
 * A validated problem: defaults filled, references checked, times in epoch minutes, every list sorted by id (by code unit), frozen.
 * Only `parseProblem` makes one.
 */
export interface Problem {
  readonly format: "mekaar/1";
  readonly name: string;
  readonly planning: Planning;
  readonly organisations: readonly Organisation[];
  readonly locations: readonly Location[];
  readonly travel: Travel;
  readonly qualifications: readonly Qualification[];
  readonly payTables: readonly PayTable[];
  /** Professionals and volunteers, sorted by id. */
  readonly people: readonly Person[];
  readonly shifts: readonly Shift[];
  readonly pins: readonly Pin[];
  readonly forbidden: readonly ForbiddenAssignment[];
  readonly previous: readonly Assignment[];
  readonly rules: readonly Rule[];
}
