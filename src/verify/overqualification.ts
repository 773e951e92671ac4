import type { OverqualificationRule } from "../problem/rules/overqualification";
import { sumOf } from "./bounds";
import type { Finding } from "./byAssignment";
import type { Facts } from "./facts";
import type { Booking } from "./line";
import { stepsAboveNeed } from "./qualificationCover";

/** Who is assigned holds nothing above what the demand line asks; entries that are not covered at all are left to another rule. */
export function overqualification(_rule: OverqualificationRule, { person, shift, demand }: Booking, facts: Facts): Finding {
  const stepsOf = (ids: readonly string[]): number[] => ids.flatMap((id) => stepsAboveNeed(person, shift, id, demand, facts) ?? []);
  const alternatives = stepsOf(demand.anyOf);
  return { amount: sumOf(stepsOf(demand.allOf)) + (alternatives.length === 0 ? 0 : Math.min(...alternatives)) };
}
