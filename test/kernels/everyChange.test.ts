import { describe, expect, it } from "vitest";
import type { Instance } from "../../src/instance/instance";
import { deltaFollow } from "../../src/kernels/follow";
import { deltaPatternCount } from "../../src/kernels/pattern";
import { deltaRest } from "../../src/kernels/rest";
import { deltaStretch } from "../../src/kernels/stretch";
import { deltaWindow, windowSums } from "../../src/kernels/window";
import { plainFollow, plainPatternCount, plainRest, plainRuns, plainWindow } from "./plainReadings";
import {
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

  it("is right for pairs of units", { timeout: 60_000 }, () => {
    const slots = inSlotOrder([unit(-17, -9, 1), unit(7, 15), unit(14, 23, 1), unit(14, 30), unit(31, 39), unit(40, 48, 1), unit(55, 63)]);
    const instance = instanceOf(slots, dayCount);
    const classes = { from: [0, 1], to: [0, 1], required: [[1, 1], [0, 1]] }; // prettier-ignore
    const kernels = [
      overlapKernel(slots),
      overlapKernel(slots, { from: [0, -1], to: [0, -1] }),
      gapKernel(slots, { ...classes, required: [[660, 480], [900, 0]] }), // prettier-ignore
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
    ];
    for (const kernel of kernels) {
      const scratch = new Float64Array(kernel.windowCount);
      const delta: Delta = (...change) => {
        const [before, base, length] = change;
        return deltaWindow(kernel, instance, ...change, windowSums(kernel, instance, before, base, length, 1), 0, scratch);
      };
      expect(firstWrong(slots, (line) => plainWindow(kernel, instance, line, 1), delta)).toBeUndefined();
    }
  });

  it("is right for rest", { timeout: 60_000 }, () => {
    const slots = inSlotOrder([unit(-17, -9), unit(4, 12), unit(8, 30), unit(18, 20), unit(35, 40), unit(47, 60), unit(75, 80)]);
    const instance = instanceOf(slots, dayCount);
    const alternatives = [
      [{ window: 30 * hour, rest: 12 * hour }],
      [{ window: 40 * hour, rest: 20 * hour, part: 7 * hour }],
      [{ window: 24 * hour, rest: 10 * hour }, { window: 48 * hour, rest: 30 * hour, part: 8 * hour }], // prettier-ignore
    ];
    for (const choice of alternatives) {
      for (const mergeGap of [4 * hour, 8 * hour]) {
        const kernel = restKernel(slots, { mergeGap, alternatives: choice });
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
