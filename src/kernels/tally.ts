import type { TallyKernel } from "../instance/kernelData";
import { outside } from "./amount";

/** What one person on one slot adds to the slot's group. */
export function tallyWeight(kernel: TallyKernel, person: number, slot: number): number {
  const personClass = kernel.personClass[person]!;
  const slotClass = kernel.slotClass[slot]!;
  return personClass < 0 || slotClass < 0 ? 0 : kernel.classAmount[personClass * kernel.slotClassCount + slotClass]!;
}

/** Amount of a group with this sum (its base included) and headcount. */
export function tallyAmount(kernel: TallyKernel, group: number, sum: number, headcount: number): number {
  if (headcount === 0 && !kernel.judgeEmpty) return 0;
  return outside(sum, kernel.minimum[group]!, kernel.maximum[group]!, kernel.unit, kernel.quadratic);
}

/** Change of the amount when a group's sum and headcount change. */
export function deltaTally(
  kernel: TallyKernel,
  group: number,
  sum: number,
  headcount: number,
  sumChange: number,
  headcountChange: number,
): number {
  return tallyAmount(kernel, group, sum + sumChange, headcount + headcountChange) - tallyAmount(kernel, group, sum, headcount);
}

/**
 * By what the fixed part of a group alone exceeds its maximum, given the sum (base included) and headcount of the pins, of hard rules only;
 * a soft rule has its base alone.
 */
export function inheritedTally(kernel: TallyKernel, group: number, pinnedSum: number, pinnedCount: number): number {
  const base = kernel.base[group]!;
  const sum = kernel.hard ? pinnedSum : base;
  const isPresent = base !== 0 || (kernel.hard && pinnedCount > 0);
  return isPresent && sum > kernel.maximum[group]! ? tallyAmount(kernel, group, sum, pinnedCount) : 0;
}
