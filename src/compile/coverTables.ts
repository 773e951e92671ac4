import type { Instance } from "../instance/instance";
import { coverAmount } from "../kernels/cover";

/** Prices by headcount of all demand lines. */
export type CoverTables = Pick<Instance, "coverOffsets" | "coverCost" | "coverHard">;

/**
 * Sums all cover rules into one table of prices by headcount for each demand line. Tables reach one step beyond the last bound, or to
 * everybody on one line if that is less, so that the last step is the slope from there on. Fixed work has no entries.
 */
export function coverTables(instance: Instance): CoverTables {
  const { slotCount } = instance;
  const coverOffsets = new Int32Array(slotCount + 1);
  for (let slot = 0; slot < slotCount; slot++) coverOffsets[slot + 1] = coverOffsets[slot]! + entryCount(instance, slot);
  const coverCost = new Float64Array(coverOffsets[slotCount]!);
  const coverHard = new Float64Array(coverOffsets[slotCount]!);
  for (const kernel of instance.covers) {
    const table = kernel.hard ? coverHard : coverCost;
    const factor = kernel.hard ? 1 : kernel.weight;
    for (let slot = 0; slot < slotCount; slot++) {
      if (kernel.slotPriority[slot] === 0) continue;
      const from = coverOffsets[slot]!;
      for (let entry = from; entry < coverOffsets[slot + 1]!; entry++) {
        table[entry]! += factor * coverAmount(kernel, instance, slot, entry - from);
      }
    }
  }
  return { coverOffsets, coverCost, coverHard };
}

/** Headcounts 0, 1, ... that get an entry. */
function entryCount(instance: Instance, slot: number): number {
  if (instance.slotShift[slot]! < 0) return 0;
  const lastBound = Math.max(instance.slotMinimum[slot]!, instance.slotTarget[slot]!, instance.slotMaximum[slot]!);
  return Math.min(lastBound + 1, Math.max(1, instance.personCount)) + 1;
}
