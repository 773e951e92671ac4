import { describe, expect, it } from "vitest";
import type { Instance } from "../../src/instance/instance";
import { deltaDuty } from "../../src/kernels/duty";
import { deltaFollow } from "../../src/kernels/follow";
import { deltaPatternCount } from "../../src/kernels/pattern";
import { deltaRest } from "../../src/kernels/rest";
import { deltaStretch } from "../../src/kernels/stretch";
import { deltaWindow, windowSumCount, windowSums } from "../../src/kernels/window";
import { plainDuty } from "./plainDuties";
import { plainFollow, plainPatternCount, plainRest, plainRuns, plainWindow } from "./plainReadings";
import { breaksKernel, dutiesKernel, dutyRestKernel, frequencyKernel, lengthKernel, seriesKernel, withSwitch } from "./tinyDuties";
import {
  apartKernel,
  distinctKernel,
  gapKernel,
  inSlotOrder,
  overlapKernel,
  patternKernel,
  restKernel,
  type SlotSpec,
  stretchKernel,
  successionKernel,
  sumKernel,
  tinyInstance,
} from "./tinyInstance";

const hour = 60;

/** A unit from one hour to another, counted from the start of the horizon. */
function unit(from: number, to: number, kind = 0): SlotSpec {
  const day = Math.floor(from / 24);
  return { day, start: (from - day * 24) * hour, length: (to - from) * hour, kind };
}

type Delta = (...change: readonly [Int32Array, number, number, Int32Array, number, number, number]) => number;

/**
 * Tries every change from one subset of the slots to another, with the longest prefix and suffix that stay and with none, and compares the
 * delta with the difference of plain readings. Returns the first change that is wrong.
 */
function firstWrong(slots: readonly SlotSpec[], amountOf: (line: readonly number[]) => number, delta: Delta): string | undefined {
  const lines = Array.from({ length: 1 << slots.length }, (_, subset) => [...slots.keys()].filter((slot) => ((subset >> slot) & 1) === 1));
  const amounts = lines.map(amountOf);
  for (const [from, before] of lines.entries()) {
    const padded = Int32Array.from([0, ...before, slots.length - 1]);
    for (const [to, after] of lines.entries()) {
      let prefix = 0;
      while (prefix < before.length && prefix < after.length && before[prefix] === after[prefix]) prefix++;
      let suffix = 0;
      const shorter = Math.min(before.length, after.length);
      while (prefix + suffix < shorter && before[before.length - 1 - suffix] === after[after.length - 1 - suffix]) suffix++;
      const line = Int32Array.from(after);
      for (const [kept, keptLast] of [
        [prefix, suffix],
        [0, 0],
      ] as const) {
        // prettier-ignore
        const found = delta(padded, 1, before.length, line, after.length, kept, keptLast);
        const wanted = amounts[to]! - amounts[from]!;
        if (found !== wanted) return `${before.join()} -> ${after.join()} keeping ${kept} and ${keptLast}: ${found} for ${wanted}`;
      }
    }
  }
  return undefined;
}

function instanceOf(slots: readonly SlotSpec[], dayCount: number): Instance {
  return tinyInstance({ slots, dayCount });
}

describe("every change of a small line", () => {
  const dayCount = 4;

  it("is right for runs of days", { timeout: 60_000 }, () => {
    const lines = [
      // Days -2, -1, 0, twice day 1 (once not counted), 2 and 3; and days -1, 2 and 3 with two days after the horizon.
      inSlotOrder([unit(-41, -33), unit(-17, -9), unit(7, 15), unit(31, 39, 1), unit(40, 44), unit(55, 63), unit(79, 87)]),
      inSlotOrder([unit(-17, -9), unit(55, 63), unit(79, 87), unit(103, 111), unit(127, 135)]),
    ];
    const bounds = [
      { minimum: 2 },
      { minimum: 3, exemptStart: true },
      { maximum: 1 },
      { minimum: 2, maximum: 2 },
      { minimum: 3, maximum: 1, exemptStart: true },
    ];
    for (const slots of lines) {
      const instance = instanceOf(slots, dayCount);
      for (const form of ["work", "off"] as const) {
        for (const spec of bounds) {
          const kernel = stretchKernel(slots, form, { kinds: [0], ...spec });
          const delta: Delta = (...change) => deltaStretch(kernel, instance, ...change);
          expect(firstWrong(slots, (line) => plainRuns(kernel, instance, line), delta)).toBeUndefined();
        }
      }
    }
  });

  it("is right for what is asked of duties, long units among them", { timeout: 60_000 }, () => {
    // Units of 36 h and 16 h over others, and units of kind 1; or a row of shifts with nights among them.
    const long = inSlotOrder([unit(-10, 6), unit(8, 44), unit(14, 16, 1), unit(20, 21), unit(40, 41, 1), unit(45, 50), unit(58, 60, 1)]);
    const row = inSlotOrder([unit(-9, -1), unit(5, 9, 1), unit(22, 29), unit(37, 39, 1), unit(46, 54), unit(62, 64), unit(79, 87, 1)]);
    for (const slots of [long, row]) {
      const instance = instanceOf(slots, dayCount);
      const reductions = [{ rest: 6 * hour, maximum: 1 }, { rest: 9 * hour, maximum: 1 }]; // prettier-ignore
      const kernels = [
        ...[2, 4, 8].flatMap((gap) => [false, true].map((span) => lengthKernel(slots, { of: { contains: [1] }, maximum: 3 * hour, mergeGap: gap * hour, span }))), // prettier-ignore
        lengthKernel(slots, { maximum: 3 * hour, counted: [0], of: { night: 2 } }),
        breaksKernel(slots, { steps: [{ workOver: 4 * hour, breakMinutes: 200 }], part: 120 }),
        dutyRestKernel(slots, { rest: 12 * hour, mergeGap: 4 * hour, after: { workOver: 2 * hour }, before: { lacks: [1] } }),
        dutyRestKernel(slots, { rest: 12 * hour, within: 24 * hour, mergeGap: 4 * hour, reductions, reductionWindow: 48 * hour }),
        dutyRestKernel(slots, { rest: 14 * hour, mergeGap: 4 * hour, reductions, reductionWindow: 60 * hour, shared: [{ rest: 660, before: { contains: [1] } }] }), // prettier-ignore
        dutyRestKernel(slots, { rest: 30 * hour, mergeGap: 4 * hour, series: { minimum: 2 } }),
        dutyRestKernel(slots, { rest: 30 * hour, mergeGap: 4 * hour, series: { minimum: 2, gap: 9 * hour }, before: { workOver: 2 * hour }, reductions, reductionWindow: 30 * hour }), // prettier-ignore
        seriesKernel(slots, { maximum: 1, mergeGap: 4 * hour, of: { workOver: hour }, containing: { contains: [1] } }),
        seriesKernel(slots, { maximum: 1, mergeGap: 4 * hour, gap: 10 * hour, containing: { night: 1 } }),
        seriesKernel(slots, { maximum: 1, mergeGap: 4 * hour, counted: [0] }),
        frequencyKernel(slots, { maximum: 1, window: 36 * hour, mergeGap: 4 * hour, of: { workOver: 2 * hour } }),
      ];
      for (const kernel of kernels) {
        const delta: Delta = (...change) => deltaDuty(kernel, instance, ...change);
        expect(firstWrong(slots, (line) => plainDuty(kernel, instance, line), delta)).toBeUndefined();
      }
    }
  });

  it("is right for pairs of units", { timeout: 60_000 }, () => {
    const slots = inSlotOrder([unit(-17, -9, 1), unit(7, 15), unit(14, 23, 1), unit(14, 30), unit(31, 39), unit(40, 48, 1), unit(55, 63)]);
    const instance = instanceOf(slots, dayCount);
    const classes = { from: [0, 1], to: [0, 1], required: [[1, 1], [0, 1]] }; // prettier-ignore
    const kernels = [
      overlapKernel(slots),
      overlapKernel(slots, { from: [0, -1], to: [0, -1] }),
      gapKernel(slots, { ...classes, required: [[660, 480], [900, 0]] }), // prettier-ignore
      apartKernel(slots, { ...classes, required: [[660, 480], [1500, 0]] }), // prettier-ignore
      apartKernel(slots, { ...classes, required: [[1200, 900], [1500, 0]] }, { minimumGap: 120, maximumGap: 900 }), // prettier-ignore
      successionKernel(slots, classes, 0),
      successionKernel(slots, classes, 1),
      successionKernel(slots, classes, 2),
    ];
    for (const kernel of kernels) {
      const delta: Delta = (...change) => deltaFollow(kernel, instance, ...change);
      expect(firstWrong(slots, (line) => plainFollow(kernel, instance, line), delta)).toBeUndefined();
    }
  });

  it("is right for windows", { timeout: 60_000 }, () => {
    const slots = inSlotOrder([unit(-17, -9), unit(7, 15), unit(16, 20), unit(31, 39, 1), unit(40, 44), unit(55, 63), unit(79, 87)]);
    const instance = instanceOf(slots, dayCount);
    const windows = [{ from: -2, to: 0, maximum: 1 }, { from: 1, to: 3, minimum: 1, maximum: 2 }, { from: 0, to: 3, minimum: 3 }]; // prettier-ignore
    const kernels = [
      sumKernel(slots, { windows, carriedWindow: 1, quadratic: true }, (slot) => [[slot.day, 1]]),
      distinctKernel(slots, { windows }, { bucketDays: 1, kinds: [0] }),
      distinctKernel(slots, { windows, unit: 2 }, { bucketDays: 2, kinds: [0] }),
      distinctKernel(slots, { windows, quadratic: true }, { bucketDays: 3 }),
      dutiesKernel(slots, { windows, carriedWindow: 1 }, { mergeGap: 4 * hour }),
      dutiesKernel(slots, { windows, quadratic: true }, { mergeGap: 9 * hour, counted: [0], of: { workOver: 8 * hour } }),
    ];
    const switched = kernels.slice(0, 5).map((kernel, index) => {
      return withSwitch(kernel, slots, windows, {
        from: 1 + (index % 2),
        maximum: 0,
        mergeGap: 4 * hour,
        of: { contains: [1 - (index % 2)] },
      });
    });
    for (const kernel of [...kernels, ...switched]) {
      const scratch = new Float64Array(windowSumCount(kernel));
      const delta: Delta = (...change) => {
        const [before, base, length] = change;
        return deltaWindow(kernel, instance, ...change, windowSums(kernel, instance, before, base, length, 1), 0, scratch);
      };
      expect(firstWrong(slots, (line) => plainWindow(kernel, instance, line, 1), delta)).toBeUndefined();
    }
  });

  it("is right for rest", { timeout: 60_000 }, () => {
    const slots = inSlotOrder([unit(-17, -9), unit(4, 12), unit(8, 30, 1), unit(18, 20), unit(35, 40), unit(47, 60), unit(75, 80)]);
    const instance = instanceOf(slots, dayCount);
    const alternatives = [
      [{ window: 30 * hour, rest: 12 * hour }],
      [{ window: 40 * hour, rest: 20 * hour, part: 7 * hour }],
      [{ window: 48 * hour, long: { minutes: 11 * hour, count: 2 }, short: { minutes: 7 * hour, count: 2 } }],
      [{ window: 24 * hour, rest: 10 * hour }, { window: 48 * hour, rest: 30 * hour, part: 8 * hour }], // prettier-ignore
    ];
    for (const choice of alternatives) {
      for (const [mergeGap, counted] of [
        [4 * hour, [0, 1]],
        [8 * hour, [0, 1]],
        [8 * hour, [0]],
      ] as const) {
        // prettier-ignore
        const kernel = restKernel(slots, { mergeGap, counted, alternatives: choice });
        const delta: Delta = (...change) => deltaRest(kernel, instance, ...change);
        expect(firstWrong(slots, (line) => plainRest(kernel, instance, line), delta)).toBeUndefined();
      }
    }
  });

  it("is right for patterns", { timeout: 60_000 }, () => {
    const slots = inSlotOrder([
      unit(-17, -9),
      unit(7, 15),
      unit(16, 20, 1),
      unit(31, 39, 1),
      unit(55, 63),
      unit(79, 87, 1),
      unit(103, 111),
    ]);
    const instance = instanceOf(slots, dayCount);
    const [early, late] = [2, 4];
    const kernels = [
      patternKernel(slots, { dayCount, patterns: [[{ with: early }, { with: late }]] }),
      patternKernel(slots, { dayCount, patterns: [[{ with: late }, "any", { without: 1 }]] }),
      patternKernel(slots, { dayCount, patterns: [[{ without: early }], [{ with: early }, { without: late }, { with: 1 }]] }),
    ];
    for (const kernel of kernels) {
      const symbols = new Int32Array(dayCount + kernel.longest);
      const delta: Delta = (...change) => deltaPatternCount(kernel, instance, ...change, symbols.fill(7, 0, dayCount));
      expect(firstWrong(slots, (line) => plainPatternCount(kernel, instance, line), delta)).toBeUndefined();
    }
  });
});
