import { describe, expect, it } from "vitest";
import type { FollowKernel } from "../../src/instance/kernelData";
import { evaluateFollow, followPairAmount, matchFollow } from "../../src/kernels/follow";
import { apartKernel, gapKernel, horizonStart, overlapKernel, type SlotSpec, successionKernel, tinyInstance } from "./tinyInstance";

const hour = 60;

function amountOf(kernel: FollowKernel, slots: readonly SlotSpec[]): number {
  const line = Int32Array.from(slots.keys());
  return evaluateFollow(kernel, tinyInstance({ slots }), line, 0, line.length);
}

/** A unit from one hour to another, on a day. */
function unit(day: number, from: number, to: number, kind = 0): SlotSpec {
  return { day, start: from * hour, length: (to - from) * hour, kind };
}

describe("gap", () => {
  it.each([
    // Late until 23 h, early at 10 h: 11 h of rest, nothing missing; at 9 h 1 h is missing, at 7 h 3 h.
    ["exactly the rest asked for", 10, 0],
    ["one hour too little", 9, 60],
    ["three hours too little", 7, 180],
  ])("charges minutes short: %s", (_name, start, amount) => {
    const slots = [unit(0, 15, 23), unit(1, start, 17)];
    expect(amountOf(gapKernel(slots, { required: [[11 * hour]] }), slots)).toBe(amount);
  });

  it("leaves gaps below its minimum to others, and starts with that gap itself", () => {
    // Gaps of 7 h 59 and of 8 h, 11 h asked: the first is not judged, the second is 3 h short.
    for (const [start, amount] of [
      [22 * hour + 59, 0],
      [23 * hour, 180],
    ] as const) {
      const slots = [unit(0, 7, 15), { day: 0, start, length: hour }];
      expect(amountOf(gapKernel(slots, { required: [[11 * hour]] }, { minimumGap: 8 * hour }), slots)).toBe(amount);
    }
  });

  it("leaves gaps from its maximum on to others", () => {
    // Gap of 1 h, 90 minutes asked: 30 short when gaps below 61 minutes are judged, nothing when only those below 60 are.
    const slots = [unit(0, 7, 9), unit(0, 10, 12)];
    expect(amountOf(gapKernel(slots, { required: [[90]] }, { maximumGap: 61 }), slots)).toBe(30);
    expect(amountOf(gapKernel(slots, { required: [[90]] }, { maximumGap: 60 }), slots)).toBe(0);
  });

  it("does not judge units that overlap", () => {
    const slots = [unit(0, 7, 15), unit(0, 14, 20)];
    expect(amountOf(gapKernel(slots, { required: [[600]] }), slots)).toBe(0);
    // With a negative minimum the gap of -60 minutes is 660 short of 600.
    expect(amountOf(gapKernel(slots, { required: [[600]] }, { minimumGap: -Infinity }), slots)).toBe(660);
  });

  it("asks by the classes of the two units, earlier by later", () => {
    // Kinds 0 and 1 are classes 0 and 1, kind 2 is not judged. Two hours apart: what is asked minus 120.
    const required = [
      [130, 140],
      [150, 160],
    ];
    for (const [earlier, later, amount] of [
      [0, 0, 10],
      [0, 1, 20],
      [1, 0, 30],
      [1, 1, 40],
      [2, 0, 0],
      [0, 2, 0],
    ] as const) {
      const slots = [unit(0, 7, 9, earlier), unit(0, 11, 12, later)];
      expect(amountOf(gapKernel(slots, { from: [0, 1], to: [0, 1], required }), slots)).toBe(amount);
    }
  });

  it("looks at neighbours only", () => {
    // 9-10 and 12-13 stand between 7-8 and 15-16: gaps 1 h, 2 h and 2 h, of 3 h asked: 120 + 60 + 60.
    const slots = [unit(0, 7, 8), unit(0, 9, 10), unit(0, 12, 13), unit(0, 15, 16)];
    expect(amountOf(gapKernel(slots, { required: [[180]] }), slots)).toBe(240);
  });

  it("tells the gap, the bound and the time of every match", () => {
    const slots = [unit(0, 15, 23), unit(1, 7, 15), unit(2, 7, 15)];
    const instance = tinyInstance({ slots });
    const kernel = gapKernel(slots, { required: [[11 * hour]] });
    const line = Int32Array.of(0, 1, 2);
    expect(matchFollow(kernel, instance, line, 0, 3)).toEqual([
      { amount: 180, slots: [0, 1], measured: 480, bound: 660, from: horizonStart + 23 * hour, to: horizonStart + 31 * hour },
    ]);
    expect(followPairAmount(kernel, instance, 0, 1)).toBe(180);
    expect(followPairAmount(kernel, instance, 1, 2)).toBe(0);
  });
});

describe("gaps to every later unit", () => {
  it("are asked past units in between, each as far as it is short", () => {
    // 7-8, 9-10, 12-13: gaps 1, 4 and 2 h, of 5 h asked.
    const slots = [unit(0, 7, 8), unit(0, 9, 10), unit(0, 12, 13)];
    expect(amountOf(apartKernel(slots, { required: [[300]] }), slots)).toBe(240 + 60 + 180);
    expect(amountOf(apartKernel(slots, { required: [[240]] }), slots)).toBe(180 + 120);
    expect(amountOf(apartKernel(slots, { required: [[241]] }), slots)).toBe(181 + 1 + 121);
  });

  it("ask by the classes of the two units, and leave gaps out of their limits to others", () => {
    // Kind 1 after kind 0 only: 7-8 to 12-13 is 4 h, past 9-10.
    const slots = [unit(0, 7, 8, 0), unit(0, 9, 10, 1), unit(0, 12, 13, 1)];
    const pairs = { from: [0, -1], to: [-1, 0], required: [[300]] };
    expect(amountOf(apartKernel(slots, pairs), slots)).toBe(240 + 60);
    expect(amountOf(apartKernel(slots, pairs, { minimumGap: 61 }), slots)).toBe(60);
    expect(amountOf(apartKernel(slots, pairs, { minimumGap: 60 }), slots)).toBe(240 + 60);
    expect(amountOf(apartKernel(slots, pairs, { maximumGap: 240 }), slots)).toBe(240);
    expect(amountOf(apartKernel(slots, pairs, { maximumGap: 241 }), slots)).toBe(240 + 60);
  });

  it("reach over a long unit to those after it, and do not judge overlaps", () => {
    // 7-31 holds 8-9 and ends an hour before 32-33; 8-9 is 23 h before it.
    const slots = [unit(0, 7, 31), unit(0, 8, 9), unit(1, 8, 9)];
    expect(amountOf(apartKernel(slots, { required: [[120]] }), slots)).toBe(60);
    expect(amountOf(apartKernel(slots, { required: [[24 * hour]] }), slots)).toBe(23 * hour + hour);
  });

  it("give gap, bound and time of every pair", () => {
    const slots = [unit(0, 7, 8), unit(0, 9, 10), unit(0, 12, 13)];
    const kernel = apartKernel(slots, { required: [[241]] });
    const hours = (from: number, to: number) => ({ from: horizonStart + from * hour, to: horizonStart + to * hour });
    expect(matchFollow(kernel, tinyInstance({ slots }), Int32Array.of(0, 1, 2), 0, 3)).toEqual([
      { amount: 181, slots: [0, 1], measured: 60, bound: 241, ...hours(8, 9) },
      { amount: 121, slots: [1, 2], measured: 120, bound: 241, ...hours(10, 12) },
      { amount: 1, slots: [0, 2], measured: 240, bound: 241, ...hours(8, 12) },
    ]);
  });
});

describe("succession", () => {
  const late = 0;
  const early = 1;
  const pairs = { from: [0], to: [-1, 0], required: [[1]] };

  it("charges every pair the right number of days apart", () => {
    const slots = [unit(0, 15, 23, late), unit(1, 7, 11, early), unit(1, 12, 16, early), unit(2, 7, 11, early)];
    expect(amountOf(successionKernel(slots, pairs, 1), slots)).toBe(2);
    expect(amountOf(successionKernel(slots, pairs, 2), slots)).toBe(1);
    expect(amountOf(successionKernel(slots, pairs, 3), slots)).toBe(0);
  });

  it("counts days between the starts, not hours", () => {
    // 23:00 and 01:00 are on successive days; 00:00 and 23:00 of one day are not.
    const night = [unit(0, 23, 24, late), unit(1, 1, 2, early)];
    expect(amountOf(successionKernel(night, pairs, 1), night)).toBe(1);
    const day = [unit(0, 0, 1, late), unit(0, 23, 24, early)];
    expect(amountOf(successionKernel(day, pairs, 1), day)).toBe(0);
    expect(amountOf(successionKernel(day, pairs, 0), day)).toBe(1);
  });

  it("looks past units in between, and at history", () => {
    const slots = [unit(-1, 15, 23, late), unit(0, 0, 1, 2), unit(0, 7, 11, early)];
    expect(amountOf(successionKernel(slots, pairs, 1), slots)).toBe(1);
  });

  it("gives its pairs as matches with a bound of 0", () => {
    const slots = [unit(0, 15, 23, late), unit(0, 20, 21, 2), unit(1, 7, 11, early)];
    const matches = matchFollow(successionKernel(slots, pairs, 1), tinyInstance({ slots }), Int32Array.of(9, 0, 1, 2), 1, 3);
    expect(matches).toEqual([
      { amount: 1, slots: [0, 2], measured: 1, bound: 0, from: horizonStart + 23 * hour, to: horizonStart + 31 * hour },
    ]);
  });
});

describe("overlap", () => {
  it.each([
    ["units that touch", [unit(0, 7, 15), unit(0, 15, 23)], 0],
    ["one hour in common", [unit(0, 7, 15), unit(0, 14, 23)], 60],
    ["one inside the other", [unit(0, 7, 15), unit(0, 9, 11)], 120],
    ["the same hours", [unit(0, 7, 15), unit(0, 7, 15)], 480],
    // 7-15 with 14-16: 1 h, 7-15 with 14:00-22:00: 1 h, 14-16 with 14-22: 2 h.
    ["three at once", [unit(0, 7, 15), unit(0, 14, 16), unit(0, 14, 22)], 240],
    // The long unit reaches over the short one to the third: 7-31 with 8-9 and with 30-32.
    ["past a short unit", [unit(0, 7, 31), unit(0, 8, 9), unit(1, 6, 8)], 120],
  ] as const)("charges minutes in common of every pair: %s", (_name, slots, amount) => {
    expect(amountOf(overlapKernel(slots), slots)).toBe(amount);
  });

  it("judges a pair only when both units are judged", () => {
    const judged = [0, -1];
    for (const [earlier, later, amount] of [
      [0, 0, 60],
      [0, 1, 0],
      [1, 0, 0],
    ] as const) {
      const slots = [unit(0, 7, 15, earlier), unit(0, 14, 23, later)];
      expect(amountOf(overlapKernel(slots, { from: judged, to: judged }), slots)).toBe(amount);
    }
  });

  it("tells the minutes of every pair", () => {
    const slots = [unit(0, 7, 15), unit(0, 14, 23)];
    expect(matchFollow(overlapKernel(slots), tinyInstance({ slots }), Int32Array.of(0, 1), 0, 2)).toEqual([
      { amount: 60, slots: [0, 1], measured: 60, bound: 0, from: horizonStart + 15 * hour, to: horizonStart + 14 * hour },
    ]);
  });
});

describe("an empty line or a single unit", () => {
  it("is never charged", () => {
    const slots = [unit(0, 7, 15)];
    for (const kernel of [gapKernel(slots, { required: [[660]] }), successionKernel(slots, {}, 0), overlapKernel(slots)]) {
      expect(evaluateFollow(kernel, tinyInstance({ slots }), Int32Array.of(), 0, 0)).toBe(0);
      expect(amountOf(kernel, slots)).toBe(0);
      expect(matchFollow(kernel, tinyInstance({ slots }), Int32Array.of(0), 0, 1)).toEqual([]);
    }
  });
});
