import type { Instance } from "../instance/instance";
import type { Candidates } from "../roster/candidates";
import { coverTableAt } from "../roster/coverTable";

/**
 * Lagrangian bound on the cost of every feasible roster, for any prices of slots: cover at its cheapest headcounts when a person on slot s is
 * paid for with `-prices[s]`, plus each person's cheapest line when slot s costs `prices[s]` more (Geoffrion 1974, "Lagrangean Relaxation for
 * Integer Programming", doi:10.1007/BFb0120690). Tallies cost at least nothing. What fixed work causes is taken off in full, while a score
 * takes off at most what is charged, so no roster can beat the bound.
 */
export class LineBound {
  readonly #instance: Instance;
  /** [slotCount] the headcounts that feasible rosters may have. */
  readonly #least: Int32Array;
  readonly #most: Int32Array;
  /** Every cost is a multiple of this. */
  readonly #step: number;

  constructor(instance: Instance, candidates: Candidates) {
    this.#instance = instance;
    this.#least = new Int32Array(instance.slotCount);
    this.#most = new Int32Array(instance.slotCount);
    for (let person = 0; person < instance.personCount; person++) {
      for (const slot of candidates.row(person).slots) this.#most[slot]!++;
    }
    const pinned = new Int32Array(instance.slotCount);
    for (const slot of instance.pinItems) pinned[slot]!++;
    for (let slot = 0; slot < instance.slotCount; slot++) {
      if (instance.slotShift[slot]! < 0) continue;
      this.#most[slot]! += pinned[slot]!;
      this.#tighten(slot, pinned[slot]!);
    }
    const soft = [
      instance.picks,
      instance.follows,
      instance.stretches,
      instance.windows,
      instance.duties,
      instance.rests,
      instance.patterns,
    ];
    this.#step = [...soft.flat(), ...instance.tallies, ...instance.covers].reduce(
      (step, kernel) => (kernel.hard ? step : greatestDivisor(step, kernel.weight)),
      0,
    );
  }

  /** Leaves out the headcounts at both ends that break a hard rule, as long as any other is left. */
  #tighten(slot: number, pinned: number): void {
    const hardAt = (count: number): number => {
      const { coverHard, coverOffsets } = this.#instance;
      return coverTableAt(coverHard, coverOffsets[slot]!, coverOffsets[slot + 1]!, count);
    };
    const maximum = this.#instance.slotMaximum[slot]!;
    const inherited = pinned > maximum ? hardAt(pinned) - hardAt(maximum) : 0;
    let least = 0;
    let most = this.#most[slot]!;
    while (least <= most && hardAt(least) > inherited) least++;
    while (most >= least && hardAt(most) > inherited) most--;
    if (least > most) return;
    this.#least[slot] = least;
    this.#most[slot] = most;
  }

  /** The cover part of the bound for prices [slotCount]. O(slots x headcounts). */
  coverPart(prices: Float64Array): number {
    const { slotCount, slotShift, coverOffsets, coverCost } = this.#instance;
    let sum = 0;
    for (let slot = 0; slot < slotCount; slot++) {
      if (slotShift[slot]! < 0) continue;
      const from = coverOffsets[slot]!;
      const to = coverOffsets[slot + 1]!;
      const price = prices[slot]!;
      const most = this.#most[slot]!;
      // Beyond the table the cost is linear: only its two ends matter.
      const last = Math.min(most, Math.max(this.#least[slot]!, to - from));
      let best = coverTableAt(coverCost, from, to, most) - price * most;
      for (let count = this.#least[slot]!; count <= last; count++) {
        best = Math.min(best, coverTableAt(coverCost, from, to, count) - price * count);
      }
      sum += best;
    }
    return sum;
  }

  /** The least possible cost that is not below a bound, errors of floating point sums of `magnitude` points taken into account. */
  roundUp(bound: number, magnitude: number): number {
    const safe = bound - 1e-6 - 1e-11 * magnitude;
    if (!Number.isFinite(safe)) return 0;
    return this.#step === 0 ? 0 : Math.max(0, this.#step * Math.ceil(safe / this.#step));
  }
}

function greatestDivisor(one: number, other: number): number {
  let [a, b] = [one, other];
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
