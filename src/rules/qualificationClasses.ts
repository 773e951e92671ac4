import type { Person } from "../problem/person";
import type { Needs } from "../problem/shift";
import type { CompileContext } from "./compileContext";
import type { SlotUnit } from "./slotUnit";
import type { Place } from "./classPick";
import { dayBuckets, validDays } from "./validDays";

/** What people and demand lines have to be told apart by when an amount depends on which qualifications somebody covers there. */
export interface QualificationClasses {
  /** A text with everything a person holds in the horizon. */
  personKey(person: Person): string;
  /** A text that is equal for demand lines on which everybody covers the same. */
  slotKey(slot: SlotUnit, place: Place): string;
}

/** Classes for the people of a problem. Only organisations, locations and units that some held qualification names make a difference. */
export function qualificationClasses(context: CompileContext): QualificationClasses {
  const { planning, organisations } = context.problem;
  const changes = new Set<number>();
  const named = { organisations: new Set<string>(), locations: new Set<string>(), units: new Set<string>() };
  for (const { id, substitutions } of organisations) if (substitutions.length > 0) named.organisations.add(id);
  for (const { qualifications } of context.people) {
    for (const held of qualifications) {
      const days = validDays(held, planning);
      if (days === undefined) continue;
      changes.add(days.from);
      changes.add(days.until + 1);
      held.recognisedBy?.forEach((id) => named.organisations.add(id));
      held.locationIds?.forEach((id) => named.locations.add(id));
      held.units?.forEach((unit) => named.units.add(unit));
    }
  }
  const buckets = dayBuckets(changes, planning.dayCount);
  const ifNamed = (names: ReadonlySet<string>, name: string | undefined): string => (name !== undefined && names.has(name) ? name : "");
  return {
    personKey: (person) => personKey(person, context),
    slotKey: ({ day }, { shift: { organisationId, locationIds, unit } }) => {
      const locations = new Set(locationIds.map((id) => ifNamed(named.locations, id)));
      const places = [ifNamed(named.organisations, organisationId), [...locations].sort(), ifNamed(named.units, unit)];
      return JSON.stringify([...places, buckets[day]]);
    },
  };
}

/** A text that is equal for equal needs. */
export function needsKey({ allOf, anyOf, supervisedIsEnough }: Needs): string {
  return JSON.stringify([allOf, anyOf, supervisedIsEnough]);
}

function personKey(person: Person, context: CompileContext): string {
  const keys: string[] = [];
  for (const held of person.qualifications) {
    const days = validDays(held, context.problem.planning);
    if (days === undefined) continue;
    const { qualificationId, level, recognisedBy = null, locationIds = null, units = null } = held;
    keys.push(JSON.stringify([qualificationId, days.from, days.until, level, recognisedBy, locationIds, units]));
  }
  return [...new Set(keys)].sort().join();
}
