import type { DutyForm, DutyKernel, DutyRestTerms, DutyTest, KernelBase, WindowDuties, WindowKernel } from "../../src/instance/kernelData";
import { csrOf } from "../../src/instance/instance";
import {
  groupingOf,
  type GroupingSpec,
  maskOf,
  type SlotSpec,
  soft,
  sumKernel,
  type WindowKernelSpec,
  type WindowSpec,
} from "./tinyInstance";

/** Chooses duties; kinds of units where the kernel has masks. */
export interface DutyTestSpec {
  readonly night?: DutyTest["night"];
  readonly workOver?: number;
  readonly spanOver?: number;
  readonly contains?: readonly number[];
  readonly lacks?: readonly number[];
}

export function dutyTest(
  slots: readonly SlotSpec[],
  { night = 0, workOver = -1, spanOver = -1, contains, lacks }: DutyTestSpec = {},
): DutyTest {
  return { night, workOver, spanOver, contains: contains && maskOf(slots, contains), lacks: lacks && maskOf(slots, lacks) };
}

interface DutySpec extends GroupingSpec {
  readonly of?: DutyTestSpec;
  readonly head?: KernelBase;
}

function kernelOf(slots: readonly SlotSpec[], { head = soft(), ...grouping }: DutySpec, ask: DutyForm): DutyKernel {
  return { kind: "duty", ...head, grouping: groupingOf(slots, grouping), ask };
}

export interface LengthSpec extends DutySpec {
  readonly maximum: number;
  readonly span?: boolean;
}

export function lengthKernel(slots: readonly SlotSpec[], { maximum, span = false, of, ...spec }: LengthSpec): DutyKernel {
  return kernelOf(slots, spec, { form: "length", of: dutyTest(slots, of), span, maximum });
}

export interface BreaksSpec extends DutySpec {
  /** By ascending work. */
  readonly steps: readonly { readonly workOver: number; readonly breakMinutes: number }[];
  readonly part?: number;
}

/** The break of a slot is its length without its work, when it is long enough. */
export function breaksKernel(slots: readonly SlotSpec[], { steps, part = 15, of, ...spec }: BreaksSpec): DutyKernel {
  const worked = slots.map(({ length, work = length }) => work);
  return kernelOf(slots, spec, {
    form: "breaks",
    of: dutyTest(slots, of),
    workOver: Int32Array.from(steps, ({ workOver }) => workOver),
    breakMinutes: Int32Array.from(steps, ({ breakMinutes }) => breakMinutes),
    part,
    slotWorked: Int32Array.from(worked),
    slotBreak: Int32Array.from(slots, ({ length }, slot) => (length - worked[slot]! >= part ? length - worked[slot]! : 0)),
  });
}

export interface RestTermsSpec {
  readonly after?: DutyTestSpec;
  readonly before?: DutyTestSpec;
  readonly rest: number;
  readonly within?: number;
}

export interface DutyRestSpec extends RestTermsSpec, GroupingSpec {
  readonly shared?: readonly RestTermsSpec[];
  /** `gap` -1 = a day without start ends a series. */
  readonly series?: { readonly minimum: number; readonly gap?: number };
  /** By ascending rest, with how many of each are allowed. */
  readonly reductions?: readonly { readonly rest: number; readonly maximum: number }[];
  readonly reductionWindow?: number;
  readonly head?: KernelBase;
}

export function dutyRestKernel(slots: readonly SlotSpec[], spec: DutyRestSpec): DutyKernel {
  const { shared = [], series, reductions = [], reductionWindow = 7 * 1440 } = spec;
  const termsOf = ({ after, before, rest, within = 0 }: RestTermsSpec): DutyRestTerms => {
    return { after: dutyTest(slots, after), before: dutyTest(slots, before), restMinutes: rest, withinMinutes: within };
  };
  let total = 0;
  return kernelOf(slots, spec, {
    form: "rest",
    own: termsOf(spec),
    shared: shared.map(termsOf),
    seriesMinimum: series?.minimum ?? 0,
    seriesBreak: series?.gap ?? -1,
    reductionRests: Int32Array.from(reductions, ({ rest }) => rest),
    reductionTotals: Int32Array.from(reductions, ({ maximum }) => (total += maximum)),
    reductionWindow,
  });
}

export interface SeriesSpec extends DutySpec {
  readonly maximum: number;
  readonly containing?: DutyTestSpec;
  /** Minutes; -1 (default) = a day without start. */
  readonly gap?: number;
}

export function seriesKernel(slots: readonly SlotSpec[], { maximum, containing, gap = -1, of, ...spec }: SeriesSpec): DutyKernel {
  return kernelOf(slots, spec, {
    form: "series",
    of: dutyTest(slots, of),
    containing: dutyTest(slots, containing),
    maximum,
    seriesBreak: gap,
  });
}

export interface FrequencySpec extends DutySpec {
  readonly maximum: number;
  readonly window: number;
}

export function frequencyKernel(slots: readonly SlotSpec[], { maximum, window, of, ...spec }: FrequencySpec): DutyKernel {
  return kernelOf(slots, spec, { form: "frequency", of: dutyTest(slots, of), maximum, windowMinutes: window });
}

/** Duties that count in the windows that hold their day; days outside [first, last] of all windows are not known. */
export function windowDuties(
  slots: readonly SlotSpec[],
  windows: readonly WindowSpec[],
  { of, ...grouping }: GroupingSpec & { readonly of?: DutyTestSpec },
): WindowDuties {
  const firstDay = Math.min(...windows.map(({ from }) => from));
  const lastDay = Math.max(...windows.map(({ to }) => to));
  const rows = Array.from({ length: lastDay - firstDay + 1 }, (_, row) => {
    return windows.flatMap(({ from, to }, window) => (from <= firstDay + row && firstDay + row <= to ? [window] : []));
  });
  const { offsets, items } = csrOf(rows);
  return { grouping: groupingOf(slots, grouping), of: dutyTest(slots, of), firstDay, dayOffsets: offsets, dayWindows: items };
}

/** A window kernel that counts duties. */
export function dutiesKernel(
  slots: readonly SlotSpec[],
  spec: WindowKernelSpec,
  counted: GroupingSpec & { readonly of?: DutyTestSpec },
): WindowKernel {
  const none = sumKernel(slots, spec, () => []);
  return { ...none, form: "duties", duties: windowDuties(slots, spec.windows, counted) };
}

export interface SwitchSpec extends GroupingSpec {
  readonly of?: DutyTestSpec;
  readonly from: number;
  /** The other maximum of every window, unless its minimum is larger. */
  readonly maximum: number;
}

/** A window kernel whose windows have another maximum when they hold many duties. */
export function withSwitch(
  kernel: WindowKernel,
  slots: readonly SlotSpec[],
  windows: readonly WindowSpec[],
  { from, maximum, ...counted }: SwitchSpec,
): WindowKernel {
  return {
    ...kernel,
    switch: {
      duties: windowDuties(slots, windows, counted),
      from,
      maximum: Float64Array.from(windows, ({ minimum = -Infinity }) => Math.max(minimum, maximum)),
    },
  };
}
