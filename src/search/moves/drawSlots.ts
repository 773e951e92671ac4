import type { WorkingRoster } from "../../roster/workingRoster";
import type { Random } from "../random";

/**
 * Draws work for `days` days from `firstDay` on into `insert` from position `at`: one slot for each day that has any, all of one type of shift
 * or, half of the time, mixed. Returns the position after the last slot drawn.
 */
export function drawSlots(
  roster: WorkingRoster,
  random: Random,
  person: number,
  firstDay: number,
  days: number,
  insert: Int32Array,
  at: number,
): number {
  const row = roster.candidates.row(person);
  const { slotType } = roster.instance;
  const isMixed = random.below(2) === 0;
  let position = at;
  let type = -1;
  for (let day = firstDay; day < firstDay + days; day++) {
    const from = row.dayOffsets[day]!;
    const size = row.dayOffsets[day + 1]! - from;
    if (size === 0) continue;
    let slot = drawBetter(roster, random, row.slots, row.prices, from, size);
    if (type >= 0 && slotType[slot] !== type && (!isMixed || random.below(4) !== 0)) {
      const same = drawOfType(roster, random, row.slots, from, size, type);
      if (same < 0 && !isMixed) continue;
      if (same >= 0) slot = same;
    }
    if (type < 0) type = slotType[slot]!;
    insert[position++] = slot;
  }
  return position;
}

/** The better of two random slots by cover and price. */
function drawBetter(roster: WorkingRoster, random: Random, slots: Int32Array, prices: Float64Array, from: number, size: number): number {
  const one = from + random.below(size);
  if (size === 1) return slots[one]!;
  const other = from + random.below(size);
  const oneGain = roster.coverGain(slots[one]!, 1) + prices[one]!;
  const otherGain = roster.coverGain(slots[other]!, 1) + prices[other]!;
  return otherGain < oneGain ? slots[other]! : slots[one]!;
}

/** A random slot of the given type, -1 when the day has none. */
function drawOfType(roster: WorkingRoster, random: Random, slots: Int32Array, from: number, size: number, type: number): number {
  const { slotType } = roster.instance;
  const start = random.below(size);
  for (let step = 0; step < size; step++) {
    const index = start + step;
    const slot = slots[from + (index < size ? index : index - size)]!;
    if (slotType[slot] === type) return slot;
  }
  return -1;
}
