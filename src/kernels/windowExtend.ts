import type { Instance } from "../instance/instance";
import type { WindowKernel } from "../instance/kernelData";
import { searchWeight } from "./searchWeightExtend";
import { windowAmount } from "./window";

/** Most windows of one kernel that may be open on the same day. */
const mostLanes = 2;

/** Which windows of a kernel a line can keep count of. A **lane** is a place for one open window at a time. */
export interface WindowPlan {
  readonly kernel: WindowKernel;
  readonly laneCount: number;
  /** [windowCount] lane, -1 = nobody can count anything in the window, or it is left out. */
  readonly laneOf: Int32Array;
  /** [windowCount] first and last relative day on which a slot counts. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** Whether a window with bounds is left out because too many overlap: the count is then a relaxation. */
  readonly isPartial: boolean;
  /** [buckets] last day on which a slot has the bucket; empty for sums. */
  readonly bucketLastDay: Int32Array;
  /** 1: only maxima matter, less is better; -1: only minima, more is better; 0: both. */
  readonly direction: -1 | 0 | 1;
}

/**
 * Chooses the windows to keep count of: as many as fit into two lanes, by earliest last day (optimal for interval scheduling on identical
 * machines: Faigle, Nawijn 1995, doi:10.1016/0166-218X(95)00112-5). Calendar windows always fit, also when minutes are split at midnight.
 */
export function planWindows(kernel: WindowKernel, instance: Instance, isCarriedNegative: boolean): WindowPlan {
  const { windowCount, minimum, maximum } = kernel;
  const firstDay = new Int32Array(windowCount).fill(0x7fffffff);
  const lastDay = new Int32Array(windowCount).fill(-0x80000000);
  for (let slot = 0; slot < instance.slotCount; slot++) {
    const row = rowOf(kernel, slot);
    if (row < 0) continue;
    const day = instance.slotDay[slot]!;
    for (let item = kernel.windowOffsets[row]!; item < kernel.windowOffsets[row + 1]!; item++) {
      const window = kernel.windowItems[item]!;
      if (day < firstDay[window]!) firstDay[window] = day;
      if (day > lastDay[window]!) lastDay[window] = day;
    }
  }
  const laneOf = new Int32Array(windowCount).fill(-1);
  const counted = Array.from(laneOf.keys()).filter((window) => firstDay[window]! <= lastDay[window]!);
  const bounded = counted.filter((window) => minimum[window]! > -Infinity || maximum[window]! < Infinity);
  bounded.sort((a, b) => lastDay[a]! - lastDay[b]! || firstDay[b]! - firstDay[a]! || a - b);
  const laneEnds: number[] = [];
  let isPartial = false;
  for (const window of bounded) {
    let best = -1;
    laneEnds.forEach((end, lane) => {
      if (end < firstDay[window]! && (best < 0 || end > laneEnds[best]!)) best = lane;
    });
    if (best < 0 && laneEnds.length < mostLanes) best = laneEnds.length;
    if (best < 0) isPartial = true;
    else {
      laneOf[window] = best;
      laneEnds[best] = lastDay[window]!;
    }
  }
  const isSigned = isCarriedNegative || (kernel.form === "sum" && kernel.windowAmounts.some((amount) => amount < 0));
  const hasMinimum = bounded.some((window) => minimum[window]! > (isSigned ? -Infinity : 0));
  const hasMaximum = bounded.some((window) => maximum[window]! < Infinity);
  const direction = hasMinimum && hasMaximum ? 0 : hasMinimum ? -1 : 1;
  return {
    kernel,
    laneCount: laneEnds.length,
    laneOf,
    firstDay,
    lastDay,
    isPartial,
    direction,
    bucketLastDay: bucketEnds(kernel, instance),
  };
}

function bucketEnds(kernel: WindowKernel, instance: Instance): Int32Array {
  if (kernel.form !== "distinct") return new Int32Array(0);
  const ends = new Int32Array(kernel.windowOffsets.length - 1);
  kernel.slotBucket.forEach((bucket, slot) => {
    if (bucket >= 0) ends[bucket] = instance.slotDay[slot]!;
  });
  return ends;
}

/** Row of the kernel's lists that a slot counts in, -1 = none. */
export function rowOf(kernel: WindowKernel, slot: number): number {
  return kernel.form === "distinct" ? kernel.slotBucket[slot]! : slot;
}

/** The units that may still come, by relative day: what {@link WindowExtend.prepare} needs to know of a line. */
export interface DayUnits {
  /** [lastDay - firstDay + 2] entries of day d: [offsets[d - firstDay], offsets[d - firstDay + 1]). */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly offsets: Int32Array;
  readonly slots: Int32Array;
  /** 1 = the unit is in every line. */
  readonly isForced: Uint8Array;
  /** By day - firstDay: the most units that are not forced in one line. */
  readonly mostChosen: Int32Array;
}

/**
 * `extend` of a window kernel. State: one word for each lane, the sum of its open window, and for distinct buckets one more, 1 + the last
 * bucket counted. When a window closes it is charged and its word becomes 0; before that, what is certain to be charged is charged at once,
 * and sums that cannot end out of bounds any more are made alike.
 */
export class WindowExtend {
  readonly plan: WindowPlan;
  readonly firstWord: number;
  readonly #bucketWord: number;
  readonly #kernel: WindowKernel;
  readonly #isDistinct: boolean;
  /** [laneCount x days of the instance] window open in the lane, -1 = none. */
  readonly #openWindow: Int32Array;
  readonly #originDay: number;
  readonly #dayCount: number;
  /** [laneCount x days] what the days after this one add to the open window: at least, at most. */
  readonly #leastToCome: Int32Array;
  readonly #mostToCome: Int32Array;
  /** [windowCount] the most that days after the first free one can add. */
  readonly #mostInAll: Int32Array;
  /** [buckets] scratch of `prepare`. */
  readonly #bucketFirstUnit: Int32Array;
  readonly #bucketStamp: Int32Array;
  readonly #least: Int32Array;
  readonly #most: Int32Array;
  #carried = 0;
  #weight = 0;

  constructor(plan: WindowPlan, instance: Instance, firstWord: number, bucketWord: number) {
    const { kernel, laneCount } = plan;
    this.plan = plan;
    this.firstWord = firstWord;
    this.#bucketWord = bucketWord;
    this.#kernel = kernel;
    this.#isDistinct = kernel.form === "distinct";
    const { slotCount, slotDay } = instance;
    this.#originDay = slotCount === 0 ? 0 : Math.min(0, slotDay[0]!);
    const lastDay = Math.max(instance.dayCount - 1, slotCount === 0 ? 0 : slotDay[slotCount - 1]!);
    this.#dayCount = lastDay - this.#originDay + 1;
    this.#openWindow = new Int32Array(laneCount * this.#dayCount).fill(-1);
    plan.laneOf.forEach((lane, window) => {
      if (lane < 0) return;
      const base = lane * this.#dayCount - this.#originDay;
      this.#openWindow.fill(window, base + plan.firstDay[window]!, base + plan.lastDay[window]! + 1);
    });
    const bucketCount = plan.bucketLastDay.length;
    this.#leastToCome = new Int32Array(laneCount * this.#dayCount);
    this.#mostToCome = new Int32Array(laneCount * this.#dayCount);
    this.#mostInAll = new Int32Array(kernel.windowCount);
    this.#bucketFirstUnit = new Int32Array(bucketCount);
    this.#bucketStamp = new Int32Array(bucketCount);
    this.#least = new Int32Array(laneCount);
    this.#most = new Int32Array(laneCount);
  }

  /** Points of a window that ends with this sum, carried counter included. */
  charge(window: number, sum: number): number {
    return this.#weight * windowAmount(this.#kernel, window, sum);
  }

  /** Points per unit of amount. */
  get weight(): number {
    return this.#weight;
  }

  setHardWeight(hardWeight: number): void {
    this.#weight = searchWeight(this.#kernel, hardWeight);
  }

  /** Sets what the carried window starts with; returns the charge of windows in which nobody can count anything. */
  start(carried: number): number {
    const { kernel, laneOf, firstDay, lastDay } = this.plan;
    this.#carried = carried;
    let cost = 0;
    for (let window = 0; window < kernel.windowCount; window++) {
      if (laneOf[window]! < 0 && firstDay[window]! > lastDay[window]!)
        cost += this.#weight * windowAmount(kernel, window, this.base(window));
    }
    return cost;
  }

  /** Appends a unit: counts only, charges come when windows close. */
  add(words: Int32Array, at: number, slot: number): void {
    const { windowOffsets, windowItems, windowAmounts, slotBucket } = this.#kernel;
    const { laneOf } = this.plan;
    let row = slot;
    if (this.#isDistinct) {
      row = slotBucket[slot]!;
      if (row < 0 || words[at + this.#bucketWord] === row + 1) return;
      words[at + this.#bucketWord] = row + 1;
    }
    for (let item = windowOffsets[row]!, end = windowOffsets[row + 1]!; item < end; item++) {
      const lane = laneOf[windowItems[item]!]!;
      if (lane >= 0) words[at + this.firstWord + lane]! += this.#isDistinct ? 1 : windowAmounts[item]!;
    }
  }

  /** Ends a day. With `isAhead` known (after `prepare`), sums are settled as far as the days to come allow. */
  close(words: Int32Array, at: number, day: number, isFinalDay: boolean, isPrepared: boolean): number {
    const { plan } = this;
    let cost = 0;
    for (let lane = 0; lane < plan.laneCount; lane++) {
      const cell = lane * this.#dayCount + day - this.#originDay;
      const window = this.#openWindow[cell]!;
      if (window < 0) continue;
      const index = at + this.firstWord + lane;
      if (isFinalDay || plan.lastDay[window] === day) {
        cost += this.#weight * windowAmount(this.#kernel, window, words[index]! + this.base(window));
        words[index] = 0;
      } else if (isPrepared) cost += this.#settle(words, index, window, this.#leastToCome[cell]!, this.#mostToCome[cell]!);
    }
    if (this.#isDistinct) {
      const bucket = words[at + this.#bucketWord]! - 1;
      if (bucket >= 0 && (isFinalDay || plan.bucketLastDay[bucket]! <= day)) words[at + this.#bucketWord] = 0;
    }
    return cost;
  }

  /** Charges of windows that only open after the last day of the line. */
  finish(finalDay: number): number {
    const { kernel, laneOf, firstDay } = this.plan;
    let cost = 0;
    for (let window = 0; window < kernel.windowCount; window++) {
      if (laneOf[window]! >= 0 && firstDay[window]! > finalDay) cost += this.#weight * windowAmount(kernel, window, this.base(window));
    }
    return cost;
  }

  /** Charges what is certain and makes sums alike that can no longer end differently. */
  #settle(words: Int32Array, index: number, window: number, least: number, most: number): number {
    const { unit, quadratic, minimum, maximum } = this.#kernel;
    const low = minimum[window]!;
    const high = maximum[window]!;
    const base = this.base(window);
    const sum = words[index]! + base;
    if (sum + least >= low && sum + most <= high) {
      // Never out of bounds: the same word for all such sums, whatever they are.
      words[index] = (low > -Infinity ? low - least : high < Infinity ? high - most : base) - base;
      return 0;
    }
    if (!quadratic) {
      // Beyond a bound the charge grows in whole units, whatever comes: pay the units, keep the rest.
      const over = sum + least - high;
      if (over >= unit) {
        const units = Math.floor(over / unit);
        words[index]! -= units * unit;
        return units * this.#weight;
      }
      const under = low - sum - most;
      if (under >= unit) {
        const units = Math.floor(under / unit);
        words[index]! += units * unit;
        return units * this.#weight;
      }
    }
    if (least !== most) return 0;
    const amount = windowAmount(this.#kernel, window, sum + least);
    words[index] = (sum + least < low ? low : high) - least - base;
    return amount * this.#weight;
  }

  /**
   * Guess of what open windows will cost in the end, in points, if the line goes on as it went so far: what a sum runs ahead of its maximum, or
   * lags behind its minimum, when these are taken in proportion to what the days so far could count. Two days' worth are forgiven, and a day
   * is never dearer than `gainPerDay`, for that is what giving it up costs. Only for choosing between labels, never charged.
   */
  guess(words: Int32Array, at: number, day: number, gainPerDay: number): number {
    const { plan } = this;
    const { minimum, maximum, unit } = this.#kernel;
    let cost = 0;
    for (let lane = 0; lane < plan.laneCount; lane++) {
      const cell = lane * this.#dayCount + day - this.#originDay;
      const window = this.#openWindow[cell]!;
      if (window < 0 || this.#mostInAll[window]! <= 0) continue;
      const total = this.#mostInAll[window]!;
      const perDay = total / (plan.lastDay[window]! - plan.firstDay[window]! + 1);
      const share = 1 - this.#mostToCome[cell]! / total;
      const base = this.base(window);
      const sum = words[at + this.firstWord + lane]!;
      const astray = Math.max((minimum[window]! - base) * share - sum, sum - (maximum[window]! - base) * share) - 2 * perDay;
      if (astray > 0) cost += astray * Math.min(gainPerDay / perDay, this.#weight / unit);
    }
    return cost;
  }

  /** What a window holds before its first unit. */
  base(window: number): number {
    return window === this.#kernel.carriedWindow ? this.#carried : 0;
  }

  /** Works out, for every day from `fromDay` on, what the days after it can still add to the windows then open. */
  prepare(units: DayUnits, fromDay: number): void {
    if (this.#isDistinct) this.#markFirstUnits(units);
    const { laneCount } = this.plan;
    for (let day = units.lastDay; day >= fromDay; day--) {
      for (let lane = 0; lane < laneCount; lane++) {
        const cell = lane * this.#dayCount + day - this.#originDay;
        const window = this.#openWindow[cell]!;
        const isOpen = window >= 0 && day < units.lastDay && this.#openWindow[cell + 1] === window;
        this.#leastToCome[cell] = isOpen ? this.#leastToCome[cell + 1]! + this.#least[lane]! : 0;
        this.#mostToCome[cell] = isOpen ? this.#mostToCome[cell + 1]! + this.#most[lane]! : 0;
        if (window >= 0) this.#mostInAll[window] = this.#mostToCome[cell]!;
      }
      if (this.#isDistinct) this.#weighBuckets(units, day);
      else this.#weighSlots(units, day);
    }
  }

  /** What one day can add to each lane. */
  #weighSlots(units: DayUnits, day: number): void {
    const { windowOffsets, windowItems, windowAmounts } = this.#kernel;
    const { laneOf, laneCount } = this.plan;
    const place = day - units.firstDay;
    const chosen = units.mostChosen[place]!;
    for (let lane = 0; lane < laneCount; lane++) {
      let forced = 0;
      let least = 0;
      let most = 0;
      for (let unit = units.offsets[place]!; unit < units.offsets[place + 1]!; unit++) {
        const slot = units.slots[unit]!;
        for (let item = windowOffsets[slot]!; item < windowOffsets[slot + 1]!; item++) {
          if (laneOf[windowItems[item]!] !== lane) continue;
          const amount = windowAmounts[item]!;
          if (units.isForced[unit] === 1) forced += amount;
          else if (amount < least) least = amount;
          else if (amount > most) most = amount;
        }
      }
      this.#least[lane] = forced + chosen * least;
      this.#most[lane] = forced + chosen * most;
    }
  }

  /** The same for buckets: each can add once at most, and adds surely when it has a forced unit and none of its days has passed. */
  #weighBuckets(units: DayUnits, day: number): void {
    const { windowOffsets, windowItems, slotBucket } = this.#kernel;
    const { laneOf } = this.plan;
    this.#least.fill(0);
    this.#most.fill(0);
    const place = day - units.firstDay;
    for (let unit = units.offsets[place]!; unit < units.offsets[place + 1]!; unit++) {
      const bucket = slotBucket[units.slots[unit]!]!;
      if (bucket < 0) continue;
      const stamp = this.#bucketStamp[bucket]!;
      const isForced = units.isForced[unit] === 1;
      const isLater = stamp === 0;
      const isCertain = (stamp & certain) !== 0 || isForced;
      const isFirst = isCertain && (stamp & counted) === 0 && this.#bucketFirstUnit[bucket] === day;
      this.#bucketStamp[bucket] = met | (isCertain ? certain : 0) | (isFirst ? counted : stamp & counted);
      if (!isLater && !isFirst) continue;
      for (let item = windowOffsets[bucket]!; item < windowOffsets[bucket + 1]!; item++) {
        const lane = laneOf[windowItems[item]!]!;
        if (lane < 0) continue;
        if (isLater) this.#most[lane]!++;
        if (isFirst) this.#least[lane]!++;
      }
    }
  }

  /** First day on which the line has or may have a unit of each bucket. */
  #markFirstUnits(units: DayUnits): void {
    this.#bucketStamp.fill(0);
    this.#bucketFirstUnit.fill(0x7fffffff);
    for (let day = units.lastDay; day >= units.firstDay; day--) {
      const place = day - units.firstDay;
      for (let unit = units.offsets[place]!; unit < units.offsets[place + 1]!; unit++) {
        const bucket = this.#kernel.slotBucket[units.slots[unit]!]!;
        if (bucket >= 0) this.#bucketFirstUnit[bucket] = day;
      }
    }
  }
}

/** Bits of a bucket in `#weighBuckets`: it has a unit; it has a forced one; its certain count has been booked. */
const met = 1;
const certain = 2;
const counted = 4;
