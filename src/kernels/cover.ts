import type { Instance } from "../instance/instance";
import type { CoverKernel } from "../instance/kernelData";

/** Amount of a slot with this headcount: priority x people missing or too many. */
export function coverAmount(kernel: CoverKernel, instance: Instance, slot: number, headcount: number): number {
  const priority = kernel.slotPriority[slot]!;
  if (priority === 0) return 0;
  return priority * people(kernel, instance, slot, headcount);
}

function people(kernel: CoverKernel, instance: Instance, slot: number, headcount: number): number {
  switch (kernel.bound) {
    case "minimum":
      return Math.max(0, instance.slotMinimum[slot]! - headcount);
    case "target": {
      const counted = kernel.fromMinimum ? Math.max(headcount, instance.slotMinimum[slot]!) : headcount;
      return Math.max(0, instance.slotTarget[slot]! - counted);
    }
    case "surplus":
      return Math.max(0, headcount - instance.slotTarget[slot]!);
    case "maximum":
      return Math.max(0, headcount - instance.slotMaximum[slot]!);
  }
}
