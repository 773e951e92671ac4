import type { Instance } from "../instance/instance";
import type { DutyForm, DutyKernel } from "../instance/kernelData";
import { type ChangedSpan, dutyBoundary, DutyList, indexAtOrBefore, widenSpan } from "./duties";
import { judgesNext, ownRest, restShortage } from "./dutyRest";
import { seriesEnd, startsSeries } from "./dutySeries";
import type { KernelMatch } from "./kernelMatch";

type SeriesForm = Extract<DutyForm, { readonly form: "series" | "rest" }>;

/** Receives what is charged: positions [first, past) in the list of duties. */
type DutySink = (list: DutyList, first: number, past: number, amount: number) => void;

/** Kernels are judged one at a time, so that they can share one list. */
const scratch = new DutyList();
const span: ChangedSpan = { first: 0, last: 0 };

/** Amount of a whole line. */
export function evaluateDuty(kernel: DutyKernel, instance: Instance, line: Int32Array, base: number, length: number): number {
  scratch.scan(kernel.grouping, instance, line, base, length, 0, Infinity);
  return charge(kernel, instance, scratch, -Infinity, Infinity);
}

/** Change of the amount when the segment [prefix, length - suffix) of a line changes. */
export function deltaDuty(
  kernel: DutyKernel,
  instance: Instance,
  before: Int32Array,
  beforeBase: number,
  beforeLength: number,
  after: Int32Array,
  afterLength: number,
  prefix: number,
  suffix: number,
): number {
  const { grouping, ask } = kernel;
  span.first = Infinity;
  span.last = -Infinity;
  widenSpan(span, grouping, instance, before, beforeBase + prefix, beforeBase + beforeLength - suffix);
  widenSpan(span, grouping, instance, after, prefix, afterLength - suffix);
  if (span.first === Infinity) return 0;

  // Duties that start before `low`, and those that start at `high` or later, are charged alike before and after.
  const boundary = lowerBoundary(kernel, instance, after, prefix);
  const low = boundary === 0 ? -Infinity : instance.slotStart[after[boundary]!]!;
  const clear = span.last + grouping.mergeGap;
  const high = inSeries(ask)
    ? Math.max(
        seriesClear(ask.seriesBreak, kernel, instance, before, beforeBase, beforeLength, suffix, clear),
        seriesClear(ask.seriesBreak, kernel, instance, after, 0, afterLength, suffix, clear),
      )
    : clear;
  const back = lookBack(ask);
  const until = high + back;
  let from = boundary;
  if (back > 0 && boundary > 0) {
    from = dutyBoundary(grouping, instance, after, 0, indexAtOrBefore(instance, after, 0, boundary + 1, low - back) + 1);
    if (inSeries(ask)) from = seriesBoundary(ask.seriesBreak, kernel, instance, after, from + 1);
  }
  scratch.scan(grouping, instance, after, 0, afterLength, from, until);
  const amount = charge(kernel, instance, scratch, low, until);
  scratch.scan(grouping, instance, before, beforeBase, beforeLength, from, until);
  return amount - charge(kernel, instance, scratch, low, until);
}

/** Whether what a duty is charged depends on the series that it is part of. */
function inSeries(ask: DutyForm): ask is SeriesForm {
  return ask.form === "series" || (ask.form === "rest" && ask.seriesMinimum > 0);
}

/** How far back in time, in minutes, what a duty is charged depends on earlier ones, series apart. */
function lookBack(ask: DutyForm): number {
  if (ask.form === "frequency") return ask.windowMinutes;
  return ask.form === "rest" && ask.reductionRests.length > 0 ? ask.reductionWindow : 0;
}

/**
 * Index before `prefix` from which duties (and series, where they matter) do not depend on what was before, and before which nothing is charged
 * for what comes after; 0 when there is none.
 */
function lowerBoundary(kernel: DutyKernel, instance: Instance, line: Int32Array, prefix: number): number {
  const { ask } = kernel;
  const boundary = boundaryBefore(kernel, instance, line, prefix);
  return ask.form === "rest" && judgesNext(ask) ? boundaryBefore(kernel, instance, line, boundary) : boundary;
}

function boundaryBefore(kernel: DutyKernel, instance: Instance, line: Int32Array, from: number): number {
  const { ask, grouping } = kernel;
  return inSeries(ask) ? seriesBoundary(ask.seriesBreak, kernel, instance, line, from) : dutyBoundary(grouping, instance, line, 0, from);
}

/** The nearest index before `from` at which a duty starts after a break of series; 0 when there is none. */
function seriesBoundary(seriesBreak: number, { grouping }: DutyKernel, instance: Instance, line: Int32Array, from: number): number {
  const wide = { counts: grouping.counts, mergeGap: Math.max(grouping.mergeGap, seriesBreak) };
  let index = dutyBoundary(wide, instance, line, 0, from);
  while (index > 0 && seriesBreak < 0 && !isDayApart(grouping.counts, instance, line, index)) {
    index = dutyBoundary(wide, instance, line, 0, index);
  }
  return index;
}

/** Whether a local day without the start of a counted unit lies before the unit at `index`. */
function isDayApart(counts: Uint8Array, instance: Instance, line: Int32Array, index: number): boolean {
  let previous = index - 1;
  while (previous >= 0 && counts[line[previous]!] === 0) previous--;
  return previous < 0 || instance.slotDay[line[index]!]! - instance.slotDay[line[previous]!]! > 1;
}

/** Start of the first unit after the segment, not before `clear`, that surely starts a series; `Infinity` when there is none. */
function seriesClear(
  seriesBreak: number,
  { grouping: { counts } }: DutyKernel,
  instance: Instance,
  line: Int32Array,
  base: number,
  length: number,
  suffix: number,
  clear: number,
): number {
  const { slotStart, slotEnd, slotDay } = instance;
  let lastDay = -Infinity;
  let lastEnd = -Infinity;
  for (let index = 0; index < length; index++) {
    const slot = line[base + index]!;
    if (counts[slot] === 0) continue;
    const isBroken = seriesBreak < 0 ? slotDay[slot]! - lastDay > 1 : slotStart[slot]! - lastEnd >= seriesBreak;
    if (index >= length - suffix && slotStart[slot]! >= clear && isBroken) return slotStart[slot]!;
    lastDay = slotDay[slot]!;
    if (slotEnd[slot]! > lastEnd) lastEnd = slotEnd[slot]!;
  }
  return Infinity;
}

/** Amount of the duties (or series) of a list that start in [low, high). */
function charge(kernel: DutyKernel, instance: Instance, list: DutyList, low: number, high: number, sink?: DutySink): number {
  const { ask } = kernel;
  let amount = 0;
  for (let duty = 0; duty < list.count; duty++) {
    const start = list.start[duty]!;
    if (start >= high) break;
    if (start < low) continue;
    const charged = chargeOf(ask, instance, list, duty);
    if (charged === 0) continue;
    amount += charged;
    sink?.(list, duty, pastOf(ask, list, duty), charged);
  }
  return amount;
}

function chargeOf(ask: DutyForm, instance: Instance, list: DutyList, duty: number): number {
  switch (ask.form) {
    case "length": {
      const measured = ask.span ? list.end[duty]! - list.start[duty]! : list.work[duty]!;
      return measured > ask.maximum && list.passes(ask.of, duty) ? measured - ask.maximum : 0;
    }
    case "breaks":
      return list.passes(ask.of, duty) ? Math.max(0, breakAsked(ask, list, duty) - breakTaken(ask, instance, list, duty)) : 0;
    case "rest":
      return restShortage(ask, list, duty);
    case "series": {
      if (!startsSeries(list, ask.of, ask.seriesBreak, duty)) return 0;
      const past = seriesEnd(list, ask.of, ask.seriesBreak, duty);
      if (past - duty <= ask.maximum) return 0;
      for (let other = duty; other < past; other++) if (list.passes(ask.containing, other)) return past - duty - ask.maximum;
      return 0;
    }
    case "frequency":
      return list.passes(ask.of, duty) && startsWithin(ask, list, duty) > ask.maximum ? 1 : 0;
  }
}

type BreaksAsk = Extract<DutyForm, { readonly form: "breaks" }>;

/** Break minutes that the work of a duty asks for. */
function breakAsked(ask: BreaksAsk, list: DutyList, duty: number): number {
  const worked = list.sumOf(ask.slotWorked, duty);
  let asked = 0;
  for (let step = 0; step < ask.workOver.length; step++) {
    if (worked > ask.workOver[step]!) asked = Math.max(asked, ask.breakMinutes[step]!);
  }
  return asked;
}

function breakTaken(ask: BreaksAsk, instance: Instance, list: DutyList, duty: number): number {
  return list.sumOf(ask.slotBreak, duty) + list.gapsOf(instance, ask.part, duty);
}

/** Duties that pass the test and start in the window up to the start of this one, itself included. */
function startsWithin(ask: Extract<DutyForm, { readonly form: "frequency" }>, list: DutyList, duty: number): number {
  let count = 0;
  for (let other = duty; other >= 0 && list.start[other]! > list.start[duty]! - ask.windowMinutes; other--) {
    if (list.passes(ask.of, other)) count++;
  }
  return count;
}

/** Position after the last duty that a charge is about. */
function pastOf(ask: DutyForm, list: DutyList, duty: number): number {
  if (ask.form === "series") return seriesEnd(list, ask.of, ask.seriesBreak, duty);
  return ask.form === "rest" ? Math.min(duty + 2, list.count) : duty + 1;
}

/** Every duty or series that is charged. */
export function matchDuty(kernel: DutyKernel, instance: Instance, line: Int32Array, base: number, length: number): KernelMatch[] {
  const { grouping, ask } = kernel;
  const matches: KernelMatch[] = [];
  scratch.scan(grouping, instance, line, base, length, 0, Infinity);
  charge(kernel, instance, scratch, -Infinity, Infinity, (list, first, past, amount) => {
    const slots: number[] = [];
    for (let index = list.first[first]!; index < list.past[past - 1]!; index++) {
      if (grouping.counts[line[base + index]!] !== 0) slots.push(line[base + index]!);
    }
    matches.push({ amount, slots, ...factsOf(ask, instance, list, first, past) });
  });
  return matches;
}

function factsOf(
  ask: DutyForm,
  instance: Instance,
  list: DutyList,
  first: number,
  past: number,
): Pick<KernelMatch, "measured" | "bound" | "from" | "to"> {
  const whole = { from: list.start[first]!, to: list.end[past - 1]! };
  switch (ask.form) {
    case "length":
      return { measured: ask.span ? whole.to - whole.from : list.work[first]!, bound: ask.maximum, ...whole };
    case "breaks":
      return { measured: breakTaken(ask, instance, list, first), bound: breakAsked(ask, list, first), ...whole };
    case "rest": {
      const { withinMinutes } = ask.own;
      const within = withinMinutes === 0 ? Infinity : list.start[first]! + withinMinutes;
      const next = past - first > 1 ? list.start[first + 1]! : Infinity;
      return {
        measured: ownRest(ask, list, first),
        bound: ask.own.restMinutes,
        from: list.end[first]!,
        to: Math.max(list.end[first]!, Math.min(next, within)),
      };
    }
    case "series":
      return { measured: past - first, bound: ask.maximum, ...whole };
    case "frequency":
      return {
        measured: startsWithin(ask, list, first),
        bound: ask.maximum,
        from: list.start[first]! - ask.windowMinutes,
        to: list.end[first]!,
      };
  }
}
