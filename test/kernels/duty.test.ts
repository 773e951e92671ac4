import { describe, expect, it } from "vitest";
import type { DutyKernel } from "../../src/instance/kernelData";
import { dutyBoundary, longestUnitMinutes } from "../../src/kernels/duties";
import { deltaDuty, evaluateDuty, matchDuty } from "../../src/kernels/duty";
import { DutyExtend } from "../../src/kernels/dutyExtend";
import { breaksKernel, type DutyTestSpec, frequencyKernel, lengthKernel, seriesKernel } from "./tinyDuties";
import { groupingOf, horizonStart, maskOf, type SlotSpec, tinyInstance } from "./tinyInstance";

const hour = 60;

/** A unit from one hour to another, counted from the start of the horizon. */
function unit(from: number, to: number, kind = 0, work?: number): SlotSpec {
  const day = Math.floor(from / 24);
  const slot = { day, start: Math.round((from - day * 24) * hour), length: Math.round((to - from) * hour), kind };
  return work === undefined ? slot : { ...slot, work };
}

/** Amount of the line of all slots. */
function amountOf(kernel: DutyKernel, slots: readonly SlotSpec[]): number {
  return evaluateDuty(kernel, tinyInstance({ slots }), Int32Array.from(slots.keys()), 0, slots.length);
}

/** Matches of the line of all slots, which does not start at the first place of its array. */
function matchesOf(kernel: DutyKernel, slots: readonly SlotSpec[]) {
  return matchDuty(kernel, tinyInstance({ slots }), Int32Array.of(0, 0, ...slots.keys(), 0), 2, slots.length);
}

const at = (hours: number): number => horizonStart + hours * hour;

describe("the length of duties", () => {
  it("is that of units less than the merge gap apart, in work minutes or as a span", () => {
    // 7-11 and 13-19: gap 2 h, 10 h of work in a span of 12 h.
    const slots = [unit(7, 11), unit(13, 19)];
    expect(amountOf(lengthKernel(slots, { maximum: 9 * hour, mergeGap: 121 }), slots)).toBe(60);
    expect(amountOf(lengthKernel(slots, { maximum: 9 * hour, mergeGap: 121, span: true }), slots)).toBe(180);
    // A gap of exactly the merge gap ends the duty.
    expect(amountOf(lengthKernel(slots, { maximum: 9 * hour, mergeGap: 120 }), slots)).toBe(0);
    expect(amountOf(lengthKernel(slots, { maximum: 5 * hour, mergeGap: 120 }), slots)).toBe(60);
    expect(amountOf(lengthKernel(slots, { maximum: 10 * hour - 1, mergeGap: 121 }), slots)).toBe(1);
    expect(amountOf(lengthKernel(slots, { maximum: 10 * hour, mergeGap: 121 }), slots)).toBe(0);
  });

  it("does not count breaks as work, but does in a span", () => {
    const slots = [unit(7, 17, 0, 9 * hour)];
    expect(amountOf(lengthKernel(slots, { maximum: 9 * hour }), slots)).toBe(0);
    expect(amountOf(lengthKernel(slots, { maximum: 9 * hour, span: true }), slots)).toBe(60);
  });

  it("reaches to the latest end, not the last one", () => {
    // 7-19 holds 8-9; 20-22 is 1 h after 19: one duty, span 15 h.
    const slots = [unit(7, 19), unit(8, 9), unit(20, 22)];
    expect(amountOf(lengthKernel(slots, { maximum: 14 * hour, mergeGap: 120, span: true }), slots)).toBe(60);
  });

  it("leaves out units that do not count, before the groups are made", () => {
    // Kind 1 does not count: 7-9 and 15-17 are 6 h apart although 9-15 lies between; it neither joins them nor adds work.
    const slots = [unit(6, 7, 1), unit(7, 9), unit(9, 15, 1), unit(15, 17), unit(17, 18, 1)];
    const counted = [0];
    expect(amountOf(lengthKernel(slots, { counted, maximum: 1 * hour, mergeGap: 6 * hour }), slots)).toBe(60 + 60);
    // With a larger gap they are one duty, of 4 h of work in 10 h.
    expect(amountOf(lengthKernel(slots, { counted, maximum: 1 * hour, mergeGap: 6 * hour + 1 }), slots)).toBe(180);
    expect(amountOf(lengthKernel(slots, { counted, maximum: 1 * hour, mergeGap: 6 * hour + 1, span: true }), slots)).toBe(540);
    expect(amountOf(lengthKernel(slots, { counted: [2], maximum: 0 }), slots)).toBe(0);
    expect(matchesOf(lengthKernel(slots, { counted, maximum: 1 * hour, mergeGap: 6 * hour + 1 }), slots)).toEqual([
      { amount: 180, slots: [1, 3], measured: 240, bound: 60, from: at(7), to: at(17) },
    ]);
  });

  it("tells minutes, start and end", () => {
    const slots = [unit(7, 11), unit(12, 18), unit(40, 41)];
    expect(matchesOf(lengthKernel(slots, { maximum: 9 * hour }), slots)).toEqual([
      { amount: hour, slots: [0, 1], measured: 10 * hour, bound: 9 * hour, from: at(7), to: at(18) },
    ]);
    expect(matchesOf(lengthKernel(slots, { maximum: 9 * hour, span: true }), slots)).toEqual([
      { amount: 2 * hour, slots: [0, 1], measured: 11 * hour, bound: 9 * hour, from: at(7), to: at(18) },
    ]);
  });

  it("falls apart again when a long unit over several of them goes", () => {
    // 40 h from Monday 8:00 hold two short units: one duty of 42 h work; without it two duties of 1 h.
    const slots = [unit(8, 48), unit(20, 21), unit(40, 41)];
    const kernel = lengthKernel(slots, { maximum: 30, mergeGap: 60 });
    const instance = tinyInstance({ slots });
    const [before, after] = [Int32Array.of(0, 1, 2), Int32Array.of(1, 2)];
    expect(evaluateDuty(kernel, instance, before, 0, 3)).toBe(42 * hour - 30);
    expect(evaluateDuty(kernel, instance, after, 0, 2)).toBe(60);
    expect(deltaDuty(kernel, instance, before, 0, 3, after, 2, 0, 2)).toBe(60 - (42 * hour - 30));
    expect(deltaDuty(kernel, instance, after, 0, 2, before, 3, 0, 2)).toBe(42 * hour - 30 - 60);
  });

  it("is found in lines of any number of duties", () => {
    // 150 duties of 1 h, one a day, each an hour over; and then one more, of 2 h.
    const slots = [...Array.from({ length: 150 }, (_, day) => unit(24 * day, 24 * day + 1)), unit(24 * 150, 24 * 150 + 2)];
    const kernel = lengthKernel(slots, { maximum: 0 });
    expect(amountOf(kernel, slots)).toBe(150 * hour + 2 * hour);
    expect(matchesOf(kernel, slots).map(({ slots: [first] }) => first)).toEqual([...slots.keys()]);
  });
});

describe("the choice of duties", () => {
  /** Work minutes of the duties chosen among those of the line. */
  const chosen = (of: DutyTestSpec, slots: readonly SlotSpec[]): number => amountOf(lengthKernel(slots, { maximum: 0, of }), slots);

  it("by units: any that must be there, none that must not, and of those that count", () => {
    // Duties of 4 + 6 h (kinds 0 and 1) and of 10 h (kind 0).
    const slots = [unit(7, 11, 0), unit(12, 18, 1), unit(40, 50, 0)];
    expect(chosen({ contains: [1] }, slots)).toBe(10 * hour);
    expect(chosen({ contains: [0] }, slots)).toBe(20 * hour);
    expect(chosen({ contains: [2] }, slots)).toBe(0);
    expect(chosen({ lacks: [1] }, slots)).toBe(10 * hour);
    expect(chosen({ lacks: [0] }, slots)).toBe(0);
    expect(chosen({ lacks: [2] }, slots)).toBe(20 * hour);
    expect(chosen({ contains: [0], lacks: [1] }, slots)).toBe(10 * hour);
    // The unit of kind 1 in the middle of a duty does not count: the duty neither contains it nor fails to lack it.
    const within = [unit(7, 11, 0), unit(11, 12, 1), unit(12, 13, 0)];
    const of = (test: DutyTestSpec) => amountOf(lengthKernel(within, { maximum: 0, counted: [0], of: test }), within);
    expect(of({ contains: [1] })).toBe(0);
    expect(of({ lacks: [1] })).toBe(5 * hour);
  });

  it("by more work than so much", () => {
    const slots = [unit(7, 9), unit(10, 12)];
    expect(chosen({ workOver: 239 }, slots)).toBe(240);
    expect(chosen({ workOver: 240 }, slots)).toBe(0);
    // Without any work a duty has no more than 0 minutes of it.
    const idle = [unit(7, 9, 0, 0)];
    const span = { maximum: 0, span: true } as const;
    expect(amountOf(lengthKernel(idle, { ...span, of: { workOver: 0 } }), idle)).toBe(0);
    expect(amountOf(lengthKernel(idle, { ...span, of: { workOver: -1 } }), idle)).toBe(120);
  });

  it("by more time from start to end than so much", () => {
    const slots = [unit(7, 9), unit(10, 12)];
    expect(chosen({ spanOver: 299 }, slots)).toBe(240);
    expect(chosen({ spanOver: 300 }, slots)).toBe(0);
    expect(chosen({ spanOver: 0 }, slots)).toBe(240);
  });

  it("by night: more minutes of night work than the threshold of 60, summed over units", () => {
    // 23-1 has 60 minutes after 0:00, 23-1:01 has 61; and 30 and 31 minutes of two units make 61.
    expect(chosen({ night: 1 }, [unit(23, 25)])).toBe(0);
    expect(chosen({ night: 1 }, [unit(23, 25 + 1 / 60)])).toBe(121);
    const parts = [unit(23, 24.5), unit(25, 25 + 31 / 60)];
    expect(chosen({ night: 1 }, parts)).toBe(90 + 31);
    expect(chosen({ night: 1 }, [unit(23, 24.5), unit(25, 25.5)])).toBe(0);
    // Night minutes are the sum of what its units have, overlapping ones too: 40 + 40.
    const overlapping = [unit(23, 24 + 40 / 60), unit(23, 24 + 40 / 60)];
    expect(chosen({ night: 1 }, overlapping)).toBe(200);
  });

  it("by late night: a night that ends after 2:00 of its first day with night work", () => {
    expect(chosen({ night: 2 }, [unit(22, 26)])).toBe(0);
    expect(chosen({ night: 2 }, [unit(22, 26 + 1 / 60)])).toBe(241);
    expect(chosen({ night: 1 }, [unit(22, 26)])).toBe(240);
    // Late, but no night: 1:30-2:30 has 60 minutes of night work.
    expect(chosen({ night: 2 }, [unit(25.5, 26.5)])).toBe(0);
    expect(chosen({ night: 2 }, [unit(25.5, 26.5 + 1 / 60)])).toBe(61);
    // The end of the whole duty counts: night work until 1:30, the day unit goes on to 10:00.
    expect(chosen({ night: 2 }, [unit(22, 25.5), unit(32, 34)])).toBe(210 + 120);
    // Of two nights in one duty the first sets the time: 14:00-1:30 and 8:00-23:59 the next day, or until 1:30 of the day after.
    expect(chosen({ night: 2 }, [unit(14, 25.5), unit(32, 49.5)])).toBe(690 + 1050);
    // A unit without night work says nothing about it.
    expect(chosen({ night: 2 }, [unit(14, 20), unit(22, 26 + 1 / 60)])).toBe(360 + 241);
    expect(chosen({ night: 2 }, [unit(14, 20), unit(22, 26)])).toBe(0);
    // Nor does it move it: 0:30-1:40 alone is no late night, but one with the unit that follows.
    expect(chosen({ night: 2 }, [unit(0.5, 1 + 40 / 60)])).toBe(0);
    expect(chosen({ night: 2 }, [unit(0.5, 1 + 40 / 60), unit(9, 10)])).toBe(70 + 60);
    expect(chosen({ night: 2 }, [unit(0, 1.5), unit(1, 1.9)])).toBe(0);
  });

  it("by all that is given", () => {
    const slots = [unit(22, 30, 1), unit(46, 50, 1), unit(70, 78, 0)];
    expect(chosen({ night: 1, workOver: 300, spanOver: 400, contains: [1], lacks: [0] }, slots)).toBe(480);
    expect(chosen({ night: 1, workOver: 300 }, slots)).toBe(960);
    expect(chosen({ night: 1, contains: [1] }, slots)).toBe(480 + 240);
  });
});

describe("breaks of duties", () => {
  const steps = [
    { workOver: 330, breakMinutes: 30 },
    { workOver: 600, breakMinutes: 45 },
  ];
  const short = (slots: readonly SlotSpec[], part = 15): number => amountOf(breaksKernel(slots, { steps, part }), slots);

  it("are asked by the step that the work is over", () => {
    // No breaks at all: 5:30 of work needs none, 5:31 needs 30 minutes, 10:00 too, 10:01 needs 45.
    expect(short([unit(7, 12.5)])).toBe(0);
    expect(short([unit(7, 12.5 + 1 / 60)])).toBe(30);
    expect(short([unit(7, 17)])).toBe(30);
    expect(short([unit(7, 17 + 1 / 60)])).toBe(45);
  });

  it("are the largest that any step below the work asks for", () => {
    const slots = [unit(7, 17 + 1 / 60)];
    const falling = [
      { workOver: 330, breakMinutes: 60 },
      { workOver: 600, breakMinutes: 45 },
    ];
    expect(amountOf(breaksKernel(slots, { steps: falling }), slots)).toBe(60);
  });

  it("are those of units, each as one part, and the gaps between units", () => {
    // 8 h with 20 minutes of break: 7:40 of work, 10 short.
    expect(short([unit(7, 15, 0, 460)])).toBe(10);
    expect(short([unit(7, 15, 0, 450)])).toBe(0);
    // A break of 14 minutes is too short to count, one of 15 counts.
    expect(short([unit(7, 15, 0, 466)])).toBe(30);
    expect(short([unit(7, 15, 0, 465)])).toBe(15);
    // A gap of 14 and of 15 minutes between 3 h and 4 h.
    expect(short([unit(7, 10), unit(10 + 14 / 60, 14)])).toBe(30);
    expect(short([unit(7, 10), unit(10 + 15 / 60, 14)])).toBe(15);
    // Gap of 15 and a break of 20: 35.
    expect(short([unit(7, 10), unit(10.25, 14, 0, 205)])).toBe(0);
    // Two gaps of 15.
    expect(short([unit(7, 9), unit(9.25, 11), unit(11.25, 14)])).toBe(0);
    // With parts of at least 16 minutes none of them counts.
    expect(short([unit(7, 9), unit(9.25, 11), unit(11.25, 14)], 16)).toBe(30);
    expect(short([unit(7, 9), unit(9.25, 11), unit(11.25, 14)], 0)).toBe(0);
  });

  it("are gaps to the latest end of all units before", () => {
    // 7-12 holds 8-9; 12:10 is 10 minutes after 12:00, not 3:10 after 9:00.
    expect(short([unit(7, 12), unit(8, 9), unit(12 + 10 / 60, 14)])).toBe(30);
    // 7-12, 8-9 and 12:20: 20 minutes, 10 short; overlaps are no gaps and take nothing off.
    expect(short([unit(7, 12), unit(8, 9), unit(12 + 20 / 60, 14)])).toBe(10);
    expect(short([unit(7, 12), unit(11, 13), unit(13 + 20 / 60, 14)], 0)).toBe(10);
    // The longest of three reaches: 7-9, 8-13, 10-11, then 13:30.
    expect(short([unit(7, 9), unit(8, 13), unit(10, 11), unit(13.5, 14)])).toBe(0);
  });

  it("are not those before and after the duty, nor of units that do not count", () => {
    const slots = [unit(7, 10), unit(10, 10.5, 1), unit(10.5, 14, 0)];
    // The half hour of kind 1 is a gap when it does not count; its own break and work do not matter.
    expect(amountOf(breaksKernel(slots, { steps, counted: [0] }), slots)).toBe(0);
    expect(amountOf(breaksKernel(slots, { steps }), slots)).toBe(30);
    const resting = [unit(7, 10), unit(10, 10.5, 1, 0), unit(10.1, 14, 0)];
    expect(amountOf(breaksKernel(resting, { steps, counted: [0] }), resting)).toBe(30);
    expect(short([unit(0, 6), unit(14, 20)])).toBe(60);
  });

  it("are asked of chosen duties only, and told with what is there and needed", () => {
    const slots = [unit(7, 15, 1, 460), unit(31, 39, 0, 460)];
    const kernel = breaksKernel(slots, { steps, of: { contains: [1] } });
    expect(matchesOf(kernel, slots)).toEqual([{ amount: 10, slots: [0], measured: 20, bound: 30, from: at(7), to: at(15) }]);
  });

  it("count work as it is told, whatever the ledger of other rules", () => {
    const slots = [unit(7, 15, 0, 100)];
    const kernel = breaksKernel(slots, { steps });
    if (kernel.ask.form !== "breaks") throw new Error("breaks are asked");
    const worked: DutyKernel = { ...kernel, ask: { ...kernel.ask, slotWorked: Int32Array.of(331), slotBreak: Int32Array.of(0) } };
    expect(amountOf(worked, slots)).toBe(30);
  });
});

describe("series of duties", () => {
  /** An early on each day. */
  const earlies = (...days: readonly number[]): readonly SlotSpec[] => days.map((day) => unit(24 * day + 7, 24 * day + 15));

  it("charge duties above the maximum, series by series", () => {
    const amount = (maximum: number, ...days: readonly number[]): number => {
      const slots = earlies(...days);
      return amountOf(seriesKernel(slots, { maximum }), slots);
    };
    expect(amount(2, 0, 1)).toBe(0);
    expect(amount(2, 0, 1, 2)).toBe(1);
    expect(amount(2, 0, 1, 2, 3, 4)).toBe(3);
    // Day 3 without the start of a duty ends the series.
    expect(amount(2, 0, 1, 2, 4, 5, 6)).toBe(2);
    expect(amount(1, 0, 1, 3, 4)).toBe(2);
    expect(amount(0, 0, 2)).toBe(2);
    // A series below the maximum takes nothing off another one.
    expect(amount(3, 0)).toBe(0);
    expect(amount(3, 0, 2, 3, 4, 5)).toBe(1);
    // History is part of it.
    expect(amount(2, -2, -1, 0)).toBe(1);
  });

  it("go by the day of the first unit", () => {
    // A duty of Monday 22:00 that goes on into Tuesday 23:00, then one on Wednesday: no duty starts on Tuesday.
    const slots = [unit(22, 30), unit(32, 47), unit(56, 60)];
    expect(amountOf(seriesKernel(slots, { maximum: 1 }), slots)).toBe(0);
    // Apart by a gap of 2 h they are three duties on three days.
    expect(amountOf(seriesKernel(slots, { maximum: 1, mergeGap: 120 }), slots)).toBe(2);
    // Two duties on one day follow each other.
    const twice = [unit(0, 4), unit(14, 18)];
    expect(amountOf(seriesKernel(twice, { maximum: 1 }), twice)).toBe(1);
  });

  it("may be ended by a time between two duties instead", () => {
    // 15:00 to 7:00 are 16 h.
    const slots = earlies(0, 1, 2);
    expect(amountOf(seriesKernel(slots, { maximum: 1, gap: 16 * hour }), slots)).toBe(0);
    expect(amountOf(seriesKernel(slots, { maximum: 1, gap: 16 * hour + 1 }), slots)).toBe(2);
    // 40 h between, a day without start: with 41 h needed it is one series all the same.
    const apart = earlies(0, 2);
    expect(amountOf(seriesKernel(apart, { maximum: 1, gap: 40 * hour + 1 }), apart)).toBe(1);
    expect(amountOf(seriesKernel(apart, { maximum: 1, gap: 40 * hour }), apart)).toBe(0);
    expect(amountOf(seriesKernel(apart, { maximum: 1, gap: 0 }), apart)).toBe(0);
    // Any time at all ends a series: every duty is one of its own.
    expect(amountOf(seriesKernel(slots, { maximum: 1, gap: 0 }), slots)).toBe(0);
  });

  it("are of chosen duties with no other between, and concern the rule when one of them is of a kind", () => {
    const slots = [0, 1, 2, 3, 4].map((day) => unit(24 * day + 7, 24 * day + 15, day === 2 ? 1 : 0));
    // Kind 1 on day 2 parts days 0-1 from days 3-4.
    expect(amountOf(seriesKernel(slots, { maximum: 1, of: { contains: [0] } }), slots)).toBe(2);
    expect(amountOf(seriesKernel(slots, { maximum: 1, of: { lacks: [0] } }), slots)).toBe(0);
    for (const day of slots.keys()) {
      const marked = slots.map((slot, index) => ({ ...slot, kind: index === day ? 1 : 0 }));
      expect(amountOf(seriesKernel(marked, { maximum: 1, containing: { contains: [1] } }), marked)).toBe(4);
      expect(amountOf(seriesKernel(marked, { maximum: 1, containing: { contains: [2] } }), marked)).toBe(0);
    }
    // Of two series only the one with kind 1.
    const two = [0, 1, 3, 4, 5].map((day) => unit(24 * day + 7, 24 * day + 15, day === 3 ? 1 : 0));
    expect(amountOf(seriesKernel(two, { maximum: 1, containing: { contains: [1] } }), two)).toBe(2);
    // Units that do not count part nothing.
    const between = [unit(7, 15), unit(20, 21, 1), unit(31, 39)];
    expect(amountOf(seriesKernel(between, { maximum: 1, counted: [0], of: { contains: [0] } }), between)).toBe(1);
    expect(amountOf(seriesKernel(between, { maximum: 1, mergeGap: 300, of: { contains: [0] } }), between)).toBe(0);
  });

  it("tell their duties, from the first start to the last end", () => {
    const slots = [unit(7, 15), unit(16, 18), unit(20, 21, 1), unit(31, 39), unit(79, 87)];
    expect(matchesOf(seriesKernel(slots, { maximum: 1, counted: [0] }), slots)).toEqual([
      { amount: 1, slots: [0, 1, 3], measured: 2, bound: 1, from: at(7), to: at(39) },
    ]);
  });

  it("are judged as a whole when they are joined, parted or change their kind far away", () => {
    const slots = [0, 1, 2, 3, 4, 5, 6].map((day) => unit(24 * day + 7, 24 * day + 15, day % 2));
    const instance = tinyInstance({ slots });
    const kernel = seriesKernel(slots, { maximum: 2, containing: { contains: [1] } });
    const [whole, parted] = [Int32Array.of(0, 1, 2, 3, 4, 5, 6), Int32Array.of(0, 1, 2, 4, 5, 6)];
    // 7 of 2, or 3 of 2 twice.
    expect(deltaDuty(kernel, instance, whole, 0, 7, parted, 6, 3, 3)).toBe(2 - 5);
    expect(deltaDuty(kernel, instance, parted, 0, 6, whole, 7, 3, 3)).toBe(5 - 2);
  });
});

describe("series after a change", () => {
  /** What it adds to a line when units of the list are put before or among the others. */
  const added = (kernel: DutyKernel, slots: readonly SlotSpec[], ...units: readonly number[]): number => {
    const all = [...slots.keys()];
    const before = all.filter((slot) => !units.includes(slot));
    const [prefix, suffix] = [units[0]!, slots.length - 1 - units[units.length - 1]!];
    const line = Int32Array.of(0, ...before);
    return deltaDuty(kernel, tinyInstance({ slots }), line, 1, before.length, Int32Array.from(all), all.length, prefix, suffix);
  };

  it("come apart when a long unit takes in the first of their duties", () => {
    // 49-50 and 79-80 start on days 2 and 3: two in a row. With 0-47 before, the first starts on day 0, and day 3 is apart from it.
    const slots = [unit(0, 47), unit(49, 50), unit(79, 80)];
    expect(added(seriesKernel(slots, { maximum: 1 }), slots, 0)).toBe(-1);
  });

  it("go on past units that do not count", () => {
    // Days 0 to 3, and kind 1 late on day 0: one duty more in a row of three, of which two are allowed.
    const slots = [unit(7, 15), unit(23.5, 23.75, 1), unit(31, 39), unit(55, 63), unit(79, 87)];
    expect(added(seriesKernel(slots, { maximum: 2, counted: [0] }), slots, 0)).toBe(1);
  });

  it("are not ended by a unit that a longer one reaches past", () => {
    // 0-40 holds 30-31; 45-46 is 5 h after the first and 14 h after the second. Then 9 h and 9 h: three duties. -6 to -5 belongs to the first.
    const slots = [unit(-6, -5, 1), unit(0, 40), unit(30, 31), unit(45, 46), unit(55, 56), unit(65, 66)];
    const kernel = seriesKernel(slots, { maximum: 2, gap: 12 * hour, containing: { contains: [1] } });
    expect(added(kernel, slots, 0)).toBe(1);
  });

  it("are those of the line after the change as well as before", () => {
    // Days 0, 1, 3 and 4 with two allowed; day 2 joins them: five.
    const slots = [0, 1, 2, 3, 4].map((day) => unit(24 * day + 7, 24 * day + 15));
    expect(added(seriesKernel(slots, { maximum: 2 }), slots, 2)).toBe(3);
    // The time between: 16 h or 40 h.
    expect(added(seriesKernel(slots, { maximum: 2, gap: 20 * hour }), slots, 2)).toBe(3);
    expect(added(seriesKernel(slots, { maximum: 0, gap: 20 * hour }), slots, 4)).toBe(1);
    expect(added(seriesKernel(slots, { maximum: 0 }), slots, 0, 1)).toBe(2);
  });
});

describe("the frequency of duties", () => {
  it("charges every duty that starts with too many others in the time up to its start", () => {
    // Three starts at 0, 24 and 48 h; two allowed. The window (s - W, s] holds the first as well when W is more than 48 h.
    const slots = [unit(0, 4), unit(24, 28), unit(48, 52)];
    const amount = (window: number, maximum: number): number => amountOf(frequencyKernel(slots, { window, maximum }), slots);
    expect(amount(48 * hour, 2)).toBe(0);
    expect(amount(48 * hour + 1, 2)).toBe(1);
    expect(amount(24 * hour, 1)).toBe(0);
    expect(amount(24 * hour + 1, 1)).toBe(2);
    expect(amount(1, 0)).toBe(3);
    expect(amount(1, 1)).toBe(0);
    expect(amount(100 * hour, 3)).toBe(0);
  });

  it("counts chosen duties only, once each however many units they have", () => {
    const slots = [unit(0, 4, 1), unit(5, 6, 1), unit(24, 28, 0), unit(48, 52, 1)];
    const of = { contains: [1] };
    expect(amountOf(frequencyKernel(slots, { window: 49 * hour, maximum: 1, of }), slots)).toBe(1);
    expect(amountOf(frequencyKernel(slots, { window: 49 * hour, maximum: 2, of }), slots)).toBe(0);
    expect(amountOf(frequencyKernel(slots, { window: 25 * hour, maximum: 0, of: { contains: [0] } }), slots)).toBe(1);
    expect(matchesOf(frequencyKernel(slots, { window: 49 * hour, maximum: 1, of }), slots)).toEqual([
      { amount: 1, slots: [3], measured: 2, bound: 1, from: at(-1), to: at(52) },
    ]);
  });

  it("changes for duties long after a change, and from long before it", () => {
    const slots = [0, 2, 4, 6].map((day) => unit(24 * day + 7, 24 * day + 15));
    const instance = tinyInstance({ slots });
    const kernel = frequencyKernel(slots, { window: 96 * hour + 1, maximum: 2 });
    const [all, without] = [Int32Array.of(0, 1, 2, 3), Int32Array.of(0, 2, 3)];
    // Days 0-4 and 2-6 have three each; without day 2: 0 and 4, 4 and 6.
    expect(deltaDuty(kernel, instance, all, 0, 4, without, 3, 1, 2)).toBe(-2);
    expect(deltaDuty(kernel, instance, without, 0, 3, all, 4, 1, 2)).toBe(2);
    expect(deltaDuty(kernel, instance, all, 0, 4, all, 4, 2, 2)).toBe(0);
  });
});

describe("where a duty surely starts", () => {
  it("even the longest unit before would have left the gap", () => {
    expect(longestUnitMinutes).toBe(48 * hour);
    const slots = [unit(0, 40), unit(30, 31), unit(48, 49), unit(57, 58)];
    const instance = tinyInstance({ slots });
    const line = Int32Array.of(0, 1, 2, 3);
    const boundary = (mergeGap: number, from: number): number => dutyBoundary(groupingOf(slots, { mergeGap }), instance, line, 0, from);
    // Looking back from the end: 57 h is 8 h after 49 h and 17 h after 40 h.
    expect(boundary(8 * hour, 4)).toBe(3);
    expect(boundary(8 * hour, 3)).toBe(2);
    // With a gap of 9 h neither start is clear: 48 h is 8 h after 40 h.
    expect(boundary(9 * hour, 4)).toBe(0);
    expect(boundary(8 * hour, 0)).toBe(0);
  });

  it("units that do not count are no starts, and hide none", () => {
    const slots = [unit(0, 4), unit(20, 21), unit(21, 46, 1), unit(45, 46), unit(46, 47, 1)];
    const instance = tinyInstance({ slots });
    const grouping = { counts: maskOf(slots, [0]), mergeGap: 8 * hour };
    const line = Int32Array.of(4, 0, 1, 2, 3, 4);
    expect([5, 4, 3, 2, 1].map((from) => dutyBoundary(grouping, instance, line, 1, from))).toEqual([3, 3, 1, 1, 0]);
  });
});

describe("duties that a label can follow", () => {
  const slots = [unit(7, 11), unit(12, 18, 1)];
  it.each([
    [true, lengthKernel(slots, { maximum: 60 })],
    [true, lengthKernel(slots, { maximum: 60, span: true, of: { contains: [1] } })],
    [false, lengthKernel(slots, { maximum: 60, counted: [0] })],
    [false, lengthKernel(slots, { maximum: 60, of: { night: 1 } })],
    [false, lengthKernel(slots, { maximum: 60, of: { workOver: 0 } })],
    [false, lengthKernel(slots, { maximum: 60, of: { spanOver: 0 } })],
    [false, lengthKernel(slots, { maximum: 60, of: { lacks: [1] } })],
    [false, breaksKernel(slots, { steps: [{ workOver: 0, breakMinutes: 30 }] })],
    [false, seriesKernel(slots, { maximum: 1 })],
    [false, frequencyKernel(slots, { maximum: 1, window: 60 })],
  ])("are judged by length alone, chosen by a unit they contain: %s for case %#", (isSupported, kernel) => {
    expect(DutyExtend.supports(kernel)).toBe(isSupported);
  });
});
