import type { Instance } from "../instance/instance";
import type { DutyGrouping, DutyTest } from "../instance/kernelData";

/** Longest unit of work that a problem may contain, in minutes. */
export const longestUnitMinutes = 2880;

/**
 * The nearest index at or before `from` - 1 at which a counted unit surely starts a duty, judged by the units before it alone; 0 when there is
 * none. So what is found at `from` and later has no influence on it.
 */
export function dutyBoundary(grouping: DutyGrouping, instance: Instance, line: Int32Array, base: number, from: number): number {
  const { counts, mergeGap } = grouping;
  for (let index = from - 1; index > 0; index--) {
    const slot = line[base + index]!;
    if (counts[slot] !== 0 && isClear(grouping, instance, line, base, index, instance.slotStart[slot]! - mergeGap)) return index;
  }
  return 0;
}

/** Whether every counted unit before `index` ends at `latest` (epoch minutes) or before. */
function isClear({ counts }: DutyGrouping, instance: Instance, line: Int32Array, base: number, index: number, latest: number): boolean {
  for (let other = index - 1; other >= 0; other--) {
    const slot = line[base + other]!;
    if (instance.slotStart[slot]! + longestUnitMinutes <= latest) return true;
    if (counts[slot] !== 0 && instance.slotEnd[slot]! > latest) return false;
  }
  return true;
}

/** The last index before `from` whose unit starts at or before `time`; 0 when there is none. */
export function indexAtOrBefore(instance: Instance, line: Int32Array, base: number, from: number, time: number): number {
  let index = from - 1;
  while (index > 0 && instance.slotStart[line[base + index]!]! > time) index--;
  return Math.max(0, index);
}

/** Duties of a stretch of a line, in time order; one list is filled again and again. Times in epoch minutes. */
export class DutyList {
  count = 0;
  start = new Int32Array(64);
  end = new Int32Array(64);
  /** Relative day of the start. */
  day = new Int32Array(64);
  work = new Int32Array(64);
  night = new Int32Array(64);
  /** From when on the end of the duty is late. */
  late = new Int32Array(64);
  /** Units [first, past) of the line; uncounted ones in between do not belong to it. */
  first = new Int32Array(64);
  past = new Int32Array(64);
  #line: Int32Array = new Int32Array(0);
  #base = 0;
  #counts: Uint8Array = new Uint8Array(0);
  #threshold = 0;

  /** Fills the list with the duties from index `from` (where a duty starts) up to and including the first one that starts at `until` or later. */
  scan(grouping: DutyGrouping, instance: Instance, line: Int32Array, base: number, length: number, from: number, until: number): void {
    const { counts, mergeGap } = grouping;
    const { slotStart, slotEnd, slotDay, slotWork, slotNight, slotLate } = instance;
    this.#line = line;
    this.#base = base;
    this.#counts = counts;
    this.#threshold = instance.nightThreshold;
    let duty = -1;
    for (let index = from; index < length; index++) {
      const slot = line[base + index]!;
      if (counts[slot] === 0) continue;
      const start = slotStart[slot]!;
      if (duty < 0 || start - this.end[duty]! >= mergeGap) {
        if (duty >= 0 && this.start[duty]! >= until) break;
        if (++duty === this.start.length) this.#grow();
        this.start[duty] = start;
        this.end[duty] = slotEnd[slot]!;
        this.day[duty] = slotDay[slot]!;
        this.work[duty] = slotWork[slot]!;
        this.night[duty] = slotNight[slot]!;
        this.late[duty] = slotLate[slot]!;
        this.first[duty] = index;
      } else {
        if (slotEnd[slot]! > this.end[duty]!) this.end[duty] = slotEnd[slot]!;
        this.work[duty]! += slotWork[slot]!;
        this.night[duty]! += slotNight[slot]!;
        if (slotLate[slot]! < this.late[duty]!) this.late[duty] = slotLate[slot]!;
      }
      this.past[duty] = index + 1;
    }
    this.count = duty + 1;
  }

  /** Whether a duty passes a test. */
  passes(test: DutyTest, duty: number): boolean {
    if (test.night > 0 && this.night[duty]! <= this.#threshold) return false;
    if (test.night === 2 && this.end[duty]! <= this.late[duty]!) return false;
    if (test.workOver >= 0 && this.work[duty]! <= test.workOver) return false;
    if (test.spanOver >= 0 && this.end[duty]! - this.start[duty]! <= test.spanOver) return false;
    if (test.contains !== undefined && !this.#holds(test.contains, duty)) return false;
    return test.lacks === undefined || !this.#holds(test.lacks, duty);
  }

  /** Sum of an amount [slotCount] over the units of a duty. */
  sumOf(amounts: Int32Array, duty: number): number {
    let sum = 0;
    for (let index = this.first[duty]!; index < this.past[duty]!; index++) {
      const slot = this.#line[this.#base + index]!;
      if (this.#counts[slot] !== 0) sum += amounts[slot]!;
    }
    return sum;
  }

  /** Minutes between the units of a duty in which nobody works, counting gaps of at least `part`. */
  gapsOf(instance: Instance, part: number, duty: number): number {
    let gaps = 0;
    let end = this.start[duty]!;
    for (let index = this.first[duty]!; index < this.past[duty]!; index++) {
      const slot = this.#line[this.#base + index]!;
      if (this.#counts[slot] === 0) continue;
      const gap = instance.slotStart[slot]! - end;
      if (gap >= part) gaps += gap;
      end = Math.max(end, instance.slotEnd[slot]!);
    }
    return gaps;
  }

  #holds(mask: Uint8Array, duty: number): boolean {
    for (let index = this.first[duty]!; index < this.past[duty]!; index++) {
      const slot = this.#line[this.#base + index]!;
      if (this.#counts[slot] !== 0 && mask[slot] !== 0) return true;
    }
    return false;
  }

  #grow(): void {
    const twice = (array: Int32Array): Int32Array<ArrayBuffer> => {
      const longer = new Int32Array(2 * array.length);
      longer.set(array);
      return longer;
    };
    this.start = twice(this.start);
    this.end = twice(this.end);
    this.day = twice(this.day);
    this.work = twice(this.work);
    this.night = twice(this.night);
    this.late = twice(this.late);
    this.first = twice(this.first);
    this.past = twice(this.past);
  }
}

/** Units of a changed segment as far as they count: first start and last end, epoch minutes. */
export interface ChangedSpan {
  first: number;
  last: number;
}

/** Widens `span` to the counted units of line[from..to). */
export function widenSpan(
  span: ChangedSpan,
  { counts }: DutyGrouping,
  instance: Instance,
  line: Int32Array,
  from: number,
  to: number,
): void {
  for (let index = from; index < to; index++) {
    const slot = line[index]!;
    if (counts[slot] === 0) continue;
    if (instance.slotStart[slot]! < span.first) span.first = instance.slotStart[slot]!;
    if (instance.slotEnd[slot]! > span.last) span.last = instance.slotEnd[slot]!;
  }
}
