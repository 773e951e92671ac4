import type { Instance } from "../../src/instance/instance";
import type { FollowKernel, PatternKernel, RestKernel, StretchKernel, WindowEntries, WindowKernel } from "../../src/instance/kernelData";
import { dutiesIn, duties } from "./plainDuties";

/** Plain readings of the kernels, in quantifiers over whole lines: slow and obvious. */

function distance(value: number, low: number, high: number): number {
  return value < low ? low - value : value > high ? value - high : 0;
}

function priced(distanceToBound: number, unit: number, quadratic: boolean): number {
  const units = Math.ceil(distanceToBound / unit);
  return quadratic ? units * units : units;
}

export function plainFollow(kernel: FollowKernel, instance: Instance, line: readonly number[]): number {
  const { slotStart, slotEnd, slotDay } = instance;
  let amount = 0;
  line.forEach((earlier, index) => {
    line.slice(index + 1).forEach((later, step) => {
      const from = kernel.fromClass[earlier]!;
      const to = kernel.toClass[later]!;
      if (from < 0 || to < 0) return;
      const required = kernel.required[from * kernel.toClassCount + to]!;
      const gap = slotStart[later]! - slotEnd[earlier]!;
      switch (kernel.form) {
        case "overlap":
          amount += Math.max(0, Math.min(slotEnd[earlier]!, slotEnd[later]!) - slotStart[later]!);
          break;
        case "succession":
          if (slotDay[later]! - slotDay[earlier]! === kernel.gapDays) amount += required;
          break;
        case "gap":
        case "apart":
          if (kernel.form === "gap" && step > 0) return;
          if (gap >= kernel.minimumGap && gap < kernel.maximumGap) amount += Math.max(0, required - gap);
      }
    });
  });
  return amount;
}

/** Runs of days for which `isIn` holds, among [first, last]. */
function runs(first: number, last: number, isIn: (day: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let day = first; day <= last; day++) {
    if (!isIn(day)) continue;
    const open = found[found.length - 1];
    if (open?.[1] === day - 1) open[1] = day;
    else found.push([day, day]);
  }
  return found;
}

export function plainRuns(kernel: StretchKernel, instance: Instance, line: readonly number[], fixedOnly = false): number {
  const days = new Set(line.filter((slot) => kernel.mask[slot] === 1).map((slot) => instance.slotDay[slot]!));
  const { minimum, maximum, exemptStart, form } = kernel;
  const lastDay = instance.dayCount - 1;
  const first = Math.min(0, ...days);
  const end = form === "off" && fixedOnly ? -1 : lastDay;
  // Days off before the first unit that is known count from the first day of the horizon, and only against the maximum.
  const isOff = (day: number): boolean => !days.has(day) && (day >= 0 || Math.min(...days) < day);
  const isKnown = (day: number): boolean => [...days].some((worked) => worked < day);
  let amount = 0;
  for (const [from, to] of runs(first, end, form === "work" ? (day) => days.has(day) : isOff)) {
    const length = to - from + 1;
    if (length > maximum) amount += length - maximum;
    else if (length < minimum) {
      const isOpen = fixedOnly ? to >= -1 : to === lastDay;
      const isExempt = exemptStart && from <= 0 && to >= 0;
      if (!isOpen && !isExempt && (form === "work" || isKnown(from))) amount += minimum - length;
    }
  }
  return amount;
}

export function plainWindowSum(kernel: WindowKernel, instance: Instance, line: readonly number[], window: number, carried: number): number {
  let sum = window === kernel.carriedWindow ? carried : 0;
  if (kernel.entries !== undefined) return sum + entriesOf(kernel.entries, line);
  if (kernel.duties !== undefined) return sum + dutiesIn(kernel.duties, window, instance, line);
  const rows = kernel.form === "sum" ? line : [...new Set(line.map((slot) => kernel.slotBucket[slot]!))].filter((bucket) => bucket >= 0);
  for (const row of rows) {
    for (let item = kernel.windowOffsets[row]!; item < kernel.windowOffsets[row + 1]!; item++) {
      if (kernel.windowItems[item] === window) sum += kernel.form === "sum" ? kernel.windowAmounts[item]! : 1;
    }
  }
  return sum;
}

/** Amounts of the buckets that any slot of the line belongs to. */
function entriesOf({ slots, buckets, amounts }: WindowEntries, line: readonly number[]): number {
  const hit = new Map<number, number>();
  slots.forEach((slot, entry) => {
    if (line.includes(slot)) hit.set(buckets[entry]!, amounts[entry]!);
  });
  return [...hit.values()].reduce((total, amount) => total + amount, 0);
}

/** The maximum that holds for a window: another one where it has many duties of a kind. */
export function plainMaximum(kernel: WindowKernel, instance: Instance, line: readonly number[], window: number): number {
  const { switch: other, maximum } = kernel;
  const isSwitched = other !== undefined && dutiesIn(other.duties, window, instance, line) >= other.from;
  return isSwitched ? other.maximum[window]! : maximum[window]!;
}

export function plainWindow(kernel: WindowKernel, instance: Instance, line: readonly number[], carried: number, fixedOnly = false): number {
  let amount = 0;
  for (let window = 0; window < kernel.windowCount; window++) {
    const sum = plainWindowSum(kernel, instance, line, window, carried);
    const low = fixedOnly ? -Infinity : kernel.minimum[window]!;
    amount += priced(distance(sum, low, plainMaximum(kernel, instance, line, window)), kernel.unit, kernel.quadratic);
  }
  return amount;
}

/** Least total length of pieces that find no place, over all ways to put pieces into rests. */
function leftOut(pieces: readonly number[], rests: readonly number[]): number {
  const [piece, ...others] = pieces;
  if (piece === undefined) return 0;
  const places = [...new Set(rests)].filter((rest) => rest >= piece);
  const placed = places.map((rest) => {
    const place = rests.indexOf(rest);
    return leftOut(
      others,
      rests.map((one, index) => (index === place ? one - piece : one)),
    );
  });
  return Math.min(piece + leftOut(others, rests), ...placed);
}

export function plainRest(kernel: RestKernel, instance: Instance, line: readonly number[]): number {
  let amount = 0;
  const all = duties(kernel.grouping, instance, line);
  all.forEach(({ start }, index) => {
    const shortages = [...kernel.windowMinutes].map((minutes, alternative) => {
      const windowEnd = start + minutes;
      const part = kernel.partMinutes[alternative]!;
      const rests = all.slice(index).map(({ end }, step) => Math.min(all[index + step + 1]?.start ?? Infinity, windowEnd) - end);
      const pieces = [
        ...Array.from({ length: kernel.longCount[alternative]! }, () => kernel.longMinutes[alternative]!),
        ...Array.from({ length: kernel.shortCount[alternative]! }, () => kernel.shortMinutes[alternative]!),
      ];
      if (pieces.length > 0) return leftOut(pieces, rests);
      const measured = part === 0 ? Math.max(0, ...rests) : rests.reduce((sum, rest) => (rest >= part ? sum + rest : sum), 0);
      return Math.max(0, kernel.restMinutes[alternative]! - measured);
    });
    amount += Math.min(...shortages);
  });
  return amount;
}

export function plainPatternCount(kernel: PatternKernel, instance: Instance, line: readonly number[]): number {
  const { dayCount } = instance;
  const symbols = (day: number): number =>
    line.filter((slot) => instance.slotDay[slot] === day).reduce((bits, slot) => bits | kernel.slotSymbols[slot]!, 0);
  let count = 0;
  for (let day = 0; day < dayCount; day++) {
    const occurs = [...kernel.itemOffsets.keys()].slice(1).some((next) => {
      const pattern = next - 1;
      if (kernel.mayStart[pattern * dayCount + day] === 0) return false;
      const items = Array.from({ length: kernel.itemOffsets[next]! - kernel.itemOffsets[pattern]! }, (_, place) => place);
      return items.every((place) => {
        const item = kernel.itemOffsets[pattern]! + place;
        const mode = kernel.itemMode[item];
        const isThere = (symbols(day + place) & kernel.itemSymbols[item]!) !== 0;
        return mode === 0 || isThere === (mode === 1);
      });
    });
    if (occurs) count++;
  }
  return count;
}

export function plainPattern(kernel: PatternKernel, count: number): number {
  return priced(distance(count, kernel.minimum, kernel.maximum), 1, kernel.quadratic);
}
