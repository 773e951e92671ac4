import type { Person } from "../problem/person";
import type { HeldQualification } from "../problem/qualification";
import type { Needs, Shift } from "../problem/shift";
import { type Facts, found } from "./facts";

/**
 * By how many steps what a person holds is above a qualification on a shift; `undefined` when it does not cover it.
 *
 * It is covered when at each location of the shift (or nowhere, if it has none) some qualification that counts there that day reaches it over
 * `covers` edges and the substitutions of the organisation. The steps are the largest, over locations and everything held that reaches it,
 * of the least number of steps.
 */
export function stepsAbove(person: Person, shift: Shift, id: string, isSupervisedEnough: boolean, facts: Facts): number | undefined {
  const locations = shift.locationIds.length === 0 ? [undefined] : shift.locationIds;
  const byLocation = locations.map((locationId) =>
    person.qualifications
      .filter((held) => countsAt(held, shift, locationId) && (isSupervisedEnough || held.level === "independent"))
      .map((held) => leastSteps(held.qualificationId, id, shift.organisationId, facts))
      .filter((steps) => steps !== Infinity),
  );
  return byLocation.some((steps) => steps.length === 0) ? undefined : Math.max(...byLocation.flat());
}

/** The same for an entry of what is asked. */
export function stepsAboveNeed(person: Person, shift: Shift, id: string, needs: Needs, facts: Facts): number | undefined {
  return stepsAbove(person, shift, id, needs.supervisedIsEnough.includes(id), facts);
}

function countsAt(held: HeldQualification, { organisationId, unit, day }: Shift, locationId: string | undefined): boolean {
  const isValid = held.fromDay <= day && day <= held.untilDay;
  const isRecognised = held.recognisedBy === undefined || held.recognisedBy.includes(organisationId);
  const isOfLocation = held.locationIds === undefined || (locationId !== undefined && held.locationIds.includes(locationId));
  const isOfUnit = held.units === undefined || (unit !== undefined && held.units.includes(unit));
  return isValid && isRecognised && isOfLocation && isOfUnit;
}

/** The length of the shortest way from one qualification down to another, `Infinity` if there is none: edges shorten ways until none does. */
function leastSteps(fromId: string, toId: string, organisationId: string, facts: Facts): number {
  const edges = found(facts.coverEdges, organisationId, "organisation");
  const distance = new Map([[fromId, 0]]);
  for (let isShorter = true; isShorter;) {
    isShorter = false;
    for (const { heldId, coversId, steps } of edges) {
      const way = (distance.get(heldId) ?? Infinity) + steps;
      if (way >= (distance.get(coversId) ?? Infinity)) continue;
      distance.set(coversId, way);
      isShorter = true;
    }
  }
  return distance.get(toId) ?? Infinity;
}
