import type { Instance } from "../instance/instance";
import type { FollowKernel } from "../instance/kernelData";
import type { KernelMatch } from "./kernelMatch";

/** Amount of one ordered pair of units, the earlier first. */
export function followPairAmount(kernel: FollowKernel, instance: Instance, earlier: number, later: number): number {
  const from = kernel.fromClass[earlier]!;
  const to = kernel.toClass[later]!;
  if (from < 0 || to < 0) return 0;
  if (kernel.form === "overlap") {
    const start = instance.slotStart[later]!;
    const end = Math.min(instance.slotEnd[earlier]!, instance.slotEnd[later]!);
    return end > start ? end - start : 0;
  }
  const required = kernel.required[from * kernel.toClassCount + to]!;
  if (kernel.form === "succession") return instance.slotDay[later]! - instance.slotDay[earlier]! === kernel.gapDays ? required : 0;
  const gap = instance.slotStart[later]! - instance.slotEnd[earlier]!;
  return gap < kernel.minimumGap || gap >= kernel.maximumGap || gap >= required ? 0 : required - gap;
}

/** Whether a later unit is still near enough to an earlier one to be judged. */
function isWithinReach(kernel: FollowKernel, instance: Instance, earlier: number, later: number): boolean {
  return kernel.form === "overlap" || kernel.form === "apart"
    ? instance.slotStart[later]! - instance.slotStart[earlier]! < kernel.longest
    : instance.slotDay[later]! - instance.slotDay[earlier]! <= kernel.gapDays;
}

/** Amount of all pairs that involve a unit of the segment [from, to), or that meet across it. */
function segmentAmount(
  kernel: FollowKernel,
  instance: Instance,
  line: Int32Array,
  base: number,
  length: number,
  from: number,
  to: number,
): number {
  let amount = 0;
  if (kernel.form === "gap") {
    const last = to < length ? to : length - 1;
    for (let index = from > 0 ? from : 1; index <= last; index++) {
      amount += followPairAmount(kernel, instance, line[base + index - 1]!, line[base + index]!);
    }
    return amount;
  }
  for (let index = from; index < length; index++) {
    const later = line[base + index]!;
    const highest = index < to ? index : to;
    const lowest = index < to ? 0 : from;
    let isNear = index < to;
    for (let other = highest - 1; other >= lowest; other--) {
      const earlier = line[base + other]!;
      if (!isWithinReach(kernel, instance, earlier, later)) break;
      isNear = true;
      amount += followPairAmount(kernel, instance, earlier, later);
    }
    if (!isNear) break;
  }
  return amount;
}

/** Amount of a whole line; O(units x units within reach). */
export function evaluateFollow(kernel: FollowKernel, instance: Instance, line: Int32Array, base: number, length: number): number {
  return segmentAmount(kernel, instance, line, base, length, 0, length);
}

/** Change of the amount when the segment [prefix, length - suffix) of a line changes. */
export function deltaFollow(
  kernel: FollowKernel,
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
    segmentAmount(kernel, instance, after, 0, afterLength, prefix, afterLength - suffix) -
    segmentAmount(kernel, instance, before, beforeBase, beforeLength, prefix, beforeLength - suffix)
  );
}

/** Every pair that is charged. */
export function matchFollow(kernel: FollowKernel, instance: Instance, line: Int32Array, base: number, length: number): KernelMatch[] {
  const matches: KernelMatch[] = [];
  for (let index = 1; index < length; index++) {
    const later = line[base + index]!;
    for (let other = index - 1; other >= 0; other--) {
      const earlier = line[base + other]!;
      if (kernel.form === "gap" ? other < index - 1 : !isWithinReach(kernel, instance, earlier, later)) break;
      const amount = followPairAmount(kernel, instance, earlier, later);
      if (amount > 0) matches.push(matchOf(kernel, instance, earlier, later, amount));
    }
  }
  return matches;
}

function matchOf(kernel: FollowKernel, instance: Instance, earlier: number, later: number, amount: number): KernelMatch {
  const gap = instance.slotStart[later]! - instance.slotEnd[earlier]!;
  const facts = kernel.form === "gap" || kernel.form === "apart" ? { measured: gap, bound: gap + amount } : { measured: amount, bound: 0 };
  return { amount, slots: [earlier, later], ...facts, from: instance.slotEnd[earlier]!, to: instance.slotStart[later]! };
}
