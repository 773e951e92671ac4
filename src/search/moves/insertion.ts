import type { WorkingRoster } from "../../roster/workingRoster";

const insert = new Int32Array(1);

/**
 * Puts a slot into a person's line; everything it overlaps makes way, or only another line of the same shift where no rule of
 * the person is against overlaps. Returns false when something that overlaps must stay, when the person
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
  let to = position;
  if (roster.mayOverlap[person] === 0) {
    while (from > 0 && instance.slotEnd[lines[base + from - 1]!]! > start) from--;
    while (to < length && instance.slotStart[lines[base + to]!]! < end) to++;
  } else {
    // Demand lines of one shift are neighbours; a person holds at most one of them.
    const shift = instance.slotShift[slot]!;
    while (from > 0 && instance.slotShift[lines[base + from - 1]!] === shift) from--;
    while (to < length && instance.slotShift[lines[base + to]!] === shift) to++;
  }
  for (let index = from; index < to; index++) {
    const held = lines[base + index]!;
    if (held === slot || roster.isStuck(person, held)) return false;
  }
  insert[0] = slot;
  return roster.replace(person, from, to, insert, 1, true);
}
