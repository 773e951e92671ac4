import type { AdmissionPreferenceRule } from "../problem/rules/admissionPreference";
import { matchesFilter } from "../problem/tagFilter";
import type { Finding } from "./byAssignment";
import type { Booking } from "./line";

/** The first entry of `admits` that matches the person has a cost; without one there is none. */
export function admissionPreference(_rule: AdmissionPreferenceRule, { person, demand }: Booking): Finding {
  return { amount: demand.admits.find((entry) => matchesFilter(entry.people, person.tags))?.cost ?? 0 };
}
