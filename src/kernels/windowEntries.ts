import type { WindowEntries } from "../instance/kernelData";

/** Kernels are judged one at a time, so that they can share one list. */
let isSeen = new Uint8Array(64);

/** What a whole line adds by the entries of its slots, each bucket once. */
export function entrySum({ slots, buckets, amounts, bucketCount }: WindowEntries, line: Int32Array, base: number, length: number): number {
  if (isSeen.length < bucketCount) isSeen = new Uint8Array(2 * bucketCount);
  isSeen.fill(0, 0, bucketCount);
  let sum = 0;
  let entry = 0;
  for (let index = base; index < base + length; index++) {
    const slot = line[index]!;
    entry = firstEntry(slots, slot, entry);
    for (; entry < slots.length && slots[entry] === slot; entry++) {
      const bucket = buckets[entry]!;
      if (isSeen[bucket] === 1) continue;
      isSeen[bucket] = 1;
      sum += amounts[entry]!;
    }
  }
  return sum;
}

/** Whether any element of line[from..to) has an entry. */
export function hasEntry({ slots }: WindowEntries, line: Int32Array, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (slots[firstEntry(slots, line[index]!, 0)] === line[index]!) return true;
  return false;
}

/** Position of the first entry at or after `from` whose slot is not below the given one. */
function firstEntry(slots: Int32Array, slot: number, from: number): number {
  let low = from;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (slots[middle]! < slot) low = middle + 1;
    else high = middle;
  }
  return low;
}
