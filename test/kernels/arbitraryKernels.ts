import fc from "fast-check";
import type {
  FollowKernel,
  KernelBase,
  PatternKernel,
  PickKernel,
  RestKernel,
  StretchKernel,
  WindowKernel,
} from "../../src/instance/kernelData";
import {
  apartKernel,
  distinctKernel,
  entriesKernel,
  gapKernel,
  hard,
  inSlotOrder,
  overlapKernel,
  patternKernel,
  pickKernel,
  restKernel,
  type SlotSpec,
  soft,
  stretchKernel,
  successionKernel,
  sumKernel,
  type WindowKernelSpec,
} from "./tinyInstance";

/** Kinds of slots in random instances: 0, 1, 2. */
const kindCount = 3;

/** How random slots are drawn. */
export interface SlotRange {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly most: number;
  /** Longest slot in minutes, in steps of 2 h. */
  readonly longest?: number;
}

/** Slots on a grid of 2 h, some of them with a break; in slot order. */
export function arbitrarySlots({ firstDay, lastDay, most, longest = 960 }: SlotRange): fc.Arbitrary<readonly SlotSpec[]> {
  const slot = fc.record({
    day: fc.integer({ min: firstDay, max: lastDay }),
    start: fc.integer({ min: 0, max: 11 }).map((step) => step * 120),
    length: fc.integer({ min: 1, max: longest / 120 }).map((steps) => steps * 120),
    kind: fc.integer({ min: 0, max: kindCount - 1 }),
    breakMinutes: fc.constantFrom(0, 0, 30),
  });
  return fc.array(slot, { minLength: 1, maxLength: most, size: "max" }).map((slots) => {
    return inSlotOrder(slots.map(({ breakMinutes, ...one }) => ({ ...one, work: one.length - breakMinutes })));
  });
}

/** Builds a kernel once the slots are known. */
export type KernelMaker<K> = (slots: readonly SlotSpec[]) => K;

export const head: fc.Arbitrary<KernelBase> = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((weight) => soft(weight)),
  fc.constantFrom(1, 60).map((guide) => hard(guide)),
);
const classes = fc.array(fc.integer({ min: -1, max: 1 }), { minLength: kindCount, maxLength: kindCount });
export const kinds = fc.subarray([0, 1, 2], { minLength: 1 });

function matrix(of: fc.Arbitrary<number>): fc.Arbitrary<number[][]> {
  const row = fc.array(of, { minLength: 2, maxLength: 2 });
  return fc.array(row, { minLength: 2, maxLength: 2 });
}

export const arbitraryGap: fc.Arbitrary<KernelMaker<FollowKernel>> = fc
  .record({
    head,
    from: classes,
    to: classes,
    required: matrix(fc.constantFrom(0, 240, 660, 1200)),
    minimumGap: fc.constantFrom(0, 0, 120, 300),
    maximumGap: fc.constantFrom(Infinity, Infinity, 480),
  })
  .map(
    ({ minimumGap, maximumGap, ...pairs }) =>
      (slots) =>
        gapKernel(slots, pairs, { minimumGap, maximumGap }),
  );

export const arbitraryApart: fc.Arbitrary<KernelMaker<FollowKernel>> = fc
  .record({
    head,
    from: classes,
    to: classes,
    required: matrix(fc.constantFrom(0, 240, 660, 1800)),
    minimumGap: fc.constantFrom(0, 0, 120, 300),
    maximumGap: fc.constantFrom(Infinity, Infinity, 480),
  })
  .map(
    ({ minimumGap, maximumGap, ...pairs }) =>
      (slots) =>
        apartKernel(slots, pairs, { minimumGap, maximumGap }),
  );

export const arbitrarySuccession: fc.Arbitrary<KernelMaker<FollowKernel>> = fc
  .record({ head, from: classes, to: classes, required: matrix(fc.integer({ min: 0, max: 1 })), gapDays: fc.integer({ min: 0, max: 3 }) })
  .map(
    ({ gapDays, ...pairs }) =>
      (slots) =>
        successionKernel(slots, pairs, gapDays),
  );

export const arbitraryOverlap: fc.Arbitrary<KernelMaker<FollowKernel>> = fc
  .record({ head, judged: fc.array(fc.constantFrom(0, 0, -1), { minLength: kindCount, maxLength: kindCount }) })
  .map(
    ({ judged, head: own }) =>
      (slots) =>
        overlapKernel(slots, { from: judged, to: judged, head: own }),
  );

export const arbitraryRun: fc.Arbitrary<KernelMaker<StretchKernel>> = fc
  .record({
    head,
    form: fc.constantFrom("work" as const, "off" as const),
    kinds,
    minimum: fc.integer({ min: 0, max: 4 }),
    maximum: fc.constantFrom(1, 2, 3, 5, Infinity),
    exemptStart: fc.boolean(),
  })
  .map(
    ({ form, ...spec }) =>
      (slots) =>
        stretchKernel(slots, form, spec),
  );

/** Where the windows of a random kernel lie. */
export interface WindowRange {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** One window, windows side by side, or rolling ones. */
function windowDays({ firstDay, lastDay }: WindowRange): fc.Arbitrary<readonly { readonly from: number; readonly to: number }[]> {
  const days = lastDay - firstDay + 1;
  const single = fc
    .tuple(fc.integer({ min: firstDay, max: lastDay }), fc.integer({ min: 0, max: days }))
    .map(([from, length]) => [{ from, to: Math.min(lastDay, from + length) }]);
  const tiles = fc.integer({ min: 1, max: 4 }).map((length) => {
    return Array.from({ length: Math.ceil(days / length) }, (_, tile) => ({
      from: firstDay + tile * length,
      to: firstDay + (tile + 1) * length - 1,
    }));
  });
  const rolling = fc.integer({ min: 2, max: 4 }).map((length) => {
    return Array.from({ length: days }, (_, day) => ({ from: firstDay + day - length + 1, to: firstDay + day }));
  });
  return fc.oneof(single, tiles, tiles, rolling);
}

type Bounds = fc.Arbitrary<{ readonly minimum: number | undefined; readonly maximum: number | undefined }>;
const minuteBounds: Bounds = fc.record({
  minimum: fc.constantFrom(undefined, undefined, 0, 300, 900),
  maximum: fc.constantFrom(undefined, undefined, 480, 960),
});
export const countBounds: Bounds = fc.record({
  minimum: fc.constantFrom(undefined, undefined, 0, 1, 2),
  maximum: fc.constantFrom(undefined, undefined, 0, 1, 2),
});

export function withBounds(
  range: WindowRange,
  bounds: Bounds,
): fc.Arbitrary<{ readonly spec: WindowKernelSpec; readonly carried: number }> {
  return fc
    .record({
      head,
      days: windowDays(range),
      bounds: fc.array(bounds, { minLength: 4, maxLength: 4 }),
      unit: fc.constantFrom(1, 1, 3, 60),
      quadratic: fc.boolean(),
      carried: fc.constantFrom(0, 0, 1, 2, 480),
      carriedWindow: fc.integer({ min: -1, max: 1 }),
    })
    .map(({ days, bounds: list, carriedWindow, carried, ...spec }) => ({
      carried,
      spec: {
        ...spec,
        carriedWindow: Math.min(carriedWindow, days.length - 1),
        windows: days.map((window, index) => {
          const { minimum = -Infinity, maximum = Infinity } = list[index % list.length]!;
          return { ...window, minimum, maximum: Math.max(minimum, maximum) };
        }),
      },
    }));
}

/** A window kernel, its windows, and what is carried into it. */
export interface MadeWindow {
  readonly kernel: WindowKernel;
  readonly windows: WindowKernelSpec["windows"];
  readonly carried: number;
}

/** Minutes on the start day or split at midnight, counts of shifts, or signed amounts by kind. */
export function arbitrarySum(range: WindowRange): fc.Arbitrary<KernelMaker<MadeWindow>> {
  const measure = fc.oneof(
    fc.constant({ bounds: minuteBounds, amountsOf: (slot: SlotSpec) => [[slot.day, slot.work ?? slot.length]] as const }),
    fc.constant({ bounds: minuteBounds, amountsOf: splitMinutes }),
    fc.constant({ bounds: countBounds, amountsOf: (slot: SlotSpec) => [[slot.day, 1]] as const }),
    fc
      .array(fc.integer({ min: -2, max: 3 }), { minLength: kindCount, maxLength: kindCount })
      .map((amounts) => ({ bounds: countBounds, amountsOf: (slot: SlotSpec) => [[slot.day, amounts[slot.kind ?? 0]!]] as const })),
  );
  return measure.chain(({ bounds, amountsOf }) =>
    withBounds(range, bounds).map(({ spec, carried }) => (slots: readonly SlotSpec[]) => ({
      kernel: sumKernel(slots, spec, amountsOf),
      windows: spec.windows,
      carried,
    })),
  );
}

function splitMinutes(slot: SlotSpec): readonly (readonly [number, number])[] {
  const today = Math.min(slot.length, 1440 - slot.start);
  return [
    [slot.day, today],
    [slot.day + 1, slot.length - today],
  ];
}

/** Days, or pairs of days, with a slot of some kinds. */
export function arbitraryDistinct(range: WindowRange): fc.Arbitrary<KernelMaker<MadeWindow>> {
  return fc
    .record({ made: withBounds(range, countBounds), bucketDays: fc.integer({ min: 1, max: 3 }), kinds })
    .map(({ made, ...buckets }) => (slots) => ({
      kernel: distinctKernel(slots, made.spec, buckets),
      windows: made.spec.windows,
      carried: made.carried,
    }));
}

/** Slots of some kinds in buckets that may share slots, with an amount for each bucket. */
export function arbitraryEntries(range: WindowRange): fc.Arbitrary<KernelMaker<MadeWindow>> {
  const bucket = fc.record({
    kinds: fc.subarray(Array.from({ length: kindCount }, (_, kind) => kind)),
    amount: fc.integer({ min: -3, max: 3 }),
  });
  return fc
    .record({
      made: withBounds(range, countBounds),
      buckets: fc.array(bucket, { maxLength: 4 }),
      isLeftOut: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    })
    .map(({ made, buckets, isLeftOut }) => (slots) => {
      const entries = slots.flatMap((slot, index) =>
        buckets.flatMap(({ kinds: chosen, amount }, place) =>
          chosen.includes(slot.kind ?? 0) && isLeftOut[index % 8] !== true ? [{ slot: index, bucket: place, amount }] : [],
        ),
      );
      const spec = { ...made.spec, windows: made.spec.windows.slice(0, 1), carriedWindow: Math.min(0, made.spec.carriedWindow ?? -1) };
      return { kernel: entriesKernel(spec, entries, buckets.length), windows: spec.windows, carried: made.carried };
    });
}

const windowMinutes = fc.constantFrom(1440, 2880, 4320);
const pieces = (minutes: readonly number[]) => fc.record({ minutes: fc.constantFrom(...minutes), count: fc.integer({ min: 1, max: 2 }) });

export const arbitraryRest: fc.Arbitrary<KernelMaker<RestKernel>> = fc
  .record({
    head,
    counted: fc.oneof(fc.constant([0, 1, 2]), kinds),
    mergeGap: fc.constantFrom(0, 240, 480),
    alternatives: fc.array(
      fc.oneof(
        fc.record({ window: windowMinutes, rest: fc.constantFrom(600, 1200, 2000), part: fc.constantFrom(0, 0, 480, 700) }),
        fc.record({ window: windowMinutes, short: pieces([240, 480, 660]) }),
        fc.record({ window: windowMinutes, short: pieces([240, 480]), long: pieces([600, 840, 1440]) }),
      ),
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map((spec) => (slots) => restKernel(slots, spec));

/** Patterns over a horizon of `dayCount` days. */
export function arbitraryPattern(dayCount: number): fc.Arbitrary<KernelMaker<PatternKernel>> {
  const symbols = fc.integer({ min: 1, max: 15 });
  const item = fc.oneof(
    fc.constant("any" as const),
    symbols.map((bits) => ({ with: bits })),
    symbols.map((bits) => ({ without: bits })),
  );
  return fc
    .record({
      head,
      patterns: fc.array(fc.array(item, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 }),
      startMask: fc.integer({ min: 0, max: 255 }),
      minimum: fc.constantFrom(-Infinity, 0, 1),
      maximum: fc.constantFrom(Infinity, 0, 2),
      quadratic: fc.boolean(),
    })
    .map(({ startMask, ...spec }) => (slots) => {
      const mayStart = (pattern: number, day: number): boolean => {
        return day + spec.patterns[pattern]!.length <= dayCount && ((startMask >> ((day + 3 * pattern) % 8)) & 1) === 1;
      };
      return patternKernel(slots, { ...spec, dayCount, mayStart, maximum: Math.max(spec.maximum, spec.minimum) });
    });
}

/** A pick kernel of one person with every part; as a hard one it bans slots, and gives back what an empty line pays. */
export const arbitraryPick: fc.Arbitrary<KernelMaker<PickKernel>> = fc
  .record({
    head: fc.oneof(fc.constant(soft(3)), fc.constant(soft(1)), fc.constant(hard(60))),
    byKind: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: kindCount, maxLength: kindCount }),
    timed: fc.array(
      fc
        .record({
          from: fc.integer({ min: -48, max: 120 }),
          length: fc.integer({ min: 1, max: 40 }),
          overlaps: fc.boolean(),
          kinds: fc.option(kinds, { nil: undefined }),
          amount: fc.integer({ min: 1, max: 4 }),
        })
        .map(({ from, length, kinds: own, ...entry }) => {
          return { ...entry, from: from * 60, to: (from + length) * 60, ...(own === undefined ? {} : { kinds: own }) };
        }),
      { maxLength: 3 },
    ),
    timedOnce: fc.boolean(),
    exceptions: fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: -3, max: 3 })), { maxLength: 3 }),
    base: fc.integer({ min: 0, max: 5 }),
  })
  .map((spec) => (slots) => {
    const exceptions = spec.exceptions.filter(([slot]) => slot < slots.length).sort((a, b) => a[0] - b[0]);
    return pickKernel(slots, [{ ...spec, exceptions }]);
  });
