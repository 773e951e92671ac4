import type { RequiredQualificationRule } from "../problem/rules/requiredQualification";
import type { Finding } from "./byAssignment";
import type { Facts } from "./facts";
import type { Booking } from "./line";
import { coveredQualifications } from "./qualificationCover";

/**
 * Who is assigned holds what the demand line requires, on the local start date of the shift: 1 for every entry of `allOf` that is not
 * covered, and 1 if there is an `anyOf` of which nothing is covered.
 */
export function requiredQualification(_rule: RequiredQualificationRule, { person, shift, demand }: Booking, facts: Facts): Finding {
  const covered = coveredQualifications(person, shift.organisationId, shift.day, facts);
  const missing = demand.allOf.filter((id) => !covered.has(id)).length;
  const isNoneCovered = demand.anyOf.length > 0 && !demand.anyOf.some((id) => covered.has(id));
  return { amount: missing + (isNoneCovered ? 1 : 0) };
}
