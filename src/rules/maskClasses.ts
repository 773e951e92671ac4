/** Class 0 for every slot in a mask, -1 for the others; [slotCount]. */
export function classesOfMask(mask: Uint8Array): Int32Array {
  return Int32Array.from(mask, (isIn) => isIn - 1);
}
