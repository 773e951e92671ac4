import type { Instance } from "../instance/instance";
import type { LineCore } from "./lineCore";
import type { LineRequest } from "./lineRequest";

/** The slots that every line of a request holds: fixed work, pins, and the current line outside the free days. */
export class ForcedSlots {
  /** Ascending slots; the first `count` are in use. */
  slots = new Int32Array(64);
  count = 0;
  /** Whether one of them may overlap others as far as hard kernels are concerned. */
  hasLoose = false;
  readonly #instance: Instance;
  /** Latest end of the slots up to each one. */
  #latestEnd = new Float64Array(64);
  readonly #list: number[] = [];

  constructor(instance: Instance) {
    this.#instance = instance;
  }

  /** Lists them for a request with free days [fromDay, toDay). */
  fill({ person, line }: LineRequest, core: LineCore, fromDay: number, toDay: number): void {
    const { fixedOffsets, fixedItems, pinOffsets, pinItems, slotDay, slotShift, slotEnd } = this.#instance;
    const list = this.#list;
    list.length = 0;
    for (let item = fixedOffsets[person]!; item < fixedOffsets[person + 1]!; item++) list.push(fixedItems[item]!);
    for (let item = pinOffsets[person]!; item < pinOffsets[person + 1]!; item++) list.push(pinItems[item]!);
    for (const slot of line) {
      const day = slotDay[slot]!;
      if (slotShift[slot]! >= 0 && (day < fromDay || day >= toDay)) list.push(slot);
    }
    list.sort((a, b) => a - b);
    if (this.slots.length < list.length) {
      this.slots = new Int32Array(2 * list.length);
      this.#latestEnd = new Float64Array(2 * list.length);
    }
    this.count = 0;
    this.hasLoose = false;
    let end = -Infinity;
    for (const slot of list) {
      if (this.count > 0 && this.slots[this.count - 1] === slot) continue;
      end = Math.max(end, slotEnd[slot]!);
      this.#latestEnd[this.count] = end;
      this.slots[this.count++] = slot;
      if (core.mayNotOverlap[slot] === 0) this.hasLoose = true;
    }
  }

  /** Whether a slot is one of them. */
  has(slot: number): boolean {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.slots[middle]! < slot) low = middle + 1;
      else high = middle;
    }
    return low < this.count && this.slots[low] === slot;
  }

  /** Whether a slot has time in common with one of them. */
  meets(slot: number): boolean {
    const { slotStart, slotEnd } = this.#instance;
    const end = slotEnd[slot]!;
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (slotStart[this.slots[middle]!]! < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && this.#latestEnd[low - 1]! > slotStart[slot]!;
  }

  /** These slots and some others as one ascending line. */
  with(slots: Iterable<number>): Int32Array {
    const all = new Set<number>(slots);
    for (let index = 0; index < this.count; index++) all.add(this.slots[index]!);
    return Int32Array.from(all).sort();
  }
}
