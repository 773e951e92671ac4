import type { Assignment, Roster } from "../problem/assignment";
import type { Instance } from "./instance";

/** Names of the open slots of each line ([personCount] ascending slots, fixed work allowed and left out), sorted by person, shift and demand line. */
export function decodeRoster(instance: Instance, lines: readonly (readonly number[] | Int32Array)[]): Roster {
  const assignments: Assignment[] = [];
  lines.forEach((line, person) => {
    for (const slot of line) {
      const shift = instance.slotShift[slot]!;
      if (shift < 0) continue;
      const personId = instance.personIds[person]!;
      assignments.push({ personId, shiftId: instance.shiftIds[shift]!, demandId: instance.slotDemandIds[slot]! });
    }
  });
  return { format: "mekaar/1", assignments: assignments.sort(compareAssignments) };
}

/** Slots of each person, ascending, fixed work left out: [personCount] lists. Throws RangeError for a name the problem does not have. */
export function encodeRoster(instance: Instance, roster: Roster): number[][] {
  const { personOf, slotOf } = indexOf(instance);
  const lines: number[][] = Array.from({ length: instance.personCount }, () => []);
  for (const { personId, shiftId, demandId } of roster.assignments) {
    const person = personOf.get(personId);
    const slot = slotOf.get(shiftId)?.get(demandId);
    if (person === undefined) throw new RangeError(`Unknown person "${personId}" in the roster.`);
    if (slot === undefined) throw new RangeError(`Unknown shift "${shiftId}" or demand line "${demandId}" in the roster.`);
    lines[person]!.push(slot);
  }
  for (const line of lines) line.sort((a, b) => a - b);
  return lines;
}

interface NameIndex {
  readonly personOf: ReadonlyMap<string, number>;
  readonly slotOf: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const indexes = new WeakMap<Instance, NameIndex>();

/** Numbers by name, made once per instance. */
function indexOf(instance: Instance): NameIndex {
  const known = indexes.get(instance);
  if (known !== undefined) return known;
  const personOf = new Map(instance.personIds.map((id, person) => [id, person] as const));
  const slotOf = new Map<string, Map<string, number>>();
  instance.slotShift.forEach((shift, slot) => {
    if (shift < 0) return;
    const id = instance.shiftIds[shift]!;
    const demands = slotOf.get(id) ?? new Map<string, number>();
    slotOf.set(id, demands.set(instance.slotDemandIds[slot]!, slot));
  });
  const index = { personOf, slotOf };
  indexes.set(instance, index);
  return index;
}

/** By person, then shift, then demand line, all by code unit. */
export function compareAssignments(a: Assignment, b: Assignment): number {
  return compare(a.personId, b.personId) || compare(a.shiftId, b.shiftId) || compare(a.demandId, b.demandId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
