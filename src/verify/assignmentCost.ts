import type { AssignmentCostRule } from "../problem/rules/assignmentCost";
import { travelFromHome } from "../problem/travelBetween";
import { roundedHalfUp } from "./bounds";
import type { Finding } from "./byAssignment";
import type { Facts } from "./facts";
import type { Booking } from "./line";
import { wageCents } from "./wage";

/** Pay and the way from home and back, in cents, divided by `unit` and rounded up. */
export function assignmentCost(rule: AssignmentCostRule, booking: Booking, facts: Facts): Finding {
  const { person, shift } = booking;
  const way = shift.locationId === undefined ? undefined : travelFromHome(facts.problem, person, shift.locationId);
  const travelCents = way === undefined ? 0 : roundedHalfUp(rule.centsPerKilometre * 2 * way.metres, 1000);
  const cents = wageCents(booking, facts) + travelCents;
  return { amount: Math.ceil(cents / rule.unit), measured: cents };
}
