import fc from "fast-check";
import type { DutyKernel } from "../../src/instance/kernelData";
import { head, kinds, type KernelMaker, type MadeWindow, withBounds, countBounds, type WindowRange } from "./arbitraryKernels";
import {
  breaksKernel,
  dutiesKernel,
  dutyRestKernel,
  type DutyTestSpec,
  frequencyKernel,
  lengthKernel,
  type RestTermsSpec,
  seriesKernel,
  type SwitchSpec,
} from "./tinyDuties";
import type { GroupingSpec } from "./tinyInstance";

/** Mostly all units count; without some of them, others stand on their own. Gaps lie on the grid of the slots, so that ties are common. */
export const grouping: fc.Arbitrary<GroupingSpec> = fc.oneof(
  fc.record({ mergeGap: mergeGaps() }),
  fc.record({ counted: kinds, mergeGap: mergeGaps() }),
);

function mergeGaps(): fc.Arbitrary<number> {
  return fc.constantFrom(0, 120, 240, 480, 720);
}

/** Every duty, duties with one trait, or with several. */
export const dutyTests: fc.Arbitrary<DutyTestSpec> = fc.oneof(
  fc.constant({}),
  fc.constantFrom<DutyTestSpec>({ night: 1 }, { night: 2 }, { workOver: 240 }, { workOver: 480 }, { spanOver: 480 }, { spanOver: 720 }),
  kinds.map((contains) => ({ contains })),
  kinds.map((lacks) => ({ lacks })),
  fc.record(
    {
      night: fc.constantFrom(0 as const, 1 as const, 2 as const),
      workOver: fc.constantFrom(-1, 0, 240, 360),
      spanOver: fc.constantFrom(-1, 240, 480),
      contains: kinds,
      lacks: kinds,
    },
    { requiredKeys: [] },
  ),
);

export const arbitraryLength: fc.Arbitrary<KernelMaker<DutyKernel>> = fc
  .record({ head, grouping, of: dutyTests, maximum: fc.constantFrom(0, 240, 600, 900), span: fc.boolean() })
  .map(
    ({ grouping: own, ...spec }) =>
      (slots) =>
        lengthKernel(slots, { ...spec, ...own }),
  );

/** Lengths that line programs follow: every unit counts, and duties are chosen by what they contain. */
export const arbitraryPlainLength: fc.Arbitrary<KernelMaker<DutyKernel>> = fc
  .record({
    head,
    of: fc.oneof(
      fc.constant({}),
      kinds.map((contains) => ({ contains })),
    ),
    maximum: fc.constantFrom(240, 600, 900),
    mergeGap: fc.constantFrom(60, 240, 480, 720),
    span: fc.boolean(),
  })
  .map((spec) => (slots) => lengthKernel(slots, spec));

export const arbitraryBreaks: fc.Arbitrary<KernelMaker<DutyKernel>> = fc
  .record({
    head,
    grouping,
    of: dutyTests,
    steps: fc
      .array(fc.record({ workOver: fc.constantFrom(90, 210, 240, 480, 600), breakMinutes: fc.constantFrom(15, 45, 200, 300) }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((steps) => [...steps].sort((a, b) => a.workOver - b.workOver)),
    part: fc.constantFrom(0, 15, 30, 31, 120, 121),
  })
  .map(
    ({ grouping: own, ...spec }) =>
      (slots) =>
        breaksKernel(slots, { ...spec, ...own }),
  );

const restTerms: fc.Arbitrary<RestTermsSpec> = fc.oneof(
  fc.record({ after: dutyTests, before: dutyTests, rest: rests() }),
  fc.record({ after: dutyTests, rest: rests(), within: fc.constantFrom(600, 1440) }),
);

function rests(): fc.Arbitrary<number> {
  return fc.constantFrom(480, 660, 840, 1440);
}

const reductions = fc
  .array(fc.record({ rest: fc.constantFrom(240, 360, 480, 600), maximum: fc.constantFrom(0, 1, 1, 2) }), { minLength: 1, maxLength: 2 })
  .map((list) => [...list].sort((a, b) => a.rest - b.rest))
  .filter((list) => list.every(({ rest }, index) => index === 0 || rest > list[index - 1]!.rest));

export const arbitraryDutyRest: fc.Arbitrary<KernelMaker<DutyKernel>> = fc
  .record({
    head,
    grouping,
    own: restTerms,
    shared: fc.oneof(fc.constant([]), fc.array(restTerms, { maxLength: 2 })),
    series: fc.oneof(
      fc.constant(undefined),
      fc.constant(undefined),
      fc.record({ minimum: fc.integer({ min: 1, max: 3 }), gap: fc.constantFrom(-1, -1, 480, 960, 1440) }),
    ),
    reductions: fc.oneof(fc.constant([]), reductions, reductions),
    reductionWindow: fc.constantFrom(1440, 2880, 10080),
  })
  .map(({ grouping: groups, own, series, ...spec }) => {
    return (slots) => dutyRestKernel(slots, { ...spec, ...groups, ...own, ...(series === undefined ? {} : { series }) });
  });

export const arbitrarySeries: fc.Arbitrary<KernelMaker<DutyKernel>> = fc
  .record({
    head,
    grouping,
    of: dutyTests,
    containing: dutyTests,
    maximum: fc.integer({ min: 0, max: 3 }),
    gap: fc.constantFrom(-1, -1, 480, 960, 1440),
  })
  .map(
    ({ grouping: own, ...spec }) =>
      (slots) =>
        seriesKernel(slots, { ...spec, ...own }),
  );

export const arbitraryFrequency: fc.Arbitrary<KernelMaker<DutyKernel>> = fc
  .record({ head, grouping, of: dutyTests, maximum: fc.integer({ min: 0, max: 3 }), window: fc.constantFrom(1, 1440, 2880, 4320) })
  .map(
    ({ grouping: own, ...spec }) =>
      (slots) =>
        frequencyKernel(slots, { ...spec, ...own }),
  );

/** Duties counted over windows. */
export function arbitraryDuties(range: WindowRange): fc.Arbitrary<KernelMaker<MadeWindow>> {
  return fc.record({ made: withBounds(range, countBounds), grouping, of: dutyTests }).map(({ made, grouping: own, of }) => (slots) => ({
    kernel: dutiesKernel(slots, made.spec, { ...own, of }),
    windows: made.spec.windows,
    carried: made.carried,
  }));
}

/** Another maximum for windows with duties of a kind. */
export const arbitrarySwitch: fc.Arbitrary<SwitchSpec> = fc
  .record({ grouping, of: dutyTests, from: fc.integer({ min: 0, max: 3 }), maximum: fc.constantFrom(0, 1, 2, 480, 960, Infinity) })
  .map(({ grouping: own, ...spec }) => ({ ...spec, ...own }));
