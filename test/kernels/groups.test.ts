import { describe, expect, it } from "vitest";
import type { CoverKernel, TallyKernel } from "../../src/instance/kernelData";
import { coverAmount } from "../../src/kernels/cover";
import { deltaTally, tallyAmount, tallyWeight } from "../../src/kernels/tally";
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
    slotGroup: Int32Array.of(0, 0, 0),
    personClass: Int32Array.of(0, 1, -1),
    slotClass: Int32Array.of(0, 1, -1),
    slotClassCount: 2,
    // Person class 0: 1 and 2; person class 1: 3 and -4.
    classAmount: Int32Array.of(1, 2, 3, -4),
    minimum: 2,
    maximum: 5,
    unit: 1,
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
    expect([-1, 1, 2, 5, 6, 9].map((sum) => tallyAmount(kernel, sum, 1))).toEqual([3, 1, 0, 0, 1, 4]);
    expect([-1, 1, 2, 5, 6, 9].map((sum) => tallyAmount({ ...kernel, unit: 2 }, sum, 1))).toEqual([2, 1, 0, 0, 1, 2]);
  });

  it("judges an empty group only when told to", () => {
    expect(tallyAmount(kernel, 0, 0)).toBe(0);
    expect(tallyAmount({ ...kernel, judgeEmpty: true }, 0, 0)).toBe(2);
    expect(tallyAmount(kernel, 0, 1)).toBe(2);
  });

  it("changes with the sum and the headcount", () => {
    // From nobody (not judged) to one person who weighs 1: one short.
    expect(deltaTally(kernel, 0, 0, 1, 1)).toBe(1);
    expect(deltaTally(kernel, 1, 1, -1, -1)).toBe(-1);
    expect(deltaTally(kernel, 1, 1, 3, 1)).toBe(-1);
    expect(deltaTally(kernel, 5, 2, 3, 1)).toBe(3);
  });
});
