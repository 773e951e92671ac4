import type { Instance } from "../../src/instance/instance";
import type { DutyForm, DutyGrouping, DutyKernel, DutyRestTerms, DutyTest, WindowDuties } from "../../src/instance/kernelData";

/** Plain readings of everything about duties, from the definitions of the rules: quantifiers over the duties of a whole line, slow and obvious. */

/** A duty in the words of the definition; times in epoch minutes. */
export interface PlainDuty {
  /** Slots, ascending. */
  readonly units: readonly number[];
  readonly start: number;
  readonly end: number;
  /** Relative day of the start. */
  readonly day: number;
  readonly work: number;
  readonly isNight: boolean;
  readonly isLateNight: boolean;
}

/** Duties of a line: maximal groups of counted units in which each starts less than the merge gap after the latest end so far. */
export function duties({ counts, mergeGap }: DutyGrouping, instance: Instance, line: readonly number[]): PlainDuty[] {
  const counted = line.filter((slot) => counts[slot] === 1);
  const groups: number[][] = [];
  counted.forEach((slot, index) => {
    const latestEnd = Math.max(...counted.slice(0, index).map((earlier) => instance.slotEnd[earlier]!));
    if (index > 0 && instance.slotStart[slot]! < latestEnd + mergeGap) groups[groups.length - 1]!.push(slot);
    else groups.push([slot]);
  });
  return groups.map((units) => {
    const sum = (of: Int32Array): number => units.reduce((total, slot) => total + of[slot]!, 0);
    const end = Math.max(...units.map((slot) => instance.slotEnd[slot]!));
    const isNight = sum(instance.slotNight) > instance.nightThreshold;
    const lateFrom = Math.min(...units.map((slot) => instance.slotLate[slot]!));
    return {
      units,
      start: instance.slotStart[units[0]!]!,
      end,
      day: instance.slotDay[units[0]!]!,
      work: sum(instance.slotWork),
      isNight,
      isLateNight: isNight && end > lateFrom,
    };
  });
}

export function passes(test: DutyTest, duty: PlainDuty): boolean {
  const { night, workOver, spanOver, contains, lacks } = test;
  return (
    (night === 0 || (night === 1 ? duty.isNight : duty.isLateNight)) &&
    (workOver === -1 || duty.work > workOver) &&
    (spanOver === -1 || duty.end - duty.start > spanOver) &&
    (contains === undefined || duty.units.some((slot) => contains[slot] === 1)) &&
    (lacks === undefined || duty.units.every((slot) => lacks[slot] === 0))
  );
}

/** Maximal rows of duties that pass `of` with no other duty and no break between them. */
export function seriesOf(all: readonly PlainDuty[], of: DutyTest, seriesBreak: number): (readonly PlainDuty[])[] {
  const joins = (index: number): boolean => {
    const [earlier, later] = [all[index - 1], all[index]];
    if (earlier === undefined || later === undefined || !passes(of, earlier) || !passes(of, later)) return false;
    return seriesBreak === -1 ? later.day - earlier.day <= 1 : later.start - earlier.end < seriesBreak;
  };
  return all.flatMap((first, from) => {
    if (!passes(of, first) || joins(from)) return [];
    const end = all.findIndex((_, index) => index > from && !joins(index));
    return [all.slice(from, end === -1 ? all.length : end)];
  });
}

type Ask<F extends DutyForm["form"]> = Extract<DutyForm, { readonly form: F }>;

/** One place where a kernel charges. */
export interface PlainCharge {
  /** The duties it is about: one, or a series. */
  readonly duties: readonly PlainDuty[];
  readonly amount: number;
}

export function dutyCharges({ grouping, ask }: DutyKernel, instance: Instance, line: readonly number[]): PlainCharge[] {
  const all = duties(grouping, instance, line);
  const each = (amountOf: (duty: PlainDuty, index: number) => number): PlainCharge[] =>
    all.map((duty, index) => ({ duties: [duty], amount: amountOf(duty, index) })).filter(({ amount }) => amount > 0);
  switch (ask.form) {
    case "length":
      return each((duty) => (passes(ask.of, duty) ? Math.max(0, (ask.span ? duty.end - duty.start : duty.work) - ask.maximum) : 0));
    case "breaks":
      return each((duty) => (passes(ask.of, duty) ? Math.max(0, breakNeeded(ask, duty) - breakTaken(ask, instance, duty)) : 0));
    case "frequency": {
      const starts = all.filter((duty) => passes(ask.of, duty)).map(({ start }) => start);
      return each((duty) => {
        const near = starts.filter((start) => duty.start - ask.windowMinutes < start && start <= duty.start);
        return passes(ask.of, duty) && near.length > ask.maximum ? 1 : 0;
      });
    }
    case "series":
      return seriesOf(all, ask.of, ask.seriesBreak)
        .filter((series) => series.length > ask.maximum && series.some((duty) => passes(ask.containing, duty)))
        .map((series) => ({ duties: series, amount: series.length - ask.maximum }));
    case "rest":
      return each((_, index) => restCharge(ask, all, index));
  }
}

export function plainDuty(kernel: DutyKernel, instance: Instance, line: readonly number[]): number {
  return dutyCharges(kernel, instance, line).reduce((sum, { amount }) => sum + amount, 0);
}

function breakNeeded(ask: Ask<"breaks">, duty: PlainDuty): number {
  const worked = duty.units.reduce((sum, slot) => sum + ask.slotWorked[slot]!, 0);
  return Math.max(0, ...[...ask.breakMinutes].filter((_, step) => ask.workOver[step]! < worked));
}

function breakTaken(ask: Ask<"breaks">, instance: Instance, duty: PlainDuty): number {
  const own = duty.units.reduce((sum, slot) => sum + ask.slotBreak[slot]!, 0);
  const gaps = duty.units.slice(1).map((slot, index) => {
    return instance.slotStart[slot]! - Math.max(...duty.units.slice(0, index + 1).map((earlier) => instance.slotEnd[earlier]!));
  });
  return gaps.filter((gap) => gap > 0 && gap >= ask.part).reduce((sum, gap) => sum + gap, own);
}

/** Rest after a duty by some terms, `undefined` = they do not concern it. */
function restAfter(terms: DutyRestTerms, all: readonly PlainDuty[], index: number): number | undefined {
  const { after, before, withinMinutes } = terms;
  const [duty, next] = [all[index]!, all[index + 1]];
  if (!passes(after, duty) || (next !== undefined && !passes(before, next))) return undefined;
  if (withinMinutes === 0) return next === undefined ? undefined : next.start - duty.end;
  return Math.max(0, Math.min(next?.start ?? Infinity, duty.start + withinMinutes) - duty.end);
}

/** Rest after a duty where it is short of what the terms ask, otherwise `undefined`. */
function shortRest(terms: DutyRestTerms, all: readonly PlainDuty[], index: number): number | undefined {
  const rest = restAfter(terms, all, index);
  return rest !== undefined && rest < terms.restMinutes ? rest : undefined;
}

function ownShortRest(ask: Ask<"rest">, all: readonly PlainDuty[], index: number): number | undefined {
  const endsSeries = seriesOf(all, ask.own.after, ask.seriesBreak).some((series) => {
    return series.length >= ask.seriesMinimum && series[series.length - 1] === all[index];
  });
  return ask.seriesMinimum === 0 || endsSeries ? shortRest(ask.own, all, index) : undefined;
}

/** Rest of an event: the smallest among the requirements the duty is short for; `Infinity` = no event. */
function eventRest(ask: Ask<"rest">, all: readonly PlainDuty[], index: number): number {
  const rests = [ownShortRest(ask, all, index), ...ask.shared.map((terms) => shortRest(terms, all, index))];
  return Math.min(...rests.filter((rest) => rest !== undefined));
}

function restCharge(ask: Ask<"rest">, all: readonly PlainDuty[], index: number): number {
  const own = ownShortRest(ask, all, index);
  if (own === undefined) return 0;
  const short = ask.own.restMinutes - own;
  const [least] = ask.reductionRests;
  if (least === undefined) return short;
  const rest = eventRest(ask, all, index);
  const { start } = all[index]!;
  const isUsedUp = [...ask.reductionTotals].some((total, reduction) => {
    const below = ask.reductionRests[reduction + 1] ?? Infinity;
    const events = all.filter((duty, other) => {
      return start - ask.reductionWindow < duty.start && duty.start <= start && eventRest(ask, all, other) < below;
    });
    return rest < below && events.length > total;
  });
  return rest < least || isUsedUp ? short : 0;
}

/** How many duties belong to a window by their day. */
export function dutiesIn(counted: WindowDuties, window: number, instance: Instance, line: readonly number[]): number {
  const { grouping, of, firstDay, dayOffsets, dayWindows } = counted;
  return duties(grouping, instance, line).filter((duty) => {
    const row = duty.day - firstDay;
    const isKnown = row >= 0 && row + 1 < dayOffsets.length;
    return passes(of, duty) && isKnown && dayWindows.subarray(dayOffsets[row], dayOffsets[row + 1]).includes(window);
  }).length;
}
