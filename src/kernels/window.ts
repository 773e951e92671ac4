import type { Instance } from "../instance/instance";
import type { WindowDuties, WindowEntries, WindowKernel } from "../instance/kernelData";
import { outside } from "./amount";
import { type ChangedSpan, dutyBoundary, DutyList, widenSpan } from "./duties";
import type { KernelMatch } from "./kernelMatch";
import { entrySum, hasEntry } from "./windowEntries";

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

/** Numbers that a line keeps for a kernel: a sum per window and, for kernels with a switch, a count of duties per window after them. */
export function windowSumCount(kernel: WindowKernel): number {
  return kernel.switch === undefined ? kernel.windowCount : 2 * kernel.windowCount;
}

/** The maximum of a window, given the sums of a line from `sumsBase` on. */
export function windowMaximum(kernel: WindowKernel, window: number, sums: Float64Array, sumsBase: number): number {
  const { switch: other, windowCount } = kernel;
  return other !== undefined && sums[sumsBase + windowCount + window]! >= other.from ? other.maximum[window]! : kernel.maximum[window]!;
}

/** Amount of one window, given the sums of a line from `sumsBase` on. */
export function windowAmount(kernel: WindowKernel, window: number, sums: Float64Array, sumsBase: number): number {
  const maximum = windowMaximum(kernel, window, sums, sumsBase);
  return outside(sums[sumsBase + window]!, kernel.minimum[window]!, maximum, kernel.unit, kernel.quadratic);
}

/** Sums of a whole line, carried counter included; [windowSumCount]. */
export function windowSums(
  kernel: WindowKernel,
  instance: Instance,
  line: Int32Array,
  base: number,
  length: number,
  carried: number,
): Float64Array {
  const sums = new Float64Array(windowSumCount(kernel));
  if (kernel.carriedWindow >= 0) sums[kernel.carriedWindow] = carried;
  if (kernel.entries !== undefined) sums[0] = sums[0]! + entrySum(kernel.entries, line, base, length);
  else if (kernel.duties === undefined) addToWindows(kernel, line, base, base + length, sums, 0, 1);
  else addDuties(kernel.duties, instance, line, base, length, sums, 0);
  if (kernel.switch !== undefined) addDuties(kernel.switch.duties, instance, line, base, length, sums, kernel.windowCount);
  return sums;
}

/** Amount of a whole line. With `fixedOnly` only maxima count: a window with a day in the horizon is still open below. */
export function evaluateWindow(
  kernel: WindowKernel,
  instance: Instance,
  line: Int32Array,
  base: number,
  length: number,
  carried: number,
  fixedOnly: boolean,
): number {
  const sums = windowSums(kernel, instance, line, base, length, carried);
  let amount = 0;
  for (let window = 0; window < kernel.windowCount; window++) {
    if (!fixedOnly || sums[window]! > windowMaximum(kernel, window, sums, 0)) amount += windowAmount(kernel, window, sums, 0);
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
  if (kernel.switch !== undefined) {
    const counts = sumsBase + kernel.windowCount;
    changeDuties(kernel.switch.duties, instance, before, beforeBase, beforeLength, after, afterLength, prefix, suffix, sums, counts);
  }
  if (kernel.duties !== undefined) {
    changeDuties(kernel.duties, instance, before, beforeBase, beforeLength, after, afterLength, prefix, suffix, sums, sumsBase);
    return;
  }
  if (kernel.entries !== undefined) {
    sums[sumsBase] = sums[sumsBase]! + entryChange(kernel.entries, before, beforeBase, beforeLength, after, afterLength, prefix, suffix);
    return;
  }
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
 * Change of the amount for the same change of a line, given the current `sums` of the line. `scratch` ([windowSumCount]) is all 0 on entry
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
  if (kernel.form === "distinct" && kernel.switch === undefined) {
    const isCounted =
      hasBucket(kernel, before, beforeBase + prefix, beforeBase + beforeLength - suffix) ||
      hasBucket(kernel, after, prefix, afterLength - suffix);
    if (!isCounted) return 0;
  }
  changeWindows(kernel, instance, before, beforeBase, beforeLength, after, afterLength, prefix, suffix, scratch, 0);
  return settle(kernel, sums, sumsBase, scratch);
}

/** [slotCount] what each slot adds to the only window of a `sum` kernel; `undefined` for kernels of another shape. */
export function singleWindowAmounts(kernel: WindowKernel): Int32Array | undefined {
  if (kernel.form !== "sum" || kernel.windowCount !== 1 || kernel.switch !== undefined) return undefined;
  const amounts = new Int32Array(kernel.windowOffsets.length - 1);
  for (let slot = 0; slot < amounts.length; slot++) {
    for (let item = kernel.windowOffsets[slot]!; item < kernel.windowOffsets[slot + 1]!; item++)
      amounts[slot]! += kernel.windowAmounts[item]!;
  }
  return amounts;
}

/** {@link deltaWindow} for kernels with {@link singleWindowAmounts}, given the current sums. */
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
  sums: Float64Array,
  sumsBase: number,
): number {
  let change = 0;
  for (let index = prefix, end = afterLength - suffix; index < end; index++) change += amounts[after[index]!]!;
  for (let index = beforeBase + prefix, end = beforeBase + beforeLength - suffix; index < end; index++) change -= amounts[before[index]!]!;
  if (change === 0) return 0;
  const sum = sums[sumsBase]!;
  return sumAmount(kernel, 0, sum + change) - sumAmount(kernel, 0, sum);
}

/** Amount of a window that counts `sum`, of a kernel without a switch. */
export function sumAmount({ minimum, maximum, unit, quadratic }: WindowKernel, window: number, sum: number): number {
  return outside(sum, minimum[window]!, maximum[window]!, unit, quadratic);
}

/** Sums the change of amount over the windows of `scratch` and clears it. */
function settle(kernel: WindowKernel, sums: Float64Array, sumsBase: number, scratch: Float64Array): number {
  const { windowCount } = kernel;
  let amount = 0;
  for (let window = 0; window < windowCount; window++) {
    const change = scratch[window]!;
    const countChange = kernel.switch === undefined ? 0 : scratch[windowCount + window]!;
    if (change === 0 && countChange === 0) continue;
    amount -= windowAmount(kernel, window, sums, sumsBase);
    scratch[window] = change + sums[sumsBase + window]!;
    if (kernel.switch !== undefined) scratch[windowCount + window] = countChange + sums[sumsBase + windowCount + window]!;
    amount += windowAmount(kernel, window, scratch, 0);
    scratch[window] = 0;
    if (kernel.switch !== undefined) scratch[windowCount + window] = 0;
  }
  return amount;
}

/** Kernels are judged one at a time, so that they can share one list. */
const dutyList = new DutyList();
const span: ChangedSpan = { first: 0, last: 0 };

/** Adds the duties of a whole line to the windows of their days. */
function addDuties(
  duties: WindowDuties,
  instance: Instance,
  line: Int32Array,
  base: number,
  length: number,
  sums: Float64Array,
  sumsBase: number,
): void {
  dutyList.scan(duties.grouping, instance, line, base, length, 0, Infinity);
  bookDuties(duties, -Infinity, Infinity, sums, sumsBase, 1);
}

/** Adds what changes in the counts of duties when the segment [prefix, length - suffix) of a line changes. */
function changeDuties(
  duties: WindowDuties,
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
  const { grouping } = duties;
  span.first = Infinity;
  span.last = -Infinity;
  widenSpan(span, grouping, instance, before, beforeBase + prefix, beforeBase + beforeLength - suffix);
  widenSpan(span, grouping, instance, after, prefix, afterLength - suffix);
  if (span.first === Infinity) return;
  // Duties before the boundary, and those that start clear of the segment, are the same in both lines.
  const from = dutyBoundary(grouping, instance, after, 0, prefix);
  const low = from === 0 ? -Infinity : instance.slotStart[after[from]!]!;
  const high = span.last + grouping.mergeGap;
  dutyList.scan(grouping, instance, after, 0, afterLength, from, high);
  bookDuties(duties, low, high, sums, sumsBase, 1);
  dutyList.scan(grouping, instance, before, beforeBase, beforeLength, from, high);
  bookDuties(duties, low, high, sums, sumsBase, -1);
}

/** Books the duties of the list that start in [low, high), times `sign`. */
function bookDuties(duties: WindowDuties, low: number, high: number, sums: Float64Array, sumsBase: number, sign: number): void {
  const { of, firstDay, dayOffsets, dayWindows } = duties;
  for (let duty = 0; duty < dutyList.count; duty++) {
    const start = dutyList.start[duty]!;
    if (start < low || start >= high || !dutyList.passes(of, duty)) continue;
    const row = dutyList.day[duty]! - firstDay;
    if (row < 0 || row >= dayOffsets.length - 1) continue;
    for (let item = dayOffsets[row]!; item < dayOffsets[row + 1]!; item++) sums[sumsBase + dayWindows[item]!]! += sign;
  }
}

/** Change of a sum of entries: buckets may reach over the whole line, so that both lines are counted in full, if the segment has any entry. */
function entryChange(
  entries: WindowEntries,
  before: Int32Array,
  beforeBase: number,
  beforeLength: number,
  after: Int32Array,
  afterLength: number,
  prefix: number,
  suffix: number,
): number {
  const isCounted =
    hasEntry(entries, before, beforeBase + prefix, beforeBase + beforeLength - suffix) ||
    hasEntry(entries, after, prefix, afterLength - suffix);
  return isCounted ? entrySum(entries, after, 0, afterLength) - entrySum(entries, before, beforeBase, beforeLength) : 0;
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
export function matchWindow(
  kernel: WindowKernel,
  instance: Instance,
  line: Int32Array,
  base: number,
  length: number,
  carried: number,
): KernelMatch[] {
  const matches: KernelMatch[] = [];
  const sums = windowSums(kernel, instance, line, base, length, carried);
  for (let window = 0; window < kernel.windowCount; window++) {
    const counted = sums[window]!;
    const amount = windowAmount(kernel, window, sums, 0);
    if (amount === 0) continue;
    const credited = kernel.credited?.[window] ?? 0;
    const bound = credited + (counted < kernel.minimum[window]! ? kernel.minimum[window]! : windowMaximum(kernel, window, sums, 0));
    const slots = countedSlots(kernel, instance, line, base, length, window);
    matches.push({ amount, slots, measured: counted + credited, bound, from: undefined, to: undefined });
  }
  return matches;
}

/** Counted units of the duties that a window counts. */
function dutySlots(duties: WindowDuties, instance: Instance, line: Int32Array, base: number, length: number, window: number): number[] {
  const { grouping, of, firstDay, dayOffsets, dayWindows } = duties;
  const slots: number[] = [];
  dutyList.scan(grouping, instance, line, base, length, 0, Infinity);
  for (let duty = 0; duty < dutyList.count; duty++) {
    const row = dutyList.day[duty]! - firstDay;
    if (row < 0 || row >= dayOffsets.length - 1 || !dutyList.passes(of, duty)) continue;
    if (!dayWindows.subarray(dayOffsets[row], dayOffsets[row + 1]).includes(window)) continue;
    for (let index = dutyList.first[duty]!; index < dutyList.past[duty]!; index++) {
      const slot = line[base + index]!;
      if (grouping.counts[slot] !== 0) slots.push(slot);
    }
  }
  return slots;
}

function countedSlots(
  kernel: WindowKernel,
  instance: Instance,
  line: Int32Array,
  base: number,
  length: number,
  window: number,
): readonly number[] {
  const { duties, entries } = kernel;
  if (entries !== undefined) return [...line.subarray(base, base + length)].filter((slot) => entries.slots.includes(slot));
  return duties === undefined ? slotsOf(kernel, line, base, length, window) : dutySlots(duties, instance, line, base, length, window);
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
