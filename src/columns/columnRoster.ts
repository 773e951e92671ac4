import type { Instance } from "../instance/instance";
import { coverStepAt } from "../roster/coverTable";
import type { Column } from "./column";

/**
 * One column for each person and what they cost together, couplings across people other than cover left out: a light form of a roster in which
 * whole lines are exchanged.
 */
export class ColumnRoster {
  /** [personCount] */
  readonly columns: Column[];
  /** [slotCount] headcount. */
  readonly counts: Int32Array;
  /** Points of lines and cover; hard amounts of cover at `hardWeight` points a guide minute. */
  cost = 0;
  readonly #instance: Instance;
  readonly #hardWeight: number;

  constructor(instance: Instance, columns: readonly Column[], hardWeight: number) {
    this.#instance = instance;
    this.#hardWeight = hardWeight;
    this.columns = [...columns];
    this.counts = new Int32Array(instance.slotCount);
    const { coverOffsets, coverCost, coverHard, minutesPerCount, slotShift } = instance;
    for (let slot = 0; slot < instance.slotCount; slot++) {
      if (slotShift[slot]! < 0) continue;
      this.cost += coverCost[coverOffsets[slot]!]! + hardWeight * minutesPerCount * coverHard[coverOffsets[slot]!]!;
    }
    for (const column of columns) this.add(column);
  }

  /** Points that one more person on a slot adds in cover. */
  gain(slot: number, count = this.counts[slot]!): number {
    const { coverOffsets, coverCost, coverHard, minutesPerCount } = this.#instance;
    const from = coverOffsets[slot]!;
    const to = coverOffsets[slot + 1]!;
    return coverStepAt(coverCost, from, to, count) + this.#hardWeight * minutesPerCount * coverStepAt(coverHard, from, to, count);
  }

  /** Fills in the gains of all slots ([slotCount]), 0 for fixed work. */
  fillGains(gains: Float64Array): void {
    const { slotShift } = this.#instance;
    for (let slot = 0; slot < gains.length; slot++) gains[slot] = slotShift[slot]! < 0 ? 0 : this.gain(slot);
  }

  /** Counts a column in; the person's entry stays as it is. */
  add({ slots, cost }: Column): void {
    this.cost += cost;
    for (const slot of slots) this.cost += this.gain(slot, this.counts[slot]!++);
  }

  /** Counts a column out. */
  remove({ slots, cost }: Column): void {
    this.cost -= cost;
    for (const slot of slots) this.cost -= this.gain(slot, --this.counts[slot]!);
  }

  /** Exchanges a person's column. */
  set(column: Column): void {
    this.remove(this.columns[column.person]!);
    this.columns[column.person] = column;
    this.add(column);
  }
}
