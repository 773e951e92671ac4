import { addMonths } from "../../time/civil";
import { compareText } from "../compareText";
import type { FixedWork } from "../person";
import type { HeldQualification, HeldQualificationInput } from "../qualification";
import { sortedUnique } from "./frozenCopy";
import { dayOf, dayRange } from "./normalisePlanning";

/** Months after which qualifications lapse, by id; those that never do are absent. */
export type LapseMonths = ReadonlyMap<string, number>;

/** What someone holds, with what lapses cut off where it does. `fixedWork` is the person's own. */
export function heldQualifications(
  inputs: readonly HeldQualificationInput[],
  fixedWork: readonly FixedWork[],
  lapseMonths: LapseMonths,
): readonly HeldQualification[] {
  const held = inputs.map((input) => heldQualification(input, fixedWork, lapseMonths.get(input.qualificationId)));
  return Object.freeze(held.sort(compareHeld));
}

function heldQualification(input: HeldQualificationInput, fixedWork: readonly FixedWork[], lapse: number | undefined): HeldQualification {
  const { qualificationId, validFrom, validUntil, level = "independent" } = input;
  const list = (items: readonly string[] | undefined): readonly string[] | undefined => items && sortedUnique(items);
  const { fromDay, untilDay } = dayRange({ from: validFrom, until: validUntil });
  const lastUsed = lapse === undefined ? -Infinity : lastUsedDay(input, fromDay, fixedWork);
  return Object.freeze({
    qualificationId,
    fromDay,
    untilDay: lapse === undefined || lastUsed === -Infinity ? untilDay : Math.min(untilDay, addMonths(lastUsed, lapse)),
    level,
    recognisedBy: list(input.recognisedBy),
    locationIds: list(input.locationIds),
    units: list(input.units),
  });
}

/** Day number, or `-Infinity` when nothing tells. */
function lastUsedDay(input: HeldQualificationInput, fromDay: number, fixedWork: readonly FixedWork[]): number {
  const told = input.lastWorked === undefined ? -Infinity : dayOf(input.lastWorked);
  const worked = fixedWork.filter((work) => work.origin === "history" && isThere(input, work)).map(({ day }) => day);
  return worked.reduce((latest, day) => Math.max(latest, day), Math.max(fromDay, told));
}

/** Whether past work was at a place where the qualification counts; the unit of past work is one of its tags. */
function isThere({ recognisedBy, locationIds, units }: HeldQualificationInput, { organisationId, locationId, tags }: FixedWork): boolean {
  const isAmong = (ids: readonly string[] | undefined, id: string | undefined): boolean =>
    ids === undefined || (id !== undefined && ids.includes(id));
  return (
    isAmong(recognisedBy, organisationId) && isAmong(locationIds, locationId) && (units?.some((unit) => tags.has(`unit:${unit}`)) ?? true)
  );
}

/** By content, so that the order in the input leaves no trace. Infinite ends cannot be subtracted from each other, so they are compared. */
function compareHeld(a: HeldQualification, b: HeldQualification): number {
  const ascending = (one: number, other: number): number => (one < other ? -1 : one > other ? 1 : 0);
  return (
    compareText(a.qualificationId, b.qualificationId) ||
    ascending(a.fromDay, b.fromDay) ||
    ascending(a.untilDay, b.untilDay) ||
    compareText(placesOf(a), placesOf(b))
  );
}

function placesOf({ level, recognisedBy, locationIds, units }: HeldQualification): string {
  return JSON.stringify([level, recognisedBy ?? null, locationIds ?? null, units ?? null]);
}
