import { describe, expect, it } from "vitest";
import type { DutyKernel } from "../../src/instance/kernelData";
import { deltaDuty, evaluateDuty, matchDuty } from "../../src/kernels/duty";
import { dutyRestKernel, type DutyRestSpec } from "./tinyDuties";
import { horizonStart, type SlotSpec, tinyInstance } from "./tinyInstance";

const hour = 60;

/** A unit from one hour to another, counted from the start of the horizon. */
function unit(from: number, to: number, kind = 0): SlotSpec {
  const day = Math.floor(from / 24);
  return { day, start: Math.round((from - day * 24) * hour), length: Math.round((to - from) * hour), kind };
}

function amountOf(spec: DutyRestSpec, slots: readonly SlotSpec[]): number {
  return evaluateDuty(dutyRestKernel(slots, spec), tinyInstance({ slots }), Int32Array.from(slots.keys()), 0, slots.length);
}

/** What a change of the line between two lists of slots adds, with the longest ends that stay. */
function changeOf(kernel: DutyKernel, slots: readonly SlotSpec[], before: readonly number[], after: readonly number[]): number {
  let prefix = 0;
  while (prefix < before.length && before[prefix] === after[prefix]) prefix++;
  let suffix = 0;
  while (prefix + suffix < Math.min(before.length, after.length) && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix++;
  const line = Int32Array.of(0, ...before);
  return deltaDuty(kernel, tinyInstance({ slots }), line, 1, before.length, Int32Array.from(after), after.length, prefix, suffix);
}

const at = (hours: number): number => horizonStart + hours * hour;

describe("rest after a duty", () => {
  it("is short by what is missing to the start of the next one", () => {
    const slots = [unit(15, 23), unit(33, 40)];
    // 23:00 to 9:00 are 10 h.
    expect(amountOf({ rest: 10 * hour }, slots)).toBe(0);
    expect(amountOf({ rest: 10 * hour + 1 }, slots)).toBe(1);
    expect(amountOf({ rest: 14 * hour }, slots)).toBe(240);
    // Units that make one duty have no rest between them; the last duty is not judged.
    expect(amountOf({ rest: 14 * hour, mergeGap: 10 * hour + 1 }, slots)).toBe(0);
    expect(amountOf({ rest: 14 * hour }, [unit(15, 23)])).toBe(0);
    expect(amountOf({ rest: 14 * hour }, [])).toBe(0);
  });

  it("begins with the latest end of the duty, and units that do not count are rest", () => {
    const slots = [unit(7, 19), unit(8, 10), unit(22, 23, 1), unit(28, 30)];
    // 19:00 to 4:00 are 9 h without kind 1; with it 3 h to 22:00 make one duty, and 5 h to 4:00.
    expect(amountOf({ rest: 11 * hour, counted: [0] }, slots)).toBe(120);
    expect(amountOf({ rest: 11 * hour, mergeGap: 4 * hour }, slots)).toBe(6 * hour);
    expect(amountOf({ rest: 11 * hour, mergeGap: 3 * hour }, slots)).toBe(8 * hour + 6 * hour);
  });

  it("is asked after duties of one kind, before duties of another", () => {
    // 7-15, 23-31 (8 h later), 39-47 (8 h later).
    const slots = [unit(7, 15, 0), unit(23, 31, 1), unit(39, 47, 2)];
    const rest = 11 * hour;
    expect(amountOf({ rest }, slots)).toBe(180 + 180);
    expect(amountOf({ rest, after: { contains: [0] } }, slots)).toBe(180);
    expect(amountOf({ rest, after: { contains: [2] } }, slots)).toBe(0);
    expect(amountOf({ rest, before: { contains: [2] } }, slots)).toBe(180);
    expect(amountOf({ rest, before: { contains: [0] } }, slots)).toBe(0);
    expect(amountOf({ rest, after: { contains: [0] }, before: { contains: [2] } }, slots)).toBe(0);
    expect(amountOf({ rest, after: { night: 1 } }, slots)).toBe(180);
  });

  it("may have to lie within a time from the start of the duty, also after the last one", () => {
    // 7-18 with 11 h within 24 h: 13 h are left until 7:00.
    const rest = 11 * hour;
    const within = 24 * hour;
    expect(amountOf({ rest, within }, [unit(7, 18)])).toBe(0);
    expect(amountOf({ rest, within }, [unit(7, 20)])).toBe(0);
    expect(amountOf({ rest, within }, [unit(7, 20 + 1 / 60)])).toBe(1);
    // 7-17 and 4:00: exactly 11 h; 3:00: 10 h. The next duty ends the rest, or 24 h do, whichever comes first.
    expect(amountOf({ rest, within }, [unit(7, 17), unit(28, 30)])).toBe(0);
    expect(amountOf({ rest, within }, [unit(7, 17), unit(27, 29)])).toBe(60);
    expect(amountOf({ rest, within }, [unit(7, 22), unit(60, 62)])).toBe(120);
    // Longer than 24 h: no rest at all, and not less.
    expect(amountOf({ rest, within }, [unit(7, 33)])).toBe(rest);
    expect(amountOf({ rest, within, after: { contains: [1] } }, [unit(7, 33)])).toBe(0);
    expect(amountOf({ rest, within: 0 }, [unit(7, 33)])).toBe(0);
  });

  it("is told with both duties, from the end of one to the start of the next", () => {
    const slots = [unit(7, 11), unit(12, 15), unit(20, 21, 1), unit(25, 30), unit(70, 71)];
    const line = Int32Array.of(9, ...slots.keys());
    const matches = (spec: DutyRestSpec) =>
      matchDuty(dutyRestKernel(slots, { counted: [0], ...spec }), tinyInstance({ slots }), line, 1, slots.length);
    expect(matches({ rest: 660 })).toEqual([{ amount: 60, slots: [0, 1, 3], measured: 600, bound: 660, from: at(15), to: at(25) }]);
    // Within 15 h of 7:00: until 22:00, 7 h; within 19 h of 1:00: until 20:00; within 3 h of the last one, 2 h are left.
    expect(matches({ rest: 660, within: 900 })).toEqual([
      { amount: 240, slots: [0, 1, 3], measured: 420, bound: 660, from: at(15), to: at(22) },
      { amount: 60, slots: [3, 4], measured: 600, bound: 660, from: at(30), to: at(40) },
    ]);
    expect(matches({ rest: 181, within: 240 })).toEqual([
      { amount: 181, slots: [0, 1, 3], measured: 0, bound: 181, from: at(15), to: at(15) },
      { amount: 181, slots: [3, 4], measured: 0, bound: 181, from: at(30), to: at(30) },
      { amount: 1, slots: [4], measured: 180, bound: 181, from: at(71), to: at(74) },
    ]);
  });

  it("changes when a unit makes the next duty one of another kind", () => {
    // 7-15, 24-26 and 27-30: 9 h of rest. Only before duties with kind 1, which the third unit brings.
    const slots = [unit(7, 15), unit(24, 26), unit(27, 30, 1), unit(50, 51)];
    for (const spec of [
      { rest: 660, before: { contains: [1] } },
      { rest: 660, before: { contains: [1] }, series: { minimum: 1, gap: 60 } },
    ]) {
      const kernel = dutyRestKernel(slots, spec);
      expect(changeOf(kernel, slots, [0, 1], [0, 1, 2])).toBe(120);
      expect(changeOf(kernel, slots, [0, 1, 2], [0, 1])).toBe(-120);
    }
    const tests = [{ night: 1 }, { workOver: 120 }, { spanOver: 120 }, { contains: [1] }] as const;
    for (const before of tests) {
      expect(changeOf(dutyRestKernel(slots, { rest: 660, before }), slots, [0, 1, 3], [0, 1, 2, 3])).toBe("night" in before ? 0 : 120);
    }
    expect(changeOf(dutyRestKernel(slots, { rest: 660, before: { lacks: [1] } }), slots, [0, 1, 3], [0, 1, 2, 3])).toBe(-120);
    // A night of 0:00-2:00 and another: by day the duty of 16-17 becomes one when 18:00-2:00 joins it.
    const night = [unit(0, 6), unit(16, 17), unit(18, 26)];
    expect(changeOf(dutyRestKernel(night, { rest: 660, before: { night: 1 } }), night, [0, 1], [0, 1, 2])).toBe(60);
    // Among the events that share reductions: one of 9 h is allowed, and becomes the second when one before it becomes an event.
    const shared = [unit(0, 6), unit(15, 16), unit(17, 18, 1), unit(27, 30)];
    const sharing = dutyRestKernel(shared, {
      rest: 660,
      after: { spanOver: 0, lacks: [2], workOver: 60 },
      before: { contains: [0] },
      reductions: [{ rest: 500, maximum: 1 }],
    });
    // Rests of 9 h after 0-6 and after 15-18; without 17-18 the duty of 15-16 has one hour of work, and no rest is asked after it.
    expect(changeOf(sharing, shared, [0, 1, 3], [0, 1, 2, 3])).toBe(120);
  });
});

describe("rest after a series", () => {
  const nights = (...days: readonly number[]): readonly SlotSpec[] => days.map((day) => unit(24 * day + 23, 24 * day + 31, 1));
  /** 46 h after three nights or more. */
  const spec: DutyRestSpec = { rest: 46 * hour, after: { contains: [1] }, series: { minimum: 3 } };

  it("is asked after the last duty of one that is long enough", () => {
    // Nights of days 0 to 2 end on day 3 at 7:00; a late on day 4 at 15:00 comes 32 h later.
    const late = unit(4 * 24 + 15, 4 * 24 + 23);
    expect(amountOf(spec, [...nights(0, 1, 2), late])).toBe(14 * hour);
    expect(amountOf(spec, [...nights(1, 2), late])).toBe(0);
    expect(amountOf(spec, [...nights(-1, 0, 1, 2), late])).toBe(14 * hour);
    // Exactly 46 h: day 5 at 5:00.
    expect(amountOf(spec, [...nights(0, 1, 2), unit(5 * 24 + 5, 5 * 24 + 9)])).toBe(0);
    expect(amountOf(spec, [...nights(0, 1, 2), unit(5 * 24 + 4, 5 * 24 + 9)])).toBe(60);
    expect(amountOf(spec, nights(0, 1, 2))).toBe(0);
  });

  it("is not asked between its duties, and what comes next is never part of it", () => {
    expect(amountOf(spec, nights(0, 1, 2, 3))).toBe(0);
    // A day off in between parts them: two and two.
    expect(amountOf(spec, nights(0, 1, 3, 4))).toBe(0);
    expect(amountOf({ ...spec, series: { minimum: 2 } }, nights(0, 1, 3, 4))).toBe(6 * hour);
    // A day duty on the next day, 8 h later: 38 h short.
    expect(amountOf(spec, [...nights(0, 1, 2), unit(3 * 24 + 15, 3 * 24 + 20)])).toBe(38 * hour);
    // A day duty within the row parts it, too: two nights, then two.
    expect(amountOf(spec, [...nights(0, 1), unit(2 * 24 + 15, 2 * 24 + 17), ...nights(3, 4), unit(5 * 24 + 20, 5 * 24 + 23)])).toBe(0);
    // Series of duties that lie before duties of a kind only.
    expect(amountOf({ ...spec, before: { contains: [2] } }, [...nights(0, 1, 2), unit(3 * 24 + 15, 3 * 24 + 20)])).toBe(0);
  });

  it("may be ended by a time", () => {
    // 16 h between nights; a gap of 16 h ends the series, so that every night is one of its own and has 30 of 46 h less.
    expect(amountOf({ ...spec, series: { minimum: 1, gap: 16 * hour } }, nights(0, 1, 2))).toBe(2 * 30 * hour);
    expect(amountOf({ ...spec, series: { minimum: 2, gap: 16 * hour } }, nights(0, 1, 2))).toBe(0);
    expect(amountOf({ ...spec, series: { minimum: 2, gap: 40 * hour + 1 } }, nights(0, 2, 4))).toBe(0);
    expect(amountOf({ ...spec, rest: 47 * hour, series: { minimum: 3, gap: 40 * hour + 1 } }, [...nights(0, 2, 4), unit(7 * 24 + 5, 7 * 24 + 6)])).toBe(hour); // prettier-ignore
  });

  it("changes with duties far before it", () => {
    const slots = [...nights(0, 1, 2, 3), unit(5 * 24 + 7, 5 * 24 + 9)];
    const kernel = dutyRestKernel(slots, { ...spec, series: { minimum: 4 } });
    // 24 h after the fourth night: 22 h short, as long as all four are there.
    expect(changeOf(kernel, slots, [0, 1, 2, 3, 4], [1, 2, 3, 4])).toBe(-22 * hour);
    expect(changeOf(kernel, slots, [0, 2, 3, 4], [0, 1, 2, 3, 4])).toBe(22 * hour);
  });
});

describe("reduced rest", () => {
  /** Duties of 8 h on consecutive days, with these hours of rest between them. */
  const withRests = (...rests: readonly number[]): readonly SlotSpec[] => {
    let start = 0;
    return [0, ...rests].map((rest) => {
      const one = unit(start + rest, start + rest + 8);
      start += rest + 8;
      return one;
    });
  };
  const once: DutyRestSpec = { rest: 11 * hour, reductions: [{ rest: 8 * hour, maximum: 1 }], mergeGap: hour };

  it("is allowed so often in the window, down to its length", () => {
    expect(amountOf(once, withRests(8))).toBe(0);
    expect(amountOf(once, withRests(8 - 1 / 60))).toBe(181);
    // Each of two is one: the second is charged, 1 h short.
    expect(amountOf(once, withRests(8, 10))).toBe(60);
    expect(amountOf({ ...once, reductions: [{ rest: 8 * hour, maximum: 2 }] }, withRests(8, 10))).toBe(0);
    expect(amountOf({ ...once, reductions: [{ rest: 8 * hour, maximum: 2 }] }, withRests(8, 10, 9))).toBe(120);
    expect(amountOf({ ...once, reductions: [{ rest: 8 * hour, maximum: 0 }] }, withRests(8))).toBe(180);
    expect(amountOf({ ...once, reductions: [] }, withRests(8, 10))).toBe(180 + 60);
    // Enough rest uses nothing up.
    expect(amountOf(once, withRests(11, 12, 10))).toBe(0);
    // One that is too short is charged, and still uses the allowance up.
    expect(amountOf(once, withRests(7, 10))).toBe(240 + 60);
  });

  it("looks back over a window that ends with the start of the duty", () => {
    // Starts of the short rests: 0 h and 16 h (8 + 8); with 48 h between the second and the third: 16 + 8 + 40 = 64 h apart is the third.
    const slots = withRests(8, 40, 8);
    // Rests after the duties of 0 h and 64 h: the first is forgotten when the window is exactly 64 h.
    expect(amountOf({ ...once, reductionWindow: 64 * hour }, slots)).toBe(0);
    expect(amountOf({ ...once, reductionWindow: 64 * hour + 1 }, slots)).toBe(180);
  });

  it("may have two lengths: the longer ones may be used up by shorter ones, not the other way round", () => {
    const twice: DutyRestSpec = {
      ...once,
      reductions: [
        { rest: 8 * hour, maximum: 1 },
        { rest: 10 * hour, maximum: 1 },
      ],
    };
    expect(amountOf(twice, withRests(8, 10))).toBe(0);
    expect(amountOf(twice, withRests(10, 8))).toBe(0);
    // Twice 10 h: neither is below 10, two in all: both allowed.
    expect(amountOf(twice, withRests(10, 10))).toBe(0);
    // Twice 8 h: the second is the second below 10.
    expect(amountOf(twice, withRests(8, 8))).toBe(180);
    expect(amountOf(twice, withRests(9, 9))).toBe(120);
    // Three in all are one too many, whichever is last.
    expect(amountOf(twice, withRests(10, 10, 10))).toBe(60);
    expect(amountOf(twice, withRests(8, 10, 10))).toBe(60);
    // The third is below 10 as the first, and the third in all: charged once, 3 h.
    expect(amountOf(twice, withRests(8, 10, 8))).toBe(180);
    // The second 8 is charged and uses the whole up, so that 10 is the third.
    expect(amountOf(twice, withRests(8, 8, 10))).toBe(180 + 60);
    // With three of the longer ones the second of 8 h is charged; 10 h is not below 10 h, and the third of four.
    const more: DutyRestSpec = { ...twice, reductions: [{ rest: 8 * hour, maximum: 1 }, { rest: 10 * hour, maximum: 3 }] }; // prettier-ignore
    expect(amountOf(more, withRests(8, 8, 10))).toBe(180);
    // Below the shortest.
    expect(amountOf(twice, withRests(7))).toBe(240);
    // 9 h 59 is below 10, exactly 10 h is not.
    expect(amountOf(twice, withRests(10 - 1 / 60, 10))).toBe(0);
    expect(amountOf(twice, withRests(10 - 1 / 60, 10 - 1 / 60))).toBe(61);
  });

  it("may be shared with other requirements", () => {
    // The rule asks 14 h after kind 1, with one reduction to 8 h that rests of less than 11 h after all duties use up as well.
    const slots = [unit(0, 8, 0), unit(18, 26, 1), unit(38, 46, 0)];
    const own: DutyRestSpec = { ...once, rest: 14 * hour, after: { contains: [1] } };
    const shared = [{ rest: 11 * hour }];
    // 10 h after the first, 12 h after the second: 2 h short of 14, allowed as long as the first does not count.
    expect(amountOf(own, slots)).toBe(0);
    expect(amountOf({ ...own, shared }, slots)).toBe(120);
    expect(amountOf({ ...own, shared: [{ rest: 10 * hour }] }, slots)).toBe(0);
    expect(amountOf({ ...own, shared: [{ rest: 11 * hour, after: { contains: [1] } }] }, slots)).toBe(0);
    expect(amountOf({ ...own, shared: [{ rest: 9 * hour }, { rest: 11 * hour, before: { contains: [1] } }] }, slots)).toBe(120);
    // What only the other requirement asks is charged nowhere.
    expect(amountOf({ ...own, after: { contains: [2] }, shared }, slots)).toBe(0);
  });

  it("has the smallest rest of all requirements that the duty falls short of", () => {
    // Own: 14 h after the duty of 14 h, 12 h there; shared: 11 h within 24 h of the start, of which 10 h are left.
    const slots = [unit(0, 14), unit(26, 28)];
    const own: DutyRestSpec = { rest: 14 * hour, mergeGap: hour };
    const shared = [{ rest: 11 * hour, within: 24 * hour }];
    const reductions = [{ rest: 10 * hour + 1, maximum: 5 }];
    expect(amountOf({ ...own, reductions }, slots)).toBe(0);
    // Of 10 h the event is below the shortest reduction: charged, 2 h as the rule's own requirement measures it.
    expect(amountOf({ ...own, reductions, shared }, slots)).toBe(120);
    expect(amountOf({ ...own, reductions: [{ rest: 10 * hour, maximum: 5 }], shared }, slots)).toBe(0);
    // A requirement that is met does not make the rest smaller.
    expect(amountOf({ ...own, reductions, shared: [{ rest: 10 * hour, within: 24 * hour }] }, slots)).toBe(0);
  });

  it("takes the series of its own requirement into account, not those of others", () => {
    // Rests of 10 h after every duty; own only after series of two, which a gap of 20 h ends: after the last of the row, with 22 h of 24.
    const slots = withRests(10, 10, 22);
    const own: DutyRestSpec = {
      rest: 24 * hour,
      mergeGap: hour,
      series: { minimum: 2, gap: 20 * hour },
      reductions: [{ rest: 600, maximum: 1 }],
    };
    expect(amountOf(own, slots)).toBe(0);
    expect(amountOf({ ...own, shared: [{ rest: 11 * hour }] }, slots)).toBe(120);
  });

  it("changes for duties up to a window after a change, and is looked up a window before", () => {
    const slots = withRests(8, 16, 16, 16, 8, 16);
    // Starts: 0, 16, 40, 64, 88, 104, 128; short rests after 0 h and 88 h.
    const kernel = dutyRestKernel(slots, { ...once, reductionWindow: 88 * hour + 1 });
    const all = [0, 1, 2, 3, 4, 5, 6];
    // Without the second duty nothing is short at first: the rest after 88 h is then the only one.
    expect(changeOf(kernel, slots, all, [0, 2, 3, 4, 5, 6])).toBe(-180);
    expect(changeOf(kernel, slots, [0, 2, 3, 4, 5, 6], all)).toBe(180);
    // Without the duty of 104 h the one of 88 h has enough rest.
    expect(changeOf(kernel, slots, all, [0, 1, 2, 3, 4, 6])).toBe(-180);
    expect(changeOf(kernel, slots, [0, 1, 2, 3, 4, 6], all)).toBe(180);
    const shorter = dutyRestKernel(slots, { ...once, reductionWindow: 88 * hour });
    expect(changeOf(shorter, slots, all, [0, 2, 3, 4, 5, 6])).toBe(0);
    expect(changeOf(shorter, slots, all, [0, 1, 2, 3, 4, 6])).toBe(0);
  });

  it("counts events of series that began before its window", () => {
    // Series of three at 0, 30 and 60 h, and at 110, 120 and 130 h, parted by 49 h; then a duty at 181 h, 50 h after the last. 60 h are asked.
    const slots = [0, 30, 60, 110, 120, 130, 181].map((from) => unit(from, from + 1));
    const kernel = dutyRestKernel(slots, {
      rest: 60 * hour,
      series: { minimum: 3, gap: 41 * hour },
      reductions: [{ rest: 45 * hour, maximum: 1 }],
      reductionWindow: 75 * hour,
    });
    // The 49 h after 60 h are an event within the 75 h up to 130 h, so that the 50 h are one too many: 10 h short.
    expect(changeOf(kernel, slots, [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5, 6])).toBe(600);
    expect(changeOf(kernel, slots, [1, 2, 3, 4, 5], [1, 2, 3, 4, 5, 6])).toBe(0);
  });
});
