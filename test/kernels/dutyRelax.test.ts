import { describe, expect, it } from "vitest";
import { isFixedWorkApart, relaxedRest } from "../../src/kernels/dutyRelaxExtend";
import { evaluateFollow } from "../../src/kernels/follow";
import { dutyRestKernel, type DutyRestSpec, lengthKernel } from "./tinyDuties";
import { hard, type SlotSpec, tinyInstance } from "./tinyInstance";

const hour = 60;

/** A unit from one hour to another, counted from the start of the horizon. */
function unit(from: number, to: number, kind = 0): SlotSpec {
  const day = Math.floor(from / 24);
  return { day, start: Math.round((from - day * 24) * hour), length: Math.round((to - from) * hour), kind };
}

/** What the relaxation charges for the line of all slots, `undefined` = it says nothing. */
function charge(slots: readonly SlotSpec[], spec: DutyRestSpec): number | undefined {
  const instance = tinyInstance({ slots });
  const kernel = relaxedRest(dutyRestKernel(slots, spec), instance);
  return kernel && evaluateFollow(kernel, instance, Int32Array.from(slots.keys()), 0, slots.length);
}

describe("rest after duties, relaxed to neighbours", () => {
  it("charges what is missing between units that cannot be one duty", () => {
    // 15-23 and 31-39: 8 h; then 46-50, 7 h later, which may be the same duty with a merge gap of 8 h.
    const slots = [unit(15, 23), unit(31, 39), unit(46, 50)];
    expect(charge(slots, { rest: 660 })).toBe(180);
    expect(charge(slots, { rest: 660, mergeGap: 8 * hour + 1 })).toBe(0);
    expect(charge(slots, { rest: 660, mergeGap: 7 * hour })).toBe(180 + 240);
    expect(charge(slots, { rest: 8 * hour, mergeGap: 8 * hour })).toBe(0);
    expect(charge(slots, { rest: 660, within: 24 * hour })).toBe(180);
  });

  it("keeps the head of the kernel", () => {
    const slots = [unit(15, 23)];
    expect(relaxedRest(dutyRestKernel(slots, { rest: 660, head: hard(7) }), tinyInstance({ slots }))).toMatchObject({
      hard: true,
      guide: 7,
    });
  });

  it("looks at units alone that make their duty one the rule is about", () => {
    // 22-26 has 2 h of night work, ends at 2:00 sharp and is followed at 34.
    const slots = [unit(22, 26, 1), unit(34, 36)];
    const short = (after: DutyRestSpec["after"]) => charge(slots, { rest: 660, ...(after === undefined ? {} : { after }) });
    expect(short({ night: 1 })).toBe(180);
    expect(short({ night: 2 })).toBe(0);
    // One minute later it is late: 8 h 59 to 11:00.
    expect(charge([unit(22, 26 + 1 / 60), unit(35, 36)], { rest: 660, after: { night: 2 } })).toBe(121);
    expect(charge([unit(23, 25), unit(33, 36)], { rest: 660, after: { night: 1 } })).toBe(0);
    // Late without being a night: 1:30 to 2:30.
    expect(charge([unit(25.5, 26.5), unit(35, 36)], { rest: 660, after: { night: 2 } })).toBe(0);
    expect(short({ workOver: 239 })).toBe(180);
    expect(short({ workOver: 240 })).toBe(0);
    expect(short({ spanOver: 239 })).toBe(180);
    expect(short({ spanOver: 240 })).toBe(0);
    expect(short({ contains: [1] })).toBe(180);
    expect(short({ contains: [0] })).toBe(0);
  });

  it("says nothing of units that do not count", () => {
    const slots = [unit(15, 23), unit(32, 33, 1), unit(42, 43)];
    expect(charge(slots, { rest: 30 * hour, counted: [0] })).toBe(0);
    expect(charge(slots, { rest: 30 * hour, counted: [1] })).toBe(0);
    expect(charge(slots, { rest: 30 * hour })).toBe((21 + 21) * hour);
  });

  it("says nothing where something else decides whether a rest is charged", () => {
    const slots = [unit(15, 23), unit(31, 39)];
    for (const spec of [
      { reductions: [{ rest: 480, maximum: 1 }] },
      { series: { minimum: 1 } },
      { after: { lacks: [1] } },
      { before: { night: 1 } },
      { before: { workOver: 0 } },
      { before: { spanOver: 0 } },
      { before: { contains: [0] } },
      { before: { lacks: [1] } },
    ] as const) {
      expect(charge(slots, { rest: 660, ...spec })).toBeUndefined();
    }
    expect(relaxedRest(lengthKernel(slots, { maximum: 1 }), tinyInstance({ slots }))).toBeUndefined();
  });
});

describe("fixed and pinned work", () => {
  const isApart = (...slots: readonly SlotSpec[]): boolean => isFixedWorkApart(tinyInstance({ personCount: 2, slots }));

  it("lies apart when no two units of one person overlap", () => {
    const [early, late] = [unit(7, 15), unit(15, 23)];
    expect(isApart({ ...early, fixed: 0 }, { ...late, fixed: 0 })).toBe(true);
    expect(isApart({ ...early, fixed: 0 }, { ...unit(14, 23), fixed: 0 })).toBe(false);
    expect(isApart({ ...early, fixed: 0 }, { ...unit(14, 23), fixed: 1 })).toBe(true);
    expect(isApart({ ...early, fixed: 1 }, { ...unit(14, 23), pins: [1] })).toBe(false);
    expect(isApart({ ...early, pins: [0] }, { ...unit(14, 23), pins: [0] })).toBe(false);
    expect(isApart({ ...early, fixed: 0 }, unit(14, 23))).toBe(true);
    // A long unit reaches over a short one to the third.
    expect(isApart({ ...unit(0, 40), fixed: 0 }, { ...unit(39, 41), fixed: 0 })).toBe(false);
    expect(isApart({ ...unit(7, 15), pins: [0] }, { ...unit(15, 16), fixed: 0 }, { ...unit(16, 17), pins: [0] })).toBe(true);
  });
});
