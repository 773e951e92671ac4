import type { Instance } from "../instance/instance";
import type { CoverKernel } from "../instance/kernelData";
import { coverAmount } from "./cover";
import { always } from "./lineColumns";
import { LinearSum } from "./linearSum";
import type { PlaceColumns } from "./placeColumns";
import type { RowSink } from "./rowSink";

/**
 * Points of one place by its headcount, and rows that keep the headcount where hard kernels are content. A convex price needs one column a
 * step that gets dearer below (people missing), what lies above is in the price of the people themselves; any other price gets a 0/1 column
 * for each person more.
 *
 * @param pinned people that pins alone put on the slot
 */
export function coverRows(instance: Instance, { slot, people }: PlaceColumns, pinned: number, sink: RowSink): LinearSum {
  const headcount = new LinearSum();
  for (const { column } of people) {
    if (column === always) headcount.addConstant(1);
    else headcount.add(column, 1);
  }
  const judging = instance.covers.filter((kernel) => kernel.slotPriority[slot] !== 0);
  for (const kernel of judging) if (kernel.hard) addBounds(kernel, instance, slot, pinned, headcount, sink);
  const soft = judging.filter((kernel) => !kernel.hard);
  const low = sink.lowest(headcount);
  const high = sink.highest(headcount);
  const prices: number[] = [];
  for (let count = low; count <= high; count++) {
    prices.push(soft.reduce((points, kernel) => points + kernel.weight * coverAmount(kernel, instance, slot, count), 0));
  }
  return priceRows(headcount, low, prices, sink);
}

/** Keeps the headcount where a hard kernel charges no more than pins alone cause. */
function addBounds(kernel: CoverKernel, instance: Instance, slot: number, pinned: number, headcount: LinearSum, sink: RowSink): void {
  const isMaximum = kernel.bound === "maximum" || kernel.bound === "surplus";
  const inherited = isMaximum ? coverAmount(kernel, instance, slot, pinned) : 0;
  const low = sink.lowest(headcount);
  const high = sink.highest(headcount);
  let least = low;
  let most = high;
  // The amount only falls with the headcount (minimum, target) or only rises with it (surplus, maximum).
  while (least <= high && coverAmount(kernel, instance, slot, least) > inherited) least++;
  while (most >= least && coverAmount(kernel, instance, slot, most) > inherited) most--;
  if (isMaximum) sink.addRow(-Infinity, headcount, least > high ? low - 1 : most);
  else sink.addRow(least, headcount, Infinity);
}

/** Points of a headcount of `low`, `low + 1`, ... */
function priceRows(headcount: LinearSum, low: number, prices: readonly number[], sink: RowSink): LinearSum {
  const steps = prices.slice(1).map((price, index) => price - prices[index]!);
  const points = new LinearSum(prices[0]);
  if (steps.length === 0) return points;
  const isConvex = steps.every((step, index) => index === 0 || step >= steps[index - 1]!);
  if (!isConvex) {
    const counted = new LinearSum(low);
    let before: number | undefined;
    for (const step of steps) {
      const column = sink.addColumn(0, 1, "integer");
      counted.add(column, 1);
      points.add(column, step);
      if (before !== undefined) sink.addRow(0, new LinearSum().add(before, 1).add(column, -1), Infinity);
      before = column;
    }
    sink.addRow(0, counted.addSum(headcount, -1), 0);
    return points;
  }
  const high = low + steps.length;
  const lastStep = steps[steps.length - 1]!;
  points.constant = prices[steps.length]! - lastStep * high;
  points.addSum(headcount, lastStep);
  for (let index = 1; index < steps.length; index++) {
    const dearer = steps[index]! - steps[index - 1]!;
    if (dearer === 0) continue;
    const below = sink.addColumn(0, Infinity, "implied");
    sink.addRow(low + index, LinearSum.of(below).addSum(headcount), Infinity);
    points.add(below, dearer);
  }
  return points;
}
