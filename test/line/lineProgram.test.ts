import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Instance } from "../../src/instance/instance";
import { LineProgram } from "../../src/line/lineProgram";
import type { LineRequest, LineResult } from "../../src/line/lineRequest";
import { Candidates } from "../../src/roster/candidates";
import {
  arbitraryDistinct,
  arbitraryDuty,
  arbitraryGap,
  arbitraryPattern,
  arbitraryPick,
  arbitraryRest,
  arbitraryRun,
  arbitrarySlots,
  arbitrarySuccession,
  arbitrarySum,
  type KernelMaker,
  type MadeWindow,
} from "../kernels/arbitraryKernels";
import { hard, inSlotOrder, overlapKernel, type SlotSpec, type TinySpec, tinyInstance } from "../kernels/tinyInstance";
import { type BruteForceRequest, leastValue, lineValue } from "./bruteForce";

const dayCount = 6;
const range = { firstDay: -2, lastDay: 7 };

/** Kernels to draw for a random line. */
interface Makers {
  readonly picks?: fc.Arbitrary<KernelMaker<NonNullable<TinySpec["picks"]>[number]>>;
  readonly follows?: fc.Arbitrary<KernelMaker<NonNullable<TinySpec["follows"]>[number]>>;
  readonly stretches?: fc.Arbitrary<KernelMaker<NonNullable<TinySpec["stretches"]>[number]>>;
  readonly windows?: fc.Arbitrary<KernelMaker<MadeWindow>>;
  readonly rests?: fc.Arbitrary<KernelMaker<NonNullable<TinySpec["rests"]>[number]>>;
  readonly patterns?: fc.Arbitrary<KernelMaker<NonNullable<TinySpec["patterns"]>[number]>>;
}

interface Case {
  readonly slots: readonly SlotSpec[];
  readonly spec: TinySpec;
  readonly request: BruteForceRequest;
}

function some<K>(maker: fc.Arbitrary<KernelMaker<K>> | undefined, most: number): fc.Arbitrary<readonly KernelMaker<K>[]> {
  return maker === undefined ? fc.constant([]) : fc.array(maker, { minLength: 1, maxLength: most });
}

/** A line of one person with history, work after the horizon, pins and a window, under random kernels. */
function arbitraryCase(makers: Makers, mostKernels = 2): fc.Arbitrary<Case> {
  return fc
    .record({
      open: arbitrarySlots({ firstDay: 0, lastDay: dayCount - 1, most: 8 }),
      fixed: fc.oneof(fc.constant([]), arbitrarySlots({ firstDay: -5, lastDay: dayCount + 1, most: 4, longest: 1440 })),
      pins: fc.array(fc.nat(7), { maxLength: 1 }),
      picks: some(makers.picks, 1),
      follows: some(makers.follows, mostKernels),
      stretches: some(makers.stretches, mostKernels),
      windows: some(makers.windows, mostKernels),
      rests: some(makers.rests, 1),
      patterns: some(makers.patterns, 1),
      extra: fc.array(fc.integer({ min: -60, max: 20 }), { minLength: 8, maxLength: 8 }),
      hardWeight: fc.constantFrom(0.25, 1, 10),
      line: fc.array(fc.nat(7), { maxLength: 4 }),
      fromDay: fc.integer({ min: 0, max: dayCount }),
      days: fc.integer({ min: 0, max: dayCount }),
      isWhole: fc.boolean(),
    })
    .map((drawn) => {
      const pinned = drawn.open.map((slot, index) => (drawn.pins.includes(index) ? { ...slot, pins: [0] } : slot));
      const slots = inSlotOrder([...pinned, ...drawn.fixed.map((slot) => ({ ...slot, fixed: 0 }))]);
      const openSlots = slots.flatMap((slot, index) => (slot.fixed === undefined ? [index] : []));
      const windows = drawn.windows.map((make) => make(slots));
      const spec: TinySpec = {
        dayCount,
        slots,
        picks: drawn.picks.map((make) => make(slots)),
        follows: [overlapKernel(slots, { head: hard() }), ...drawn.follows.map((make) => make(slots))],
        stretches: drawn.stretches.map((make) => make(slots)),
        windows: windows.map(({ kernel }) => kernel),
        carried: windows.map(({ carried }) => carried),
        rests: drawn.rests.map((make) => make(slots)),
        patterns: drawn.patterns.map((make) => make(slots)),
      };
      const extra = new Float64Array(slots.length);
      openSlots.forEach((slot, index) => (extra[slot] = drawn.extra[index]!));
      const line = Int32Array.from(new Set(drawn.line.flatMap((index) => openSlots[index] ?? []))).sort();
      const fromDay = drawn.isWhole ? 0 : drawn.fromDay;
      const toDay = drawn.isWhole ? dayCount : Math.min(dayCount, fromDay + drawn.days);
      return { slots, spec, request: { person: 0, extra, hardWeight: drawn.hardWeight, line, fromDay, toDay } };
    });
}

interface Outcome {
  readonly instance: Instance;
  readonly candidates: Candidates;
  readonly result: LineResult;
}

function run({ spec, request }: Case, options: Partial<LineRequest> = {}): Outcome {
  const instance = tinyInstance(spec);
  const candidates = new Candidates(instance);
  const result = new LineProgram(instance, candidates).solve({ ...request, ...options });
  return { instance, candidates, result };
}

/** The current line made whole, valued by definition. */
function currentValue({ instance, candidates }: Outcome, { request }: Case): number {
  const rowOf = (offsets: Int32Array, items: Int32Array): Int32Array => items.subarray(offsets[0], offsets[1]);
  const whole = new Set([
    ...rowOf(instance.fixedOffsets, instance.fixedItems),
    ...rowOf(instance.pinOffsets, instance.pinItems),
    ...request.line,
  ]);
  return lineValue(
    instance,
    candidates,
    request,
    [...whole].sort((a, b) => a - b),
  );
}

function expectExact(drawn: Case): void {
  const outcome = run(drawn);
  const { instance, candidates, result } = outcome;
  expect(result.mode).toBe("exact");
  const least = Math.min(leastValue(instance, candidates, drawn.request), currentValue(outcome, drawn));
  expect(result.value).toBeCloseTo(least, 6);
  expect(result.bound).toBeCloseTo(least, 6);
  expect(lineValue(instance, candidates, drawn.request, [...result.line])).toBeCloseTo(result.value, 6);
}

/** Windows that do not overlap, so that no kernel is left out. */
const isKeptWhole = ({ spec }: Case): boolean =>
  (spec.windows ?? []).every(
    (kernel) => kernel.windowCount < 3 || kernel.windowItems.length <= Math.max(kernel.windowOffsets.length - 1, 0),
  );

describe("the best line equals brute force", () => {
  const forms: readonly (readonly [string, Makers])[] = [
    ["picks", { picks: arbitraryPick }],
    ["gaps", { follows: arbitraryGap }],
    ["successions", { follows: arbitrarySuccession }],
    ["runs of work and of days off", { stretches: arbitraryRun }],
    ["duties", { stretches: arbitraryDuty }],
    ["sums over windows", { windows: arbitrarySum(range) }],
    ["distinct buckets over windows", { windows: arbitraryDistinct(range) }],
    [
      "everything together",
      {
        picks: arbitraryPick,
        follows: fc.oneof(arbitraryGap, arbitrarySuccession),
        stretches: fc.oneof(arbitraryRun, arbitraryDuty),
        windows: fc.oneof(arbitrarySum(range), arbitraryDistinct(range)),
      },
    ],
  ];
  it.each(forms)("for %s", (_name, makers) => {
    fc.assert(
      fc.property(
        arbitraryCase(makers).filter((drawn) => run(drawn).result.mode !== "relaxed"),
        expectExact,
      ),
    );
  });
});
