import type { BlocksRule } from "../problem/rules/blocks";
import { matchesFilter } from "../problem/tagFilter";
import { type Finding, oneIf } from "./byAssignment";
import { type Facts, found } from "./facts";
import type { Booking } from "./line";

/** The demand line matches no block of the person, and the organisation does not block the person. */
export function blocks(_rule: BlocksRule, { person, shift, demand }: Booking, facts: Facts): Finding {
  const isBlockedByPerson = person.blocks.some((filter) => matchesFilter(filter, demand.tags));
  const isBlockedByOrganisation = found(facts.organisations, shift.organisationId, "organisation").blockedPersonIds.includes(person.id);
  return oneIf(isBlockedByPerson || isBlockedByOrganisation);
}
