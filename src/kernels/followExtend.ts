import type { Instance } from "../instance/instance";
import type { FollowKernel } from "../instance/kernelData";
import { searchWeight } from "./searchWeightExtend";
import { SlotPartition } from "./slotPartitionExtend";

/**
 * `extend` of all gap kernels of a line. State: one word, 0 = no earlier unit that still matters, else 1 + a slot that ends when the last
 * unit did and has its classes. It is dropped as soon as every later start leaves the longest gap that anyone may ask for.
 */
export class GapExtend {
  readonly word: number;
  readonly #kernels: readonly FollowKernel[];
  readonly #weights: Float64Array;
  readonly #slotStart: Int32Array;
  readonly #slotEnd: Int32Array;
  /** [slotCount] first slot with the same end and classes. */
  readonly #standIn: Int32Array;
  /** [slotCount] gap in minutes from which nothing is charged after the slot. */
  readonly #reach: Int32Array;

  constructor(kernels: readonly FollowKernel[], instance: Instance, word: number) {
    this.word = word;
    this.#kernels = kernels;
    this.#weights = new Float64Array(kernels.length);
    this.#slotStart = instance.slotStart;
    this.#slotEnd = instance.slotEnd;
    const ends = new SlotPartition(instance.slotCount);
    ends.refine((slot) => instance.slotEnd[slot]!, 0);
    for (const kernel of kernels) ends.refine((slot) => kernel.fromClass[slot]!, -1);
    const first = ends.firstSlots();
    this.#standIn = ends.classOf.map((slotClass) => first[slotClass]!);
    this.#reach = new Int32Array(instance.slotCount);
    for (const kernel of kernels) {
      const reach = reachOfClasses(kernel);
      kernel.fromClass.forEach((from, slot) => {
        if (from >= 0) this.#reach[slot] = Math.max(this.#reach[slot]!, reach[from]!);
      });
    }
  }

  setHardWeight(hardWeight: number): void {
    this.#kernels.forEach((kernel, index) => (this.#weights[index] = searchWeight(kernel, hardWeight)));
  }

  /** Appends a unit; returns what the gap before it costs. */
  add(words: Int32Array, at: number, slot: number): number {
    const last = words[at + this.word]! - 1;
    words[at + this.word] = this.#standIn[slot]! + 1;
    if (last < 0) return 0;
    const gap = this.#slotStart[slot]! - this.#slotEnd[last]!;
    let cost = 0;
    for (let index = 0; index < this.#kernels.length; index++) {
      const kernel = this.#kernels[index]!;
      const from = kernel.fromClass[last]!;
      const to = kernel.toClass[slot]!;
      if (from < 0 || to < 0 || gap < kernel.minimumGap || gap >= kernel.maximumGap) continue;
      const required = kernel.required[from * kernel.toClassCount + to]!;
      if (gap < required) cost += this.#weights[index]! * (required - gap);
    }
    return cost;
  }

  /** Forgets the last unit when nothing that starts at `nextStart` or later can come too soon after it. */
  close(words: Int32Array, at: number, nextStart: number): void {
    const last = words[at + this.word]! - 1;
    if (last >= 0 && nextStart - this.#slotEnd[last]! >= this.#reach[last]!) words[at + this.word] = 0;
  }
}

/** By class of the earlier unit: the gap from which nothing is charged. */
function reachOfClasses(kernel: FollowKernel): Int32Array {
  const { required, toClassCount } = kernel;
  const reach = new Int32Array(toClassCount === 0 ? 0 : required.length / toClassCount);
  required.forEach((minutes, cell) => {
    const from = Math.floor(cell / toClassCount);
    reach[from] = Math.max(reach[from]!, Math.min(minutes, kernel.maximumGap));
  });
  return reach;
}

/**
 * `extend` of all succession kernels with the same `gapDays`. State: for the day in hand and each of the `gapDays` days before it, the number
 * of a set: what the units of that day forbid together. Sets are numbered when first met; 0 = nothing. Days share words in a ring.
 */
export class SuccessionExtend {
  readonly #firstWord: number;
  readonly #wordCount: number;
  readonly #kernels: readonly FollowKernel[];
  /** [slotCount] joint class as the earlier and as the later unit. */
  readonly #fromClass: Int32Array;
  readonly #toClass: Int32Array;
  readonly #fromCount: number;
  readonly #toCount: number;
  /** [fromCount x toCount x kernels] amounts of one pair. */
  readonly #pairAmounts: Int32Array;
  /** Amounts of each set, in the layout of one row of `#pairAmounts`. */
  readonly #sets: Int32Array[];
  /** [sets x fromCount] set after one more unit, -1 = not met yet. */
  readonly #unions: number[] = [];
  /** [sets x toCount] points of a later unit. */
  #costs: number[] = [];
  readonly #weights: Float64Array;

  constructor(kernels: readonly FollowKernel[], instance: Instance, firstWord: number) {
    this.#kernels = kernels;
    this.#firstWord = firstWord;
    this.#wordCount = SuccessionExtend.wordCount(kernels);
    this.#weights = new Float64Array(kernels.length);
    const from = new SlotPartition(instance.slotCount);
    const to = new SlotPartition(instance.slotCount);
    for (const kernel of kernels) {
      from.refine((slot) => kernel.fromClass[slot]!, -1);
      to.refine((slot) => kernel.toClass[slot]!, -1);
    }
    this.#fromClass = from.classOf;
    this.#toClass = to.classOf;
    this.#fromCount = from.classCount;
    this.#toCount = to.classCount;
    const width = this.#toCount * kernels.length;
    this.#pairAmounts = new Int32Array(this.#fromCount * width);
    const toSlots = to.firstSlots();
    from.firstSlots().forEach((fromSlot, fromClass) => {
      toSlots.forEach((toSlot, toClass) => {
        if (fromSlot < 0 || toSlot < 0) return;
        kernels.forEach((kernel, index) => {
          this.#pairAmounts[fromClass * width + toClass * kernels.length + index] = requiredOf(kernel, fromSlot, toSlot);
        });
      });
    });
    this.#sets = [];
    this.#addSet(new Int32Array(width));
  }

  /** Words of state that kernels with this `gapDays` need. */
  static wordCount(kernels: readonly FollowKernel[]): number {
    return kernels[0]!.gapDays + 1;
  }

  setHardWeight(hardWeight: number): void {
    this.#kernels.forEach((kernel, index) => (this.#weights[index] = searchWeight(kernel, hardWeight)));
    this.#costs = [];
    for (const set of this.#sets) this.#addCosts(set);
  }

  /** Appends a unit that starts on `day`; returns what the units `gapDays` earlier make it cost. */
  add(words: Int32Array, at: number, slot: number, day: number): number {
    const earlier = words[at + this.#wordOf(day + 1)]!;
    const cost = earlier === 0 ? 0 : this.#costs[earlier * this.#toCount + this.#toClass[slot]!]!;
    const today = at + this.#wordOf(day);
    words[today] = this.#union(words[today]!, this.#fromClass[slot]!);
    return cost;
  }

  /** Forgets the earliest day, whose word the next one takes. */
  close(words: Int32Array, at: number, day: number): void {
    words[at + this.#wordOf(day + 1)] = 0;
  }

  /** In a ring of `gapDays` + 1 words the next day takes the place of the day `gapDays` before this one. */
  #wordOf(day: number): number {
    const place = day % this.#wordCount;
    return this.#firstWord + (place < 0 ? place + this.#wordCount : place);
  }

  #union(set: number, fromClass: number): number {
    const cell = set * this.#fromCount + fromClass;
    if (this.#unions[cell]! >= 0) return this.#unions[cell]!;
    const width = this.#toCount * this.#kernels.length;
    const sum = this.#sets[set]!.map((amount, index) => amount + this.#pairAmounts[fromClass * width + index]!);
    let found = this.#sets.findIndex((known) => known.every((amount, index) => amount === sum[index]));
    if (found < 0) found = this.#addSet(sum);
    this.#unions[cell] = found;
    return found;
  }

  #addSet(amounts: Int32Array): number {
    for (let count = 0; count < this.#fromCount; count++) this.#unions.push(-1);
    this.#addCosts(amounts);
    return this.#sets.push(amounts) - 1;
  }

  #addCosts(amounts: Int32Array): void {
    const kernelCount = this.#kernels.length;
    for (let toClass = 0; toClass < this.#toCount; toClass++) {
      let cost = 0;
      for (let index = 0; index < kernelCount; index++) cost += this.#weights[index]! * amounts[toClass * kernelCount + index]!;
      this.#costs.push(cost);
    }
  }
}

/** Amount of one pair of units the right number of days apart. */
function requiredOf(kernel: FollowKernel, earlier: number, later: number): number {
  const from = kernel.fromClass[earlier]!;
  const to = kernel.toClass[later]!;
  return from < 0 || to < 0 ? 0 : kernel.required[from * kernel.toClassCount + to]!;
}
