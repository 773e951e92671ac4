import type { Instance } from "../instance/instance";
import type { WindowKernel } from "../instance/kernelData";
import { searchWeight } from "../kernels/searchWeightExtend";
import { sumAmount } from "../kernels/window";
import { rowOf } from "../kernels/windowPlanExtend";

/** Most places on an axis. */
const mostPlaces = 4096;

/** The sum of one window, counted in steps beside the nodes of a line graph. */
export interface GraphAxis {
  readonly kernel: WindowKernel;
  readonly window: number;
  /** What the window holds before the first unit. */
  readonly base: number;
  /** Amount of one step. */
  readonly step: number;
  /** Most steps that a hard maximum allows; Infinity = no limit. */
  readonly limit: number;
  /** Least steps that a hard minimum asks for; -Infinity = none. */
  readonly need: number;
  /** From here on more steps change nothing; Infinity = they always do. */
  readonly cap: number;
}

/** The only window of a kernel that has bounds; -1 = there are none or several. */
export function onlyWindow({ windowCount, minimum, maximum }: WindowKernel): number {
  let found = -1;
  for (let window = 0; window < windowCount; window++) {
    if (minimum[window] === -Infinity && maximum[window] === Infinity) continue;
    if (found >= 0) return -1;
    found = window;
  }
  return found;
}

/** What one slot adds to a window. */
export function amountOf(kernel: WindowKernel, window: number, slot: number): number {
  const row = rowOf(kernel, slot);
  if (row < 0) return 0;
  for (let item = kernel.windowOffsets[row]!; item < kernel.windowOffsets[row + 1]!; item++) {
    if (kernel.windowItems[item] === window) return kernel.form === "distinct" ? 1 : kernel.windowAmounts[item]!;
  }
  return 0;
}

/**
 * The axis of a kernel for a person, `undefined` where it has none: the kernel counts duties or entries, has several windows with bounds, buckets longer than a day,
 * amounts below 0 or too many different sums. `slots` are all that the person may work, fixed work included. With `isStrict` lines that break
 * hard rules do not matter.
 */
export function graphAxis(
  kernel: WindowKernel,
  instance: Instance,
  carried: number,
  slots: Iterable<number>,
  isStrict: boolean,
): GraphAxis | undefined {
  const window = onlyWindow(kernel);
  if (kernel.duties !== undefined || kernel.switch !== undefined || kernel.entries !== undefined) return undefined;
  if (window < 0 || (kernel.form === "distinct" && kernel.bucketDays > 1)) return undefined;
  const base = window === kernel.carriedWindow ? carried : 0;
  let step = 0;
  const mostOnDay = new Map<number, number>();
  for (const slot of slots) {
    const amount = amountOf(kernel, window, slot);
    if (amount < 0) return undefined;
    step = greatestDivisor(step, amount);
    const day = instance.slotDay[slot]!;
    mostOnDay.set(day, Math.max(mostOnDay.get(day) ?? 0, amount));
  }
  if (step === 0) return undefined;
  const low = kernel.minimum[window]!;
  const high = kernel.maximum[window]!;
  const isHard = kernel.hard && isStrict;
  const limit = isHard && high < Infinity ? Math.floor((high - base) / step) : Infinity;
  const need = isHard && low > -Infinity ? Math.ceil((low - base) / step) : -Infinity;
  const cap = high === Infinity ? Math.max(0, Math.ceil((low - base) / step)) : Infinity;
  let places = 0;
  for (const most of mostOnDay.values()) places += most / step;
  return Math.min(places, limit, cap) <= mostPlaces ? { kernel, window, base, step, limit, need, cap } : undefined;
}

/** Points charged at the end for every place on the axis, [length]. */
export function endCharges(axis: GraphAxis | undefined, hardWeight: number, length: number): Float64Array {
  const charges = new Float64Array(length);
  if (axis === undefined) return charges;
  const { kernel, window, base, step } = axis;
  const weight = searchWeight(kernel, hardWeight);
  for (let place = 0; place < length; place++) charges[place] = weight * sumAmount(kernel, window, base + place * step);
  return charges;
}

function greatestDivisor(one: number, other: number): number {
  let [a, b] = [one, other];
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
