import type { Instance } from "../instance/instance";
import type { FollowKernel } from "../instance/kernelData";
import { followPairAmount } from "./follow";

/** Most cells of one table. */
const defaultCellLimit = 6_000_000;

/**
 * All follow kernels of a group of people in one table: what two slots cost when the first is worked before the second. Turns many kernels
 * into one look-up per pair; only for instances small enough for a slot x slot table.
 */
export interface FollowTable {
  readonly slotCount: number;
  /** [slotCount x slotCount] what direct neighbours cost by kernels of form `gap`, in guide minutes; empty when there are none. */
  readonly nextHard: Float64Array;
  /** The same in points. */
  readonly nextCost: Float64Array;
  /** [slotCount x slotCount] what any two units cost by kernels of the other forms; empty when there are none. */
  readonly pairHard: Float64Array;
  readonly pairCost: Float64Array;
  /** [slotCount] lowest slot that can cost something together with this one or a later one, by kernels of the other forms; ascending. */
  readonly reach: Int32Array;
}

/** The table of these kernels, or `undefined` when it would be too large. */
export function followTable(instance: Instance, kernels: readonly FollowKernel[], cellLimit = defaultCellLimit): FollowTable | undefined {
  const { slotCount } = instance;
  const cells = slotCount * slotCount;
  if (cells > cellLimit) return undefined;
  const nextCells = kernels.some((kernel) => kernel.form === "gap") ? cells : 0;
  const pairCells = kernels.some((kernel) => kernel.form !== "gap") ? cells : 0;
  const table: FollowTable = {
    slotCount,
    nextHard: new Float64Array(nextCells),
    nextCost: new Float64Array(nextCells),
    pairHard: new Float64Array(pairCells),
    pairCost: new Float64Array(pairCells),
    reach: Int32Array.from({ length: slotCount }, (_, slot) => slot),
  };
  for (let later = 0; later < slotCount; later++) {
    for (let earlier = later - 1; earlier >= 0; earlier--) {
      for (const kernel of kernels) {
        const amount = followPairAmount(kernel, instance, earlier, later);
        if (amount > 0) addPair(table, kernel, earlier, later, amount);
      }
    }
  }
  for (let slot = slotCount - 2; slot >= 0; slot--) table.reach[slot] = Math.min(table.reach[slot]!, table.reach[slot + 1]!);
  return table;
}

function addPair(table: FollowTable, kernel: FollowKernel, earlier: number, later: number, amount: number): void {
  const cell = earlier * table.slotCount + later;
  const isNext = kernel.form === "gap";
  const hard = isNext ? table.nextHard : table.pairHard;
  const cost = isNext ? table.nextCost : table.pairCost;
  hard[cell]! += kernel.guide * amount;
  cost[cell]! += kernel.weight * amount;
  if (!isNext) table.reach[later] = earlier;
}

/**
 * Adds, times `sign`, what all pairs cost that involve a unit of the segment [from, to) of a line, or meet across it: guide minutes to
 * `out[0]`, points to `out[1]`.
 */
export function addFollowPairs(
  table: FollowTable,
  line: Int32Array,
  base: number,
  length: number,
  from: number,
  to: number,
  sign: number,
  out: Float64Array,
): void {
  const { slotCount, nextHard, nextCost, pairHard, pairCost, reach } = table;
  let hard = 0;
  let cost = 0;
  if (nextHard.length > 0) {
    const last = to < length ? to : length - 1;
    for (let index = from > 0 ? from : 1; index <= last; index++) {
      const cell = line[base + index - 1]! * slotCount + line[base + index]!;
      hard += nextHard[cell]!;
      cost += nextCost[cell]!;
    }
  }
  if (pairHard.length > 0) {
    for (let index = from; index < length; index++) {
      const later = line[base + index]!;
      const lowest = reach[later]!;
      const isInside = index < to;
      if (!isInside && (to === from || line[base + to - 1]! < lowest)) break;
      const stop = isInside ? 0 : from;
      for (let other = (isInside ? index : to) - 1; other >= stop; other--) {
        const earlier = line[base + other]!;
        if (earlier < lowest) break;
        const cell = earlier * slotCount + later;
        hard += pairHard[cell]!;
        cost += pairCost[cell]!;
      }
    }
  }
  out[0] = out[0]! + sign * hard;
  out[1] = out[1]! + sign * cost;
}
