import { describe, expect, it } from "vitest";
import { evaluateRest, matchRest } from "../../src/kernels/rest";
import { horizonStart, restKernel, type RestSpec, type SlotSpec, tinyInstance } from "./tinyInstance";

const hour = 60;
const day = 24 * hour;

/** A unit from one hour to another, counted from the start of the horizon. */
function unit(from: number, to: number, kind = 0): SlotSpec {
  return { day: Math.floor(from / 24), start: (((from % 24) + 24) % 24) * hour, length: (to - from) * hour, kind };
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

describe("pieces of rest", () => {
  const once = (minutes: number) => ({ minutes: minutes * hour, count: 1 });
  const short = { minutes: 11 * hour, count: 2 };
  /** The shortage in the window of the first duty alone, which starts at 0 h. */
  const shortage = (alternative: RestSpec["alternatives"][number], slots: readonly SlotSpec[]): number => {
    const kernel = restKernel(slots, { mergeGap: hour, alternatives: [alternative] });
    const matches = matchRest(kernel, tinyInstance({ slots }), Int32Array.from(slots.keys()), 0, slots.length);
    return matches.find(({ from }) => from === horizonStart)?.amount ?? 0;
  };

  it("of one length must each find a place, several of them in one rest if it is long enough", () => {
    const alternative = { window: 2 * day, short };
    // Window [0, 48): 8-30 is rest for two pieces, 8-29 for one, and 37-48 for another.
    expect(shortage(alternative, [unit(0, 8), unit(30, 48)])).toBe(0);
    expect(shortage(alternative, [unit(0, 8), unit(29, 48)])).toBe(11 * hour);
    expect(shortage(alternative, [unit(0, 8), unit(29, 37)])).toBe(0);
    expect(shortage(alternative, [unit(0, 8), unit(18, 48)])).toBe(22 * hour);
    // From 38 h on 10 h are left.
    expect(shortage(alternative, [unit(0, 8), unit(29, 38)])).toBe(11 * hour);
  });

  it("of two lengths leave out what is least in sum, over all ways to place them", () => {
    const alternative = { window: 4 * day, long: once(24), short: once(11) };
    // Rests in [0, 96): 8-32 (24 h) and 82-96 (14 h): both.
    expect(shortage(alternative, [unit(0, 8), unit(32, 82)])).toBe(0);
    // 8-42 (34 h) only: the long one, 11 h are left out; 35 h hold both.
    expect(shortage(alternative, [unit(0, 8), unit(42, 96)])).toBe(11 * hour);
    expect(shortage(alternative, [unit(0, 8), unit(43, 96)])).toBe(0);
    // 8-31 (23 h) and 85-96 (11 h): no place for the long one.
    expect(shortage(alternative, [unit(0, 8), unit(31, 85)])).toBe(24 * hour);
    expect(shortage(alternative, [unit(0, 8), unit(18, 96)])).toBe(35 * hour);
  });

  it("may be worth more as short ones than as a long one", () => {
    // Rests of 24 h and of 10 h: three of 8 h fit into the 24 h and one into the 10 h; the long one of 10 h fits into either.
    const slots = [unit(0, 8), unit(32, 86)];
    // Long in the second rest: 3 short beside it. Four short ones: without a long one all four, 10 h are left out; with it 8 h.
    expect(shortage({ window: 4 * day, long: once(10), short: { minutes: 8 * hour, count: 3 } }, slots)).toBe(0);
    expect(shortage({ window: 4 * day, long: once(10), short: { minutes: 8 * hour, count: 4 } }, slots)).toBe(8 * hour);
    // A long one of 20 h leaves place for one of three short ones: 16 h out; without it 20 h.
    expect(shortage({ window: 4 * day, long: once(20), short: { minutes: 8 * hour, count: 3 } }, slots)).toBe(16 * hour);
    // A long one of 17 h leaves place for one of four short ones: 24 h out; without it 17 h.
    expect(shortage({ window: 4 * day, long: once(17), short: { minutes: 8 * hour, count: 4 } }, slots)).toBe(17 * hour);
  });

  it("of both lengths in any number", () => {
    // Ten rests of 24 h between units of 1 h; the window holds them all.
    const slots = Array.from({ length: 11 }, (_, index) => unit(25 * index, 25 * index + 1));
    const alternative = { window: 251 * hour, long: { minutes: 24 * hour, count: 8 }, short: { minutes: 12 * hour, count: 4 } };
    const first = (count: number) => shortage({ ...alternative, long: { minutes: 24 * hour, count } }, slots);
    expect(first(8)).toBe(0);
    // With nine there is room for two short ones; with thirty for no more than ten long ones in all.
    expect(first(9)).toBe(24 * hour);
    expect(first(30)).toBe((20 * 24 + 4 * 12) * hour);
  });

  it("are one way among others, and told by what finds a place", () => {
    const slots = [unit(0, 8), unit(30, 48)];
    const alternatives = [{ window: 2 * day, long: once(24), short: once(11) }, { window: 2 * day, rest: 23 * hour }]; // prettier-ignore
    const line = Int32Array.of(0, 1);
    // Pieces: the long one is out; or 22 h of 23 h.
    expect(matchRest(restKernel(slots, { alternatives }), tinyInstance({ slots }), line, 0, 2)).toEqual([
      { amount: hour, slots: [0, 1], measured: 11 * hour, bound: 35 * hour, from: horizonStart, to: horizonStart + 2 * day },
    ]);
    // Twice 9 h and twice 5 h, 28 h in all, in 22 h: 9 + 9 h leave 10 h out, 9 + 5 + 5 h leave 9 h out.
    const twice = [{ window: 2 * day, long: { minutes: 9 * hour, count: 2 }, short: { minutes: 5 * hour, count: 2 } }];
    expect(matchRest(restKernel(slots, { alternatives: twice }), tinyInstance({ slots }), line, 0, 2)).toEqual([
      { amount: 9 * hour, slots: [0, 1], measured: 19 * hour, bound: 28 * hour, from: horizonStart, to: horizonStart + 2 * day },
    ]);
    const swapped = restKernel(slots, { alternatives: [alternatives[1]!, alternatives[0]!] });
    expect(matchRest(swapped, tinyInstance({ slots }), line, 0, 2)).toEqual([
      { amount: hour, slots: [0, 1], measured: 22 * hour, bound: 23 * hour, from: horizonStart, to: horizonStart + 2 * day },
    ]);
  });
});

describe("units that do not count", () => {
  it("are rest, begin no window, and are not told", () => {
    // Kind 1 at 10-12 would part the rest of 8-24: counted, 12 h of 14 are left; otherwise 16.
    const slots = [unit(-2, -1, 1), unit(0, 8), unit(10, 12, 1), unit(24, 32), unit(33, 34, 1)];
    const spec: RestSpec = { mergeGap: hour, alternatives: [{ window: day, rest: 14 * hour }] };
    expect(amountOf({ ...spec, counted: [0] }, slots)).toBe(0);
    // All count: from -2 on 12 h (12-22 clipped: 10 h), the longest is 10 h of 14; from 0 on 12 h; from 10 on 12 h; from 24 on 14 h; from 33 on all.
    expect(amountOf(spec, slots)).toBe((4 + 2 + 2) * hour);
    const kernel = restKernel(slots, { mergeGap: hour, counted: [0], alternatives: [{ window: 2 * day, rest: 17 * hour }] });
    expect(matchRest(kernel, tinyInstance({ slots }), Int32Array.of(0, 1, 2, 3, 4), 0, 5)).toEqual([
      { amount: hour, slots: [1, 3], measured: 16 * hour, bound: 17 * hour, from: horizonStart, to: horizonStart + 2 * day },
    ]);
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
