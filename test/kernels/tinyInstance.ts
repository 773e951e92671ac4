import type { Instance } from "../../src/instance/instance";
import { csrOf } from "../../src/instance/instance";
import type {
  DutyGrouping,
  DutyKernel,
  FollowKernel,
  KernelBase,
  PatternKernel,
  PickKernel,
  RestKernel,
  StretchKernel,
  TallyKernel,
  WindowKernel,
} from "../../src/instance/kernelData";

/** First minute of the horizon of every tiny instance: a midnight. */
export const horizonStart = 20_000 * 1440;

/** A slot by its day and clock, in minutes; `kind` is what masks and classes of tests refer to. */
export interface SlotSpec {
  readonly day: number;
  /** Minutes after midnight. */
  readonly start: number;
  /** Elapsed minutes. */
  readonly length: number;
  readonly kind?: number;
  /** Work minutes; default: the length. */
  readonly work?: number;
  /** Minutes of night work; default: those from 0:00 to 6:00. */
  readonly night?: number;
  /** Person whose fixed work it is; absent = an open slot. */
  readonly fixed?: number;
  /** Persons pinned to it. */
  readonly pins?: readonly number[];
  /** Points by headcount; default: 100 for nobody. */
  readonly cover?: readonly number[];
}

/** What a tiny instance is made of; kernels judge everybody. */
export interface TinySpec {
  readonly dayCount?: number;
  readonly personCount?: number;
  readonly slots: readonly SlotSpec[];
  readonly picks?: readonly PickKernel[];
  readonly follows?: readonly FollowKernel[];
  readonly stretches?: readonly StretchKernel[];
  readonly windows?: readonly WindowKernel[];
  /** What everybody carries, by window kernel. */
  readonly carried?: readonly number[];
  readonly duties?: readonly DutyKernel[];
  readonly rests?: readonly RestKernel[];
  readonly patterns?: readonly PatternKernel[];
  readonly tallies?: readonly TallyKernel[];
}

/** Slots in the order of an instance: by start, end, fixed before open; otherwise as given. */
export function inSlotOrder(slots: readonly SlotSpec[]): readonly SlotSpec[] {
  const startOf = (slot: SlotSpec): number => slot.day * 1440 + slot.start;
  return slots
    .map((slot, index) => ({ slot, index }))
    .sort(
      (a, b) =>
        startOf(a.slot) - startOf(b.slot) ||
        startOf(a.slot) + a.slot.length - startOf(b.slot) - b.slot.length ||
        (a.slot.fixed === undefined ? 1 : 0) - (b.slot.fixed === undefined ? 1 : 0) ||
        a.index - b.index,
    )
    .map(({ slot }) => slot);
}

/** More minutes of night work than this make a night. */
export const nightThreshold = 60;

/** Minutes of a slot from 0:00 to 6:00. */
function nightOf({ start, length, night }: SlotSpec): number {
  const days = Array.from({ length: Math.ceil((start + length) / 1440) }, (_, day) => day * 1440);
  return night ?? days.reduce((sum, day) => sum + Math.max(0, Math.min(start + length, day + 360) - Math.max(start, day)), 0);
}

/** When the first night of a slot becomes late: at 2:00. */
function lateOf(slot: SlotSpec): number {
  if (nightOf(slot) === 0) return 0x7fffffff;
  return horizonStart + (slot.start < 360 ? slot.day : slot.day + 1) * 1440 + 120;
}

/** Builds an instance by hand. Slots must be in slot order, see {@link inSlotOrder}. */
export function tinyInstance(spec: TinySpec): Instance {
  const { dayCount = 7, personCount = 1, slots } = spec;
  const people = Array.from({ length: personCount }, (_, person) => person);
  const numbers = (of: (slot: SlotSpec, index: number) => number): Int32Array => Int32Array.from(slots, of);
  const fixed = csrOf(people.map((person) => slots.flatMap((slot, index) => (slot.fixed === person ? [index] : []))));
  const pins = csrOf(people.map((person) => slots.flatMap((slot, index) => (slot.pins?.includes(person) === true ? [index] : []))));
  const covers = csrOf(slots.map((slot) => (slot.fixed === undefined ? [...(slot.cover ?? [100, 0, 100])] : [])));
  const everyKernel = (kernels: readonly unknown[] | undefined) => csrOf(people.map(() => (kernels ?? []).map((_, index) => index)));
  let shift = 0;
  const slotDay = numbers((slot) => slot.day);
  return {
    personCount,
    slotCount: slots.length,
    dayCount,
    firstWeekday: 0,
    horizonStart,
    horizonEnd: horizonStart + dayCount * 1440,
    slotStart: numbers((slot) => horizonStart + slot.day * 1440 + slot.start),
    slotEnd: numbers((slot) => horizonStart + slot.day * 1440 + slot.start + slot.length),
    slotDay,
    slotWork: numbers((slot) => slot.work ?? slot.length),
    slotNight: numbers(nightOf),
    slotLate: numbers(lateOf),
    nightThreshold,
    slotShift: numbers((slot) => (slot.fixed === undefined ? shift++ : -1)),
    slotType: numbers((slot) => slot.kind ?? 0),
    daySlotOffsets: Int32Array.from({ length: dayCount + 1 }, (_, day) => slotDay.filter((slot) => slot < day).length),
    fixedOffsets: fixed.offsets,
    fixedItems: fixed.items,
    pinOffsets: pins.offsets,
    pinItems: pins.items,
    coverOffsets: covers.offsets,
    coverCost: Float64Array.from(covers.items),
    coverHard: new Float64Array(covers.items.length),
    slotMinimum: numbers(() => 0),
    slotTarget: numbers((slot) => (slot.fixed === undefined ? 1 : 0)),
    slotMaximum: numbers((slot) => (slot.fixed === undefined ? 1 : 0)),
    picks: spec.picks ?? [],
    follows: spec.follows ?? [],
    stretches: spec.stretches ?? [],
    windows: spec.windows ?? [],
    duties: spec.duties ?? [],
    rests: spec.rests ?? [],
    patterns: spec.patterns ?? [],
    tallies: spec.tallies ?? [],
    covers: [],
    personFollows: everyKernel(spec.follows),
    personStretches: everyKernel(spec.stretches),
    personWindows: everyKernel(spec.windows),
    personWindowCarried: Float64Array.from(people.flatMap(() => (spec.windows ?? []).map((_, index) => spec.carried?.[index] ?? 0))),
    personDuties: everyKernel(spec.duties),
    personRests: everyKernel(spec.rests),
    personPatterns: everyKernel(spec.patterns),
    personIds: people.map((person) => `p${person}`),
    shiftIds: Array.from({ length: shift }, (_, index) => `s${index}`),
    slotDemandIds: slots.map((slot) => (slot.fixed === undefined ? "main" : "")),
    ruleIds: ["rule"],
    minutesPerCount: 480,
  };
}

/** Head of a kernel: soft at this weight, or hard with this guide. */
export function soft(weight = 1): KernelBase {
  return { rule: 0, part: -1, hard: false, weight, guide: 0 };
}

export function hard(guide = 1): KernelBase {
  return { rule: 0, part: -1, hard: true, weight: 0, guide };
}

/** 1 for the slots whose kind is listed; no list = all. */
export function maskOf(slots: readonly SlotSpec[], kinds?: readonly number[]): Uint8Array {
  return Uint8Array.from(slots, (slot) => (kinds === undefined || kinds.includes(slot.kind ?? 0) ? 1 : 0));
}

/** Class of each slot by its kind: entry `kind` of the list, -1 beyond its end; no list = class 0 for all. */
export function classesOf(slots: readonly SlotSpec[], classOfKind?: readonly number[]): Int32Array {
  return Int32Array.from(slots, (slot) => (classOfKind === undefined ? 0 : (classOfKind[slot.kind ?? 0] ?? -1)));
}

/** Classes of a follow kernel by kind, and minutes or 1s by class: rows = earlier unit. */
export interface PairSpec {
  readonly from?: readonly number[];
  readonly to?: readonly number[];
  readonly required?: readonly (readonly number[])[];
  readonly head?: KernelBase;
}

const followDefaults = { kind: "follow", minimumGap: 0, maximumGap: Infinity, gapDays: 0, longest: 0 } as const;

function pairsOf(slots: readonly SlotSpec[], { from, to, required = [[1]], head = soft() }: PairSpec) {
  return {
    ...head,
    fromClass: classesOf(slots, from),
    toClass: classesOf(slots, to),
    toClassCount: required[0]!.length,
    required: Int32Array.from(required.flat()),
  };
}

export function gapKernel(
  slots: readonly SlotSpec[],
  pairs: PairSpec,
  limits: { readonly minimumGap?: number; readonly maximumGap?: number } = {},
): FollowKernel {
  return { ...followDefaults, ...pairsOf(slots, pairs), form: "gap", ...limits };
}

/** Gaps to every later unit. */
export function apartKernel(
  slots: readonly SlotSpec[],
  pairs: PairSpec,
  limits: { readonly minimumGap?: number; readonly maximumGap?: number } = {},
): FollowKernel {
  const longest = longestOf(slots) + Math.max(...(pairs.required ?? [[1]]).flat());
  return { ...followDefaults, ...pairsOf(slots, pairs), form: "apart", longest, ...limits };
}

export function successionKernel(slots: readonly SlotSpec[], pairs: PairSpec, gapDays: number): FollowKernel {
  return { ...followDefaults, ...pairsOf(slots, pairs), form: "succession", gapDays };
}

export function overlapKernel(slots: readonly SlotSpec[], pairs: PairSpec = {}): FollowKernel {
  return { ...followDefaults, ...pairsOf(slots, pairs), form: "overlap", longest: longestOf(slots) };
}

function longestOf(slots: readonly SlotSpec[]): number {
  return slots.reduce((most, slot) => Math.max(most, slot.length), 0);
}

export interface StretchSpec {
  readonly kinds?: readonly number[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exemptStart?: boolean;
  readonly head?: KernelBase;
}

export function stretchKernel(slots: readonly SlotSpec[], form: StretchKernel["form"], spec: StretchSpec): StretchKernel {
  const { kinds, minimum = 0, maximum = Infinity, exemptStart = false, head = soft() } = spec;
  return { kind: "stretch", ...head, form, mask: maskOf(slots, kinds), minimum, maximum, exemptStart };
}

/** First and last day of a window, both included, and its bounds. */
export interface WindowSpec {
  readonly from: number;
  readonly to: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface WindowKernelSpec {
  readonly windows: readonly WindowSpec[];
  readonly unit?: number;
  readonly quadratic?: boolean;
  readonly carriedWindow?: number;
  readonly head?: KernelBase;
}

function windowsOf(spec: WindowKernelSpec) {
  return {
    kind: "window" as const,
    ...(spec.head ?? soft()),
    windowCount: spec.windows.length,
    minimum: Float64Array.from(spec.windows, ({ minimum }) => minimum ?? -Infinity),
    maximum: Float64Array.from(spec.windows, ({ maximum }) => maximum ?? Infinity),
    unit: spec.unit ?? 1,
    quadratic: spec.quadratic ?? false,
    carriedWindow: spec.carriedWindow ?? -1,
  };
}

function rowsOf(rows: readonly (readonly (readonly [window: number, amount: number])[])[]) {
  const { offsets, items } = csrOf(rows.map((row) => row.map(([window]) => window)));
  return { windowOffsets: offsets, windowItems: items, windowAmounts: Int32Array.from(rows.flat(), ([, amount]) => amount) };
}

/** Every slot adds its amounts by day to the windows that hold the day. */
export function sumKernel(
  slots: readonly SlotSpec[],
  spec: WindowKernelSpec,
  amountsOf: (slot: SlotSpec) => readonly (readonly [day: number, amount: number])[],
): WindowKernel {
  const rows = slots.map((slot) =>
    spec.windows.flatMap(({ from, to }, window): [number, number][] => {
      const amount = amountsOf(slot).reduce((sum, [day, one]) => (from <= day && day <= to ? sum + one : sum), 0);
      return amount === 0 ? [] : [[window, amount]];
    }),
  );
  return { ...windowsOf(spec), form: "sum", slotBucket: new Int32Array(0), bucketDays: 0, ...rowsOf(rows) };
}

/** Every bucket of `bucketDays` days (counted from day 0) with a slot of the listed kinds adds 1 to the windows that hold its first day. */
export function distinctKernel(
  slots: readonly SlotSpec[],
  spec: WindowKernelSpec,
  buckets: { readonly bucketDays: number; readonly kinds?: readonly number[] },
): WindowKernel {
  const { bucketDays, kinds } = buckets;
  const first = Math.floor(-14 / bucketDays);
  const mask = maskOf(slots, kinds);
  const rows = Array.from({ length: Math.ceil(60 / bucketDays) }, (_, bucket) => {
    const day = (first + bucket) * bucketDays;
    return spec.windows.flatMap(({ from, to }, window): [number, number][] => (from <= day && day <= to ? [[window, 1]] : []));
  });
  const slotBucket = Int32Array.from(slots, (slot, index) => (mask[index] === 0 ? -1 : Math.floor(slot.day / bucketDays) - first));
  return { ...windowsOf(spec), form: "distinct", slotBucket, bucketDays, ...rowsOf(rows) };
}

/** Listed slots, ascending, add to the only window; those of a bucket once. */
export function entriesKernel(
  spec: WindowKernelSpec,
  entries: readonly { readonly slot: number; readonly bucket: number; readonly amount: number }[],
  bucketCount: number,
): WindowKernel {
  return {
    ...windowsOf(spec),
    form: "entries",
    slotBucket: new Int32Array(0),
    bucketDays: 0,
    ...rowsOf([]),
    entries: {
      slots: Int32Array.from(entries, ({ slot }) => slot),
      buckets: Int32Array.from(entries, ({ bucket }) => bucket),
      amounts: Int32Array.from(entries, ({ amount }) => amount),
      bucketCount,
    },
  };
}

/** Which units make duties. */
export interface GroupingSpec {
  /** Kinds that count; default: all. */
  readonly counted?: readonly number[];
  /** Minutes; default 480. */
  readonly mergeGap?: number;
}

export function groupingOf(slots: readonly SlotSpec[], { counted, mergeGap = 480 }: GroupingSpec): DutyGrouping {
  return { counts: maskOf(slots, counted), mergeGap };
}

/** Pieces of rest of one length. */
export interface PieceSpec {
  readonly minutes: number;
  readonly count: number;
}

export interface RestSpec extends GroupingSpec {
  readonly head?: KernelBase;
  /** Either minutes (in parts or in one piece), or pieces: long ones, short ones. */
  readonly alternatives: readonly {
    readonly window: number;
    readonly rest?: number;
    readonly part?: number;
    readonly long?: PieceSpec;
    readonly short?: PieceSpec;
  }[];
}

export function restKernel(slots: readonly SlotSpec[], { head = soft(), alternatives, ...grouping }: RestSpec): RestKernel {
  return {
    kind: "rest",
    ...head,
    grouping: groupingOf(slots, grouping),
    windowMinutes: Int32Array.from(alternatives, ({ window }) => window),
    restMinutes: Int32Array.from(alternatives, ({ rest }) => rest ?? 0),
    partMinutes: Int32Array.from(alternatives, ({ part }) => part ?? 0),
    longMinutes: Int32Array.from(alternatives, ({ long }) => long?.minutes ?? 0),
    longCount: Int32Array.from(alternatives, ({ long }) => long?.count ?? 0),
    shortMinutes: Int32Array.from(alternatives, ({ short }) => short?.minutes ?? 0),
    shortCount: Int32Array.from(alternatives, ({ short }) => short?.count ?? 0),
    reach: Math.max(...alternatives.map(({ window }) => window)),
  };
}

/** Items of a pattern: "any", symbols that must show, or symbols that must not. */
export type PatternItem = "any" | { readonly with: number } | { readonly without: number };

export interface PatternSpec {
  readonly patterns: readonly (readonly PatternItem[])[];
  readonly dayCount: number;
  /** Days on which pattern p may start; default: all on which it ends inside the horizon. */
  readonly mayStart?: (pattern: number, day: number) => boolean;
  /** Symbols by kind beside bit 0; default: bit kind + 1. */
  readonly symbolsOf?: (kind: number) => number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly quadratic?: boolean;
  readonly head?: KernelBase;
}

export function patternKernel(slots: readonly SlotSpec[], spec: PatternSpec): PatternKernel {
  const { patterns, dayCount, minimum = -Infinity, maximum = Infinity, quadratic = false, head = soft() } = spec;
  const {
    mayStart = (pattern: number, day: number) => day + patterns[pattern]!.length <= dayCount,
    symbolsOf = (kind: number) => 2 << kind,
  } = spec;
  const items = patterns.flat();
  return {
    kind: "pattern",
    ...head,
    slotSymbols: Int32Array.from(slots, (slot) => 1 | symbolsOf(slot.kind ?? 0)),
    itemOffsets: csrOf(patterns.map((pattern) => pattern.map(() => 0))).offsets,
    itemMode: Uint8Array.from(items, (item) => (item === "any" ? 0 : "with" in item ? 1 : 2)),
    itemSymbols: Int32Array.from(items, (item) => (item === "any" ? 0 : "with" in item ? item.with : item.without)),
    mayStart: Uint8Array.from(
      patterns.flatMap((_, pattern) => Array.from({ length: dayCount }, (_unused, day) => (mayStart(pattern, day) ? 1 : 0))),
    ),
    longest: Math.max(...patterns.map((pattern) => pattern.length)),
    minimum,
    maximum,
    quadratic,
  };
}

/** What a pick kernel says about one person. */
export interface PickSpec {
  readonly head?: KernelBase;
  /** Amount by kind. */
  readonly byKind?: readonly number[];
  readonly timed?: readonly {
    readonly from: number;
    readonly to: number;
    readonly overlaps?: boolean;
    readonly kinds?: readonly number[];
    readonly amount?: number;
  }[];
  readonly timedOnce?: boolean;
  /** Slot (ascending) and amount. */
  readonly exceptions?: readonly (readonly [slot: number, amount: number])[];
  readonly base?: number;
}

/** A pick kernel; `people` gives what it says by person, `undefined` = not judged. Times are minutes after the start of the horizon. */
export function pickKernel(slots: readonly SlotSpec[], people: readonly (PickSpec | undefined)[]): PickKernel {
  const kindCount = Math.max(1, ...people.map((person) => person?.byKind?.length ?? 0));
  const timed = people.map((person) => person?.timed ?? []);
  const exceptions = people.map((person) => person?.exceptions ?? []);
  const masks = timed.flat().map(({ kinds }) => (kinds === undefined ? undefined : maskOf(slots, kinds)));
  const used = masks.filter((mask) => mask !== undefined);
  return {
    kind: "pick",
    ...(people.find((person) => person?.head !== undefined)?.head ?? soft()),
    personClass: Int32Array.from(people, (person, index) => (person === undefined ? -1 : index)),
    slotClass: Int32Array.from(slots, (slot) => ((slot.kind ?? 0) < kindCount ? (slot.kind ?? 0) : -1)),
    slotClassCount: kindCount,
    classAmount: Int32Array.from(people.flatMap((person) => Array.from({ length: kindCount }, (_, kind) => person?.byKind?.[kind] ?? 0))),
    timedOffsets: csrOf(timed.map((list) => list.map(() => 0))).offsets,
    timedFrom: Int32Array.from(timed.flat(), ({ from }) => horizonStart + from),
    timedTo: Int32Array.from(timed.flat(), ({ to }) => horizonStart + to),
    timedMode: Uint8Array.from(timed.flat(), ({ overlaps }) => (overlaps === true ? 1 : 0)),
    timedMask: Int32Array.from(masks, (mask) => (mask === undefined ? -1 : used.indexOf(mask))),
    timedAmount: Int32Array.from(timed.flat(), ({ amount }) => amount ?? 1),
    timedOnce: people.some((person) => person?.timedOnce === true),
    masks: used,
    exceptionOffsets: csrOf(exceptions.map((list) => list.map(() => 0))).offsets,
    exceptionSlots: Int32Array.from(exceptions.flat(), ([slot]) => slot),
    exceptionAmounts: Int32Array.from(exceptions.flat(), ([, amount]) => amount),
    personBase: Int32Array.from(people, (person) => person?.base ?? 0),
  };
}
