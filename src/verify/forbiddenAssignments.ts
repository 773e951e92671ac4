import type { ForbiddenAssignmentsRule } from "../problem/rules/forbiddenAssignments";
import { type Finding, oneIf } from "./byAssignment";
import type { Facts } from "./facts";
import type { Booking } from "./line";

/** No entry of `problem.forbidden` names the person and the shift with this demand line, or with no demand line. */
export function forbiddenAssignments(_rule: ForbiddenAssignmentsRule, { person, shift, demand }: Booking, facts: Facts): Finding {
  const entries = facts.forbiddenOfPerson.get(person.id) ?? [];
  return oneIf(entries.some((entry) => entry.shiftId === shift.id && (entry.demandId === undefined || entry.demandId === demand.id)));
}
