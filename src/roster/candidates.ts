import type { Instance } from "../instance/instance";
import { pickAmount } from "../kernels/pick";

/** Price of a person on a slot they may not take. */
export const ineligible = Infinity;

/** Above this many person x slot cells prices are looked up by binary search in a person's row instead of in one dense table. */
const defaultDenseLimit = 8_000_000;

/** The slots one person may take, in time order, with their prices. */
export interface CandidateRow {
  /** Ascending slots. */
  readonly slots: Int32Array;
  /** Points, parallel to `slots`; may be negative where a wish pays for the line's base cost. */
  readonly prices: Float64Array;
  /** [dayCount + 1]: the row's slots of day d lie in [dayOffsets[d], dayOffsets[d + 1]). */
  readonly dayOffsets: Int32Array;
}

/**
 * Who may take what, at which price: the hard picks as a filter and the soft picks summed up. Rows are made when first asked for, by joint
 * classes of slots, so that no person x slot matrix is needed for large regions.
 */
export class Candidates {
  readonly #instance: Instance;
  readonly #rows: (CandidateRow | undefined)[];
  readonly #dense: Float64Array | undefined;
  /** Slots grouped by what the class parts of all hard picks say about them. */
  readonly #jointSlots: readonly Int32Array[];
  readonly #jointExample: Int32Array;

  constructor(instance: Instance, denseLimit = defaultDenseLimit) {
    this.#instance = instance;
    this.#rows = new Array<CandidateRow | undefined>(instance.personCount);
    const cells = instance.personCount * instance.slotCount;
    this.#dense = cells <= denseLimit ? new Float64Array(cells).fill(ineligible) : undefined;
    this.#jointSlots = jointClasses(instance);
    this.#jointExample = Int32Array.from(this.#jointSlots, (slots) => slots[0]!);
    // The dense table is filled at once, so that a look-up need not ask whether it is.
    if (this.#dense !== undefined) for (let person = 0; person < instance.personCount; person++) this.row(person);
  }

  /** The row of a person. */
  row(person: number): CandidateRow {
    return (this.#rows[person] ??= this.#makeRow(person));
  }

  /** Points of a person on a slot, or {@link ineligible}. */
  price(person: number, slot: number): number {
    if (this.#dense !== undefined) {
      return this.#dense[person * this.#instance.slotCount + slot]!;
    }
    const { slots, prices } = this.row(person);
    let low = 0;
    let high = slots.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (slots[middle]! < slot) low = middle + 1;
      else high = middle;
    }
    return slots[low] === slot ? prices[low]! : ineligible;
  }

  #makeRow(person: number): CandidateRow {
    const instance = this.#instance;
    const hard = instance.picks.filter((kernel) => kernel.hard && kernel.personClass[person]! >= 0);
    const soft = instance.picks.filter((kernel) => !kernel.hard && kernel.personClass[person]! >= 0);
    // A class part alone bans a slot only where no entry of a person can make it good.
    const final = hard.filter(({ exceptionAmounts, timedAmount }) => ![exceptionAmounts, timedAmount].some(holdsCredit));
    const found: number[] = [];
    this.#jointExample.forEach((example, joint) => {
      for (const kernel of final) {
        const slotClass = kernel.slotClass[example]!;
        if (slotClass >= 0 && kernel.classAmount[kernel.personClass[person]! * kernel.slotClassCount + slotClass]! > 0) return;
      }
      for (const slot of this.#jointSlots[joint]!) {
        if (hard.every((kernel) => pickAmount(kernel, instance, person, slot) <= 0)) found.push(slot);
      }
    });
    const slots = Int32Array.from(found).sort();
    const prices = new Float64Array(slots.length);
    const dayOffsets = new Int32Array(instance.dayCount + 1);
    slots.forEach((slot, index) => {
      let price = 0;
      for (const kernel of soft) price += kernel.weight * pickAmount(kernel, instance, person, slot);
      prices[index] = price;
      if (this.#dense !== undefined) this.#dense[person * instance.slotCount + slot] = price;
      dayOffsets[instance.slotDay[slot]! + 1]!++;
    });
    for (let day = 0; day < instance.dayCount; day++) dayOffsets[day + 1]! += dayOffsets[day]!;
    return { slots, prices, dayOffsets };
  }
}

/** Whether any amount is taken off. */
function holdsCredit(amounts: Int32Array): boolean {
  return amounts.some((amount) => amount < 0);
}

/** Open slots of the horizon grouped by their classes in all hard picks. */
function jointClasses(instance: Instance): readonly Int32Array[] {
  const hard = instance.picks.filter((kernel) => kernel.hard);
  const groups = new Map<string, number[]>();
  for (let slot = 0; slot < instance.slotCount; slot++) {
    if (instance.slotShift[slot]! < 0) continue;
    const key = hard.map((kernel) => kernel.slotClass[slot]!).join(",");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [slot]);
    else group.push(slot);
  }
  return [...groups.values()].map((slots) => Int32Array.from(slots));
}
