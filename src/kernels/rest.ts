import type { Instance } from "../instance/instance";
import type { RestKernel } from "../instance/kernelData";
import type { KernelMatch } from "./kernelMatch";
import { type ChangedSpan, dutyBoundary, widenSpan } from "./duties";

/** Rest in the window of one alternative that starts with the duty at `index`: the longest piece, or the sum of the pieces long enough. */
function restMeasured(
  kernel: RestKernel,
  instance: Instance,
  line: Int32Array,
  base: number,
  length: number,
  index: number,
  alternative: number,
): number {
  const part = kernel.partMinutes[alternative]!;
  const count = gatherRests(kernel, instance, line, base, length, index, kernel.windowMinutes[alternative]!);
  let measured = 0;
  for (let position = 0; position < count; position++) {
    const rest = rests[position]!;
    if (part === 0) measured = Math.max(measured, rest);
    else if (rest >= part) measured += rest;
  }
  return measured;
}

/** The rests that {@link gatherRests} found. */
let rests = new Float64Array(64);

/** Finds the rests in the `windowMinutes` from the start of the duty at `index`, clipped to the window; returns how many. */
function gatherRests(
  { grouping: { counts, mergeGap } }: RestKernel,
  instance: Instance,
  line: Int32Array,
  base: number,
  length: number,
  index: number,
  windowMinutes: number,
): number {
  const { slotStart, slotEnd } = instance;
  const windowEnd = slotStart[line[base + index]!]! + windowMinutes;
  let end = slotEnd[line[base + index]!]!;
  let count = 0;
  for (let next = index + 1; end < windowEnd; next++) {
    const isLast = next >= length;
    if (!isLast && counts[line[base + next]!] === 0) continue;
    const start = isLast ? Infinity : slotStart[line[base + next]!]!;
    if (start - end >= mergeGap) {
      if (count === rests.length) rests = grown(rests);
      rests[count++] = Math.min(start, windowEnd) - end;
    }
    if (isLast || start >= windowEnd) break;
    end = Math.max(end, slotEnd[line[base + next]!]!);
  }
  return count;
}

function grown(array: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(2 * array.length);
  longer.set(array);
  return longer;
}

/** [long pieces placed] most short pieces that find a place beside them, -1 = impossible. */
let shortBeside = new Float64Array(16);

/** Least total length of the pieces of an alternative that find no place in the first `count` rests. */
function blockShortage(kernel: RestKernel, alternative: number, count: number): number {
  const long = kernel.longMinutes[alternative]!;
  const longCount = kernel.longCount[alternative]!;
  const short = kernel.shortMinutes[alternative]!;
  while (shortBeside.length <= longCount) shortBeside = grown(shortBeside);
  shortBeside.fill(-1, 0, longCount + 1);
  shortBeside[0] = 0;
  for (let position = 0; position < count; position++) {
    const rest = rests[position]!;
    const most = longCount === 0 ? 0 : Math.min(longCount, Math.floor(rest / long));
    // More long pieces first: entries with fewer are still without this rest.
    for (let placed = longCount; placed >= 0; placed--) {
      let best = -1;
      for (let here = 0; here <= Math.min(most, placed); here++) {
        const before = shortBeside[placed - here]!;
        if (before >= 0) best = Math.max(best, before + Math.floor((rest - here * long) / short));
      }
      shortBeside[placed] = best;
    }
  }
  let shortage = Infinity;
  for (let placed = 0; placed <= longCount; placed++) {
    if (shortBeside[placed]! < 0) continue;
    const missing = Math.max(0, kernel.shortCount[alternative]! - shortBeside[placed]!);
    shortage = Math.min(shortage, (longCount - placed) * long + missing * short);
  }
  return shortage;
}

/** Smallest shortage over the alternatives for the duty that starts at `index`. */
function anchorAmount(kernel: RestKernel, instance: Instance, line: Int32Array, base: number, length: number, index: number): number {
  let best = Infinity;
  for (let alternative = 0; alternative < kernel.windowMinutes.length && best > 0; alternative++) {
    let shortage: number;
    if (kernel.shortMinutes[alternative] === 0) {
      shortage = kernel.restMinutes[alternative]! - restMeasured(kernel, instance, line, base, length, index, alternative);
    } else {
      const count = gatherRests(kernel, instance, line, base, length, index, kernel.windowMinutes[alternative]!);
      shortage = blockShortage(kernel, alternative, count);
    }
    best = Math.min(best, Math.max(0, shortage));
  }
  return best;
}

/** Amount over the duties that start after `low` and at or before `high` (epoch minutes). */
function rangeAmount(
  kernel: RestKernel,
  instance: Instance,
  line: Int32Array,
  base: number,
  length: number,
  low: number,
  high: number,
  sink?: (index: number, amount: number) => void,
): number {
  const { counts, mergeGap } = kernel.grouping;
  let from = 0;
  while (from < length && instance.slotStart[line[base + from]!]! <= low) from++;
  let amount = 0;
  let end = -Infinity;
  for (let index = dutyBoundary(kernel.grouping, instance, line, base, from); index < length; index++) {
    const slot = line[base + index]!;
    if (counts[slot] === 0) continue;
    const start = instance.slotStart[slot]!;
    if (start > high) break;
    if (start - end >= mergeGap && start > low) {
      const charge = anchorAmount(kernel, instance, line, base, length, index);
      amount += charge;
      if (charge > 0) sink?.(index, charge);
    }
    end = Math.max(end, instance.slotEnd[slot]!);
  }
  return amount;
}

/** Amount of a whole line. */
export function evaluateRest(kernel: RestKernel, instance: Instance, line: Int32Array, base: number, length: number): number {
  return rangeAmount(kernel, instance, line, base, length, -Infinity, Infinity);
}

const span: ChangedSpan = { first: 0, last: 0 };

/** Change of the amount when the segment [prefix, length - suffix) of a line changes: duties whose window can see the segment are judged anew. */
export function deltaRest(
  kernel: RestKernel,
  instance: Instance,
  before: Int32Array,
  beforeBase: number,
  beforeLength: number,
  after: Int32Array,
  afterLength: number,
  prefix: number,
  suffix: number,
): number {
  span.first = Infinity;
  span.last = -Infinity;
  widenSpan(span, kernel.grouping, instance, before, beforeBase + prefix, beforeBase + beforeLength - suffix);
  widenSpan(span, kernel.grouping, instance, after, prefix, afterLength - suffix);
  if (span.first > span.last) return 0;
  // A gap that only becomes or stops being rest through `mergeGap` can be seen from a little further away.
  const low = span.first - kernel.reach - kernel.grouping.mergeGap;
  const high = span.last + kernel.grouping.mergeGap;
  return (
    rangeAmount(kernel, instance, after, 0, afterLength, low, high) -
    rangeAmount(kernel, instance, before, beforeBase, beforeLength, low, high)
  );
}

/** Every duty whose windows hold too little rest; the facts are those of the first alternative. */
export function matchRest(kernel: RestKernel, instance: Instance, line: Int32Array, base: number, length: number): KernelMatch[] {
  const matches: KernelMatch[] = [];
  rangeAmount(kernel, instance, line, base, length, -Infinity, Infinity, (index, amount) => {
    const from = instance.slotStart[line[base + index]!]!;
    const slots: number[] = [];
    for (let other = index; other < length && instance.slotStart[line[base + other]!]! < from + kernel.windowMinutes[0]!; other++) {
      if (kernel.grouping.counts[line[base + other]!] !== 0) slots.push(line[base + other]!);
    }
    matches.push({
      amount,
      slots,
      ...factsOf(kernel, instance, line, base, length, index),
      from,
      to: from + kernel.windowMinutes[0]!,
    });
  });
  return matches;
}

/** What the first alternative measures and asks for: minutes of rest, or minutes of pieces that find a place. */
function factsOf(
  kernel: RestKernel,
  instance: Instance,
  line: Int32Array,
  base: number,
  length: number,
  index: number,
): Pick<KernelMatch, "measured" | "bound"> {
  if (kernel.shortMinutes[0] === 0) {
    return { measured: restMeasured(kernel, instance, line, base, length, index, 0), bound: kernel.restMinutes[0]! };
  }
  const bound = kernel.longMinutes[0]! * kernel.longCount[0]! + kernel.shortMinutes[0]! * kernel.shortCount[0]!;
  const count = gatherRests(kernel, instance, line, base, length, index, kernel.windowMinutes[0]!);
  return { measured: bound - blockShortage(kernel, 0, count), bound };
}
