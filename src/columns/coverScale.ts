import type { Instance } from "../instance/instance";

/** How steep the soft costs of cover are. */
export interface CoverScale {
  /** Points that prices are expected to be about: a third of the mean of each slot's steepest step. */
  readonly price: number;
  /** The steepest step of all, in points. */
  readonly steepest: number;
}

/** Measures all slots that have any soft cost; 1 point where none has. */
export function coverScale({ coverOffsets, coverCost, slotCount }: Instance): CoverScale {
  let sum = 0;
  let count = 0;
  let most = 0;
  for (let slot = 0; slot < slotCount; slot++) {
    let steepest = 0;
    for (let entry = coverOffsets[slot]! + 1; entry < coverOffsets[slot + 1]!; entry++) {
      steepest = Math.max(steepest, Math.abs(coverCost[entry]! - coverCost[entry - 1]!));
    }
    if (steepest === 0) continue;
    sum += steepest;
    count++;
    most = Math.max(most, steepest);
  }
  return count === 0 ? { price: 1, steepest: 1 } : { price: (0.3 * sum) / count, steepest: most };
}
