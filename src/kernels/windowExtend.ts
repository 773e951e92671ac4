import type { Instance } from "../instance/instance";
import type { WindowKernel } from "../instance/kernelData";
import { searchWeight } from "./searchWeightExtend";
import { sumAmount } from "./window";
import { type DayUnits, WindowOutlook } from "./windowOutlookExtend";
import type { WindowPlan } from "./windowPlanExtend";

/**
 * `extend` of a window kernel. State: one word for each lane, the sum of its open window, and for distinct buckets one more, 1 + the last
 * bucket counted. When a window closes it is charged and its word becomes 0; before that, what is certain to be charged is charged at once,
 * and sums that cannot end out of bounds any more are made alike.
 */
export class WindowExtend {
  readonly plan: WindowPlan;
  /** Word of the first lane; the others follow. */
  readonly firstWord: number;
  readonly #bucketWord: number;
  readonly #kernel: WindowKernel;
  readonly #isDistinct: boolean;
  readonly #outlook: WindowOutlook;
  #carried = 0;
  #weight = 0;

  constructor(plan: WindowPlan, instance: Instance, firstWord: number, bucketWord: number) {
    this.plan = plan;
    this.firstWord = firstWord;
    this.#bucketWord = bucketWord;
    this.#kernel = plan.kernel;
    this.#isDistinct = plan.kernel.form === "distinct";
    this.#outlook = new WindowOutlook(plan, instance);
  }

  /** Points of a window that ends with this sum, carried counter included. */
  charge(window: number, sum: number): number {
    return this.#weight * sumAmount(this.#kernel, window, sum);
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
      if (laneOf[window]! < 0 && firstDay[window]! > lastDay[window]!) cost += this.#weight * sumAmount(kernel, window, this.base(window));
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

  /** Ends a day. When the days to come are known (after `prepare`), sums are settled as far as they allow. */
  close(words: Int32Array, at: number, day: number, isFinalDay: boolean, isPrepared: boolean): number {
    const { plan } = this;
    const { openWindow, leastToCome, mostToCome } = this.#outlook;
    let cost = 0;
    for (let lane = 0; lane < plan.laneCount; lane++) {
      const cell = this.#outlook.cellOf(lane, day);
      const window = openWindow[cell]!;
      if (window < 0) continue;
      const index = at + this.firstWord + lane;
      if (isFinalDay || plan.lastDay[window] === day) {
        cost += this.#weight * sumAmount(this.#kernel, window, words[index]! + this.base(window));
        words[index] = 0;
      } else if (isPrepared) cost += this.#settle(words, index, window, leastToCome[cell]!, mostToCome[cell]!);
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
      if (laneOf[window]! >= 0 && firstDay[window]! > finalDay) cost += this.#weight * sumAmount(kernel, window, this.base(window));
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
    const amount = sumAmount(this.#kernel, window, sum + least);
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
    const { openWindow, mostToCome, mostInAll } = this.#outlook;
    let cost = 0;
    for (let lane = 0; lane < plan.laneCount; lane++) {
      const cell = this.#outlook.cellOf(lane, day);
      const window = openWindow[cell]!;
      if (window < 0 || mostInAll[window]! <= 0) continue;
      const total = mostInAll[window]!;
      const perDay = total / (plan.lastDay[window]! - plan.firstDay[window]! + 1);
      const share = 1 - mostToCome[cell]! / total;
      const base = this.base(window);
      const sum = words[at + this.firstWord + lane]!;
      let astray = 0;
      if (minimum[window]! > -Infinity) astray = (minimum[window]! - base) * share - sum;
      if (maximum[window]! < Infinity) astray = Math.max(astray, sum - (maximum[window]! - base) * share);
      astray -= 2 * perDay;
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
    this.#outlook.prepare(units, fromDay);
  }
}
