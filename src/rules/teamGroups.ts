import type { When, Within } from "../problem/rules/teamScope";
import type { Shift } from "../problem/shift";
import type { CompileContext } from "./compileContext";
import type { Place } from "./classPick";

/** A demand line in a group of demand lines whose people are looked at together. */
export interface TeamSlot {
  readonly slot: number;
  readonly group: number;
  /** Whether the group is about this demand line's own shift, or about a moment at which it goes on. */
  readonly isOwn: boolean;
}

/** Groups of demand lines whose people are looked at together. */
export interface TeamGroups {
  readonly groupCount: number;
  readonly slots: readonly TeamSlot[];
  /** [groupCount] what each group is about, epoch minutes. */
  readonly spans: { readonly from: Int32Array; readonly to: Int32Array };
}

/** A shift with its demand lines that are looked at. */
interface Present {
  readonly shift: Shift;
  readonly slots: number[];
}

/** The groups of a rule: moments between which nobody comes or goes, or shifts; `isAsked` chooses demand lines. */
export function teamGroups(context: CompileContext, isAsked: (place: Place) => boolean, within: Within, when: When): TeamGroups {
  const collected = new Groups();
  for (const present of presentByPlace(context, isAsked, within)) {
    if (when === "everyMoment") addMoments(present, collected);
    else addShifts(present, collected);
  }
  return collected.close();
}

/** Shifts by place, each in order of start; places in order of their first shift. */
function presentByPlace(context: CompileContext, isAsked: (place: Place) => boolean, within: Within): Iterable<readonly Present[]> {
  const places = new Map<string, Map<string, Present>>();
  context.slots.forEach(({ place }, slot) => {
    if (place === undefined || !isAsked(place)) return;
    const { shift } = place;
    for (const key of placeKeys(shift, within)) {
      let shifts = places.get(key);
      if (shifts === undefined) places.set(key, (shifts = new Map<string, Present>()));
      const present = shifts.get(shift.id);
      if (present === undefined) shifts.set(shift.id, { shift, slots: [slot] });
      else present.slots.push(slot);
    }
  });
  return [...places.values()].map((shifts) => [...shifts.values()]);
}

function placeKeys({ id, organisationId, locationIds, unit }: Shift, within: Within): readonly string[] {
  if (within === "shift") return [id];
  const ofUnit = within === "unit" ? (unit ?? null) : null;
  if (locationIds.length === 0) return [JSON.stringify(["org", organisationId, ofUnit])];
  return locationIds.map((locationId) => JSON.stringify(["location", locationId, ofUnit]));
}

/** One group for every stretch of time in which the same shifts go on, as far as there are any. */
function addMoments(present: readonly Present[], groups: Groups): void {
  const instants = [...new Set(present.flatMap(({ shift: { start, end } }) => [start, end]))].sort((a, b) => a - b);
  const positions = new Map(instants.map((instant, position) => [instant, position]));
  const slotsAt: { readonly slots: number[] }[] = instants.map(() => ({ slots: [] }));
  for (const { shift, slots } of present) {
    for (let position = positions.get(shift.start)!; position < positions.get(shift.end)!; position++)
      slotsAt[position]!.slots.push(...slots);
  }
  slotsAt.forEach(({ slots }, position) => {
    if (slots.length === 0) return;
    const group = groups.add(instants[position]!, instants[position + 1]!);
    for (const slot of slots) groups.join(slot, group, true);
  });
}

/** One group for every shift, of the shifts that cover the whole of it. */
function addShifts(present: readonly Present[], groups: Groups): void {
  const longest = present.reduce((most, { shift }) => Math.max(most, shift.end - shift.start), 0);
  let first = 0;
  for (const { shift } of present) {
    const group = groups.add(shift.start, shift.end);
    while (present[first]!.shift.start < shift.start - longest) first++;
    for (let index = first; index < present.length && present[index]!.shift.start <= shift.start; index++) {
      const other = present[index]!;
      if (other.shift.end < shift.end) continue;
      for (const slot of other.slots) groups.join(slot, group, other.shift === shift);
    }
  }
}

/** Collects groups and who is in them. */
class Groups {
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #slots: TeamSlot[] = [];

  /** Adds a group and returns its number. */
  add(from: number, to: number): number {
    this.#from.push(from);
    this.#to.push(to);
    return this.#from.length - 1;
  }

  join(slot: number, group: number, isOwn: boolean): void {
    this.#slots.push({ slot, group, isOwn });
  }

  close(): TeamGroups {
    const spans = { from: Int32Array.from(this.#from), to: Int32Array.from(this.#to) };
    return { groupCount: this.#from.length, slots: this.#slots, spans };
  }
}
