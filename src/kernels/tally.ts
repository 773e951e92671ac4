import type { TallyKernel } from "../instance/kernelData";
import { outside } from "./amount";

/** The groups that a slot counts in, ascending. */
export function groupsOfSlot({ entryOffsets, entryGroup }: TallyKernel, slot: number): Int32Array {
  return entryGroup.subarray(entryOffsets[slot], entryOffsets[slot + 1]);
}

/** What one person on a slot adds to the group of one of the slot's entries. */
export function tallyWeight(kernel: TallyKernel, person: number, entry: number): number {
  const personClass = kernel.personClass[person]!;
  const entryClass = kernel.entryClass[entry]!;
  return personClass < 0 || entryClass < 0 ? 0 : kernel.classAmount[personClass * kernel.entryClassCount + entryClass]!;
}

/** Amount of a group with this sum (its base included) and headcount. */
export function tallyAmount(kernel: TallyKernel, group: number, sum: number, headcount: number): number {
  if (headcount === 0 && !kernel.judgeEmpty) return 0;
  return kernel.factor[group]! * outside(sum, kernel.minimum[group]!, kernel.maximum[group]!, kernel.unit, kernel.quadratic);
}

/** Change of what is charged when a group's sum and headcount change: the amount, or what is inherited when that is more. */
export function deltaTally(
  kernel: TallyKernel,
  group: number,
  sum: number,
  headcount: number,
  sumChange: number,
  headcountChange: number,
  inherited: number,
): number {
  const after = tallyAmount(kernel, group, sum + sumChange, headcount + headcountChange);
  return Math.max(inherited, after) - Math.max(inherited, tallyAmount(kernel, group, sum, headcount));
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
