import { roundedHalfUp } from "./bounds";
import { bestEngagement } from "./engagementTier";
import type { Facts } from "./facts";
import type { Booking } from "./line";

/** Whole cents of pay for one assignment: cents per hour of the best engagement x paid minutes / 60, rounded half up; 0 without one. */
export function wageCents({ person, shift }: Booking, facts: Facts): number {
  const centsPerHour = bestEngagement(person, shift.organisationId, shift.day, facts)?.costCentsPerHour ?? 0;
  return roundedHalfUp(centsPerHour * shift.paidMinutes, 60);
}
