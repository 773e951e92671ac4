import type { TierPreferenceRule } from "../problem/rules/tierPreference";
import type { Finding } from "./byAssignment";
import { bestEngagement } from "./engagementTier";
import type { Facts } from "./facts";
import type { Booking } from "./line";

/** The cost of the tier of the best engagement that serves the organisation of the shift on its start date; 0 if none does. */
export function tierPreference(rule: TierPreferenceRule, { person, shift }: Booking, facts: Facts): Finding {
  const best = bestEngagement(person, shift.organisationId, shift.day, facts);
  return { amount: best === undefined ? 0 : (rule.costs[best.tier] ?? 0) };
}
