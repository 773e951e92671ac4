import type { Instance } from "../instance/instance";
import type { StretchKernel } from "../instance/kernelData";

/** Receives one maximal group: its first and last day and what it measures. */
type GroupSink = (from: number, to: number, measured: number, amount: number) => void;

/** Amount of a run of work that covers the days [first, last]. */
function workRunAmount(kernel: StretchKernel, instance: Instance, first: number, last: number, fixedOnly: boolean): number {
  const length = last - first + 1;
  if (length > kernel.maximum) return length - kernel.maximum;
  if (length >= kernel.minimum) return 0;
  if (fixedOnly ? last >= -1 : last === instance.dayCount - 1) return 0;
  if (kernel.exemptStart && first <= 0 && last >= 0) return 0;
  return kernel.minimum - length;
}

/** Amount of the days off in [first, last]; `isKnown` = it follows a unit, so its start is known. */
function offRunAmount(
  kernel: StretchKernel,
  instance: Instance,
  first: number,
  last: number,
  isKnown: boolean,
  fixedOnly: boolean,
): number {
  const end = fixedOnly ? -1 : instance.dayCount - 1;
  const until = last > end ? end : last;
  const length = until - first + 1;
  if (length <= 0) return 0;
  if (length > kernel.maximum) return length - kernel.maximum;
  if (length >= kernel.minimum || !isKnown || until === end) return 0;
  if (kernel.exemptStart && first <= 0 && until >= 0) return 0;
  return kernel.minimum - length;
}

/** Runs of work that touch the segment [from, to) or its nearest neighbours; the same reach before and after a change of the segment. */
function workAmount(
  kernel: StretchKernel,
  instance: Instance,
  line: Int32Array,
  base: number,
  length: number,
  from: number,
  to: number,
  fixedOnly: boolean,
  sink?: GroupSink,
): number {
  const { mask } = kernel;
  const { slotDay, dayCount } = instance;
  let index = from - 1;
  while (index >= 0 && mask[line[base + index]!] === 0) index--;
  let begin = index;
  while (index > 0) {
    index--;
    if (mask[line[base + index]!] === 0) continue;
    if (slotDay[line[base + begin]!]! - slotDay[line[base + index]!]! > 1) break;
    begin = index;
  }
  let amount = 0;
  let first = 0;
  let last = -1;
  let lastIndex = -1;
  let isOpen = false;
  for (index = begin < 0 ? 0 : begin; index < length; index++) {
    const slot = line[base + index]!;
    if (mask[slot] === 0) continue;
    const day = slotDay[slot]!;
    if (day >= dayCount) break;
    if (isOpen && day - last <= 1) {
      last = day;
      lastIndex = index;
      continue;
    }
    if (isOpen) {
      const charge = workRunAmount(kernel, instance, first, last, fixedOnly);
      amount += charge;
      sink?.(first, last, last - first + 1, charge);
      if (lastIndex >= to) return amount;
    }
    isOpen = true;
    first = last = day;
    lastIndex = index;
  }
  if (isOpen) {
    const charge = workRunAmount(kernel, instance, first, last, fixedOnly);
    amount += charge;
    sink?.(first, last, last - first + 1, charge);
  }
  return amount;
}

/** Runs of days off between the last counting unit before the segment [from, to) and the first one after it. */
function offAmount(
  kernel: StretchKernel,
  instance: Instance,
  line: Int32Array,
  base: number,
  length: number,
  from: number,
  to: number,
  fixedOnly: boolean,
  sink?: GroupSink,
): number {
  const { mask } = kernel;
  const { slotDay } = instance;
  let index = from - 1;
  while (index >= 0 && mask[line[base + index]!] === 0) index--;
  let amount = 0;
  let isKnown = index >= 0;
  let previous = isKnown ? slotDay[line[base + index]!]! : -1;
  for (index++; index <= length; index++) {
    // The end of the line closes the last run, which lasts to the end of the horizon.
    const isEnd = index === length;
    if (!isEnd && mask[line[base + index]!] === 0) continue;
    const day = isEnd ? instance.dayCount : slotDay[line[base + index]!]!;
    if (day - previous > 1) {
      const charge = offRunAmount(kernel, instance, previous + 1, day - 1, isKnown, fixedOnly);
      amount += charge;
      sink?.(previous + 1, Math.min(day, instance.dayCount) - 1, Math.min(day, instance.dayCount) - 1 - previous, charge);
    }
    isKnown = true;
    previous = day;
    if (index >= to) break;
  }
  return amount;
}

function segmentAmount(
  kernel: StretchKernel,
  instance: Instance,
  line: Int32Array,
  base: number,
  length: number,
  from: number,
  to: number,
  fixedOnly: boolean,
  sink?: GroupSink,
): number {
  switch (kernel.form) {
    case "work":
      return workAmount(kernel, instance, line, base, length, from, to, fixedOnly, sink);
    case "off":
      return offAmount(kernel, instance, line, base, length, from, to, fixedOnly, sink);
  }
}

/** Amount of a whole line. With `fixedOnly` minima count only for groups closed before the horizon. */
export function evaluateStretch(
  kernel: StretchKernel,
  instance: Instance,
  line: Int32Array,
  base: number,
  length: number,
  fixedOnly: boolean,
): number {
  return segmentAmount(kernel, instance, line, base, length, 0, length, fixedOnly);
}

/** Change of the amount when the segment [prefix, length - suffix) of a line changes; O(length of the runs touched). */
export function deltaStretch(
  kernel: StretchKernel,
  instance: Instance,
  before: Int32Array,
  beforeBase: number,
  beforeLength: number,
  after: Int32Array,
  afterLength: number,
  prefix: number,
  suffix: number,
): number {
  return (
    segmentAmount(kernel, instance, after, 0, afterLength, prefix, afterLength - suffix, false) -
    segmentAmount(kernel, instance, before, beforeBase, beforeLength, prefix, beforeLength - suffix, false)
  );
}

/** A group that is charged, in relative days. */
export interface StretchGroup {
  readonly from: number;
  readonly to: number;
  readonly measured: number;
  readonly amount: number;
}

/** Every group that is charged. */
export function matchStretch(kernel: StretchKernel, instance: Instance, line: Int32Array, base: number, length: number): StretchGroup[] {
  const groups: StretchGroup[] = [];
  segmentAmount(kernel, instance, line, base, length, 0, length, false, (from, to, measured, amount) => {
    if (amount > 0) groups.push({ from, to, measured, amount });
  });
  return groups;
}
