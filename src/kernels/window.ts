import type { Instance } from "../instance/instance";
import type { WindowKernel } from "../instance/kernelData";
import { outside } from "./amount";
import type { KernelMatch } from "./kernelMatch";

/** Adds what the units of line[from..to) count to `sums[sumsBase ...]`, times `sign`. Distinct buckets are counted once within the range. */
export function addToWindows(
  kernel: WindowKernel,
  line: Int32Array,
  from: number,
  to: number,
  sums: Float64Array,
  sumsBase: number,
  sign: number,
): void {
  let lastBucket = -1;
  for (let index = from; index < to; index++) {
    let row = line[index]!;
    if (kernel.form === "distinct") {
      const bucket = kernel.slotBucket[row]!;
      if (bucket < 0 || bucket === lastBucket) continue;
      lastBucket = bucket;
      row = bucket;
    }
    for (let item = kernel.windowOffsets[row]!; item < kernel.windowOffsets[row + 1]!; item++) {
      const window = sumsBase + kernel.windowItems[item]!;
      sums[window] = sums[window]! + sign * (kernel.form === "sum" ? kernel.windowAmounts[item]! : 1);
    }
  }
}

/** Amount of one window that counts `sum`. */
export function windowAmount(kernel: WindowKernel, window: number, sum: number): number {
  return outside(sum, kernel.minimum[window]!, kernel.maximum[window]!, kernel.unit, kernel.quadratic);
}

/** Sums of a whole line, carried counter included; [windowCount]. */
export function windowSums(kernel: WindowKernel, line: Int32Array, base: number, length: number, carried: number): Float64Array {
  const sums = new Float64Array(kernel.windowCount);
  if (kernel.carriedWindow >= 0) sums[kernel.carriedWindow] = carried;
  addToWindows(kernel, line, base, base + length, sums, 0, 1);
  return sums;
}

/** Amount of a whole line. With `fixedOnly` only maxima count: a window with a day in the horizon is still open below. */
export function evaluateWindow(
  kernel: WindowKernel,
  line: Int32Array,
  base: number,
  length: number,
  carried: number,
  fixedOnly: boolean,
): number {
  const sums = windowSums(kernel, line, base, length, carried);
  let amount = 0;
  for (let window = 0; window < kernel.windowCount; window++) {
    const sum = sums[window]!;
    if (!fixedOnly || sum > kernel.maximum[window]!) amount += windowAmount(kernel, window, sum);
  }
  return amount;
}

/**
 * Adds to `sums` what changes when the segment [prefix, length - suffix) of a line changes: what the new segment counts minus what the old
 * one counted.
 */
export function changeWindows(
  kernel: WindowKernel,
  instance: Instance,
  before: Int32Array,
  beforeBase: number,
  beforeLength: number,
  after: Int32Array,
  afterLength: number,
  prefix: number,
  suffix: number,
  sums: Float64Array,
  sumsBase: number,
): void {
  let from = prefix;
  let beforeTo = beforeLength - suffix;
  let afterTo = afterLength - suffix;
  if (kernel.form === "distinct") {
    // Neighbours may share a bucket with the segment: widen it on both sides by the days a bucket can span.
    const reach = kernel.bucketDays;
    const first = firstDay(instance, before, beforeBase + prefix, beforeBase + beforeTo, after, prefix, afterTo);
    const last = lastDay(instance, before, beforeBase + prefix, beforeBase + beforeTo, after, prefix, afterTo);
    while (from > 0 && first - instance.slotDay[after[from - 1]!]! < reach) from--;
    while (afterTo < afterLength && instance.slotDay[after[afterTo]!]! - last < reach) {
      afterTo++;
      beforeTo++;
    }
  }
  addToWindows(kernel, after, from, afterTo, sums, sumsBase, 1);
  addToWindows(kernel, before, beforeBase + from, beforeBase + beforeTo, sums, sumsBase, -1);
}

/**
 * Change of the amount for the same change of a line, given the current `sums` of the line. `scratch` ([windowCount]) is all 0 on entry
 * and on exit.
 */
export function deltaWindow(
  kernel: WindowKernel,
  instance: Instance,
  before: Int32Array,
  beforeBase: number,
  beforeLength: number,
  after: Int32Array,
  afterLength: number,
  prefix: number,
  suffix: number,
  sums: Float64Array,
  sumsBase: number,
  scratch: Float64Array,
): number {
  if (kernel.form === "distinct" && !hasBucket(kernel, before, beforeBase + prefix, beforeBase + beforeLength - suffix)) {
    if (!hasBucket(kernel, after, prefix, afterLength - suffix)) return 0;
  }
  changeWindows(kernel, instance, before, beforeBase, beforeLength, after, afterLength, prefix, suffix, scratch, 0);
  return settle(kernel, sums, sumsBase, scratch);
}

/** [slotCount] what each slot adds to the only window of a `sum` kernel; `undefined` for kernels of another shape. */
export function singleWindowAmounts(kernel: WindowKernel): Int32Array | undefined {
  if (kernel.form !== "sum" || kernel.windowCount !== 1) return undefined;
  const amounts = new Int32Array(kernel.windowOffsets.length - 1);
  for (let slot = 0; slot < amounts.length; slot++) {
    for (let item = kernel.windowOffsets[slot]!; item < kernel.windowOffsets[slot + 1]!; item++)
      amounts[slot]! += kernel.windowAmounts[item]!;
  }
  return amounts;
}

/** {@link deltaWindow} for kernels with {@link singleWindowAmounts}, given the current sum. */
export function deltaSingleWindow(
  kernel: WindowKernel,
  amounts: Int32Array,
  before: Int32Array,
  beforeBase: number,
  beforeLength: number,
  after: Int32Array,
  afterLength: number,
  prefix: number,
  suffix: number,
  sum: number,
): number {
  let change = 0;
  for (let index = prefix, end = afterLength - suffix; index < end; index++) change += amounts[after[index]!]!;
  for (let index = beforeBase + prefix, end = beforeBase + beforeLength - suffix; index < end; index++) change -= amounts[before[index]!]!;
  return change === 0 ? 0 : windowAmount(kernel, 0, sum + change) - windowAmount(kernel, 0, sum);
}

/** Sums the change of amount over the windows of `scratch` and clears it. */
function settle(kernel: WindowKernel, sums: Float64Array, sumsBase: number, scratch: Float64Array): number {
  let amount = 0;
  for (let window = 0; window < kernel.windowCount; window++) {
    const change = scratch[window]!;
    if (change === 0) continue;
    scratch[window] = 0;
    const sum = sums[sumsBase + window]!;
    amount += windowAmount(kernel, window, sum + change) - windowAmount(kernel, window, sum);
  }
  return amount;
}

/** Whether any element of line[from..to) falls in a bucket. */
function hasBucket(kernel: WindowKernel, line: Int32Array, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (kernel.slotBucket[line[index]!]! >= 0) return true;
  return false;
}

function firstDay(
  instance: Instance,
  before: Int32Array,
  beforeFrom: number,
  beforeTo: number,
  after: Int32Array,
  from: number,
  to: number,
): number {
  let day = Infinity;
  if (beforeFrom < beforeTo) day = instance.slotDay[before[beforeFrom]!]!;
  if (from < to) day = Math.min(day, instance.slotDay[after[from]!]!);
  return day;
}

function lastDay(
  instance: Instance,
  before: Int32Array,
  beforeFrom: number,
  beforeTo: number,
  after: Int32Array,
  from: number,
  to: number,
): number {
  let day = -Infinity;
  if (beforeFrom < beforeTo) day = instance.slotDay[before[beforeTo - 1]!]!;
  if (from < to) day = Math.max(day, instance.slotDay[after[to - 1]!]!);
  return day;
}

/** Every window outside its bounds. */
export function matchWindow(kernel: WindowKernel, line: Int32Array, base: number, length: number, carried: number): KernelMatch[] {
  const matches: KernelMatch[] = [];
  const sums = windowSums(kernel, line, base, length, carried);
  for (let window = 0; window < kernel.windowCount; window++) {
    const measured = sums[window]!;
    const amount = windowAmount(kernel, window, measured);
    if (amount === 0) continue;
    const bound = measured < kernel.minimum[window]! ? kernel.minimum[window]! : kernel.maximum[window]!;
    matches.push({ amount, slots: slotsOf(kernel, line, base, length, window), measured, bound, from: undefined, to: undefined });
  }
  return matches;
}

function slotsOf(kernel: WindowKernel, line: Int32Array, base: number, length: number, window: number): number[] {
  const slots: number[] = [];
  for (let index = base; index < base + length; index++) {
    const slot = line[index]!;
    const row = kernel.form === "distinct" ? kernel.slotBucket[slot]! : slot;
    if (row < 0) continue;
    for (let item = kernel.windowOffsets[row]!; item < kernel.windowOffsets[row + 1]!; item++) {
      if (kernel.windowItems[item] === window) slots.push(slot);
    }
  }
  return slots;
}
