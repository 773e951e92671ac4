import type { WorkingRoster } from "../roster/workingRoster";

/** A whole roster with its score, as plain data. Never changed once made. */
export interface RosterCopy {
  /** Guide minutes above what is inherited. */
  readonly hard: number;
  /** Points, inherited ones left out. */
  readonly cost: number;
  /** CSR [personCount + 1] of ascending slots, fixed work included. */
  readonly offsets: Int32Array;
  readonly slots: Int32Array;
}

/** The line of a person: ascending slots, fixed work included. */
export function lineOf({ offsets, slots }: RosterCopy, person: number): Int32Array {
  return slots.subarray(offsets[person], offsets[person + 1]);
}

/** Ascending slots of each person, fixed work included. */
export function linesOf(copy: RosterCopy): Int32Array[] {
  return Array.from({ length: copy.offsets.length - 1 }, (_, person) => lineOf(copy, person));
}

/** Takes a copy of a working roster. */
export function copyRoster(roster: WorkingRoster): RosterCopy {
  return copyOf(roster.lines, roster.lengths, roster.stride, roster.hardExcess(), roster.cost - roster.costBase);
}

/** Packs lines that are kept as [personCount x stride] with their lengths. */
export function copyOf(lines: Int32Array, lengths: Int32Array, stride: number, hard: number, cost: number): RosterCopy {
  const offsets = new Int32Array(lengths.length + 1);
  lengths.forEach((length, person) => (offsets[person + 1] = offsets[person]! + length));
  const slots = new Int32Array(offsets[lengths.length]!);
  lengths.forEach((length, person) => {
    slots.set(lines.subarray(person * stride, person * stride + length), offsets[person]);
  });
  return { hard, cost, offsets, slots };
}
