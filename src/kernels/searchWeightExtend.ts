import type { KernelBase } from "../instance/kernelData";

/** Points per unit of amount when a guide minute of hard violation is worth `hardWeight` points. */
export function searchWeight(kernel: KernelBase, hardWeight: number): number {
  return kernel.weight + hardWeight * kernel.guide;
}
