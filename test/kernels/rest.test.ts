import { describe, expect, it } from "vitest";
import { evaluateRest, matchRest } from "../../src/kernels/rest";
import { horizonStart, restKernel, type RestSpec, type SlotSpec, tinyInstance } from "./tinyInstance";

const hour = 60;
const day = 24 * hour;

/** A unit from one hour to another, counted from the start of the horizon. */
function unit(from: number, to: number): SlotSpec {
  return { day: Math.floor(from / 24), start: (((from % 24) + 24) % 24) * hour, length: (to - from) * hour };
}

function amountOf(spec: RestSpec, slots: readonly SlotSpec[]): number {
  return evaluateRest(restKernel(slots, spec), tinyInstance({ slots }), Int32Array.from(slots.keys()), 0, slots.length);
}

describe("rest in one piece", () => {
  const kernel: RestSpec = { alternatives: [{ window: 3 * day, rest: 36 * hour }] };

  it("is the longest gap in the window that starts with the duty, clipped to it", () => {
    // Window [7, 79): gaps 15-31 (16 h), 39-55 (16 h), 63-79 (16 h, clipped): 20 h short. Second duty, window [31, 103): 39-55 and 63-103
    // (40 h): enough. Third: [55, 127): 63-127.
    expect(amountOf(kernel, [unit(7, 15), unit(31, 39), unit(55, 63)])).toBe(20 * hour);
    // 36 h from 63 on end at 99: a window of 72 h that starts at 27 gives exactly enough.
    expect(amountOf(kernel, [unit(27, 39), unit(55, 63)])).toBe(0);
    expect(amountOf(kernel, [unit(26, 39), unit(55, 63)])).toBe(hour);
  });

  it("is there after the last unit", () => {
    expect(amountOf(kernel, [unit(7, 15)])).toBe(0);
    // 40 h of work leave 32 h of 72.
    expect(amountOf(kernel, [unit(0, 40)])).toBe(4 * hour);
    expect(amountOf(kernel, [])).toBe(0);
  });

  it("is only a gap that ends a duty", () => {
    const merging: RestSpec = { mergeGap: 8 * hour, alternatives: [{ window: day, rest: 9 * hour }] };
    // 0-8 and 15-22: a gap of 7 h is part of the duty; after 22 h 2 h are left in the window: 7 h short.
    expect(amountOf(merging, [unit(0, 8), unit(15, 22)])).toBe(7 * hour);
    // 0-8 and 16-22: a gap of 8 h is rest: 1 h short; and the second duty has its own window.
    expect(amountOf(merging, [unit(0, 8), unit(16, 22)])).toBe(hour);
  });

  it("ends at the latest end of all work before", () => {
    const short: RestSpec = { mergeGap: 4 * hour, alternatives: [{ window: day, rest: 10 * hour }] };
    // 0-16 holds 2-3: rest from 16 to 24 only.
    expect(amountOf(short, [unit(0, 16), unit(2, 3)])).toBe(2 * hour);
  });

  it("counts for duties in history too", () => {
    expect(amountOf({ alternatives: [{ window: day, rest: 20 * hour }] }, [unit(-17, -9)])).toBe(4 * hour);
  });
});

describe("rest in parts", () => {
  const kernel: RestSpec = { alternatives: [{ window: 4 * day, rest: 40 * hour, part: 12 * hour }] };

  it("adds the pieces that are long enough after clipping", () => {
    // Window [0, 96): gaps 8-20 (12 h), 28-39 (11 h, too short), 47-96 (49 h).
    expect(amountOf(kernel, [unit(0, 8), unit(20, 28), unit(39, 47)])).toBe(0);
    // Window [0, 96): 8-20 (12 h), 28-40 (12 h), 48-60 (12 h), 68-84 is worked in one go from 68 to 85: 85-96 (11 h, clipped away): 36 of 40 h.
    // The later duties have enough after 85 h: windows end at 116 h and more: 12 + 12 + 31 h, 12 + 51 h, 79 h.
    expect(amountOf(kernel, [unit(0, 8), unit(20, 28), unit(40, 48), unit(60, 85)])).toBe(4 * hour);
  });
});

describe("alternatives", () => {
  it("charge the smallest shortage for each duty", () => {
    const alternatives = [
      { window: day, rest: 18 * hour },
      { window: 2 * day, rest: 30 * hour, part: 8 * hour },
    ];
    // First duty: 16 h in 24 h: 2 h short; or 16 + 16 h in 48 h: enough. Second: the same.
    expect(amountOf({ alternatives }, [unit(0, 8), unit(24, 32)])).toBe(0);
    // 0-10, 20-44: in 24 h 10 h, 8 h short; in 48 h 10 h (4 h are below the part): 20 h short. Second duty: in 24 h nothing, 18 h short; in 48 h
    // 24 h: 6 h short.
    expect(amountOf({ alternatives }, [unit(0, 10), unit(20, 44)])).toBe(8 * hour + 6 * hour);
    expect(amountOf({ alternatives: [alternatives[1]!] }, [unit(0, 10), unit(20, 44)])).toBe(20 * hour + 6 * hour);
  });
});

describe("matches of rest", () => {
  it("tell the duty, its window and what the first alternative measures", () => {
    const slots = [unit(0, 10), unit(20, 44), unit(100, 101)];
    const kernel = restKernel(slots, {
      alternatives: [
        { window: day, rest: 18 * hour },
        { window: 2 * day, rest: 30 * hour, part: 8 * hour },
      ],
    });
    const line = Int32Array.of(5, 0, 1, 2);
    const window = (start: number) => ({ from: horizonStart + start * hour, to: horizonStart + start * hour + day });
    expect(matchRest(kernel, tinyInstance({ slots }), line, 1, 3)).toEqual([
      { amount: 8 * hour, slots: [0, 1], measured: 10 * hour, bound: 18 * hour, ...window(0) },
      { amount: 6 * hour, slots: [1], measured: 0, bound: 18 * hour, ...window(20) },
    ]);
  });
});
