import { WindowExtend } from "../kernels/windowExtend";
import type { DayUnits } from "../kernels/windowOutlookExtend";
import type { WindowPlan } from "../kernels/windowPlanExtend";
import type { Instance } from "../instance/instance";
import type { DominanceTerms } from "./labelTable";
import type { LineCore } from "./lineCore";
import type { SlotClasses } from "./slotClasses";

/**
 * How a line is extended under all kernels of a person, shared by everyone judged by the same ones. The state of a line is a row of `stride`
 * words: key words, first those of the core, then the sums in which less (or more) is always better.
 */
export class LineProfile {
  readonly core: LineCore;
  readonly stride: number;
  readonly keyEnd: number;
  /** How the words from `keyEnd` on compare. */
  readonly dominance: DominanceTerms;
  /** In the order of the person's window kernels. */
  readonly windows: readonly WindowExtend[];
  readonly classes: SlotClasses;
  /** Whether every kernel is kept count of. */
  readonly isComplete: boolean;
  #hardWeight = NaN;

  constructor(instance: Instance, core: LineCore, plans: readonly WindowPlan[], classes: SlotClasses, isLeftOut: boolean) {
    this.core = core;
    this.classes = classes;
    this.isComplete = !isLeftOut && plans.every((plan) => !plan.isPartial);
    let nextKey = core.wordCount;
    const places = plans.map(({ kernel, direction, laneCount }) => {
      const laneWord = nextKey;
      if (direction === 0) nextKey += laneCount;
      const bucketWord = nextKey;
      if (kernel.form === "distinct") nextKey++;
      return { laneWord, bucketWord };
    });
    this.keyEnd = nextKey;
    const sums = plans.flatMap((plan) => (plan.direction === 0 ? [] : new Array<WindowPlan>(plan.laneCount).fill(plan)));
    this.stride = this.keyEnd + sums.length;
    this.dominance = {
      sign: Int8Array.from(sums, (plan) => plan.direction),
      slope: new Float64Array(sums.length),
      unit: Float64Array.from(sums, (plan) => plan.kernel.unit),
    };
    let nextSum = this.keyEnd;
    this.windows = plans.map((plan, index) => {
      const { laneWord, bucketWord } = places[index]!;
      if (plan.direction === 0) return new WindowExtend(plan, instance, laneWord, bucketWord);
      nextSum += plan.laneCount;
      return new WindowExtend(plan, instance, nextSum - plan.laneCount, bucketWord);
    });
  }

  /** Sets the points per guide minute of hard kernels. */
  setHardWeight(hardWeight: number): void {
    this.core.setHardWeight(hardWeight);
    if (hardWeight === this.#hardWeight) return;
    this.#hardWeight = hardWeight;
    for (const extend of this.windows) {
      const { direction, laneCount, kernel } = extend.plan;
      extend.setHardWeight(hardWeight);
      if (direction === 0) continue;
      const first = extend.firstWord - this.keyEnd;
      this.dominance.slope.fill(kernel.quadratic ? Infinity : extend.weight, first, first + laneCount);
    }
  }

  /** Writes the state of an empty line; `carried(i)` is what the i-th window kernel carries. Returns what is charged whatever the line. */
  start(words: Int32Array, at: number, carried: (window: number) => number): number {
    words.fill(0, at, at + this.stride);
    this.core.start(words, at);
    return this.windows.reduce((cost, extend, index) => cost + extend.start(carried(index)), 0);
  }

  /** Works out what days to come can add to windows, for `close` from `fromDay` on. */
  prepare(units: DayUnits, fromDay: number): void {
    for (const extend of this.windows) extend.prepare(units, fromDay);
  }

  /** Appends a unit to a line; returns points. */
  add(words: Int32Array, at: number, slot: number): number {
    for (let index = 0; index < this.windows.length; index++) this.windows[index]!.add(words, at, slot);
    return this.core.add(words, at, slot);
  }

  /** Ends a day; `nextStart` is the earliest start of any later unit. Returns points. */
  close(words: Int32Array, at: number, day: number, nextStart: number, isFinalDay: boolean, isPrepared: boolean): number {
    let cost = this.core.close(words, at, day, nextStart);
    for (let index = 0; index < this.windows.length; index++) {
      cost += this.windows[index]!.close(words, at, day, isFinalDay, isPrepared);
    }
    return cost;
  }

  /** Guess of what windows will still be charged; see {@link WindowExtend.guess}. */
  guess(words: Int32Array, at: number, day: number, gainPerDay: number): number {
    let cost = 0;
    for (let index = 0; index < this.windows.length; index++) cost += this.windows[index]!.guess(words, at, day, gainPerDay);
    return cost;
  }

  /** Charges that come after the last day. */
  finish(finalDay: number): number {
    return this.windows.reduce((cost, extend) => cost + extend.finish(finalDay), 0);
  }
}
