import type { Person } from "../problem/person";
import type { TravelLimitRule } from "../problem/rules/travelLimit";
import { travelFromHome } from "../problem/travelBetween";
import { excess } from "./bounds";
import type { Finding } from "./byAssignment";
import type { Facts } from "./facts";
import type { Booking } from "./line";

/**
 * The way from home to the shift is not longer than the limit of the rule, nor than that of the person in the same measure. Nothing is
 * asked when neither has a limit, or when home or place is not known.
 */
export function travelLimit(rule: TravelLimitRule, { person, shift }: Booking, facts: Facts): Finding {
  const way = shift.locationId === undefined ? undefined : travelFromHome(facts.problem, person, shift.locationId);
  const limits = [rule.maximum, ownLimit(rule, person)].filter((limit) => limit !== undefined);
  if (way === undefined || limits.length === 0) return { amount: 0 };
  const bound = Math.min(...limits);
  const measured = way[rule.measure];
  return { amount: excess(measured, bound), measured, bound };
}

function ownLimit(rule: TravelLimitRule, person: Person): number | undefined {
  return rule.measure === "minutes" ? person.travelLimit.maximumMinutes : person.travelLimit.maximumMetres;
}
