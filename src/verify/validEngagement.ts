import type { ValidEngagementRule } from "../problem/rules/validEngagement";
import { type Finding, oneIf } from "./byAssignment";
import { servingEngagements } from "./engagementTier";
import type { Facts } from "./facts";
import type { Booking } from "./line";

/** Who is assigned has a working relation that serves the organisation of the shift on its local start date, and is not banned there. */
export function validEngagement(_rule: ValidEngagementRule, { person, shift }: Booking, facts: Facts): Finding {
  return oneIf(servingEngagements(person, shift.organisationId, shift.day, facts).length === 0);
}
