import type { WindowKernel } from "../instance/kernelData";
import { SlotPartition } from "../kernels/slotPartitionExtend";
import { rowOf, type WindowPlan } from "../kernels/windowPlanExtend";

/** Up to this many slots are kept apart one by one. */
const fewSlots = 64;

/** Slots that change every line alike, so that only the cheapest of them is worth looking at. */
export interface SlotClasses {
  /** [slotCount] class of the slot. */
  readonly classOf: Int32Array;
  readonly classCount: number;
  /** Slots that are like no other, whatever their class. */
  readonly apart: ReadonlySet<number>;
}

/**
 * Refines partitions by the rows of window kernels, and remembers them: kernels of one rule often share their rows. Kernels that count a few
 * slots only (a wish of one person) keep those apart instead, so that not everybody needs a partition of their own.
 */
export class SlotClassFactory {
  readonly #numbers = new Map<object, number>();
  readonly #partitions = new Map<string, SlotPartition>();
  readonly #fewSlots = new Map<WindowKernel, readonly number[] | undefined>();

  /** Classes of slots that a core's partition and these windows tell apart. */
  classesOf(core: SlotPartition, plans: readonly WindowPlan[]): SlotClasses {
    const apart = new Set<number>();
    let partition = core;
    let key = String(this.#numberOf(core));
    for (const { kernel } of plans) {
      const few = this.#fewOf(kernel);
      if (few !== undefined) {
        for (const slot of few) apart.add(slot);
        continue;
      }
      const rows = kernel.form === "distinct" ? [kernel.slotBucket] : [kernel.windowOffsets, kernel.windowItems, kernel.windowAmounts];
      key += `,${rows.map((row) => this.#numberOf(row)).join("/")}`;
      let finer = this.#partitions.get(key);
      if (finer === undefined) this.#partitions.set(key, (finer = refinedBy(partition, kernel)));
      partition = finer;
    }
    return { classOf: partition.classOf, classCount: partition.classCount, apart };
  }

  #numberOf(thing: object): number {
    let number = this.#numbers.get(thing);
    if (number === undefined) this.#numbers.set(thing, (number = this.#numbers.size));
    return number;
  }

  /** The slots that a kernel counts, if they are few. */
  #fewOf(kernel: WindowKernel): readonly number[] | undefined {
    if (this.#fewSlots.has(kernel)) return this.#fewSlots.get(kernel);
    // What is listed for one person is always told apart.
    const slots: number[] = kernel.entries === undefined ? [] : [...kernel.entries.slots];
    if (kernel.entries !== undefined) {
      this.#fewSlots.set(kernel, slots);
      return slots;
    }
    const { windowOffsets, slotBucket, form } = kernel;
    const slotCount = form === "distinct" ? slotBucket.length : windowOffsets.length - 1;
    for (let slot = 0; slot < slotCount && slots.length <= fewSlots; slot++) {
      const row = rowOf(kernel, slot);
      if (row >= 0 && windowOffsets[row + 1]! > windowOffsets[row]!) slots.push(slot);
    }
    const few = slots.length <= fewSlots ? slots : undefined;
    this.#fewSlots.set(kernel, few);
    return few;
  }
}

function refinedBy(start: SlotPartition, kernel: WindowKernel): SlotPartition {
  const partition = new SlotPartition(start);
  const { form, slotBucket, windowOffsets, windowItems, windowAmounts } = kernel;
  if (form === "distinct") {
    partition.refine((slot) => slotBucket[slot]!, -1);
    return partition;
  }
  let longest = 0;
  for (let slot = 0; slot + 1 < windowOffsets.length; slot++) longest = Math.max(longest, windowOffsets[slot + 1]! - windowOffsets[slot]!);
  for (let place = 0; place < longest; place++) {
    const itemOf = (slot: number): number => (windowOffsets[slot]! + place < windowOffsets[slot + 1]! ? windowOffsets[slot]! + place : -1);
    partition.refine((slot) => (itemOf(slot) < 0 ? -1 : windowItems[itemOf(slot)]!), -1);
    partition.refine((slot) => (itemOf(slot) < 0 ? 0 : windowAmounts[itemOf(slot)]!), 0);
  }
  return partition;
}
