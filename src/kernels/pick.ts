import type { Instance } from "../instance/instance";
import type { PickKernel } from "../instance/kernelData";
import type { KernelMatch } from "./kernelMatch";

/** Amount of one person on one slot; O(entries of the person), binary search in the exceptions. */
export function pickAmount(kernel: PickKernel, instance: Instance, person: number, slot: number): number {
  const personClass = kernel.personClass[person]!;
  if (personClass < 0) return 0;
  const slotClass = kernel.slotClass[slot]!;
  let amount = slotClass < 0 ? 0 : kernel.classAmount[personClass * kernel.slotClassCount + slotClass]!;
  amount += timedAmount(kernel, instance, person, slot);
  return amount + exceptionAmount(kernel, person, slot);
}

/** The timed part. */
function timedAmount(kernel: PickKernel, instance: Instance, person: number, slot: number): number {
  const start = instance.slotStart[slot]!;
  const end = instance.slotEnd[slot]!;
  let amount = 0;
  let isHit = false;
  for (let entry = kernel.timedOffsets[person]!; entry < kernel.timedOffsets[person + 1]!; entry++) {
    const from = kernel.timedFrom[entry]!;
    const to = kernel.timedTo[entry]!;
    const isIn = kernel.timedMode[entry] === 0 ? start >= from && start < to : start < to && end > from;
    if (!isIn) continue;
    const mask = kernel.timedMask[entry]!;
    if (mask >= 0 && kernel.masks[mask]![slot] === 0) continue;
    if (kernel.timedOnce) isHit = true;
    else amount += kernel.timedAmount[entry]!;
  }
  return isHit ? amount + 1 : amount;
}

function exceptionAmount(kernel: PickKernel, person: number, slot: number): number {
  let low = kernel.exceptionOffsets[person]!;
  let high = kernel.exceptionOffsets[person + 1]!;
  let amount = 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (kernel.exceptionSlots[middle]! < slot) low = middle + 1;
    else high = middle;
  }
  for (const end = kernel.exceptionOffsets[person + 1]!; low < end && kernel.exceptionSlots[low] === slot; low++) {
    amount += kernel.exceptionAmounts[low]!;
  }
  return amount;
}

/** Amount of a whole line. With `fixedOnly` the line holds only pins and what they exceed is counted, never what they save. */
export function evaluatePick(
  kernel: PickKernel,
  instance: Instance,
  person: number,
  line: Int32Array,
  base: number,
  length: number,
  fixedOnly: boolean,
): number {
  let amount = fixedOnly ? 0 : kernel.personBase[person]!;
  for (let index = base; index < base + length; index++) {
    const slot = line[index]!;
    if (instance.slotShift[slot]! < 0) continue;
    const one = pickAmount(kernel, instance, person, slot);
    amount += fixedOnly ? Math.max(0, one) : one;
  }
  return amount;
}

/** Change of the amount when the segment [prefix, length - suffix) of a line changes. */
export function deltaPick(
  kernel: PickKernel,
  instance: Instance,
  person: number,
  before: Int32Array,
  beforeBase: number,
  beforeLength: number,
  after: Int32Array,
  afterLength: number,
  prefix: number,
  suffix: number,
): number {
  let amount = 0;
  for (let index = prefix; index < afterLength - suffix; index++) {
    const slot = after[index]!;
    if (instance.slotShift[slot]! >= 0) amount += pickAmount(kernel, instance, person, slot);
  }
  for (let index = prefix; index < beforeLength - suffix; index++) {
    const slot = before[beforeBase + index]!;
    if (instance.slotShift[slot]! >= 0) amount -= pickAmount(kernel, instance, person, slot);
  }
  return amount;
}

/** Every slot with a positive amount; what an empty line costs and is not made good is one match without slots. */
export function matchPick(
  kernel: PickKernel,
  instance: Instance,
  person: number,
  line: Int32Array,
  base: number,
  length: number,
): KernelMatch[] {
  const matches: KernelMatch[] = [];
  let remaining = kernel.personBase[person]!;
  for (let index = base; index < base + length; index++) {
    const slot = line[index]!;
    if (instance.slotShift[slot]! < 0) continue;
    const amount = pickAmount(kernel, instance, person, slot);
    if (amount < 0) remaining += amount;
    else if (amount > 0) {
      matches.push({ amount, slots: [slot], measured: amount, bound: 0, from: instance.slotStart[slot]!, to: instance.slotEnd[slot]! });
    }
  }
  if (remaining > 0) matches.push({ amount: remaining, slots: [], measured: remaining, bound: 0, from: undefined, to: undefined });
  return matches;
}
