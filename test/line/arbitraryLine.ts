import fc from "fast-check";
import type { KernelMaker, MadeWindow } from "../kernels/arbitraryKernels";
import { arbitrarySlots } from "../kernels/arbitraryKernels";
import { hard, inSlotOrder, overlapKernel, type SlotSpec, type TinySpec } from "../kernels/tinyInstance";
import type { BruteForceRequest } from "./bruteForce";

export const dayCount = 6;

/** Days that windows of random kernels may cover. */
export const windowRange = { firstDay: -2, lastDay: 7 };

/** Kernels to draw for a random line. */
export interface Makers {
  readonly picks?: fc.Arbitrary<KernelMaker<NonNullable<TinySpec["picks"]>[number]>>;
  readonly follows?: fc.Arbitrary<KernelMaker<NonNullable<TinySpec["follows"]>[number]>>;
  readonly stretches?: fc.Arbitrary<KernelMaker<NonNullable<TinySpec["stretches"]>[number]>>;
  readonly windows?: fc.Arbitrary<KernelMaker<MadeWindow>>;
  readonly duties?: fc.Arbitrary<KernelMaker<NonNullable<TinySpec["duties"]>[number]>>;
  readonly rests?: fc.Arbitrary<KernelMaker<NonNullable<TinySpec["rests"]>[number]>>;
  readonly patterns?: fc.Arbitrary<KernelMaker<NonNullable<TinySpec["patterns"]>[number]>>;
}

/** One person's line and what is asked of it. */
export interface LineCase {
  readonly slots: readonly SlotSpec[];
  readonly spec: TinySpec;
  readonly request: BruteForceRequest;
}

function some<K>(maker: fc.Arbitrary<KernelMaker<K>> | undefined, most: number): fc.Arbitrary<readonly KernelMaker<K>[]> {
  return maker === undefined ? fc.constant([]) : fc.array(maker, { minLength: 1, maxLength: most });
}

/**
 * A line of one person with history, work after the horizon, pins and free days, under random kernels and a hard ban on overlap; among a crowd
 * of slots that are forbidden.
 */
export function arbitraryLine(
  makers: Makers,
  options: { readonly mostKernels?: number; readonly mayOverlap?: boolean; readonly crowd?: number } = {},
): fc.Arbitrary<LineCase> {
  const { mostKernels = 2, mayOverlap = false, crowd = 0 } = options;
  return fc
    .record({
      open: arbitrarySlots({ firstDay: 0, lastDay: dayCount - 1, most: 8 }),
      fixed: fc.oneof(
        fc.constant<readonly SlotSpec[]>([]),
        arbitrarySlots({ firstDay: -5, lastDay: dayCount + 1, most: 4, longest: 1440 }),
      ),
      pins: fc.array(fc.nat(7), { maxLength: 1 }),
      picks: some(makers.picks, 2),
      follows: some(makers.follows, mostKernels),
      stretches: some(makers.stretches, mostKernels),
      windows: some(makers.windows, mostKernels),
      duties: some(makers.duties, mostKernels),
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
      const forbidden = crowdOf(crowd);
      const slots = inSlotOrder([...pinned, ...drawn.fixed.map((slot) => ({ ...slot, fixed: 0 })), ...forbidden]);
      const openSlots = slots.flatMap((slot, index) => (slot.fixed === undefined && !forbidden.includes(slot) ? [index] : []));
      const windows = drawn.windows.map((make) => make(slots));
      const spec: TinySpec = {
        dayCount,
        slots,
        picks: drawn.picks.map((make) => make(slots)),
        follows: [...(mayOverlap ? [] : [overlapKernel(slots, { head: hard() })]), ...drawn.follows.map((make) => make(slots))],
        stretches: drawn.stretches.map((make) => make(slots)),
        windows: windows.map(({ kernel }) => kernel),
        carried: windows.map(({ carried }) => carried),
        duties: drawn.duties.map((make) => make(slots)),
        rests: drawn.rests.map((make) => make(slots)),
        patterns: drawn.patterns.map((make) => make(slots)),
      };
      const extra = Float64Array.from(slots, (slot) => (forbidden.includes(slot) ? Infinity : 0));
      openSlots.forEach((slot, index) => (extra[slot] = drawn.extra[index]!));
      const line = Int32Array.from(new Set(drawn.line.flatMap((index) => openSlots[index] ?? []))).sort();
      const fromDay = drawn.isWhole ? 0 : drawn.fromDay;
      const toDay = drawn.isWhole ? dayCount : Math.min(dayCount, fromDay + drawn.days);
      return { slots, spec, request: { person: 0, extra, hardWeight: drawn.hardWeight, line, fromDay, toDay } };
    });
}

/** Slots of all kinds, lengths and hours. */
function crowdOf(count: number): readonly SlotSpec[] {
  return Array.from({ length: count }, (_, index) => ({
    day: index % dayCount,
    start: ((index * 7) % 12) * 120,
    length: 120 * (1 + (index % 4)),
    kind: index % 3,
  }));
}
