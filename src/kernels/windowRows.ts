import type { WindowKernel } from "../instance/kernelData";
import type { LineColumns } from "./lineColumns";
import { LinearSum } from "./linearSum";
import { outsideRows, quadraticStepLimit } from "./outsideRows";
import { type UnsupportedRows, unknownForm, unsupportedRows } from "./unsupportedRows";

const statedForms: readonly string[] = ["sum", "distinct"];

/** Amount of all windows. When forbidden, every window keeps to its bounds. */
export function windowRows(kernel: WindowKernel, line: LineColumns, carried: number, isForbidden: boolean): LinearSum | UnsupportedRows {
  if (!statedForms.includes(kernel.form)) return unknownForm("window", kernel.form);
  const amount = new LinearSum();
  const sums = kernel.form === "sum" ? weightedSums(kernel, line) : bucketSums(kernel, line);
  if (kernel.carriedWindow >= 0) sums[kernel.carriedWindow]!.addConstant(carried);
  for (const [window, sum] of sums.entries()) {
    const { unit, quadratic } = kernel;
    const bounds = { minimum: kernel.minimum[window]!, maximum: kernel.maximum[window]!, unit, quadratic };
    const one = outsideRows(line.sink, sum, bounds, isForbidden);
    if (one === undefined) {
      const reason = `a quadratic amount of more than ${String(quadraticStepLimit)} steps; count in a larger unit`;
      return unsupportedRows("window", `${kernel.form}, quadratic`, reason);
    }
    amount.addSum(one);
  }
  return amount;
}

function emptySums(kernel: WindowKernel): LinearSum[] {
  return Array.from({ length: kernel.windowCount }, () => new LinearSum());
}

function weightedSums(kernel: WindowKernel, line: LineColumns): LinearSum[] {
  const sums = emptySums(kernel);
  line.slots.forEach((slot, position) => {
    for (let item = kernel.windowOffsets[slot]!; item < kernel.windowOffsets[slot + 1]!; item++) {
      line.addHeld(sums[kernel.windowItems[item]!]!, position, kernel.windowAmounts[item]!);
    }
  });
  return sums;
}

/** A bucket counts 1 when any of its units is held. */
function bucketSums(kernel: WindowKernel, line: LineColumns): LinearSum[] {
  const sums = emptySums(kernel);
  const buckets = new Map<number, number[]>();
  line.slots.forEach((slot, position) => {
    const bucket = kernel.slotBucket[slot]!;
    if (bucket < 0) return;
    const members = buckets.get(bucket);
    if (members === undefined) buckets.set(bucket, [position]);
    else members.push(position);
  });
  for (const [bucket, members] of buckets) {
    const counted = line.presence(members);
    for (let item = kernel.windowOffsets[bucket]!; item < kernel.windowOffsets[bucket + 1]!; item++) {
      sums[kernel.windowItems[item]!]!.addSum(counted);
    }
  }
  return sums;
}

/** Marks units of which any two exceed the maximum of a hard window (one shift a day) as excluding each other. */
export function excludeByWindows(kernel: WindowKernel, line: LineColumns, carried: number): void {
  if (kernel.form !== "sum") return;
  const members: { readonly position: number; readonly amount: number }[][] = Array.from({ length: kernel.windowCount }, () => []);
  const always = new Float64Array(kernel.windowCount);
  if (kernel.carriedWindow >= 0) always[kernel.carriedWindow] = carried;
  line.slots.forEach((slot, position) => {
    for (let item = kernel.windowOffsets[slot]!; item < kernel.windowOffsets[slot + 1]!; item++) {
      const window = kernel.windowItems[item]!;
      const amount = kernel.windowAmounts[item]!;
      if (line.isAlways(position)) always[window]! += amount;
      else members[window]!.push({ position, amount });
    }
  });
  members.forEach((list, window) => {
    if (list.some(({ amount }) => amount < 0)) return;
    const room = kernel.maximum[window]! - always[window]!;
    list.sort((a, b) => b.amount - a.amount || a.position - b.position);
    for (let first = 0; first < list.length; first++) {
      for (let second = first + 1; second < list.length && list[first]!.amount + list[second]!.amount > room; second++) {
        line.exclude(list[first]!.position, list[second]!.position);
      }
    }
  });
}
