import type { WorkingRoster } from "../../roster/workingRoster";

const insert = new Int32Array(1);

/**
 * Puts a slot into a person's line; everything it overlaps makes way, unless no rule of the person is against overlaps. Returns false when something that overlaps must stay, when the person
 * already holds the slot, or when there is no room.
 */
export function insertWithEviction(roster: WorkingRoster, person: number, slot: number): boolean {
  const { instance, lines, stride } = roster;
  const base = person * stride;
  const length = roster.lengths[person]!;
  const start = instance.slotStart[slot]!;
  const end = instance.slotEnd[slot]!;
  let position = 0;
  let high = length;
  while (position < high) {
    const middle = (position + high) >> 1;
    if (lines[base + middle]! < slot) position = middle + 1;
    else high = middle;
  }
  let from = position;
  while (from > 0 && instance.slotEnd[lines[base + from - 1]!]! > start) from--;
  let to = position;
  while (to < length && instance.slotStart[lines[base + to]!]! < end) to++;
  const makesWay = roster.mayOverlap[person] === 0;
  for (let index = from; index < to; index++) {
    const held = lines[base + index]!;
    if (held === slot || (makesWay && roster.isStuck(person, held))) return false;
  }
  if (!makesWay) from = to = position;
  insert[0] = slot;
  return roster.replace(person, from, to, insert, 1, true);
}
