import type { Instance } from "../instance/instance";
import type { WindowKernel } from "../instance/kernelData";

/** Most windows of one kernel that may be open on the same day. */
const mostLanes = 2;

/** Which windows of a kernel a line can keep count of. A **lane** is a place for one open window at a time. */
export interface WindowPlan {
  readonly kernel: WindowKernel;
  readonly laneCount: number;
  /** [windowCount] lane, -1 = nobody can count anything in the window, or it is left out. */
  readonly laneOf: Int32Array;
  /** [windowCount] first and last relative day on which a slot counts. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** Whether a window with bounds is left out because too many overlap: the count is then a relaxation. */
  readonly isPartial: boolean;
  /** [buckets] last day on which a slot has the bucket; empty for sums. */
  readonly bucketLastDay: Int32Array;
  /** 1: only maxima matter, less is better; -1: only minima, more is better; 0: both. */
  readonly direction: -1 | 0 | 1;
}

/**
 * Chooses the windows to keep count of: as many as fit into two lanes, by earliest last day (optimal for interval scheduling on identical
 * machines: Faigle, Nawijn 1995, doi:10.1016/0166-218X(95)00112-5). Calendar windows always fit, also when minutes are split at midnight.
 */
export function planWindows(kernel: WindowKernel, instance: Instance, isCarriedNegative: boolean): WindowPlan {
  if (kernel.duties !== undefined || kernel.entries !== undefined) return leftOut(kernel);
  if (kernel.switch !== undefined) return { ...planWindows(withoutSwitch(kernel), instance, isCarriedNegative), isPartial: true };
  const { windowCount, minimum, maximum } = kernel;
  const firstDay = new Int32Array(windowCount).fill(0x7fffffff);
  const lastDay = new Int32Array(windowCount).fill(-0x80000000);
  for (let slot = 0; slot < instance.slotCount; slot++) {
    const row = rowOf(kernel, slot);
    if (row < 0) continue;
    const day = instance.slotDay[slot]!;
    for (let item = kernel.windowOffsets[row]!; item < kernel.windowOffsets[row + 1]!; item++) {
      const window = kernel.windowItems[item]!;
      if (day < firstDay[window]!) firstDay[window] = day;
      if (day > lastDay[window]!) lastDay[window] = day;
    }
  }
  const laneOf = new Int32Array(windowCount).fill(-1);
  const counted = Array.from(laneOf.keys()).filter((window) => firstDay[window]! <= lastDay[window]!);
  const bounded = counted.filter((window) => minimum[window]! > -Infinity || maximum[window]! < Infinity);
  bounded.sort((a, b) => lastDay[a]! - lastDay[b]! || firstDay[b]! - firstDay[a]! || a - b);
  const laneEnds: number[] = [];
  let isPartial = false;
  for (const window of bounded) {
    let best = -1;
    laneEnds.forEach((end, lane) => {
      if (end < firstDay[window]! && (best < 0 || end > laneEnds[best]!)) best = lane;
    });
    if (best < 0 && laneEnds.length < mostLanes) best = laneEnds.length;
    if (best < 0) isPartial = true;
    else {
      laneOf[window] = best;
      laneEnds[best] = lastDay[window]!;
    }
  }
  const isSigned = isCarriedNegative || (kernel.form === "sum" && kernel.windowAmounts.some((amount) => amount < 0));
  const hasMinimum = bounded.some((window) => minimum[window]! > (isSigned ? -Infinity : 0));
  const hasMaximum = bounded.some((window) => maximum[window]! < Infinity);
  const direction = hasMinimum && hasMaximum ? 0 : hasMinimum ? -1 : 1;
  return {
    kernel,
    laneCount: laneEnds.length,
    laneOf,
    firstDay,
    lastDay,
    isPartial,
    direction,
    bucketLastDay: bucketEnds(kernel, instance),
  };
}

/** Duties are not kept count of: nothing of the kernel is. */
function leftOut(kernel: WindowKernel): WindowPlan {
  const none = new Int32Array(kernel.windowCount).fill(-1);
  return {
    kernel,
    laneCount: 0,
    laneOf: none,
    firstDay: none,
    lastDay: none,
    isPartial: true,
    direction: 1,
    bucketLastDay: new Int32Array(0),
  };
}

/** The kernel with the larger of its two maxima: it never charges more than the kernel itself. */
function withoutSwitch({ switch: other, ...kernel }: WindowKernel): WindowKernel {
  return { ...kernel, maximum: kernel.maximum.map((maximum, window) => Math.max(maximum, other?.maximum[window] ?? maximum)) };
}

function bucketEnds(kernel: WindowKernel, instance: Instance): Int32Array {
  if (kernel.form !== "distinct") return new Int32Array(0);
  const ends = new Int32Array(kernel.windowOffsets.length - 1);
  kernel.slotBucket.forEach((bucket, slot) => {
    if (bucket >= 0) ends[bucket] = instance.slotDay[slot]!;
  });
  return ends;
}

/** Row of the kernel's lists that a slot counts in, -1 = none. */
export function rowOf(kernel: WindowKernel, slot: number): number {
  return kernel.form === "distinct" ? kernel.slotBucket[slot]! : slot;
}
