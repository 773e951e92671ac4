import { describe, expect, it } from "vitest";
import type { WindowKernel } from "../../src/instance/kernelData";
import {
  addToWindows,
  changeWindows,
  deltaWindow,
  evaluateWindow,
  matchWindow,
  singleWindowAmounts,
  sumAmount,
  windowAmount,
  windowMaximum,
  windowSumCount,
  windowSums,
} from "../../src/kernels/window";
import { dutiesKernel, withSwitch } from "./tinyDuties";
import { distinctKernel, type SlotSpec, sumKernel, tinyInstance } from "./tinyInstance";

const hour = 60;

/** Earlies of 8 h on these days. */
function earlies(...days: readonly number[]): readonly SlotSpec[] {
  return days.map((day) => ({ day, start: 7 * hour, length: 8 * hour }));
}

/** Only kernels that count duties look at slots themselves. */
const nobody = tinyInstance({ slots: [] });

const everySlot = (slot: SlotSpec) => [[slot.day, 1]] as const;
const minutes = (slot: SlotSpec) => [[slot.day, slot.work ?? slot.length]] as const;

function amountOf(kernel: WindowKernel, slotCount: number, carried = 0, fixedOnly = false): number {
  return evaluateWindow(
    kernel,
    nobody,
    Int32Array.from({ length: slotCount }, (_, slot) => slot),
    0,
    slotCount,
    carried,
    fixedOnly,
  );
}

describe("sums over windows", () => {
  it("charge what is below the minimum or above the maximum of each window", () => {
    const slots = earlies(0, 1, 2, 7);
    const windows = [
      { from: 0, to: 6, minimum: 1, maximum: 2 },
      { from: 7, to: 13, minimum: 3, maximum: 5 },
    ];
    // 3 of at most 2, and 1 of at least 3.
    expect(amountOf(sumKernel(slots, { windows }, everySlot), 4)).toBe(1 + 2);
    expect(amountOf(sumKernel(slots, { windows, quadratic: true }, everySlot), 4)).toBe(1 + 4);
  });

  it("charge started units", () => {
    // 16 h of at most 14 h 59: 61 minutes over are 2 started hours.
    const slots = earlies(0, 1);
    const windows = [{ from: 0, to: 6, maximum: 15 * hour - 1 }];
    expect(amountOf(sumKernel(slots, { windows, unit: 60 }, minutes), 2)).toBe(2);
    expect(amountOf(sumKernel(slots, { windows, unit: 61 }, minutes), 2)).toBe(1);
    expect(amountOf(sumKernel(slots, { windows }, minutes), 2)).toBe(61);
  });

  it("charge bounds alone where nothing is worked", () => {
    const windows = [
      { from: 0, to: 6, minimum: 2 },
      { from: 7, to: 13, maximum: 0 },
    ];
    expect(amountOf(sumKernel([], { windows }, everySlot), 0)).toBe(2);
  });

  it("start from what is carried, in the carried window only", () => {
    const slots = earlies(0, 7);
    const windows = [
      { from: 0, to: 6, maximum: 2 },
      { from: 7, to: 13, maximum: 2 },
    ];
    expect(amountOf(sumKernel(slots, { windows, carriedWindow: 0 }, everySlot), 2, 3)).toBe(2);
    expect(amountOf(sumKernel(slots, { windows, carriedWindow: 1 }, everySlot), 2, 3)).toBe(2);
    expect(amountOf(sumKernel(slots, { windows }, everySlot), 2, 3)).toBe(0);
    expect([...windowSums(sumKernel(slots, { windows, carriedWindow: 0 }, everySlot), nobody, Int32Array.of(0, 1), 0, 2, 3)]).toEqual([
      4, 1,
    ]);
  });

  it("book a slot on every window that holds one of its days", () => {
    // A night of 8 h: one hour today, seven tomorrow; rolling windows of two days.
    const slots: readonly SlotSpec[] = [{ day: 0, start: 23 * hour, length: 8 * hour }];
    const windows = [-1, 0, 1, 2].map((from) => ({ from, to: from + 1, maximum: 0 }));
    const split = (slot: SlotSpec) => [[slot.day, 60] as const, [slot.day + 1, 420] as const];
    const kernel = sumKernel(slots, { windows }, split);
    expect([...windowSums(kernel, nobody, Int32Array.of(0), 0, 1, 0)]).toEqual([60, 480, 420, 0]);
    expect(amountOf(kernel, 1)).toBe(60 + 480 + 420);
  });

  it("may fall with what they count", () => {
    const slots = earlies(0, 1, 2);
    const windows = [{ from: 0, to: 6, minimum: 0 }];
    const amounts = [2, -3, -1];
    // 2 - 3 - 1 = -2.
    expect(
      amountOf(
        sumKernel(slots, { windows }, (slot) => [[slot.day, amounts[slot.day]!]] as const),
        3,
      ),
    ).toBe(2);
  });

  it("leave minima open in a line of fixed work", () => {
    const slots = earlies(0, 7, 8, 9);
    const windows = [
      { from: 0, to: 6, minimum: 2, maximum: 5 },
      { from: 7, to: 13, minimum: 1, maximum: 2 },
    ];
    const kernel = sumKernel(slots, { windows }, everySlot);
    expect(amountOf(kernel, 4, 0, false)).toBe(1 + 1);
    expect(amountOf(kernel, 4, 0, true)).toBe(1);
  });
});

describe("distinct buckets over windows", () => {
  const week = [{ from: 0, to: 6, minimum: 2, maximum: 3 }];

  it("count a day once, however many units it has", () => {
    const slots = [...earlies(0, 0, 0, 1)];
    const kernel = distinctKernel(slots, { windows: week }, { bucketDays: 1 });
    expect([...windowSums(kernel, nobody, Int32Array.of(0, 1, 2, 3), 0, 4, 0)]).toEqual([2]);
    expect(amountOf(kernel, 4)).toBe(0);
    expect(amountOf(kernel, 3)).toBe(1);
    expect(amountOf(kernel, 0)).toBe(2);
  });

  it("count a bucket of several days once, also with other units in between", () => {
    // Buckets of two days: 0-1, 2-3, 4-5; kind 1 counts nowhere.
    const slots = [...earlies(0, 1, 1, 2)].map((slot, index) => (index === 1 ? { ...slot, kind: 1 } : slot));
    const kernel = distinctKernel(slots, { windows: week }, { bucketDays: 2, kinds: [0] });
    expect([...windowSums(kernel, nobody, Int32Array.of(0, 1, 2, 3), 0, 4, 0)]).toEqual([2]);
  });

  it("belong to the windows of their bucket, not of their day", () => {
    // Buckets of two days from day 0: day 7 shares the bucket of day 6.
    const slots = earlies(7);
    const windows = [
      { from: 0, to: 6, maximum: 0 },
      { from: 7, to: 13, maximum: 0 },
    ];
    expect([...windowSums(distinctKernel(slots, { windows }, { bucketDays: 2 }), nobody, Int32Array.of(0), 0, 1, 0)]).toEqual([1, 0]);
  });

  it("may have any number from 0 on, and count 1 each whatever else the rows say", () => {
    // Slots of buckets 0, 0, 1 and none; bucket 0 counts in window 0, bucket 1 in both.
    const slots = earlies(0, 0, 1, 2);
    const windows = [
      { from: 0, to: 6, maximum: 0 },
      { from: 1, to: 6, maximum: 0 },
    ];
    const kernel: WindowKernel = {
      ...distinctKernel(slots, { windows }, { bucketDays: 1 }),
      slotBucket: Int32Array.of(0, 0, 1, -1),
      windowOffsets: Int32Array.of(0, 1, 3),
      windowItems: Int32Array.of(0, 0, 1),
      windowAmounts: Int32Array.of(7, 7, 7),
    };
    const instance = tinyInstance({ slots });
    expect([...windowSums(kernel, nobody, Int32Array.of(0, 1, 2, 3), 0, 4, 0)]).toEqual([2, 1]);
    const change = (before: readonly number[], after: readonly number[]): number => {
      const line = Int32Array.from(before);
      const sums = windowSums(kernel, instance, line, 0, before.length, 0);
      return deltaWindow(
        kernel,
        instance,
        line,
        0,
        before.length,
        Int32Array.from(after),
        after.length,
        0,
        0,
        sums,
        0,
        new Float64Array(2),
      );
    };
    expect(change([], [0])).toBe(1);
    expect(change([0], [1])).toBe(0);
    expect(change([0], [3])).toBe(-1);
    expect(change([2, 3], [0, 3])).toBe(-1);
    expect(change([3], [])).toBe(0);
  });

  it("change when a neighbour outside the segment keeps the bucket", () => {
    const slots = earlies(0, 0, 1, 1);
    const kernel = distinctKernel(slots, { windows: [{ from: 0, to: 6, maximum: 0 }] }, { bucketDays: 1 });
    const instance = tinyInstance({ slots });
    const [before, after] = [Int32Array.of(0, 1, 2, 3), Int32Array.of(0, 3)];
    // Both days are still worked: 2 days before and after.
    expect(deltaWindow(kernel, instance, before, 0, 4, after, 2, 1, 1, Float64Array.of(2), 0, new Float64Array(1))).toBe(0);
    // Without slot 3 as well day 1 is free.
    expect(deltaWindow(kernel, instance, before, 0, 4, Int32Array.of(0, 1), 2, 2, 0, Float64Array.of(2), 0, new Float64Array(1))).toBe(-1);
  });
});

describe("duties over windows", () => {
  const weeks = [
    { from: 0, to: 6, minimum: 2, maximum: 3 },
    { from: 7, to: 13, maximum: 1 },
  ];
  const unit = (day: number, from: number, to: number, kind = 0): SlotSpec => ({
    day,
    start: from * hour,
    length: (to - from) * hour,
    kind,
  });
  const sumsOf = (kernel: WindowKernel, slots: readonly SlotSpec[], carried = 0): number[] => {
    return [...windowSums(kernel, tinyInstance({ slots }), Int32Array.from(slots.keys()), 0, slots.length, carried)];
  };

  it("count each duty once, in the windows of the day of its first unit", () => {
    // Two units on Monday 3 h apart; one from Sunday 22:00 that goes on into day 7; one on day 8. Days -1 and 14 are in no window.
    const slots = [unit(-1, 7, 9), unit(0, 7, 9), unit(0, 12, 15), unit(6, 22, 30), unit(7, 8, 9), unit(8, 7, 15), unit(14, 7, 8)];
    expect(sumsOf(dutiesKernel(slots, { windows: weeks }, {}), slots)).toEqual([2, 1]);
    expect(sumsOf(dutiesKernel(slots, { windows: weeks }, { mergeGap: 2 * hour }), slots)).toEqual([3, 2]);
    // Windows that overlap: day 6 is in all three.
    const rolling = [{ from: 0, to: 6 }, { from: 6, to: 7 }, { from: 5, to: 8 }]; // prettier-ignore
    expect(sumsOf(dutiesKernel(slots, { windows: rolling }, {}), slots)).toEqual([2, 1, 2]);
    expect(sumsOf(dutiesKernel(slots, { windows: weeks, carriedWindow: 1 }, {}), slots, 4)).toEqual([2, 5]);
    // Windows may begin in history: day -1 is in the first, day 14 after the last.
    const early = [{ from: -3, to: 0 }, { from: 6, to: 13 }]; // prettier-ignore
    expect(sumsOf(dutiesKernel(slots, { windows: early }, {}), slots)).toEqual([2, 2]);
    const late = [{ from: 6, to: 8, maximum: 0 }, { from: 8, to: 8 }]; // prettier-ignore
    const line = Int32Array.from(slots.keys());
    expect(matchWindow(dutiesKernel(slots, { windows: late }, {}), tinyInstance({ slots }), line, 0, slots.length, 0)).toEqual([
      { amount: 2, slots: [3, 4, 5], measured: 2, bound: 0, from: undefined, to: undefined },
    ]);
  });

  it("count chosen duties of units that count", () => {
    const slots = [unit(0, 7, 9), unit(0, 10, 11, 1), unit(1, 7, 15), unit(2, 22, 30, 1)];
    const sums = (spec: Parameters<typeof dutiesKernel>[2]) =>
      sumsOf(dutiesKernel(slots, { windows: [{ from: 0, to: 6 }] }, spec), slots)[0];
    expect(sums({})).toBe(3);
    expect(sums({ of: { night: 2 } })).toBe(1);
    expect(sums({ of: { contains: [1] } })).toBe(2);
    expect(sums({ of: { workOver: 180 } })).toBe(2);
    expect(sums({ counted: [0] })).toBe(2);
  });

  it("charge what is below the minimum or above the maximum, and change with what joins or parts duties", () => {
    const slots = [unit(0, 7, 9), unit(0, 16, 18), unit(1, 7, 9), unit(8, 7, 9), unit(9, 7, 9)];
    const kernel = dutiesKernel(slots, { windows: weeks, quadratic: true }, {});
    const instance = tinyInstance({ slots });
    const amount = (line: readonly number[]) => evaluateWindow(kernel, instance, Int32Array.from(line), 0, line.length, 0, false);
    expect(amount([])).toBe(4);
    expect(amount([0])).toBe(1);
    expect(amount([0, 2])).toBe(0);
    expect(amount([0, 1, 3, 4])).toBe(1 + 1);
    // 9:00 to 16:00 is a gap of 7 h: 0 and 1 are one duty, of two units.
    expect(matchWindow(kernel, instance, Int32Array.of(0, 1, 3, 4), 0, 4, 0)).toEqual([
      { amount: 1, slots: [0, 1], measured: 1, bound: 2, from: undefined, to: undefined },
      { amount: 1, slots: [3, 4], measured: 2, bound: 1, from: undefined, to: undefined },
    ]);
    const sums = windowSums(kernel, instance, Int32Array.of(0, 2), 0, 2, 0);
    const scratch = new Float64Array(2);
    expect(deltaWindow(kernel, instance, Int32Array.of(0, 2), 0, 2, Int32Array.of(0, 1, 2), 3, 1, 1, sums, 0, scratch)).toBe(0);
    expect(deltaWindow(kernel, instance, Int32Array.of(0, 2), 0, 2, Int32Array.of(0), 1, 1, 0, sums, 0, scratch)).toBe(1);
    expect(deltaWindow(kernel, instance, Int32Array.of(0, 2), 0, 2, Int32Array.of(0, 2, 3, 4), 4, 2, 0, sums, 0, scratch)).toBe(1);
  });

  it("tell the counted units of the duties that a window counts", () => {
    const slots = [
      unit(-1, 7, 9),
      unit(0, 7, 9),
      unit(0, 10, 11, 1),
      unit(0, 12, 13),
      unit(7, 7, 9),
      unit(8, 7, 9, 1),
      unit(9, 7, 8),
      unit(20, 7, 8),
    ];
    const kernel = dutiesKernel(slots, { windows: weeks }, { counted: [0] });
    expect(matchWindow(kernel, tinyInstance({ slots }), Int32Array.of(5, ...slots.keys()), 1, 8, 0)).toEqual([
      { amount: 1, slots: [1, 3], measured: 1, bound: 2, from: undefined, to: undefined },
      { amount: 1, slots: [4, 6], measured: 2, bound: 1, from: undefined, to: undefined },
    ]);
    const chosen = dutiesKernel(slots, { windows: weeks }, { of: { lacks: [1] } });
    expect(matchWindow(chosen, tinyInstance({ slots }), Int32Array.from(slots.keys()), 0, 8, 0)).toEqual([
      { amount: 2, slots: [], measured: 0, bound: 2, from: undefined, to: undefined },
      { amount: 1, slots: [4, 6], measured: 2, bound: 1, from: undefined, to: undefined },
    ]);
  });
});

describe("another maximum for windows with many duties of a kind", () => {
  const windows = [
    { from: 0, to: 6, maximum: 30 * hour },
    { from: 7, to: 13, maximum: 30 * hour },
  ];
  /** Nights of 8 h (kind 1) and days of 8 h. */
  const shifts = (days: readonly number[], nights: readonly number[]): readonly SlotSpec[] =>
    [...days.map((day) => ({ day, start: 7 * hour, length: 8 * hour, kind: 0 })), ...nights.map((day) => ({ day, start: 22 * hour, length: 8 * hour, kind: 1 }))] // prettier-ignore
      .sort((a, b) => a.day * 1440 + a.start - b.day * 1440 - b.start);
  const kernelOf = (slots: readonly SlotSpec[], from = 2, maximum = 20 * hour): WindowKernel =>
    withSwitch(sumKernel(slots, { windows }, minutes), slots, windows, { of: { night: 1 }, from, maximum });
  const amount = (days: readonly number[], nights: readonly number[], from?: number, maximum?: number): number => {
    const slots = shifts(days, nights);
    return evaluateWindow(
      kernelOf(slots, from, maximum),
      tinyInstance({ slots }),
      Int32Array.from(slots.keys()),
      0,
      slots.length,
      0,
      false,
    );
  };

  it("holds from so many on, window by window", () => {
    // 24 h with one night and with two: 4 h above 20 with two.
    expect(amount([0, 1], [3])).toBe(0);
    expect(amount([0], [3, 5])).toBe(4 * hour);
    expect(amount([], [3, 4, 5])).toBe(4 * hour);
    // Two nights in the first week leave the second as it is.
    expect(amount([7, 8, 9], [3, 5])).toBe(0);
    expect(amount([], [3, 7], 2)).toBe(0);
    expect(amount([0], [3, 5], 3)).toBe(0);
    // From 0 on it always holds; it may be the larger one.
    expect(amount([0, 1, 2], [], 0)).toBe(4 * hour);
    expect(amount([0, 1], [3, 5])).toBe(12 * hour);
    expect(amount([0, 1], [3, 5], 2, 32 * hour)).toBe(0);
    expect(amount([0, 1, 2, 4], [], 2, 32 * hour)).toBe(2 * hour);
  });

  it("changes with duties that count nothing themselves, and is kept beside the sums", () => {
    const slots = shifts([0, 2, 4], [5, 6]);
    const instance = tinyInstance({ slots });
    // Only kind 0 counts minutes; the nights of days 5 and 6 lower the maximum to 20 h.
    const counting = sumKernel(slots, { windows }, (slot) => [[slot.day, slot.kind === 0 ? slot.length : 0]]);
    const distinct = distinctKernel(
      slots,
      { windows: windows.map((window) => ({ ...window, maximum: 5 })) },
      { bucketDays: 1, kinds: [0] },
    );
    const line = Int32Array.of(0, 1, 2);
    const [one, both] = [Int32Array.of(0, 1, 2, 3), Int32Array.of(0, 1, 2, 3, 4)];
    for (const [kernel, added] of [
      [withSwitch(counting, slots, windows, { of: { night: 1 }, from: 2, maximum: 20 * hour }), 4 * hour],
      [withSwitch(distinct, slots, windows, { of: { night: 1 }, from: 2, maximum: 1 }), 2],
    ] as const) {
      expect(windowSumCount(kernel)).toBe(4);
      const scratch = new Float64Array(4);
      const sums = new Float64Array(5);
      sums.set(windowSums(kernel, instance, one, 0, 4, 0), 1);
      expect(deltaWindow(kernel, instance, one, 0, 4, both, 5, 4, 0, sums, 1, scratch)).toBe(added);
      expect(deltaWindow(kernel, instance, one, 0, 4, line, 3, 3, 0, sums, 1, scratch)).toBe(0);
      expect([...scratch]).toEqual([0, 0, 0, 0]);
      expect([windowMaximum(kernel, 0, sums, 1), windowMaximum(kernel, 1, sums, 1)]).toEqual([kernel.maximum[0], kernel.maximum[1]]);
      changeWindows(kernel, instance, one, 0, 4, both, 5, 4, 0, sums, 1);
      expect([...sums.subarray(3)]).toEqual([2, 0]);
      expect([windowMaximum(kernel, 0, sums, 1), windowMaximum(kernel, 1, sums, 1)]).toEqual([
        kernel.switch!.maximum[0],
        kernel.maximum[1],
      ]);
      expect(windowAmount(kernel, 0, sums, 1)).toBe(added);
      expect(deltaWindow(kernel, instance, both, 0, 5, one, 4, 4, 0, sums, 1, scratch)).toBe(-added);
      expect(singleWindowAmounts(kernel)).toBeUndefined();
    }
    const single = [{ from: 0, to: 6, maximum: 1 }];
    expect(singleWindowAmounts(withSwitch(sumKernel(slots, { windows: single }, minutes), slots, single, { from: 1, maximum: 1 }))).toBeUndefined(); // prettier-ignore
  });

  it("is told as the bound, with what credits count added to both sides", () => {
    const slots = shifts([0], [3, 5]);
    const kernel = { ...kernelOf(slots), credited: Float64Array.of(120, 0) };
    expect(matchWindow(kernel, tinyInstance({ slots }), Int32Array.of(0, 1, 2), 0, 3, 0)).toEqual([
      { amount: 4 * hour, slots: [0, 1, 2], measured: 26 * hour, bound: 22 * hour, from: undefined, to: undefined },
    ]);
    const least = { ...sumKernel(slots, { windows: [{ from: 0, to: 6, minimum: 30 * hour }] }, minutes), credited: Float64Array.of(120) };
    expect(matchWindow(least, tinyInstance({ slots }), Int32Array.of(0, 1, 2), 0, 3, 0)).toEqual([
      { amount: 6 * hour, slots: [0, 1, 2], measured: 26 * hour, bound: 32 * hour, from: undefined, to: undefined },
    ]);
  });

  it("holds in a line of fixed work, where minima stay open", () => {
    const slots = shifts([0], [3, 5]);
    const kernel = kernelOf(slots);
    const fixed = (line: readonly number[]) =>
      evaluateWindow(kernel, tinyInstance({ slots }), Int32Array.from(line), 0, line.length, 0, true);
    expect(fixed([0, 1, 2])).toBe(4 * hour);
    expect(fixed([0, 1])).toBe(0);
  });
});

describe("matches of windows", () => {
  it("tell sum, bound and the slots that count", () => {
    const slots = earlies(0, 1, 2, 7);
    const windows = [
      { from: 0, to: 1, maximum: 1 },
      { from: 2, to: 6, minimum: 1, maximum: 1 },
      { from: 7, to: 13, minimum: 4 },
    ];
    const kernel = sumKernel(slots, { windows }, everySlot);
    expect(matchWindow(kernel, nobody, Int32Array.of(9, 0, 1, 2, 3, 9), 1, 4, 0)).toEqual([
      { amount: 1, slots: [0, 1], measured: 2, bound: 1, from: undefined, to: undefined },
      { amount: 3, slots: [3], measured: 1, bound: 4, from: undefined, to: undefined },
    ]);
  });

  it("list every slot of a bucket", () => {
    const slots = earlies(0, 0, 1).map((slot, index) => ({ ...slot, kind: index === 2 ? 1 : 0 }));
    const kernel = distinctKernel(slots, { windows: [{ from: 0, to: 6, maximum: 0 }] }, { bucketDays: 1, kinds: [0] });
    expect(matchWindow(kernel, nobody, Int32Array.of(0, 1, 2), 0, 3, 0)).toEqual([
      { amount: 1, slots: [0, 1], measured: 1, bound: 0, from: undefined, to: undefined },
    ]);
  });
});

describe("parts of the window kernel", () => {
  const slots = earlies(0, 1);

  it("add and take off a range of a line, from a given place in the sums", () => {
    const kernel = sumKernel(slots, { windows: [{ from: 0, to: 0 }, { from: 0, to: 1 }] }, minutes); // prettier-ignore
    const sums = Float64Array.of(5, 0, 0, 5);
    addToWindows(kernel, Int32Array.of(0, 1), 0, 2, sums, 1, 1);
    expect([...sums]).toEqual([5, 480, 960, 5]);
    addToWindows(kernel, Int32Array.of(0, 1), 1, 2, sums, 1, -1);
    expect([...sums]).toEqual([5, 480, 480, 5]);
  });

  it("charge one window by its own bounds", () => {
    const kernel = sumKernel(slots, { windows: [{ from: 0, to: 0, maximum: 2 }, { from: 1, to: 1, minimum: 2 }] }, minutes); // prettier-ignore
    const sums = Float64Array.of(9, 3, 3);
    expect([windowAmount(kernel, 0, sums, 1), windowAmount(kernel, 1, sums, 1)]).toEqual([1, 0]);
    expect([sumAmount(kernel, 0, 3), sumAmount(kernel, 1, 3), sumAmount(kernel, 1, 0)]).toEqual([1, 0, 2]);
  });

  it("give amounts by slot only for one window of sums", () => {
    const one = sumKernel(slots, { windows: [{ from: 1, to: 1 }] }, minutes);
    expect([...(singleWindowAmounts(one) ?? [])]).toEqual([0, 480]);
    expect(singleWindowAmounts(sumKernel(slots, { windows: [{ from: 0, to: 0 }, { from: 1, to: 1 }] }, minutes))).toBeUndefined(); // prettier-ignore
    expect(singleWindowAmounts(distinctKernel(slots, { windows: [{ from: 0, to: 1 }] }, { bucketDays: 1 }))).toBeUndefined();
  });
});
