/** A partition of the slots that gets finer with every feature: slots stay together while they agree on all of them. */
export class SlotPartition {
  /** [slotCount] class of the slot. */
  readonly classOf: Int32Array;
  classCount: number;

  /** All slots in one class, or a copy of a partition to refine further. */
  constructor(start: number | SlotPartition) {
    this.classOf = typeof start === "number" ? new Int32Array(start) : start.classOf.slice();
    this.classCount = typeof start === "number" ? 1 : start.classCount;
  }

  /** Splits every class by an integer feature. Slots with the `usual` value keep their class, which saves time where most have it. */
  refine(featureOf: (slot: number) => number, usual: number): void {
    const { classOf } = this;
    const known = new Map<number, number>();
    let low = Infinity;
    let high = -Infinity;
    for (let slot = 0; slot < classOf.length; slot++) {
      const feature = featureOf(slot);
      if (feature < low) low = feature;
      if (feature > high) high = feature;
    }
    if (low >= high) return;
    const span = high - low + 1;
    for (let slot = 0; slot < classOf.length; slot++) {
      const feature = featureOf(slot);
      if (feature === usual) continue;
      const key = classOf[slot]! * span + feature - low;
      let next = known.get(key);
      if (next === undefined) known.set(key, (next = this.classCount++));
      classOf[slot] = next;
    }
  }

  /** First slot of every class, -1 = the class has none left: [classCount]. */
  firstSlots(): Int32Array {
    const first = new Int32Array(this.classCount).fill(-1);
    this.classOf.forEach((slotClass, slot) => {
      if (first[slotClass] === -1) first[slotClass] = slot;
    });
    return first;
  }
}
