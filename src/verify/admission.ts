import type { AdmissionRule } from "../problem/rules/admission";
import { matchesFilter } from "../problem/tagFilter";
import { type Finding, oneIf } from "./byAssignment";
import type { Booking } from "./line";

/** Some entry of `admits` of the demand line matches the person; who is bound to clients works for them and nobody else. */
export function admission(_rule: AdmissionRule, { person, shift, demand }: Booking): Finding {
  const isAdmitted = demand.admits.some((entry) => matchesFilter(entry.people, person.tags));
  const own = person.clientIds;
  const isForOwnClients = own === undefined || (shift.clientIds.length > 0 && shift.clientIds.every((id) => own.includes(id)));
  return oneIf(!isAdmitted || !isForOwnClients);
}
