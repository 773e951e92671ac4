import type { Instance } from "../instance/instance";
import type { RestKernel } from "../instance/kernelData";
import type { KernelMatch } from "./kernelMatch";
import { dutyBoundary } from "./stretch";

/** Rest in the window of one alternative that starts with the duty at `index`: the longest piece, or the sum of the pieces long enough. */
function restMeasured(
  kernel: RestKernel,
  instance: Instance,
  line: Int32Array,
  base: number,
  length: number,
  index: number,
  alternative: number,
): number {
  const windowEnd = instance.slotStart[line[base + index]!]! + kernel.windowMinutes[alternative]!;
  const part = kernel.partMinutes[alternative]!;
  let end = instance.slotEnd[line[base + index]!]!;
  let measured = 0;
  for (let next = index + 1; end < windowEnd; next++) {
    const isLast = next >= length;
    const start = isLast ? Infinity : instance.slotStart[line[base + next]!]!;
    if (start - end >= kernel.mergeGap) {
      const rest = Math.min(start, windowEnd) - end;
      if (part === 0) measured = Math.max(measured, rest);
      else if (rest >= part) measured += rest;
    }
    if (isLast || start >= windowEnd) break;
    end = Math.max(end, instance.slotEnd[line[base + next]!]!);
  }
  return measured;
}

/** Smallest shortage over the alternatives for the duty that starts at `index`. */
function anchorAmount(kernel: RestKernel, instance: Instance, line: Int32Array, base: number, length: number, index: number): number {
  let best = Infinity;
  for (let alternative = 0; alternative < kernel.windowMinutes.length && best > 0; alternative++) {
    const shortage = kernel.restMinutes[alternative]! - restMeasured(kernel, instance, line, base, length, index, alternative);
    best = Math.min(best, Math.max(0, shortage));
  }
  return best;
}

/** Amount over the duties that start after `low` and at or before `high` (epoch minutes). */
function rangeAmount(
  kernel: RestKernel,
  instance: Instance,
  line: Int32Array,
  base: number,
  length: number,
  low: number,
  high: number,
  sink?: (index: number, amount: number) => void,
): number {
  let from = 0;
  while (from < length && instance.slotStart[line[base + from]!]! <= low) from++;
  let amount = 0;
  let end = -Infinity;
  for (let index = dutyBoundary(kernel.mergeGap, instance, line, base, from); index < length; index++) {
    const slot = line[base + index]!;
    const start = instance.slotStart[slot]!;
    if (start > high) break;
    if (start - end >= kernel.mergeGap && start > low) {
      const charge = anchorAmount(kernel, instance, line, base, length, index);
      amount += charge;
      if (charge > 0) sink?.(index, charge);
    }
    end = Math.max(end, instance.slotEnd[slot]!);
  }
  return amount;
}

/** Amount of a whole line. */
export function evaluateRest(kernel: RestKernel, instance: Instance, line: Int32Array, base: number, length: number): number {
  return rangeAmount(kernel, instance, line, base, length, -Infinity, Infinity);
}

/** Change of the amount when the segment [prefix, length - suffix) of a line changes: duties whose window can see the segment are judged anew. */
export function deltaRest(
  kernel: RestKernel,
  instance: Instance,
  before: Int32Array,
  beforeBase: number,
  beforeLength: number,
  after: Int32Array,
  afterLength: number,
  prefix: number,
  suffix: number,
): number {
  let first = Infinity;
  let last = -Infinity;
  for (let index = prefix; index < beforeLength - suffix; index++) {
    const slot = before[beforeBase + index]!;
    first = Math.min(first, instance.slotStart[slot]!);
    last = Math.max(last, instance.slotEnd[slot]!);
  }
  for (let index = prefix; index < afterLength - suffix; index++) {
    const slot = after[index]!;
    first = Math.min(first, instance.slotStart[slot]!);
    last = Math.max(last, instance.slotEnd[slot]!);
  }
  if (first > last) return 0;
  // A gap that only becomes or stops being rest through `mergeGap` can be seen from a little further away.
  const low = first - kernel.reach - kernel.mergeGap;
  const high = last + kernel.mergeGap;
  return (
    rangeAmount(kernel, instance, after, 0, afterLength, low, high) -
    rangeAmount(kernel, instance, before, beforeBase, beforeLength, low, high)
  );
}

/** Every duty whose windows hold too little rest; the facts are those of the first alternative. */
export function matchRest(kernel: RestKernel, instance: Instance, line: Int32Array, base: number, length: number): KernelMatch[] {
  const matches: KernelMatch[] = [];
  rangeAmount(kernel, instance, line, base, length, -Infinity, Infinity, (index, amount) => {
    const from = instance.slotStart[line[base + index]!]!;
    const slots: number[] = [];
    for (let other = index; other < length && instance.slotStart[line[base + other]!]! < from + kernel.windowMinutes[0]!; other++) {
      slots.push(line[base + other]!);
    }
    matches.push({
      amount,
      slots,
      measured: restMeasured(kernel, instance, line, base, length, index, 0),
      bound: kernel.restMinutes[0]!,
      from,
      to: from + kernel.windowMinutes[0]!,
    });
  });
  return matches;
}
