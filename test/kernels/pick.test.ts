import { describe, expect, it } from "vitest";
import { deltaPick, evaluatePick, matchPick, pickAmount } from "../../src/kernels/pick";
import { horizonStart, pickKernel, type PickSpec, type SlotSpec, tinyInstance } from "./tinyInstance";

const hour = 60;

/** Two earlies (kinds 0 and 1), a late (kind 2) on day 1, and fixed work. */
const slots: readonly SlotSpec[] = [
  { day: 0, start: 7 * hour, length: 8 * hour, kind: 0 },
  { day: 0, start: 7 * hour, length: 8 * hour, kind: 1 },
  { day: 1, start: 15 * hour, length: 8 * hour, kind: 2 },
  { day: 2, start: 7 * hour, length: 8 * hour, kind: 0, fixed: 0 },
];
const instance = tinyInstance({ slots, personCount: 2 });

/** Amounts of person 0 on the four slots. */
function amounts(spec: PickSpec): number[] {
  const kernel = pickKernel(slots, [spec, undefined]);
  return slots.map((_, slot) => pickAmount(kernel, instance, 0, slot));
}

describe("the amount of a person on a slot", () => {
  it("is the amount of their classes", () => {
    expect(amounts({ byKind: [3, 5] })).toEqual([3, 5, 0, 3]);
    const kernel = pickKernel(slots, [{ byKind: [3, 5] }, { byKind: [7, 9] }]);
    expect(pickAmount(kernel, instance, 1, 1)).toBe(9);
  });

  it("is nothing for people who are not judged", () => {
    const kernel = pickKernel(slots, [undefined, { byKind: [1], base: 4, exceptions: [[0, 2]] }]);
    expect(pickAmount(kernel, instance, 0, 0)).toBe(0);
    expect(pickAmount(kernel, instance, 1, 0)).toBe(3);
  });

  it("grows with every stretch of time that the slot starts in", () => {
    const starts = (from: number, to: number): number[] => amounts({ timed: [{ from: from * hour, to: to * hour, amount: 2 }] });
    expect(starts(7, 8)).toEqual([2, 2, 0, 0]);
    expect(starts(6, 7)).toEqual([0, 0, 0, 0]);
    expect(starts(8, 15)).toEqual([0, 0, 0, 0]);
    expect(starts(0, 72)).toEqual([2, 2, 2, 2]);
    const twice = amounts({ timed: [{ from: 0, to: 10 * hour }, { from: 0, to: 24 * hour, amount: 4 }] }); // prettier-ignore
    expect(twice).toEqual([5, 5, 0, 0]);
  });

  it("grows with every stretch of time that the slot overlaps", () => {
    const meets = (from: number, to: number): number[] => amounts({ timed: [{ from: from * hour, to: to * hour, overlaps: true }] });
    expect(meets(14, 15)).toEqual([1, 1, 0, 0]);
    expect(meets(15, 16)).toEqual([0, 0, 0, 0]);
    expect(meets(6, 7)).toEqual([0, 0, 0, 0]);
    expect(meets(6, 8)).toEqual([1, 1, 0, 0]);
    expect(meets(14, 40)).toEqual([1, 1, 1, 0]);
  });

  it("counts stretches for the slots in their mask only", () => {
    expect(amounts({ timed: [{ from: 0, to: 100 * hour, kinds: [1] }] })).toEqual([0, 1, 0, 0]);
    const masks = amounts({
      timed: [
        { from: 0, to: 100 * hour, kinds: [1] },
        { from: 0, to: 100 * hour, kinds: [0, 2], amount: 7 },
      ],
    });
    expect(masks).toEqual([7, 1, 7, 7]);
  });

  it("counts all stretches as one when they count once", () => {
    const timed = [
      { from: 0, to: 24 * hour, amount: 5 },
      { from: 0, to: 10 * hour, amount: 5 },
    ];
    expect(amounts({ timed, timedOnce: true })).toEqual([1, 1, 0, 0]);
    expect(amounts({ timed: [{ from: 0, to: 24 * hour, kinds: [0] }], timedOnce: true })).toEqual([1, 0, 0, 0]);
  });

  it("adds the exceptions of the slot", () => {
    expect(
      amounts({
        byKind: [1, 1, 1],
        exceptions: [
          [0, 4],
          [2, -3],
          [2, 1],
        ],
      }),
    ).toEqual([5, 1, -1, 1]);
    const kernel = pickKernel(slots, [{ exceptions: [[1, 4]] }, { exceptions: [[0, 9], [1, 5], [3, 2]] }]); // prettier-ignore
    expect(slots.map((_, slot) => pickAmount(kernel, instance, 0, slot))).toEqual([0, 4, 0, 0]);
    expect(slots.map((_, slot) => pickAmount(kernel, instance, 1, slot))).toEqual([9, 5, 0, 2]);
  });
});

describe("the amount of a line", () => {
  const kernel = pickKernel(slots, [{ byKind: [3, 0, 2], exceptions: [[1, -2]], base: 5 }, undefined]);

  it("is the base of the person and what the open slots add", () => {
    // 5 + 3 - 2 + 2; fixed work has no price.
    expect(evaluatePick(kernel, instance, 0, Int32Array.of(9, 0, 1, 2, 3, 9), 1, 4, false)).toBe(8);
    expect(evaluatePick(kernel, instance, 0, Int32Array.of(), 0, 0, false)).toBe(5);
    expect(evaluatePick(kernel, instance, 1, Int32Array.of(0, 1, 2), 0, 3, false)).toBe(0);
  });

  it("is what pins exceed when only they are looked at, never what they save", () => {
    expect(evaluatePick(kernel, instance, 0, Int32Array.of(0, 1, 2), 0, 3, true)).toBe(5);
    expect(evaluatePick(kernel, instance, 0, Int32Array.of(1), 0, 1, true)).toBe(0);
  });

  it("changes by what comes and goes", () => {
    const [before, after] = [Int32Array.of(7, 0, 2, 3), Int32Array.of(1, 2, 3)];
    expect(deltaPick(kernel, instance, 0, before, 1, 3, after, 3, 0, 2)).toBe(-2 - 3);
    expect(deltaPick(kernel, instance, 0, after, 0, 3, Int32Array.of(1, 3), 2, 1, 0)).toBe(-2);
    expect(deltaPick(kernel, instance, 0, after, 0, 3, Int32Array.of(1, 2), 2, 2, 0)).toBe(0);
  });
});

describe("matches of picks", () => {
  it("are the slots that are charged, and the base when it is not made good", () => {
    const kernel = pickKernel(slots, [{ byKind: [3, 0, 2], exceptions: [[1, -2]], base: 5 }, undefined]);
    const early = { amount: 3, slots: [0], measured: 3, bound: 0, from: horizonStart + 7 * hour, to: horizonStart + 15 * hour };
    const late = { amount: 2, slots: [2], measured: 2, bound: 0, from: horizonStart + 39 * hour, to: horizonStart + 47 * hour };
    const rest = (amount: number) => ({ amount, slots: [], measured: amount, bound: 0, from: undefined, to: undefined });
    expect(matchPick(kernel, instance, 0, Int32Array.of(8, 0, 1, 2, 3), 1, 4)).toEqual([early, late, rest(3)]);
    expect(matchPick(kernel, instance, 0, Int32Array.of(), 0, 0)).toEqual([rest(5)]);
    const paid = pickKernel(slots, [{ exceptions: [[1, -2]], base: 2 }, undefined]);
    expect(matchPick(paid, instance, 0, Int32Array.of(1), 0, 1)).toEqual([]);
    expect(matchPick(paid, instance, 0, Int32Array.of(0), 0, 1)).toEqual([rest(2)]);
  });
});
