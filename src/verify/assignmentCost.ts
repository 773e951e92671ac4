import type { AssignmentCostRule } from "../problem/rules/assignmentCost";
import type { Finding } from "./byAssignment";
import type { Facts } from "./facts";
import type { Booking } from "./line";
import { payCents } from "./pay";

/** What the assignment costs, in cents, divided by `unit` and rounded up. */
export function assignmentCost(rule: AssignmentCostRule, booking: Booking, facts: Facts): Finding {
  const cents = payCents(booking, rule.centsPerKilometre, facts);
  return { amount: Math.ceil(cents / rule.unit), measured: cents };
}
