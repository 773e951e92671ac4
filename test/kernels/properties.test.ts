import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deltaFollow, evaluateFollow, matchFollow } from "../../src/kernels/follow";
import { addFollowPairs, followTable } from "../../src/kernels/followTable";
import { countPattern, deltaPatternCount, matchPattern, patternAmount } from "../../src/kernels/pattern";
import { deltaPick, evaluatePick, matchPick } from "../../src/kernels/pick";
import { deltaRest, evaluateRest, matchRest } from "../../src/kernels/rest";
import { deltaStretch, evaluateStretch, matchStretch } from "../../src/kernels/stretch";
import {
  changeWindows,
  deltaSingleWindow,
  deltaWindow,
  evaluateWindow,
  matchWindow,
  singleWindowAmounts,
  windowSumCount,
  windowSums,
} from "../../src/kernels/window";
import {
  arbitraryApart,
  arbitraryDistinct,
  arbitraryEntries,
  arbitraryGap,
  arbitraryOverlap,
  arbitraryPattern,
  arbitraryPick,
  arbitraryRest,
  arbitraryRun,
  arbitrarySuccession,
  arbitrarySum,
} from "./arbitraryKernels";
import { arbitraryDuties, arbitrarySwitch } from "./arbitraryDuties";
import { arbitraryChange, dayCount, deltaArguments, linesOf } from "./arbitraryChange";
import {
  plainFollow,
  plainMaximum,
  plainPattern,
  plainPatternCount,
  plainRest,
  plainRuns,
  plainWindow,
  plainWindowSum,
} from "./plainReadings";
import { withSwitch } from "./tinyDuties";
import type { SlotSpec } from "./tinyInstance";

/** Cheap enough to look further than the default. */
const runs = { numRuns: Math.max(300, fc.readConfigureGlobal().numRuns ?? 0) };
const range = { firstDay: -4, lastDay: dayCount + 1 };

describe("a follow kernel on random lines", () => {
  const makers = fc.oneof(arbitraryGap, arbitraryApart, arbitrarySuccession, arbitraryOverlap);

  it("charges what its plain reading says, and matches add up to it", () => {
    fc.assert(
      fc.property(makers, arbitraryChange(), (make, change) => {
        const kernel = make(change.slots);
        const [line] = linesOf(change);
        const { instance, before, beforeBase, beforeLength } = change;
        const amount = evaluateFollow(kernel, instance, before, beforeBase, beforeLength);
        expect(amount).toBe(plainFollow(kernel, instance, line));
        const matches = matchFollow(kernel, instance, before, beforeBase, beforeLength);
        expect(matches.reduce((sum, match) => sum + match.amount, 0)).toBe(amount);
        for (const match of matches) {
          expect(match.amount).toBeGreaterThan(0);
          expect(plainFollow(kernel, instance, [...match.slots])).toBe(match.amount);
          if (kernel.form === "gap" || kernel.form === "apart") expect(match.bound - match.measured).toBe(match.amount);
        }
      }),
      runs,
    );
  });

  it("changes by the difference of evaluations", () => {
    fc.assert(
      fc.property(makers, arbitraryChange(), (make, change) => {
        const kernel = make(change.slots);
        const [before, after] = linesOf(change);
        const difference = plainFollow(kernel, change.instance, after) - plainFollow(kernel, change.instance, before);
        expect(deltaFollow(kernel, change.instance, ...deltaArguments(change))).toBe(difference);
      }),
      runs,
    );
  });

  it("charges the same through the table of all pairs", () => {
    fc.assert(
      fc.property(fc.array(makers, { minLength: 1, maxLength: 3 }), arbitraryChange(), (make, change) => {
        const { instance, prefix, suffix } = change;
        const kernels = make.map((one) => one(change.slots));
        const table = followTable(instance, kernels);
        if (table === undefined) throw new Error("so few slots must fit a table");
        const [before, after] = linesOf(change);
        const out = new Float64Array([7, 11]);
        addFollowPairs(table, change.after, 0, change.afterLength, prefix, change.afterLength - suffix, 1, out);
        addFollowPairs(table, change.before, change.beforeBase, change.beforeLength, prefix, change.beforeLength - suffix, -1, out);
        let hard = 0;
        let cost = 0;
        for (const kernel of kernels) {
          const difference = plainFollow(kernel, instance, after) - plainFollow(kernel, instance, before);
          hard += kernel.guide * difference;
          cost += kernel.weight * difference;
        }
        expect([...out]).toEqual([7 + hard, 11 + cost]);
      }),
      runs,
    );
  });
});

describe("a stretch kernel on random lines", () => {
  it("charges runs as its plain reading says, and matches add up to it", () => {
    fc.assert(
      fc.property(arbitraryRun, arbitraryChange(), fc.boolean(), (make, change, fixedOnly) => {
        const kernel = make(change.slots);
        const [line] = linesOf(change);
        const { instance, before, beforeBase, beforeLength } = change;
        const amount = evaluateStretch(kernel, instance, before, beforeBase, beforeLength, fixedOnly);
        expect(amount).toBe(plainRuns(kernel, instance, line, fixedOnly));
        if (fixedOnly) return;
        const groups = matchStretch(kernel, instance, before, beforeBase, beforeLength);
        expect(groups.reduce((sum, group) => sum + group.amount, 0)).toBe(amount);
        for (const { from, to, measured, amount: charge } of groups) {
          expect(measured).toBe(to - from + 1);
          expect(charge).toBe(measured > kernel.maximum ? measured - kernel.maximum : kernel.minimum - measured);
        }
      }),
      runs,
    );
  });

  it("changes by the difference of evaluations, for runs", () => {
    fc.assert(
      fc.property(arbitraryRun, arbitraryChange(), (make, change) => {
        const kernel = make(change.slots);
        const [before, after] = linesOf(change);
        const difference = plainRuns(kernel, change.instance, after) - plainRuns(kernel, change.instance, before);
        expect(deltaStretch(kernel, change.instance, ...deltaArguments(change))).toBe(difference);
      }),
      runs,
    );
  });
});

describe.each([
  ["that sums", arbitrarySum(range)],
  ["that counts days", arbitraryDistinct(range)],
  ["that counts duties", arbitraryDuties(range)],
  ["that counts entries", arbitraryEntries(range)],
])("a window kernel %s on random lines", (_name, plainMakers) => {
  /** Every third of them with a switch. */
  const makers = fc.tuple(plainMakers, fc.option(arbitrarySwitch, { freq: 2 })).map(([make, spec]) => (slots: readonly SlotSpec[]) => {
    const made = make(slots);
    return spec === null ? made : { ...made, kernel: withSwitch(made.kernel, slots, made.windows, spec) };
  });

  it("charges what its plain reading says, and matches add up to it", () => {
    fc.assert(
      fc.property(makers, arbitraryChange(), fc.boolean(), (make, change, fixedOnly) => {
        const { kernel, carried } = make(change.slots);
        const [line] = linesOf(change);
        const { instance, before, beforeBase, beforeLength } = change;
        const amount = evaluateWindow(kernel, instance, before, beforeBase, beforeLength, carried, fixedOnly);
        expect(amount).toBe(plainWindow(kernel, instance, line, carried, fixedOnly));
        if (fixedOnly) return;
        const matches = matchWindow(kernel, instance, before, beforeBase, beforeLength, carried);
        expect(matches.reduce((sum, match) => sum + match.amount, 0)).toBe(amount);
        for (const { measured, bound, slots } of matches) {
          const window = [...kernel.minimum.keys()].filter(
            (one) =>
              (kernel.minimum[one] === bound || plainMaximum(kernel, instance, line, one) === bound) &&
              plainWindowSum(kernel, instance, line, one, carried) === measured,
          );
          expect(window).not.toEqual([]);
          for (const slot of slots) expect(line).toContain(slot);
        }
      }),
      runs,
    );
  });

  it("changes by the difference of evaluations, and keeps its sums", () => {
    fc.assert(
      fc.property(makers, arbitraryChange(), (make, change) => {
        const { kernel, carried } = make(change.slots);
        const { instance, before, beforeBase, beforeLength, after, afterLength } = change;
        const [oldLine, newLine] = linesOf(change);
        const count = windowSumCount(kernel);
        const sums = new Float64Array(count + 3).fill(99);
        sums.set(windowSums(kernel, instance, before, beforeBase, beforeLength, carried), 2);
        const scratch = new Float64Array(count);
        const difference = plainWindow(kernel, instance, newLine, carried) - plainWindow(kernel, instance, oldLine, carried);
        expect(deltaWindow(kernel, instance, ...deltaArguments(change), sums, 2, scratch)).toBe(difference);
        expect([...scratch]).toEqual([...scratch].fill(0));
        const single = singleWindowAmounts(kernel);
        if (single !== undefined) expect(deltaSingleWindow(kernel, single, ...deltaArguments(change), sums, 2)).toBe(difference);
        changeWindows(kernel, instance, ...deltaArguments(change), sums, 2);
        expect(sums.subarray(2, 2 + count)).toEqual(windowSums(kernel, instance, after, 0, afterLength, carried));
        expect([sums[0], sums[1], sums[sums.length - 1]]).toEqual([99, 99, 99]);
      }),
      runs,
    );
  });
});

describe("a rest kernel on random lines", () => {
  it("charges what its plain reading says, and matches add up to it", () => {
    fc.assert(
      fc.property(arbitraryRest, arbitraryChange(), (make, change) => {
        const kernel = make(change.slots);
        const [line] = linesOf(change);
        const { instance, before, beforeBase, beforeLength } = change;
        const amount = evaluateRest(kernel, instance, before, beforeBase, beforeLength);
        expect(amount).toBe(plainRest(kernel, instance, line));
        const matches = matchRest(kernel, instance, before, beforeBase, beforeLength);
        expect(matches.reduce((sum, match) => sum + match.amount, 0)).toBe(amount);
        for (const match of matches) {
          const pieces = kernel.longMinutes[0]! * kernel.longCount[0]! + kernel.shortMinutes[0]! * kernel.shortCount[0]!;
          expect(match.bound).toBe(kernel.restMinutes[0]! + pieces);
          expect(match.measured).toBeLessThan(match.bound);
          if (kernel.windowMinutes.length === 1) expect(match.bound - match.measured).toBe(match.amount);
          expect(match.to! - match.from!).toBe(kernel.windowMinutes[0]);
          const isSeen = (slot: number): boolean => {
            return kernel.grouping.counts[slot] === 1 && instance.slotStart[slot]! >= match.from! && instance.slotStart[slot]! < match.to!;
          };
          expect(match.slots).toEqual(line.filter(isSeen));
        }
      }),
      runs,
    );
  });

  it("changes by the difference of evaluations", () => {
    fc.assert(
      fc.property(arbitraryRest, arbitraryChange(), (make, change) => {
        const kernel = make(change.slots);
        const [before, after] = linesOf(change);
        const difference = plainRest(kernel, change.instance, after) - plainRest(kernel, change.instance, before);
        expect(deltaRest(kernel, change.instance, ...deltaArguments(change))).toBe(difference);
      }),
      runs,
    );
  });
});

describe("a pattern kernel on random lines", () => {
  it("counts what its plain reading counts, on the days it matches", () => {
    fc.assert(
      fc.property(arbitraryPattern(dayCount), arbitraryChange(), (make, change) => {
        const kernel = make(change.slots);
        const [line] = linesOf(change);
        const { instance, before, beforeBase, beforeLength } = change;
        const symbols = new Int32Array(dayCount + kernel.longest).fill(15);
        const count = countPattern(kernel, instance, before, beforeBase, beforeLength, symbols);
        expect(count).toBe(plainPatternCount(kernel, instance, line));
        expect(patternAmount(kernel, count)).toBe(plainPattern(kernel, count));
        const days = matchPattern(kernel, instance, before, beforeBase, beforeLength);
        expect(days.length).toBe(count);
        expect(days).toEqual([...days].sort((a, b) => a - b));
      }),
      runs,
    );
  });

  it("changes by the difference of counts", () => {
    fc.assert(
      fc.property(arbitraryPattern(dayCount), arbitraryChange(), (make, change) => {
        const kernel = make(change.slots);
        const [before, after] = linesOf(change);
        const symbols = new Int32Array(dayCount + kernel.longest).fill(15);
        const difference = plainPatternCount(kernel, change.instance, after) - plainPatternCount(kernel, change.instance, before);
        expect(deltaPatternCount(kernel, change.instance, ...deltaArguments(change), symbols)).toBe(difference);
      }),
      runs,
    );
  });
});

describe("a pick kernel on random lines", () => {
  it("changes by the difference of evaluations, and matches add up where something is charged", () => {
    fc.assert(
      fc.property(arbitraryPick, arbitraryChange(), (make, change) => {
        const kernel = make(change.slots);
        const { instance, before, beforeBase, beforeLength, after, afterLength } = change;
        const old = evaluatePick(kernel, instance, 0, before, beforeBase, beforeLength, false);
        const changed = evaluatePick(kernel, instance, 0, after, 0, afterLength, false);
        expect(deltaPick(kernel, instance, 0, ...deltaArguments(change))).toBe(changed - old);
        const sum = matchPick(kernel, instance, 0, before, beforeBase, beforeLength).reduce((total, match) => total + match.amount, 0);
        const exceeding = evaluatePick(kernel, instance, 0, before, beforeBase, beforeLength, true);
        // What slots give back is never more than what the empty line pays.
        expect(sum).toBe(exceeding + Math.max(0, old - exceeding));
      }),
      runs,
    );
  });
});
