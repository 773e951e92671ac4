import type { TallyKernel } from "../instance/kernelData";
import { outside } from "./amount";

/** What one person on one slot adds to the slot's group. */
export function tallyWeight(kernel: TallyKernel, person: number, slot: number): number {
  const personClass = kernel.personClass[person]!;
  const slotClass = kernel.slotClass[slot]!;
  return personClass < 0 || slotClass < 0 ? 0 : kernel.classAmount[personClass * kernel.slotClassCount + slotClass]!;
}

/** Amount of a group with this sum and headcount. */
export function tallyAmount(kernel: TallyKernel, sum: number, headcount: number): number {
  return headcount === 0 && !kernel.judgeEmpty ? 0 : outside(sum, kernel.minimum, kernel.maximum, kernel.unit, false);
}

/** Change of the amount when a group's sum and headcount change. */
export function deltaTally(kernel: TallyKernel, sum: number, headcount: number, sumChange: number, headcountChange: number): number {
  return tallyAmount(kernel, sum + sumChange, headcount + headcountChange) - tallyAmount(kernel, sum, headcount);
}
