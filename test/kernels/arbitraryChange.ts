import fc from "fast-check";
import type { Instance } from "../../src/instance/instance";
import { arbitrarySlots, type SlotRange } from "./arbitraryKernels";
import { inSlotOrder, type SlotSpec, tinyInstance } from "./tinyInstance";

/** A line before and after a segment of it changes, as kernels see it. */
export interface LineChange {
  readonly slots: readonly SlotSpec[];
  readonly instance: Instance;
  /** The line starts at `beforeBase`; what stands around it must not matter. */
  readonly before: Int32Array;
  readonly beforeBase: number;
  readonly beforeLength: number;
  readonly after: Int32Array;
  readonly afterLength: number;
  readonly prefix: number;
  readonly suffix: number;
}

export const dayCount = 6;
const slotRange: SlotRange = { firstDay: -4, lastDay: dayCount + 1, most: 22 };
/** Units that reach over several days as well. */
const longUnits: SlotRange = { ...slotRange, most: 12, longest: 2880 };
/** Units short and close enough for many duties in a row. */
const shortUnits: SlotRange = { firstDay: -3, lastDay: 4, most: 22, longest: 480 };
/** About three of five slots are held. */
const isHeld = fc.nat(4).map((draw) => draw > 1);

/**
 * Random lines of one person: history, fixed work and shifts, several a day, overlapping ones too. A segment of the line is exchanged; the
 * prefix and suffix that are told may be shorter than what really stays the same.
 */
export function arbitraryChange(): fc.Arbitrary<LineChange> {
  return fc.oneof(changeWithin(slotRange), changeWithin(slotRange), changeWithin(longUnits), changeWithin(shortUnits));
}

function changeWithin(range: SlotRange): fc.Arbitrary<LineChange> {
  return fc
    .record({
      slots: arbitrarySlots(range),
      isFixed: fc.array(fc.boolean(), { minLength: range.most, maxLength: range.most }),
      isIn: fc.array(fc.tuple(isHeld, isHeld, isHeld), { minLength: range.most, maxLength: range.most }),
      cut: fc.tuple(fc.nat(range.most), fc.nat(range.most)),
    })
    .map(({ slots: drawn, isFixed, isIn, cut }) => {
      const slots = inSlotOrder(drawn.map((slot, index) => (isFixed[index] === true ? { ...slot, fixed: 0 } : slot)));
      const [from, to] = [Math.min(...cut), Math.max(...cut)];
      const all = Array.from(slots.keys());
      const outside = all.filter((slot) => isIn[slot]![0] && (slot < from || slot >= to));
      const lineOf = (which: 1 | 2): number[] => {
        return [...outside, ...all.filter((slot) => slot >= from && slot < to && isIn[slot]![which])].sort((a, b) => a - b);
      };
      const [before, after] = [lineOf(1), lineOf(2)];
      const garbage = [slots.length - 1, 0];
      return {
        slots,
        instance: tinyInstance({ dayCount, slots }),
        before: Int32Array.from([...garbage, ...before, ...garbage]),
        beforeBase: garbage.length,
        beforeLength: before.length,
        after: Int32Array.from([...after, ...garbage]),
        afterLength: after.length,
        prefix: outside.filter((slot) => slot < from).length,
        suffix: outside.filter((slot) => slot >= to).length,
      };
    });
}

/** The two lines of a change as plain lists. */
export function linesOf(change: LineChange): readonly [before: number[], after: number[]] {
  const { before, beforeBase, beforeLength, after, afterLength } = change;
  return [[...before.subarray(beforeBase, beforeBase + beforeLength)], [...after.subarray(0, afterLength)]];
}

/** What the signature of every `delta` asks for. */
export function deltaArguments(change: LineChange): readonly [Int32Array, number, number, Int32Array, number, number, number] {
  const { before, beforeBase, beforeLength, after, afterLength, prefix, suffix } = change;
  return [before, beforeBase, beforeLength, after, afterLength, prefix, suffix];
}
