import { describe, expect, it } from "vitest";
import { countPattern, deltaPatternCount, matchPattern, patternAmount } from "../../src/kernels/pattern";
import { type PatternItem, patternKernel, type PatternSpec, type SlotSpec, tinyInstance } from "./tinyInstance";

const dayCount = 7;
/** Symbols of the kinds below; bit 0 is any work. */
const early = 2;
const late = 4;

/** An early (kind 0) or late (kind 1) on these days. */
function units(...days: readonly (readonly [day: number, kind: number])[]): readonly SlotSpec[] {
  return days.map(([day, kind]) => ({ day, start: kind === 0 ? 420 : 900, length: 480, kind }));
}

function daysOf(patterns: readonly (readonly PatternItem[])[], slots: readonly SlotSpec[], spec: Partial<PatternSpec> = {}): number[] {
  const kernel = patternKernel(slots, { dayCount, patterns, ...spec });
  const instance = tinyInstance({ dayCount, slots });
  const line = Int32Array.from(slots.keys());
  const days = matchPattern(kernel, instance, line, 0, line.length);
  expect(countPattern(kernel, instance, line, 0, line.length, new Int32Array(dayCount + kernel.longest))).toBe(days.length);
  return days;
}

describe("occurrences of a pattern", () => {
  it("start on every day on which all items fit", () => {
    const slots = units([0, 0], [1, 1], [2, 0], [4, 0], [5, 1]);
    expect(daysOf([[{ with: early }, { with: late }]], slots)).toEqual([0, 4]);
    expect(daysOf([[{ with: early }, { without: 1 }]], slots)).toEqual([2]);
    expect(daysOf([[{ without: 1 }]], slots)).toEqual([3, 6]);
    expect(daysOf([[{ with: early | late }]], slots)).toEqual([0, 1, 2, 4, 5]);
    expect(daysOf([[{ with: late }, "any", { without: 1 }]], slots)).toEqual([1]);
  });

  it("see all units of a day", () => {
    const slots = units([0, 0], [0, 1], [1, 1]);
    expect(daysOf([[{ with: early }]], slots)).toEqual([0]);
    expect(daysOf([[{ with: late }]], slots)).toEqual([0, 1]);
    expect(daysOf([[{ without: early }]], slots)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(daysOf([[{ with: late }, { with: late }]], slots)).toEqual([0]);
  });

  it("are found once a day, whichever of the patterns occur", () => {
    const slots = units([0, 0], [1, 1]);
    expect(daysOf([[{ with: early }], [{ with: 1 }]], slots)).toEqual([0, 1]);
  });

  it("start only where they may", () => {
    const slots = units([0, 0], [1, 0], [2, 0]);
    expect(daysOf([[{ with: early }]], slots, { mayStart: (_pattern, day) => day % 2 === 0 })).toEqual([0, 2]);
    expect(daysOf([[{ with: early }], [{ with: 1 }]], slots, { mayStart: (pattern) => pattern === 1 })).toEqual([0, 1, 2]);
  });

  it("see no days outside the horizon", () => {
    const slots = units([-1, 0], [6, 0], [7, 0]);
    expect(daysOf([[{ with: early }, { with: early }]], slots, { mayStart: () => true })).toEqual([]);
    expect(daysOf([[{ with: early }, { without: early }]], slots, { mayStart: () => true })).toEqual([6]);
    expect(daysOf([[{ with: early }]], slots)).toEqual([6]);
  });
});

describe("the amount of a pattern", () => {
  it.each([
    [0, 1, 1],
    [1, 0, 0],
    [2, 0, 0],
    [3, 1, 1],
    [5, 3, 9],
  ])("for %d occurrences of 1 to 2 is %d, squared %d", (count, linear, quadratic) => {
    const spec = { dayCount, patterns: [[{ with: early }]], minimum: 1, maximum: 2 };
    expect(patternAmount(patternKernel([], spec), count)).toBe(linear);
    expect(patternAmount(patternKernel([], { ...spec, quadratic: true }), count)).toBe(quadratic);
  });
});

describe("a change of a line", () => {
  it("counts occurrences that begin before the changed days", () => {
    // early-any-late starts on day 0 and ends on day 2, where the late comes and goes.
    const slots = units([0, 0], [1, 0], [2, 0], [2, 1]);
    const kernel = patternKernel(slots, { dayCount, patterns: [[{ with: early }, "any", { with: late }]] });
    const instance = tinyInstance({ dayCount, slots });
    const symbols = new Int32Array(dayCount + 3).fill(255);
    const without = Int32Array.of(0, 1);
    const withEarly = Int32Array.of(0, 1, 2);
    const withLate = Int32Array.of(0, 1, 3);
    expect(deltaPatternCount(kernel, instance, without, 0, 2, withLate, 3, 2, 0, symbols)).toBe(1);
    expect(deltaPatternCount(kernel, instance, withLate, 0, 3, without, 2, 2, 0, symbols)).toBe(-1);
    expect(deltaPatternCount(kernel, instance, without, 0, 2, withEarly, 3, 2, 0, symbols)).toBe(0);
    expect(deltaPatternCount(kernel, instance, withLate, 0, 3, withLate, 3, 2, 1, symbols)).toBe(0);
  });
});
