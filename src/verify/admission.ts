import type { AdmissionRule } from "../problem/rules/admission";
import { matchesFilter } from "../problem/tagFilter";
import { type Finding, oneIf } from "./byAssignment";
import type { Booking } from "./line";

/** Some entry of `admits` of the demand line matches the person. */
export function admission(_rule: AdmissionRule, { person, demand }: Booking): Finding {
  return oneIf(!demand.admits.some((entry) => matchesFilter(entry.people, person.tags)));
}
