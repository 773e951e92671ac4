import type { TallyKernel } from "../instance/kernelData";

/** How one slot counts in one group. */
export interface TallyEntry {
  readonly slot: number;
  readonly group: number;
  /** Column of the class amounts, -1 = weighs nothing. */
  readonly class: number;
  /** Whether somebody on the slot makes the group one that is judged. */
  readonly counts: boolean;
}

/** Entries as the arrays of a kernel, by slot, then group. */
export function tallyEntries(
  slotCount: number,
  entries: readonly TallyEntry[],
): Pick<TallyKernel, "entryOffsets" | "entryGroup" | "entryClass" | "entryCounts"> {
  const sorted = [...entries].sort((a, b) => a.slot - b.slot || a.group - b.group);
  const entryOffsets = new Int32Array(slotCount + 1);
  for (const { slot } of sorted) entryOffsets[slot + 1]!++;
  for (let slot = 0; slot < slotCount; slot++) entryOffsets[slot + 1]! += entryOffsets[slot]!;
  return {
    entryOffsets,
    entryGroup: Int32Array.from(sorted, ({ group }) => group),
    entryClass: Int32Array.from(sorted, (entry) => entry.class),
    entryCounts: Uint8Array.from(sorted, ({ counts }) => (counts ? 1 : 0)),
  };
}

/** What a class table says of people and pairs, as a kernel wants it; entries take their classes from `table.slotClass`. */
export function tallyClasses(table: {
  readonly personClass: Int32Array;
  readonly slotClassCount: number;
  readonly classAmount: Int32Array;
}): Pick<TallyKernel, "personClass" | "entryClassCount" | "classAmount"> {
  return { personClass: table.personClass, entryClassCount: table.slotClassCount, classAmount: table.classAmount };
}
