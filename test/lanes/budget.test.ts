import { describe, expect, it } from "vitest";
import { Budget } from "../../src/lanes/budget";
import { readLimits } from "../../src/solve/readLimits";

const clockAt = (times: number[]) => ({ now: () => times.shift() ?? 0 });

describe("a budget", () => {
  it("without limits is the default work", () => {
    const budget = new Budget(readLimits({}), clockAt([]), 0);
    expect(budget.share(1_500_000)).toBe(0.5);
    expect(budget.exhausted(2_999_999)).toBeUndefined();
    expect(budget.exhausted(3_000_000)).toBe("work");
    expect(budget.hasTimeLimit).toBe(false);
    expect(budget.limits.gap).toBe(0);
  });

  it("with a time limit alone has no work limit", () => {
    const budget = new Budget(readLimits({ timeMs: 1000 }), clockAt([100, 350, 1099, 1100]), 100);
    expect(budget.elapsedMs()).toBe(0);
    expect(budget.share(10 ** 9)).toBe(0.25);
    expect(budget.exhausted(10 ** 12)).toBeUndefined();
    expect(budget.exhausted(0)).toBe("time");
  });

  it("with both takes the one that is further spent", () => {
    const budget = new Budget(readLimits({ timeMs: 1000, work: 100 }), clockAt([300, 300]), 0);
    expect(budget.share(20)).toBe(0.3);
    expect(budget.share(40)).toBe(0.4);
  });

  it("is never more than wholly used", () => {
    expect(new Budget(readLimits({ work: 10 }), clockAt([]), 0).share(25)).toBe(1);
  });

  it("of no time at all is used up at once", () => {
    const budget = new Budget(readLimits({ timeMs: 0 }), clockAt([5, 5]), 5);
    expect(budget.share(0)).toBe(0);
    expect(budget.exhausted(0)).toBe("time");
  });

  it.each([
    ["work", -1],
    ["work", Number.NaN],
    ["timeMs", -5],
    ["timeMs", Infinity],
    ["gap", 1.5],
    ["gap", "0.1"],
  ])("refuses limits.%s = %s", (name, value) => {
    expect(() => new Budget(readLimits({ [name]: value }), clockAt([]), 0)).toThrow(new RegExp(`limits\\.${name} is ${String(value)}`));
  });
});
