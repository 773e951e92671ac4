/** A partition of the slots that gets finer with every feature: slots stay together while they agree on all of them. */
export class SlotPartition {
  /** [slotCount] class of the slot, numbered in the order of first occurrence. */
  readonly classOf: Int32Array;
  classCount: number;

  constructor(slotCount: number) {
    this.classOf = new Int32Array(slotCount);
    this.classCount = slotCount === 0 ? 0 : 1;
  }

  /** Splits every class by an integer feature. */
  refine(featureOf: (slot: number) => number): void {
    const { classOf } = this;
    let low = Infinity;
    let high = -Infinity;
    for (let slot = 0; slot < classOf.length; slot++) {
      const feature = featureOf(slot);
      if (feature < low) low = feature;
      if (feature > high) high = feature;
    }
    if (low >= high) return;
    const span = high - low + 1;
    const known = new Map<number, number>();
    for (let slot = 0; slot < classOf.length; slot++) {
      const key = classOf[slot]! * span + featureOf(slot) - low;
      let next = known.get(key);
      if (next === undefined) known.set(key, (next = known.size));
      classOf[slot] = next;
    }
    this.classCount = known.size;
  }

  /** First slot of every class: [classCount]. */
  firstSlots(): Int32Array {
    const first = new Int32Array(this.classCount).fill(-1);
    this.classOf.forEach((slotClass, slot) => {
      if (first[slotClass] === -1) first[slotClass] = slot;
    });
    return first;
  }
}
