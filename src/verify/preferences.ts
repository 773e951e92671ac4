import type { PreferencesRule } from "../problem/rules/preferences";
import { matchesFilter } from "../problem/tagFilter";
import { sumOf } from "./bounds";
import type { Finding } from "./byAssignment";
import type { Booking } from "./line";

/** The sum of the costs of the person's preferences that match the demand line. */
export function preferences(_rule: PreferencesRule, { person, demand }: Booking): Finding {
  const matching = person.preferences.filter((preference) => matchesFilter(preference.shifts, demand.tags));
  return { amount: sumOf(matching.map((preference) => preference.cost)) };
}
