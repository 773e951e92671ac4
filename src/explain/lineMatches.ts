import type { Instance } from "../instance/instance";
import type { FollowKernel, KernelBase, PatternKernel, StretchKernel, WindowKernel } from "../instance/kernelData";
import { matchDuty } from "../kernels/duty";
import { matchFollow } from "../kernels/follow";
import { matchPattern, patternAmount } from "../kernels/pattern";
import { matchPick } from "../kernels/pick";
import { matchRest } from "../kernels/rest";
import { matchStretch, type StretchGroup } from "../kernels/stretch";
import { matchWindow, windowAmount, windowMaximum, windowSums } from "../kernels/window";
import { wholeLine } from "../roster/evaluateRoster";
import type { FoundMatch } from "./foundMatch";
import { heldPins } from "./heldPins";
import { kernelsOf } from "./kernelsOf";
import { windowSpan } from "./windowSpan";
import { dayStart, type ExplainContext } from "./explainContext";

/** What every rule finds on one person's line, and on its fixed part. */
export interface LineMatches {
  readonly whole: readonly FoundMatch[];
  /** Hard rules look at history, outside work and pins; soft rules at the first two. */
  readonly fixed: readonly FoundMatch[];
}

/** One line with what a kernel needs to judge it. */
interface Judged {
  readonly context: ExplainContext;
  readonly instance: Instance;
  readonly person: number;
  readonly line: Int32Array;
  /** Whether the line is the fixed part: minima count only before the horizon. */
  readonly isFixed: boolean;
}

/** Every match of every line kernel for a person with these slots (ascending, fixed work left out), in the order of the kernels. */
export function lineMatches(context: ExplainContext, person: number, slots: readonly number[] | Int32Array): LineMatches {
  const { instance } = context;
  const whole = { context, instance, person, line: wholeLine(instance, person, slots), isFixed: false };
  const soft = { context, instance, person, line: wholeLine(instance, person, []), isFixed: true };
  return {
    whole: [...matchesOf(whole, () => true)],
    fixed: [...hardFixedMatches(context, person, heldPins(instance, person, slots)), ...matchesOf(soft, (kernel) => !kernel.hard)],
  };
}

/** What hard rules find on a line of fixed work and these pins (ascending slots) alone. */
export function hardFixedMatches(context: ExplainContext, person: number, pins: readonly number[] | Int32Array): FoundMatch[] {
  const { instance } = context;
  const judged = { context, instance, person, line: wholeLine(instance, person, pins), isFixed: true };
  return [...matchesOf(judged, (kernel) => kernel.hard)];
}

function* matchesOf(judged: Judged, isAsked: (kernel: KernelBase) => boolean): Generator<FoundMatch> {
  const { instance, person, line } = judged;
  const { length } = line;
  for (const [index, kernel] of instance.picks.entries()) {
    if (kernel.personClass[person]! < 0 || !isAsked(kernel)) continue;
    for (const match of matchPick(kernel, instance, person, line, 0, length)) {
      const [slot] = match.slots;
      // What an empty line costs is never inherited: the roster may still make it good.
      if (slot === undefined && judged.isFixed) continue;
      yield {
        rule: kernel.rule,
        part: kernel.part,
        place: `pick ${index} ${slot ?? "base"}`,
        ...match,
        measured: undefined,
        bound: undefined,
      };
    }
  }
  for (const [kernel, index] of kernelsOf(instance.follows, instance.personFollows, person)) {
    if (isAsked(kernel)) yield* followMatches(judged, kernel, index);
  }
  for (const [kernel, index] of kernelsOf(instance.stretches, instance.personStretches, person)) {
    if (isAsked(kernel)) yield* stretchMatches(judged, kernel, index);
  }
  for (const [kernel, index, item] of kernelsOf(instance.windows, instance.personWindows, person)) {
    if (isAsked(kernel)) yield* windowMatches(judged, kernel, index, instance.personWindowCarried[item]!);
  }
  for (const [kernel, index] of kernelsOf(instance.duties, instance.personDuties, person)) {
    if (!isAsked(kernel)) continue;
    for (const match of matchDuty(kernel, instance, line, 0, length)) {
      yield { rule: kernel.rule, part: kernel.part, place: `duty ${index} ${match.slots[0]!}`, ...match };
    }
  }
  for (const [kernel, index] of kernelsOf(instance.rests, instance.personRests, person)) {
    if (!isAsked(kernel)) continue;
    for (const match of matchRest(kernel, instance, line, 0, length)) {
      yield { rule: kernel.rule, part: kernel.part, place: `rest ${index} ${match.from!}`, ...match };
    }
  }
  for (const [kernel, index] of kernelsOf(instance.patterns, instance.personPatterns, person)) {
    // Nothing is inherited of day patterns.
    if (isAsked(kernel) && !judged.isFixed) yield* patternMatches(judged, kernel, index);
  }
}

function* followMatches({ instance, line }: Judged, kernel: FollowKernel, index: number): Generator<FoundMatch> {
  for (const match of matchFollow(kernel, instance, line, 0, line.length)) {
    const [earlier, later] = [match.slots[0]!, match.slots[1]!];
    const place = `follow ${index} ${earlier} ${later}`;
    const base = { rule: kernel.rule, part: kernel.part, place, amount: match.amount, slots: match.slots };
    switch (kernel.form) {
      case "gap":
      case "apart":
        yield { ...base, measured: match.measured, bound: match.bound, from: match.from, to: match.to };
        break;
      case "overlap": {
        const to = Math.min(instance.slotEnd[earlier]!, instance.slotEnd[later]!);
        yield { ...base, measured: undefined, bound: undefined, from: instance.slotStart[later]!, to };
        break;
      }
      case "succession":
        yield { ...base, measured: undefined, bound: undefined, from: instance.slotStart[earlier]!, to: instance.slotEnd[later]! };
        break;
    }
  }
}

function* stretchMatches(judged: Judged, kernel: StretchKernel, index: number): Generator<FoundMatch> {
  const { context, instance, line } = judged;
  for (const group of stretchGroups(judged, kernel)) {
    const from = dayStart(context, group.from);
    const to = dayStart(context, group.to + 1);
    // Days off are told by the work on either side of them.
    const [first, last] = kernel.form === "off" ? [dayStart(context, group.from - 1), dayStart(context, group.to + 2)] : [from, to];
    const slots = [...line].filter((slot) => {
      const start = instance.slotStart[slot]!;
      return start >= first && start < last && kernel.mask[slot] === 1;
    });
    const bound = group.measured < kernel.minimum ? kernel.minimum : kernel.maximum;
    yield {
      rule: kernel.rule,
      part: kernel.part,
      place: `stretch ${index} ${from}`,
      amount: group.amount,
      slots,
      measured: group.measured,
      bound,
      from,
      to,
    };
  }
}

/** The groups that are charged; of a fixed line only what no roster can mend. */
function stretchGroups({ instance, line, isFixed }: Judged, kernel: StretchKernel): StretchGroup[] {
  if (!isFixed) return matchStretch(kernel, instance, line, 0, line.length);
  switch (kernel.form) {
    case "work":
      // A run that reaches the day before the horizon may still grow, so it is not too short yet.
      return matchStretch(kernel, instance, line, 0, line.length).filter((run) => run.measured > kernel.maximum || run.to < -1);
    case "off":
      // Only the days before the horizon are measured: they are judged as if it had no days.
      return matchStretch(kernel, { ...instance, dayCount: 0 }, line, 0, line.length);
  }
}

function* windowMatches(judged: Judged, kernel: WindowKernel, index: number, carried: number): Generator<FoundMatch> {
  const { context, instance, line, isFixed } = judged;
  const sums = windowSums(kernel, instance, line, 0, line.length, carried);
  const windows = Array.from({ length: kernel.windowCount }, (_, window) => window).filter(
    (window) => windowAmount(kernel, window, sums, 0) > 0,
  );
  for (const [position, match] of matchWindow(kernel, instance, line, 0, line.length, carried).entries()) {
    const window = windows[position]!;
    if (isFixed && sums[window]! <= windowMaximum(kernel, window, sums, 0)) continue;
    const span = windowSpan(context, kernel, window);
    yield { rule: kernel.rule, part: kernel.part, place: `window ${index} ${window}`, ...match, from: span?.from, to: span?.to };
  }
}

function* patternMatches({ context, instance, line }: Judged, kernel: PatternKernel, index: number): Generator<FoundMatch> {
  const days = matchPattern(kernel, instance, line, 0, line.length);
  const amount = patternAmount(kernel, days.length);
  if (amount === 0) return;
  const slotsOf = (first: number, last: number) =>
    [...line].filter((slot) => instance.slotDay[slot]! >= first && instance.slotDay[slot]! <= last);
  const spanOf = (first: number, last: number) => {
    const end = Math.min(last, instance.dayCount - 1);
    return { slots: slotsOf(first, end), from: dayStart(context, first), to: dayStart(context, end + 1) };
  };
  if (kernel.maximum === 0 && !kernel.quadratic) {
    for (const day of days) {
      const place = `pattern ${index} ${day}`;
      yield { rule: kernel.rule, part: kernel.part, place, amount: 1, measured: 1, bound: 0, ...spanOf(day, day + kernel.longest - 1) };
    }
    return;
  }
  const bound = days.length < kernel.minimum ? kernel.minimum : kernel.maximum;
  const [first, last] = [days[0], days.at(-1)];
  const span = first === undefined ? { slots: [], from: undefined, to: undefined } : spanOf(first, last! + kernel.longest - 1);
  yield { rule: kernel.rule, part: kernel.part, place: `pattern ${index}`, amount, measured: days.length, bound, ...span };
}
