import type { Instance } from "../instance/instance";
import { evaluatePick, pickAmount } from "../kernels/pick";
import { deltaTally, tallyAmount, tallyWeight } from "../kernels/tally";
import { type Candidates, ineligible } from "./candidates";
import { coverStepAt, coverTableAt } from "./coverTable";
import { inheritedTallies } from "./evaluateRoster";

/**
 * What single places and groups of places count and charge: prices of people on slots, headcounts, tallies. Effects are in points (`cost`)
 * and guide minutes (`hard`); `take` and `give` add theirs up until `reset`.
 */
export class PlaceAccounts {
  cost = 0;
  hard = 0;
  /** [slotCount] headcount. */
  readonly counts: Int32Array;
  readonly #instance: Instance;
  readonly #candidates: Candidates;
  readonly #hasCoverHard: boolean;
  /** Whether some hard pick wants slots to be worked, so that eligible slots change it too. */
  readonly #hasHardCredits: boolean;
  readonly #hasTallies: boolean;
  /** By tally and group: what is charged at least, since it is inherited. */
  readonly #tallyFloors: readonly Float64Array[];
  readonly #tallySums: Float64Array[];
  readonly #tallyCounts: Int32Array[];

  constructor(instance: Instance, candidates: Candidates) {
    this.#instance = instance;
    this.#candidates = candidates;
    this.counts = new Int32Array(instance.slotCount);
    this.#hasCoverHard = instance.coverHard.some((entry) => entry !== 0);
    this.#hasHardCredits = instance.picks.some((kernel) => kernel.hard && kernel.exceptionAmounts.some((amount) => amount < 0));
    this.#hasTallies = instance.tallies.length > 0;
    this.#tallyFloors = instance.tallies.map((kernel) => inheritedTallies(instance, kernel));
    this.#tallySums = instance.tallies.map((kernel) => kernel.base.slice());
    this.#tallyCounts = instance.tallies.map((kernel) => new Int32Array(kernel.groupCount));
  }

  /** Forgets the effects of `take` and `give`. */
  reset(): void {
    this.cost = 0;
    this.hard = 0;
  }

  /** Empties every count. */
  clear(): void {
    this.counts.fill(0);
    this.#instance.tallies.forEach((kernel, index) => this.#tallySums[index]!.set(kernel.base));
    for (const counts of this.#tallyCounts) counts.fill(0);
  }

  /** Counts a person's line into the empty counts, and adds what the picks charge for it. */
  countLine(person: number, lines: Int32Array, base: number, length: number): void {
    for (let index = base; index < base + length; index++) this.uncount(person, lines[index]!, 1);
    for (const kernel of this.#instance.picks) {
      if (kernel.personClass[person]! < 0) continue;
      const amount = evaluatePick(kernel, this.#instance, person, lines, base, length, false);
      this.cost += kernel.weight * amount;
      this.hard += kernel.guide * amount;
    }
  }

  /** Adds what all places and groups charge at the present counts. */
  chargeAll(): void {
    const instance = this.#instance;
    const { coverOffsets, coverCost, coverHard, minutesPerCount } = instance;
    for (let slot = 0; slot < instance.slotCount; slot++) {
      if (instance.slotShift[slot]! < 0) continue;
      const from = coverOffsets[slot]!;
      const to = coverOffsets[slot + 1]!;
      this.cost += coverTableAt(coverCost, from, to, this.counts[slot]!);
      this.hard += minutesPerCount * coverTableAt(coverHard, from, to, this.counts[slot]!);
    }
    instance.tallies.forEach((kernel, index) => {
      for (let group = 0; group < kernel.groupCount; group++) {
        const raw = tallyAmount(kernel, group, this.#tallySums[index]![group]!, this.#tallyCounts[index]![group]!);
        const amount = Math.max(raw, this.#tallyFloors[index]![group]!);
        this.cost += kernel.weight * amount;
        this.hard += kernel.guide * amount;
      }
    });
  }

  /** What one more person on a slot would change in cover alone: points + `hardWeight` x guide minutes. */
  coverGain(slot: number, hardWeight: number): number {
    const count = this.counts[slot]!;
    const cost = this.#costStep(slot, count);
    return this.#hasCoverHard ? cost + hardWeight * this.#hardStep(slot, count) : cost;
  }

  /** Takes a slot from a person. */
  take(person: number, slot: number): void {
    if (this.#instance.slotShift[slot]! < 0) return;
    this.#bookPrice(person, slot, -1);
    const count = --this.counts[slot]!;
    this.cost -= this.#costStep(slot, count);
    if (this.#hasCoverHard) this.hard -= this.#hardStep(slot, count);
    if (this.#hasTallies) this.#bookTallies(person, slot, -1);
  }

  /** Gives a slot to a person. */
  give(person: number, slot: number): void {
    if (this.#instance.slotShift[slot]! < 0) return;
    this.#bookPrice(person, slot, 1);
    const count = this.counts[slot]!++;
    this.cost += this.#costStep(slot, count);
    if (this.#hasCoverHard) this.hard += this.#hardStep(slot, count);
    if (this.#hasTallies) this.#bookTallies(person, slot, 1);
  }

  /** Changes the counts without any effect: undoes a `take` (sign 1) or a `give` (sign -1). */
  uncount(person: number, slot: number, sign: 1 | -1): void {
    if (this.#instance.slotShift[slot]! < 0) return;
    this.counts[slot]! += sign;
    if (!this.#hasTallies) return;
    this.#instance.tallies.forEach((kernel, index) => {
      for (let entry = kernel.entryOffsets[slot]!; entry < kernel.entryOffsets[slot + 1]!; entry++) {
        const group = kernel.entryGroup[entry]!;
        this.#tallySums[index]![group]! += sign * tallyWeight(kernel, person, entry);
        this.#tallyCounts[index]![group]! += sign * kernel.entryCounts[entry]!;
      }
    });
  }

  /** Points of one more person on a slot with this headcount. */
  #costStep(slot: number, count: number): number {
    const { coverCost, coverOffsets } = this.#instance;
    return coverStepAt(coverCost, coverOffsets[slot]!, coverOffsets[slot + 1]!, count);
  }

  /** Guide minutes of one more person on a slot with this headcount. */
  #hardStep(slot: number, count: number): number {
    const { coverHard, coverOffsets, minutesPerCount } = this.#instance;
    return minutesPerCount * coverStepAt(coverHard, coverOffsets[slot]!, coverOffsets[slot + 1]!, count);
  }

  /** Books what the picks charge; the table of prices knows the soft ones of slots that break no hard one. */
  #bookPrice(person: number, slot: number, sign: 1 | -1): void {
    const price = this.#candidates.price(person, slot);
    if (price !== ineligible) this.cost += sign * price;
    if (price === ineligible || this.#hasHardCredits) this.#bookPicks(person, slot, sign, price === ineligible);
  }

  #bookPicks(person: number, slot: number, sign: 1 | -1, withSoft: boolean): void {
    for (const kernel of this.#instance.picks) {
      if (kernel.hard) this.hard += sign * kernel.guide * pickAmount(kernel, this.#instance, person, slot);
      else if (withSoft) this.cost += sign * kernel.weight * pickAmount(kernel, this.#instance, person, slot);
    }
  }

  #bookTallies(person: number, slot: number, sign: 1 | -1): void {
    const { tallies } = this.#instance;
    for (let index = 0; index < tallies.length; index++) {
      const kernel = tallies[index]!;
      const to = kernel.entryOffsets[slot + 1]!;
      let entry = kernel.entryOffsets[slot]!;
      if (entry === to) continue;
      const sums = this.#tallySums[index]!;
      const counts = this.#tallyCounts[index]!;
      const floors = this.#tallyFloors[index]!;
      let amount = 0;
      for (; entry < to; entry++) {
        const group = kernel.entryGroup[entry]!;
        const weight = sign * tallyWeight(kernel, person, entry);
        const people = sign * kernel.entryCounts[entry]!;
        if (weight === 0 && people === 0) continue;
        amount += deltaTally(kernel, group, sums[group]!, counts[group]!, weight, people, floors[group]!);
        sums[group]! += weight;
        counts[group]! += people;
      }
      this.cost += kernel.weight * amount;
      this.hard += kernel.guide * amount;
    }
  }
}
