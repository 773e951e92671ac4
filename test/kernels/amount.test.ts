import { describe, expect, it } from "vitest";
import { outside } from "../../src/kernels/amount";

describe("the distance to bounds", () => {
  it.each([
    // value, minimum, maximum, unit, linear, quadratic
    [5, 5, 8, 1, 0, 0],
    [8, 5, 8, 1, 0, 0],
    [4, 5, 8, 1, 1, 1],
    [2, 5, 8, 1, 3, 9],
    [9, 5, 8, 1, 1, 1],
    [12, 5, 8, 1, 4, 16],
    // 1 minute below is 1 started unit of 60, 61 minutes are 2.
    [479, 480, 600, 60, 1, 1],
    [420, 480, 600, 60, 1, 1],
    [419, 480, 600, 60, 2, 4],
    [601, 480, 600, 60, 1, 1],
    [661, 480, 600, 60, 2, 4],
    [-3, -2, 2, 1, 1, 1],
    [1000, -Infinity, Infinity, 1, 0, 0],
    [-1000, -Infinity, 0, 1, 0, 0],
    [1000, 0, Infinity, 1, 0, 0],
  ])("of %d to [%d, %d] in units of %d is %d, squared %d", (value, minimum, maximum, unit, linear, quadratic) => {
    expect(outside(value, minimum, maximum, unit, false)).toBe(linear);
    expect(outside(value, minimum, maximum, unit, true)).toBe(quadratic);
  });
});
