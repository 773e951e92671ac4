import type { Instance } from "../instance/instance";
import type { PatternKernel } from "../instance/kernelData";
import { outside } from "./amount";

/** Amount of a line with this many occurrences. */
export function patternAmount(kernel: PatternKernel, count: number): number {
  return outside(count, kernel.minimum, kernel.maximum, 1, kernel.quadratic);
}

/** Fills `symbols[firstDay .. lastDay]` with what the line shows on those days (0 = nothing). */
function fillSymbols(
  kernel: PatternKernel,
  instance: Instance,
  line: Int32Array,
  from: number,
  to: number,
  firstDay: number,
  lastDay: number,
  symbols: Int32Array,
): void {
  symbols.fill(0, firstDay, lastDay + 1);
  for (let index = from; index < to; index++) {
    const slot = line[index]!;
    const day = instance.slotDay[slot]!;
    if (day < firstDay) continue;
    if (day > lastDay) break;
    symbols[day] = symbols[day]! | kernel.slotSymbols[slot]!;
  }
}

function isOccurrence(kernel: PatternKernel, pattern: number, day: number, symbols: Int32Array): boolean {
  const from = kernel.itemOffsets[pattern]!;
  const to = kernel.itemOffsets[pattern + 1]!;
  for (let item = from; item < to; item++) {
    const mode = kernel.itemMode[item]!;
    if (mode === 0) continue;
    const isThere = (symbols[day + item - from]! & kernel.itemSymbols[item]!) !== 0;
    if (isThere !== (mode === 1)) return false;
  }
  return true;
}

function countFrom(kernel: PatternKernel, instance: Instance, firstStart: number, lastStart: number, symbols: Int32Array): number {
  const patternCount = kernel.itemOffsets.length - 1;
  let count = 0;
  for (let day = firstStart; day <= lastStart; day++) {
    for (let pattern = 0; pattern < patternCount; pattern++) {
      if (kernel.mayStart[pattern * instance.dayCount + day] === 1 && isOccurrence(kernel, pattern, day, symbols)) {
        count++;
        break;
      }
    }
  }
  return count;
}

/** Number of start days at which one of the patterns occurs. `symbols` is scratch space, [dayCount + longest]. */
export function countPattern(
  kernel: PatternKernel,
  instance: Instance,
  line: Int32Array,
  base: number,
  length: number,
  symbols: Int32Array,
): number {
  fillSymbols(kernel, instance, line, base, base + length, 0, instance.dayCount - 1, symbols);
  return countFrom(kernel, instance, 0, instance.dayCount - 1, symbols);
}

/** Change of the count when the segment [prefix, length - suffix) of a line changes. */
export function deltaPatternCount(
  kernel: PatternKernel,
  instance: Instance,
  before: Int32Array,
  beforeBase: number,
  beforeLength: number,
  after: Int32Array,
  afterLength: number,
  prefix: number,
  suffix: number,
  symbols: Int32Array,
): number {
  let first = Infinity;
  let last = -Infinity;
  if (prefix < beforeLength - suffix) {
    first = instance.slotDay[before[beforeBase + prefix]!]!;
    last = instance.slotDay[before[beforeBase + beforeLength - suffix - 1]!]!;
  }
  if (prefix < afterLength - suffix) {
    first = Math.min(first, instance.slotDay[after[prefix]!]!);
    last = Math.max(last, instance.slotDay[after[afterLength - suffix - 1]!]!);
  }
  const firstStart = Math.max(0, first - kernel.longest + 1);
  const lastStart = Math.min(instance.dayCount - 1, last);
  if (firstStart > lastStart) return 0;
  const lastDay = Math.min(instance.dayCount - 1, lastStart + kernel.longest - 1);
  // Units outside the segment still show on the days looked at: include as many neighbours as can fall on them.
  let from = prefix;
  while (from > 0 && instance.slotDay[after[from - 1]!]! >= firstStart) from--;
  fillSymbols(kernel, instance, after, from, afterLength, firstStart, lastDay, symbols);
  const afterCount = countFrom(kernel, instance, firstStart, lastStart, symbols);
  fillSymbols(kernel, instance, before, beforeBase + from, beforeBase + beforeLength, firstStart, lastDay, symbols);
  return afterCount - countFrom(kernel, instance, firstStart, lastStart, symbols);
}

/** Start days of all occurrences. */
export function matchPattern(kernel: PatternKernel, instance: Instance, line: Int32Array, base: number, length: number): number[] {
  const symbols = new Int32Array(instance.dayCount + kernel.longest);
  fillSymbols(kernel, instance, line, base, base + length, 0, instance.dayCount - 1, symbols);
  const days: number[] = [];
  for (let day = 0; day < instance.dayCount; day++) {
    if (countFrom(kernel, instance, day, day, symbols) > 0) days.push(day);
  }
  return days;
}
