import type { WorkingRoster } from "../../roster/workingRoster";
import type { Random } from "../random";
import { drawBlockDays, hasStuck, lineIndexOfDay, type Move } from "./move";

/** Longest block, in days. */
const mostDays = 7;

/**
 * Gives one person other work on a few consecutive days: nothing, the same type of shift, or a mixture. Blocks of several days are what makes
 * annealing work on rosters with runs (Ceschia, Di Gaspero, Schaerf 2020; Knust, Xie 2019).
 */
export function blockChange(personCount: number, dayCount: number): Move {
  const insert = new Int32Array(mostDays);
  return {
    name: "blockChange",
    propose(roster, random) {
      const person = random.below(personCount);
      const days = drawBlockDays(random, mostDays, dayCount);
      const firstDay = random.below(dayCount - days + 1);
      const from = lineIndexOfDay(roster, person, firstDay);
      const to = lineIndexOfDay(roster, person, firstDay + days);
      if (hasStuck(roster, person, from, to)) return false;
      const count = random.below(4) === 0 ? 0 : drawSlots(roster, random, person, firstDay, days, insert);
      return isChange(roster, person, from, to, insert, count) && roster.replace(person, from, to, insert, count, true);
    },
  };
}

/** Draws one slot for each day that has any; later days follow the first one's type three times out of four. */
function drawSlots(roster: WorkingRoster, random: Random, person: number, firstDay: number, days: number, insert: Int32Array): number {
  const row = roster.candidates.row(person);
  const { slotType } = roster.instance;
  const isMixed = random.below(2) === 0;
  let count = 0;
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
    insert[count++] = slot;
  }
  return count;
}

/** The better of two random slots by cover and price. */
function drawBetter(roster: WorkingRoster, random: Random, slots: Int32Array, prices: Int32Array, from: number, size: number): number {
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

function isChange(roster: WorkingRoster, person: number, from: number, to: number, insert: Int32Array, count: number): boolean {
  if (to - from !== count) return true;
  const base = person * roster.stride + from;
  for (let index = 0; index < count; index++) if (roster.lines[base + index] !== insert[index]) return true;
  return false;
}
