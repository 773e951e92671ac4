import type { Instance } from "../instance/instance";
import type { PatternKernel } from "../instance/kernelData";
import { patternAmount } from "./pattern";
import { searchWeight } from "./searchWeightExtend";

/** Most items of all patterns of a kernel together: each takes one bit. */
const mostItems = 30;

/**
 * `extend` of a pattern kernel whose patterns all have one length, so that occurrences with one start day end on one day. State: three words.
 * The first is a bit set over items: those that the next day must fit for a pattern begun earlier. The second holds the symbols of the day
 * in hand. The third counts occurrences as far as that still matters; those beyond a maximum are charged as they come.
 */
export class PatternExtend {
  readonly word: number;
  readonly #kernel: PatternKernel;
  readonly #dayCount: number;
  /** [dayCount] first items of the patterns that may start on the day. */
  readonly #starts: Int32Array;
  /** Last items of all patterns. */
  readonly #lastItems: number;
  /** Larger counts are all alike. */
  readonly #mostCounted: number;
  #weight = 0;

  constructor(kernel: PatternKernel, instance: Instance, word: number) {
    const { dayCount } = instance;
    this.word = word;
    this.#kernel = kernel;
    this.#dayCount = dayCount;
    this.#starts = new Int32Array(dayCount);
    let lastItems = 0;
    for (let pattern = 0; pattern + 1 < kernel.itemOffsets.length; pattern++) {
      lastItems |= 1 << (kernel.itemOffsets[pattern + 1]! - 1);
      for (let day = 0; day < dayCount; day++) {
        if (kernel.mayStart[pattern * dayCount + day] === 1) this.#starts[day]! |= 1 << kernel.itemOffsets[pattern]!;
      }
    }
    this.#lastItems = lastItems;
    const isBounded = kernel.maximum < Infinity;
    this.#mostCounted = isBounded ? (kernel.quadratic ? dayCount : kernel.maximum) : Math.max(0, kernel.minimum);
  }

  /** Words of state. */
  static readonly wordCount = 3;

  /** Whether a kernel can be kept count of. */
  static supports({ itemOffsets, minimum, maximum, longest }: PatternKernel): boolean {
    const itemCount = itemOffsets[itemOffsets.length - 1]!;
    return itemCount <= mostItems && itemCount === (itemOffsets.length - 1) * longest && minimum <= maximum;
  }

  setHardWeight(hardWeight: number): void {
    this.#weight = searchWeight(this.#kernel, hardWeight);
  }

  /** Appends a unit that starts on `day`. */
  add(words: Int32Array, at: number, slot: number, day: number): void {
    if (day >= 0 && day < this.#dayCount) words[at + this.word + 1]! |= this.#kernel.slotSymbols[slot]!;
  }

  /** Ends a day. Days after the horizon show no symbols. */
  close(words: Int32Array, at: number, day: number): number {
    if (day < 0 || day >= this.#dayCount) return 0;
    const index = at + this.word;
    const symbols = words[index + 1]!;
    words[index + 1] = 0;
    let cost = this.#pass(words, index, words[index]! | this.#starts[day]!, symbols);
    if (day < this.#dayCount - 1) return cost;
    while (words[index] !== 0) cost += this.#pass(words, index, words[index]!, 0);
    const count = words[index + 2]!;
    words[index + 2] = 0;
    // What lies beyond a maximum has been charged already, unless amounts are squared.
    return cost + this.#weight * patternAmount(this.#kernel, count);
  }

  /** Fits the symbols of a day to the items that wait for it. */
  #pass(words: Int32Array, index: number, waiting: number, symbols: number): number {
    if (waiting === 0) return 0;
    const { itemMode, itemSymbols, maximum, quadratic } = this.#kernel;
    let fitting = 0;
    for (let item = 0; item < itemMode.length; item++) {
      const bit = 1 << item;
      if ((waiting & bit) === 0) continue;
      const mode = itemMode[item]!;
      if (mode === 0 || ((symbols & itemSymbols[item]!) !== 0) === (mode === 1)) fitting |= bit;
    }
    // The items of one pattern stand side by side, so that the next item is the next bit.
    words[index] = (fitting & ~this.#lastItems) << 1;
    if ((fitting & this.#lastItems) === 0) return 0;
    const count = words[index + 2]! + 1;
    words[index + 2] = Math.min(count, this.#mostCounted);
    return count > maximum && !quadratic ? this.#weight : 0;
  }
}
