import type { Person } from "../problem/person";
import { type Facts, found } from "./facts";

/**
 * What a person covers on a day for an organisation: every qualification that one valid that day reaches over `covers` edges and the
 * substitutions of the organisation, in any order, transitively.
 */
export function coveredQualifications(person: Person, organisationId: string, day: number, facts: Facts): ReadonlySet<string> {
  const { substitutions } = found(facts.organisations, organisationId, "organisation");
  const valid = person.qualifications.filter((held) => held.fromDay <= day && day <= held.untilDay);
  const covered = new Set(valid.map((held) => held.qualificationId));
  // A set hands out what is added while it is walked, so this ends when nothing new is reached.
  for (const id of covered) {
    for (const direct of found(facts.qualifications, id, "qualification").covers) covered.add(direct);
    for (const { heldId, coversId } of substitutions) if (heldId === id) covered.add(coversId);
  }
  return covered;
}
