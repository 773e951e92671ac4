import { describe, expect, it } from "vitest";
import type { StretchKernel } from "../../src/instance/kernelData";
import { evaluateStretch, matchStretch } from "../../src/kernels/stretch";
import { inSlotOrder, type SlotSpec, stretchKernel, type StretchSpec, tinyInstance } from "./tinyInstance";

const hour = 60;
const dayCount = 7;

/** An early on each of these days. */
function earlies(...days: readonly number[]): readonly SlotSpec[] {
  return days.map((day) => ({ day, start: 7 * hour, length: 8 * hour }));
}

function amountOf(kernel: StretchKernel, slots: readonly SlotSpec[], fixedOnly = false): number {
  const line = Int32Array.from(slots.keys());
  return evaluateStretch(kernel, tinyInstance({ dayCount, slots }), line, 0, line.length, fixedOnly);
}

function workAmount(spec: StretchSpec, ...days: readonly number[]): number {
  const slots = earlies(...days);
  return amountOf(stretchKernel(slots, "work", spec), slots);
}

function offAmount(spec: StretchSpec, ...days: readonly number[]): number {
  const slots = earlies(...days);
  return amountOf(stretchKernel(slots, "off", spec), slots);
}

describe("days of work in a row", () => {
  it("charge every day beyond the maximum", () => {
    expect(workAmount({ maximum: 3 }, 0, 1, 2)).toBe(0);
    expect(workAmount({ maximum: 3 }, 0, 1, 2, 3)).toBe(1);
    expect(workAmount({ maximum: 3 }, 0, 1, 2, 3, 4, 5)).toBe(3);
    expect(workAmount({ maximum: 1 }, 0, 1, 3, 4)).toBe(2);
  });

  it("charge every day short of the minimum, unless the run reaches the last day", () => {
    expect(workAmount({ minimum: 3 }, 1, 2, 3)).toBe(0);
    expect(workAmount({ minimum: 3 }, 1, 2)).toBe(1);
    expect(workAmount({ minimum: 3 }, 1, 3)).toBe(4);
    expect(workAmount({ minimum: 3 }, 6)).toBe(0);
    expect(workAmount({ minimum: 3 }, 5)).toBe(2);
    expect(workAmount({ minimum: 3 }, 5, 6)).toBe(0);
  });

  it("charge a run that is over the maximum for that alone, even when the minimum is higher", () => {
    expect(workAmount({ minimum: 5, maximum: 2 }, 1, 2)).toBe(3);
    expect(workAmount({ minimum: 5, maximum: 2 }, 1, 2, 3)).toBe(1);
  });

  it("go on from history", () => {
    expect(workAmount({ maximum: 3 }, -2, -1, 0, 1)).toBe(1);
    expect(workAmount({ maximum: 3 }, -3, -1, 0, 1)).toBe(0);
    expect(workAmount({ minimum: 3 }, -1, 0)).toBe(1);
    expect(workAmount({ minimum: 3 }, -3)).toBe(2);
  });

  it("are never too short with an exempt start when they include the first day", () => {
    expect(workAmount({ minimum: 3, exemptStart: true }, 0)).toBe(0);
    expect(workAmount({ minimum: 3, exemptStart: true }, -1, 0)).toBe(0);
    expect(workAmount({ minimum: 3, exemptStart: true }, -1)).toBe(2);
    expect(workAmount({ minimum: 3, exemptStart: true }, 1)).toBe(2);
    expect(workAmount({ maximum: 1, exemptStart: true }, -1, 0, 1)).toBe(2);
  });

  it("end with the horizon", () => {
    expect(workAmount({ maximum: 2 }, 5, 6, 7, 8)).toBe(0);
    expect(workAmount({ maximum: 1 }, 5, 6, 7, 8)).toBe(1);
    expect(workAmount({ minimum: 2 }, 8)).toBe(0);
  });

  it("count a day with several units once, and only units in the mask", () => {
    const slots = inSlotOrder([
      { day: 1, start: 0, length: 60, kind: 1 },
      { day: 1, start: 120, length: 60, kind: 0 },
      { day: 2, start: 0, length: 60, kind: 1 },
      { day: 3, start: 0, length: 60, kind: 0 },
      { day: 4, start: 0, length: 60, kind: 1 },
    ]);
    // Kind 1: days 1, 2 and 4; kind 0: days 1 and 3; all: days 1 to 4.
    expect(amountOf(stretchKernel(slots, "work", { kinds: [1], maximum: 1 }), slots)).toBe(1);
    expect(amountOf(stretchKernel(slots, "work", { kinds: [0], maximum: 1 }), slots)).toBe(0);
    expect(amountOf(stretchKernel(slots, "work", { maximum: 1 }), slots)).toBe(3);
  });

  it("leave minima open in a line of fixed work, except for runs that closed before the horizon", () => {
    const fixedOnly = (...days: readonly number[]): number => {
      const slots = earlies(...days);
      return amountOf(stretchKernel(slots, "work", { minimum: 3, maximum: 4 }), slots, true);
    };
    expect(fixedOnly(-2)).toBe(2);
    expect(fixedOnly(-1)).toBe(0);
    expect(fixedOnly(2)).toBe(0);
    expect(fixedOnly(1, 2, 3, 4, 5)).toBe(1);
  });

  it("tell their days, those of history included", () => {
    const slots = earlies(-1, 0, 1, 3);
    const kernel = stretchKernel(slots, "work", { minimum: 2, maximum: 2 });
    expect(matchStretch(kernel, tinyInstance({ dayCount, slots }), Int32Array.of(0, 1, 2, 3), 0, 4)).toEqual([
      { from: -1, to: 1, measured: 3, amount: 1 },
      { from: 3, to: 3, measured: 1, amount: 1 },
    ]);
  });
});

describe("days off in a row", () => {
  it("charge every day beyond the maximum, also before the first unit and after the last", () => {
    // Days 1 to 4 off: 4, of 2 allowed.
    expect(offAmount({ maximum: 2 }, 0, 5, 6)).toBe(2);
    // Days 0 to 3 off, nothing known before: 4.
    expect(offAmount({ maximum: 2 }, 4, 5, 6)).toBe(2);
    // Days 3 to 6 off until the end: 4.
    expect(offAmount({ maximum: 2 }, 0, 1, 2)).toBe(2);
    expect(offAmount({ maximum: 4 }, 0, 1, 2)).toBe(0);
    // Nobody works at all: 7.
    expect(offAmount({ maximum: 2 })).toBe(5);
    expect(offAmount({ maximum: 7 })).toBe(0);
  });

  it("charge every day short of the minimum between two units", () => {
    expect(offAmount({ minimum: 2 }, 0, 2, 5, 6)).toBe(1);
    expect(offAmount({ minimum: 3 }, 0, 2, 5, 6)).toBe(3);
    expect(offAmount({ minimum: 2 }, 0, 3, 4, 5, 6)).toBe(0);
    expect(offAmount({ minimum: 2 }, 0, 1, 2, 3, 4, 5, 6)).toBe(0);
  });

  it("are not too short when nothing is known before them, or when they reach the last day", () => {
    expect(offAmount({ minimum: 3 }, 1, 2, 3, 4, 5, 6)).toBe(0);
    expect(offAmount({ minimum: 3 }, 0, 1, 2, 3, 4, 5)).toBe(0);
    expect(offAmount({ minimum: 3 }, 0, 1, 2, 3, 4, 6)).toBe(2);
  });

  it("are known from the last unit of history on", () => {
    // Day -1 worked, day 0 off, day 1 worked: one day off, two missing.
    expect(offAmount({ minimum: 3 }, -1, 1, 2, 3, 4, 5, 6)).toBe(2);
    // Day -2 worked, days -1 and 0 off: one missing.
    expect(offAmount({ minimum: 3 }, -2, 1, 2, 3, 4, 5, 6)).toBe(1);
    // Days -4 to 0 off: 5, of 4 allowed.
    expect(offAmount({ maximum: 4 }, -5, 1, 2, 3, 4, 5, 6)).toBe(1);
    // Between two units of history: day -3.
    expect(offAmount({ minimum: 3 }, -4, -2, -1, 0, 1, 2, 3, 4, 5, 6)).toBe(2);
  });

  it("are never too short with an exempt start when they include the first day", () => {
    const spec = { minimum: 3, exemptStart: true };
    expect(offAmount(spec, -1, 1, 2, 3, 4, 5, 6)).toBe(0);
    expect(offAmount(spec, -2, 1, 2, 3, 4, 5, 6)).toBe(0);
    // Day -1 alone does not include the first day; nor does day 1.
    expect(offAmount(spec, -2, 0, 1, 2, 3, 4, 5, 6)).toBe(2);
    expect(offAmount(spec, 0, 2, 3, 4, 5, 6)).toBe(2);
  });

  it("end with the horizon, whatever comes after it", () => {
    expect(offAmount({ minimum: 3 }, 0, 1, 2, 3, 4, 5, 7)).toBe(0);
    expect(offAmount({ maximum: 2 }, 0, 1, 2, 9)).toBe(2);
    expect(offAmount({ maximum: 2 }, 0, 1, 2, 3, 4, 5, 6, 20)).toBe(0);
    expect(offAmount({ maximum: 2 }, 8)).toBe(5);
  });

  it("look at units in the mask only", () => {
    const slots = inSlotOrder([...earlies(0, 3), { day: 1, start: 0, length: 60, kind: 1 }]);
    // Without day 1 days 1 and 2 are off, then days 4 to 6.
    expect(amountOf(stretchKernel(slots, "off", { kinds: [0], minimum: 3 }), slots)).toBe(1);
    expect(amountOf(stretchKernel(slots, "off", { minimum: 2 }), slots)).toBe(1);
  });

  it("stay open in a line of fixed work from the first day of the horizon on", () => {
    const fixedOnly = (...days: readonly number[]): number => {
      const slots = earlies(...days);
      return amountOf(stretchKernel(slots, "off", { minimum: 2, maximum: 3 }), slots, true);
    };
    // Day -2 between two units of history is one short; days after day -1 are open.
    expect(fixedOnly(-3, -1)).toBe(1);
    expect(fixedOnly(-1)).toBe(0);
    // Days -5 to -1 off: two over, as far as they go.
    expect(fixedOnly(-6)).toBe(2);
    expect(fixedOnly()).toBe(0);
  });

  it("tell their days", () => {
    const slots = earlies(0, 2);
    const kernel = stretchKernel(slots, "off", { minimum: 2, maximum: 3 });
    expect(matchStretch(kernel, tinyInstance({ dayCount, slots }), Int32Array.of(0, 1), 0, 2)).toEqual([
      { from: 1, to: 1, measured: 1, amount: 1 },
      { from: 3, to: 6, measured: 4, amount: 1 },
    ]);
  });
});
