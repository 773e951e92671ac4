import type { Instance } from "../instance/instance";
import type { WindowPlan } from "./windowPlanExtend";

/** The units that may still come, by relative day: what {@link WindowOutlook.prepare} needs to know of a line. */
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

/** Which windows are open when, and what the days to come can still add to them. Cells are lanes x days. */
export class WindowOutlook {
  /** [cells] window open in the lane on the day, -1 = none. */
  readonly openWindow: Int32Array;
  /** [cells] what the days after this one add to the open window: at least, at most. */
  readonly leastToCome: Int32Array;
  readonly mostToCome: Int32Array;
  /** [windowCount] the most that the days after the first free one of the window can add. */
  readonly mostInAll: Int32Array;
  readonly dayCount: number;
  readonly #originDay: number;
  readonly #plan: WindowPlan;
  /** [buckets] and [lanes], scratch of `prepare`. */
  readonly #bucketFirstUnit: Int32Array;
  readonly #bucketStamp: Int32Array;
  readonly #least: Int32Array;
  readonly #most: Int32Array;

  constructor(plan: WindowPlan, instance: Instance) {
    const { slotCount, slotDay, dayCount } = instance;
    const { laneCount, kernel, bucketLastDay } = plan;
    this.#plan = plan;
    this.#originDay = slotCount === 0 ? 0 : Math.min(0, slotDay[0]!);
    const lastDay = Math.max(dayCount - 1, slotCount === 0 ? 0 : slotDay[slotCount - 1]!);
    this.dayCount = lastDay - this.#originDay + 1;
    this.openWindow = new Int32Array(laneCount * this.dayCount).fill(-1);
    plan.laneOf.forEach((lane, window) => {
      if (lane >= 0) this.openWindow.fill(window, this.cellOf(lane, plan.firstDay[window]!), this.cellOf(lane, plan.lastDay[window]!) + 1);
    });
    this.leastToCome = new Int32Array(laneCount * this.dayCount);
    this.mostToCome = new Int32Array(laneCount * this.dayCount);
    this.mostInAll = new Int32Array(kernel.windowCount);
    this.#bucketFirstUnit = new Int32Array(bucketLastDay.length);
    this.#bucketStamp = new Int32Array(bucketLastDay.length);
    this.#least = new Int32Array(laneCount);
    this.#most = new Int32Array(laneCount);
  }

  /** Cell of a lane on a relative day. */
  cellOf(lane: number, day: number): number {
    return lane * this.dayCount + day - this.#originDay;
  }

  /** Works out, for every day from `fromDay` on, what the days after it can still add to the windows then open. */
  prepare(units: DayUnits, fromDay: number): void {
    const { laneCount, kernel } = this.#plan;
    const isDistinct = kernel.form === "distinct";
    if (isDistinct) this.#markFirstUnits(units);
    for (let day = units.lastDay; day >= fromDay; day--) {
      for (let lane = 0; lane < laneCount; lane++) {
        const cell = this.cellOf(lane, day);
        const window = this.openWindow[cell]!;
        const isOpen = window >= 0 && day < units.lastDay && this.openWindow[cell + 1] === window;
        this.leastToCome[cell] = isOpen ? this.leastToCome[cell + 1]! + this.#least[lane]! : 0;
        this.mostToCome[cell] = isOpen ? this.mostToCome[cell + 1]! + this.#most[lane]! : 0;
        if (window >= 0) this.mostInAll[window] = this.mostToCome[cell]!;
      }
      if (isDistinct) this.#weighBuckets(units, day);
      else this.#weighSlots(units, day);
    }
  }

  /** What one day can add to each lane. */
  #weighSlots(units: DayUnits, day: number): void {
    const { windowOffsets, windowItems, windowAmounts } = this.#plan.kernel;
    const { laneOf, laneCount } = this.#plan;
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
    const { windowOffsets, windowItems, slotBucket } = this.#plan.kernel;
    const { laneOf } = this.#plan;
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
        const bucket = this.#plan.kernel.slotBucket[units.slots[unit]!]!;
        if (bucket >= 0) this.#bucketFirstUnit[bucket] = day;
      }
    }
  }
}

/** Bits of a bucket in `#weighBuckets`: it has a unit; it has a forced one; its certain count has been booked. */
const met = 1;
const certain = 2;
const counted = 4;
