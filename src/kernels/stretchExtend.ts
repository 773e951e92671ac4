import type { Instance } from "../instance/instance";
import type { StretchKernel } from "../instance/kernelData";
import { searchWeight } from "./searchWeightExtend";

/** Set beside the length of a run that is never too short. */
const exemptFlag = 1 << 20;
const lengthMask = exemptFlag - 1;
/** Days off before the first unit that is known. */
const unknownRun = -1;

/**
 * `extend` of a stretch kernel of form `work` or `off`. State: one word, the length of the run that the last closed day belongs to (0 = none)
 * as far as it still matters, with a flag when the run is never too short. Days beyond a maximum are charged as they come, days missing when
 * the run ends. The first unit of a day that counts is remembered in a flag word until the day closes.
 */
export class RunExtend {
  readonly word: number;
  readonly #flagWord: number;
  readonly #flag: number;
  readonly #kernel: StretchKernel;
  readonly #mask: Uint8Array;
  readonly #dayCount: number;
  readonly #isOff: boolean;
  readonly #minimum: number;
  readonly #maximum: number;
  /** Longer runs are all alike. */
  readonly #longest: number;
  #weight = 0;

  constructor(kernel: StretchKernel, instance: Instance, word: number, flagWord: number, flagBit: number) {
    this.word = word;
    this.#flagWord = flagWord;
    this.#flag = 1 << flagBit;
    this.#kernel = kernel;
    this.#mask = kernel.mask;
    this.#dayCount = instance.dayCount;
    this.#isOff = kernel.form === "off";
    this.#minimum = kernel.minimum;
    this.#maximum = kernel.maximum;
    const isBounded = Number.isFinite(kernel.maximum);
    this.#longest = !isBounded ? kernel.minimum : kernel.minimum > kernel.maximum ? kernel.maximum + 1 : kernel.maximum;
  }

  setHardWeight(hardWeight: number): void {
    this.#weight = searchWeight(this.#kernel, hardWeight);
  }

  /** State of an empty line. */
  start(words: Int32Array, at: number): void {
    words[at + this.word] = this.#isOff ? unknownRun : 0;
  }

  /** Appends a unit that starts on `day`. */
  add(words: Int32Array, at: number, slot: number, day: number): number {
    if (this.#mask[slot] === 0 || day >= this.#dayCount) return 0;
    const flags = words[at + this.#flagWord]!;
    if ((flags & this.#flag) !== 0) return 0;
    words[at + this.#flagWord] = flags | this.#flag;
    return this.#isOff ? this.#end(words, at + this.word) : this.#lengthen(words, at + this.word, day);
  }

  /** Ends a day; the caller clears the flag words afterwards. */
  close(words: Int32Array, at: number, day: number): number {
    if (day >= this.#dayCount) return 0;
    const index = at + this.word;
    const isWorked = (words[at + this.#flagWord]! & this.#flag) !== 0;
    let cost = 0;
    if (!isWorked) cost = this.#isOff ? this.#lengthen(words, index, day) : this.#end(words, index);
    // A run that reaches the last day is not too short, and nothing after the horizon counts.
    if (day === this.#dayCount - 1) words[index] = 0;
    return cost;
  }

  /** A whole day at once: `add` of some unit that counts, or none, and `close`. */
  passDay(words: Int32Array, at: number, day: number, isWorked: boolean): number {
    if (day >= this.#dayCount) return 0;
    const index = at + this.word;
    const cost = isWorked === this.#isOff ? this.#end(words, index) : this.#lengthen(words, index, day);
    if (day === this.#dayCount - 1) words[index] = 0;
    return cost;
  }

  /** Number of different states, and the number of one: [0, stateCount). */
  get stateCount(): number {
    return 2 * this.#longest + 3;
  }

  stateOf(word: number): number {
    return word === unknownRun ? 0 : 1 + 2 * (word & lengthMask) + (word >= exemptFlag ? 1 : 0);
  }

  /** Whether a slot counts. */
  counts(slot: number): boolean {
    return this.#mask[slot] !== 0;
  }

  #lengthen(words: Int32Array, index: number, day: number): number {
    const word = words[index]!;
    if (word === unknownRun && day < 0) return 0;
    let length = word === unknownRun ? 1 : (word & lengthMask) + 1;
    const isExempt = word === unknownRun || word >= exemptFlag || (this.#kernel.exemptStart && day === 0);
    let cost = 0;
    if (length > this.#maximum) cost = this.#weight;
    if (length > this.#longest || (isExempt && this.#maximum === Infinity)) length = this.#longest;
    words[index] = isExempt && length < this.#minimum && length <= this.#maximum ? length | exemptFlag : length;
    return cost;
  }

  #end(words: Int32Array, index: number): number {
    const word = words[index]!;
    words[index] = 0;
    if (word <= 0 || word >= exemptFlag) return 0;
    return word >= this.#minimum || word > this.#maximum ? 0 : this.#weight * (this.#minimum - word);
  }
}
