import type { Instance } from "../instance/instance";
import type { Candidates } from "../roster/candidates";

/** What can be proved from who may take which place, one place at a time. */
export interface CoverBound {
  /** Points that every feasible roster costs at least, >= 0. */
  readonly cost: number;
  /** Hard amount of the places that people who break no other hard rule cannot avoid; > 0 proves that no roster is feasible. */
  readonly hard: number;
}

/**
 * Lower bound from cover alone: each place is priced with the best headcount that the people who may take it allow, and everything else
 * costs at least nothing. Valid because kernels never give points back below zero. O(people x their candidate slots).
 *
 * @param only the slots that count; absent = all
 */
export function coverBound(instance: Instance, candidates: Candidates, only?: ReadonlySet<number>): CoverBound {
  const able = new Int32Array(instance.slotCount);
  for (let person = 0; person < instance.personCount; person++) for (const slot of candidates.row(person).slots) able[slot]!++;
  for (const slot of instance.pinItems) able[slot]!++;
  let cost = 0;
  let hard = 0;
  for (let slot = 0; slot < instance.slotCount; slot++) {
    if (instance.slotShift[slot]! < 0 || only?.has(slot) === false) continue;
    const from = instance.coverOffsets[slot]!;
    const last = Math.min(from + able[slot]!, instance.coverOffsets[slot + 1]! - 1);
    let leastCost = Infinity;
    let leastHard = Infinity;
    for (let entry = from; entry <= last; entry++) {
      leastCost = Math.min(leastCost, instance.coverCost[entry]!);
      leastHard = Math.min(leastHard, instance.coverHard[entry]!);
    }
    cost += leastCost;
    hard += leastHard;
  }
  return { cost, hard };
}
