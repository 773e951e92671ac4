import { describe, expect, it } from "vitest";
import type { CoverKernel, TallyKernel } from "../../src/instance/kernelData";
import { coverAmount } from "../../src/kernels/cover";
import { deltaTally, inheritedTally, tallyAmount, tallyWeight } from "../../src/kernels/tally";
import { soft, tinyInstance } from "./tinyInstance";

describe("cover", () => {
  const slots = [{ day: 0, start: 420, length: 480 }];
  const instance = {
    ...tinyInstance({ slots }),
    slotMinimum: Int32Array.of(2),
    slotTarget: Int32Array.of(4),
    slotMaximum: Int32Array.of(5),
  };
  const kernel = (bound: CoverKernel["bound"], fromMinimum = false, priority = 1): CoverKernel => ({
    kind: "cover",
    ...soft(),
    bound,
    fromMinimum,
    slotPriority: Int32Array.of(priority),
  });
  const byHeadcount = (one: CoverKernel): number[] => [0, 1, 2, 3, 4, 5, 6, 7].map((headcount) => coverAmount(one, instance, 0, headcount));

  it("charges people missing or too many, by headcount 0 to 7 with minimum 2, target 4 and maximum 5", () => {
    expect(byHeadcount(kernel("minimum"))).toEqual([2, 1, 0, 0, 0, 0, 0, 0]);
    expect(byHeadcount(kernel("target"))).toEqual([4, 3, 2, 1, 0, 0, 0, 0]);
    expect(byHeadcount(kernel("target", true))).toEqual([2, 2, 2, 1, 0, 0, 0, 0]);
    expect(byHeadcount(kernel("surplus"))).toEqual([0, 0, 0, 0, 0, 1, 2, 3]);
    expect(byHeadcount(kernel("maximum"))).toEqual([0, 0, 0, 0, 0, 0, 1, 2]);
  });

  it("is multiplied by the priority, and 0 judges nothing", () => {
    expect(byHeadcount(kernel("minimum", false, 3))).toEqual([6, 3, 0, 0, 0, 0, 0, 0]);
    expect(byHeadcount(kernel("maximum", false, 0))).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe("tally", () => {
  const kernel: TallyKernel = {
    kind: "tally",
    ...soft(),
    groupCount: 1,
    // One entry for each of three slots.
    entryOffsets: Int32Array.of(0, 1, 2, 3),
    entryGroup: Int32Array.of(0, 0, 0),
    entryClass: Int32Array.of(0, 1, -1),
    entryCounts: Uint8Array.of(1, 1, 1),
    personClass: Int32Array.of(0, 1, -1),
    entryClassCount: 2,
    // Person class 0: 1 and 2; person class 1: 3 and -4.
    classAmount: Int32Array.of(1, 2, 3, -4),
    minimum: Float64Array.of(2),
    maximum: Float64Array.of(5),
    base: Float64Array.of(0),
    unit: 1,
    quadratic: false,
    factor: Float64Array.of(1),
    judgeEmpty: false,
  };

  it("weighs a person on a slot by their classes", () => {
    const weights = [0, 1, 2].map((person) => [0, 1, 2].map((slot) => tallyWeight(kernel, person, slot)));
    expect(weights).toEqual([
      [1, 2, 0],
      [3, -4, 0],
      [0, 0, 0],
    ]);
  });

  it("charges a sum outside the bounds", () => {
    expect([-1, 1, 2, 5, 6, 9].map((sum) => tallyAmount(kernel, 0, sum, 1))).toEqual([3, 1, 0, 0, 1, 4]);
    expect([-1, 1, 2, 5, 6, 9].map((sum) => tallyAmount({ ...kernel, unit: 2 }, 0, sum, 1))).toEqual([2, 1, 0, 0, 1, 2]);
  });

  it("has bounds for each group, and squares where asked", () => {
    const two = {
      ...kernel,
      groupCount: 2,
      minimum: Float64Array.of(2, -Infinity),
      maximum: Float64Array.of(5, 1),
      factor: Float64Array.of(1, 1),
      quadratic: true,
    };
    expect([0, 1].map((group) => [-1, 4, 8].map((sum) => tallyAmount(two, group, sum, 1)))).toEqual([
      [9, 0, 9],
      [0, 9, 49],
    ]);
  });

  it("multiplies by the factor of the group, after the division", () => {
    const timed = {
      ...kernel,
      groupCount: 2,
      minimum: Float64Array.of(2, 2),
      maximum: Float64Array.of(5, 5),
      factor: Float64Array.of(1, 90),
      unit: 2,
    };
    // 3 and 1 short, in twos: 2 and 1.
    expect([0, 1].map((group) => [-1, 1, 3].map((sum) => tallyAmount(timed, group, sum, 1)))).toEqual([
      [2, 1, 0],
      [180, 90, 0],
    ]);
  });

  it("inherits what the fixed part exceeds the maximum by", () => {
    const hard = { ...kernel, hard: true };
    // Pins that sum to 7 are 2 above; without a pin nothing is there to inherit.
    expect([inheritedTally(hard, 0, 7, 1), inheritedTally(hard, 0, 7, 0), inheritedTally(hard, 0, 1, 1)]).toEqual([2, 0, 0]);
    expect(inheritedTally(kernel, 0, 7, 1)).toBe(0);
    const carrying = { ...kernel, base: Float64Array.of(6), judgeEmpty: true };
    // A carried 6 is 1 above for soft rules, whatever the pins; with pins of 3 more it is 4 above for hard ones.
    expect([inheritedTally(carrying, 0, 9, 1), inheritedTally({ ...carrying, hard: true }, 0, 9, 1)]).toEqual([1, 4]);
    expect(inheritedTally({ ...carrying, hard: true }, 0, 6, 0)).toBe(1);
  });

  it("judges an empty group only when told to", () => {
    expect(tallyAmount(kernel, 0, 0, 0)).toBe(0);
    expect(tallyAmount({ ...kernel, judgeEmpty: true }, 0, 0, 0)).toBe(2);
    expect(tallyAmount(kernel, 0, 0, 1)).toBe(2);
  });

  it("changes with the sum and the headcount", () => {
    // From nobody (not judged) to one person who weighs 1: one short.
    expect(deltaTally(kernel, 0, 0, 0, 1, 1, 0)).toBe(1);
    expect(deltaTally(kernel, 0, 1, 1, -1, -1, 0)).toBe(-1);
    expect(deltaTally(kernel, 0, 1, 1, 3, 1, 0)).toBe(-1);
    expect(deltaTally(kernel, 0, 5, 2, 3, 1, 0)).toBe(3);
    // What is inherited is charged whatever happens: only what exceeds it counts.
    expect(deltaTally(kernel, 0, 5, 2, 3, 1, tallyAmount(kernel, 0, 5, 2) + 2)).toBe(1);
  });
});
