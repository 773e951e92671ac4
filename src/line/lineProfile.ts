import type { Instance } from "../instance/instance";
import type { FollowKernel } from "../instance/kernelData";
import { GapExtend, SuccessionExtend } from "../kernels/followExtend";
import { SlotPartition } from "../kernels/slotPartitionExtend";
import { DutyExtend, RunExtend } from "../kernels/stretchExtend";
import type { DominanceTerms } from "./labelTable";
import { type DayUnits, planWindows, rowOf, WindowExtend, type WindowPlan } from "../kernels/windowExtend";

/** Kernels that judge a person, by their indices in the lists of the instance. */
export interface KernelSet {
  readonly follows: Int32Array;
  readonly stretches: Int32Array;
  readonly windows: Int32Array;
  readonly hasRests: boolean;
  readonly hasPatterns: boolean;
}

/** Flags that fit one word. */
const flagsPerWord = 30;

/**
 * How a line is extended under one set of kernels, shared by everyone judged by that set. The state of a line is a row of `stride` words:
 * first the sums in which less (or more) is always better, then key words up to `keyEnd`, then flags that only live
 * within a day.
 */
export class LineProfile {
  readonly stride: number;
  readonly keyEnd: number;
  /** Word with the latest end of work (epoch minutes) as long as it matters, else 0. */
  readonly busyWord: number;
  /** Whether every kernel is kept count of. */
  readonly isComplete: boolean;
  /** In the order of the person's window kernels. */
  readonly windows: readonly WindowExtend[];
  /** How the first words compare. */
  readonly dominance: DominanceTerms;
  /** [slotCount] slots of one class change every line alike. */
  readonly slotClass: Int32Array;
  readonly classCount: number;
  /** [slotCount] 1 = a hard kernel forbids the slot to overlap any other slot with 1. */
  readonly mayNotOverlap: Uint8Array;
  readonly #gaps: GapExtend | undefined;
  readonly #successions: readonly SuccessionExtend[];
  readonly #runs: readonly RunExtend[];
  readonly #duties: readonly DutyExtend[];
  readonly #busyReach: number;
  readonly #slotEnd: Int32Array;
  readonly #slotDay: Int32Array;

  constructor(instance: Instance, set: KernelSet) {
    const follows = Array.from(set.follows, (index) => instance.follows[index]!);
    const stretches = Array.from(set.stretches, (index) => instance.stretches[index]!);
    const plans = Array.from(set.windows, (index) => planWindows(instance.windows[index]!, instance, hasNegativeCarry(instance, index)));
    const gaps = follows.filter((kernel) => kernel.form === "gap");
    const successions = byGapDays(follows.filter((kernel) => kernel.form === "succession"));
    const runs = stretches.filter((kernel) => kernel.form !== "duty");
    const duties = stretches.filter((kernel) => kernel.form === "duty");

    const sums = plans.flatMap((plan) => (plan.direction === 0 ? [] : new Array<WindowPlan>(plan.laneCount).fill(plan)));
    this.dominance = {
      count: sums.length,
      sign: Int8Array.from(sums, (plan) => plan.direction),
      slope: new Float64Array(sums.length),
      unit: Float64Array.from(sums, (plan) => plan.kernel.unit),
    };
    let next = sums.length;
    const take = (count: number): number => {
      next += count;
      return next - count;
    };
    this.busyWord = take(1);
    this.#gaps = gaps.length === 0 ? undefined : new GapExtend(gaps, instance, take(1));
    this.#successions = successions.map((group) => new SuccessionExtend(group, instance, take(SuccessionExtend.wordCount(group))));
    const runWords = runs.map(() => take(1));
    this.#duties = duties.map((kernel) => new DutyExtend(kernel, instance, take(1)));
    let nextSum = 0;
    this.windows = plans.map((plan) => {
      const firstWord = plan.direction === 0 ? take(plan.laneCount) : nextSum;
      if (plan.direction !== 0) nextSum += plan.laneCount;
      return new WindowExtend(plan, instance, firstWord, plan.kernel.form === "distinct" ? take(1) : -1);
    });
    this.keyEnd = next;
    this.#runs = runs.map((kernel, index) => {
      const flagWord = this.keyEnd + Math.floor(index / flagsPerWord);
      return new RunExtend(kernel, instance, runWords[index]!, flagWord, index % flagsPerWord);
    });
    this.stride = this.keyEnd + Math.ceil(runs.length / flagsPerWord);

    this.#busyReach = duties.reduce((most, kernel) => Math.max(most, kernel.mergeGap), 0);
    this.#slotEnd = instance.slotEnd;
    this.#slotDay = instance.slotDay;
    this.isComplete = !set.hasRests && !set.hasPatterns && plans.every((plan) => !plan.isPartial);
    this.mayNotOverlap = overlapMask(instance, follows);
    const partition = partitionOf(instance, [...gaps, ...successions.flat()], stretches, plans);
    this.slotClass = partition.classOf;
    this.classCount = partition.classCount;
  }

  /** Sets the points per guide minute of hard kernels. */
  setHardWeight(hardWeight: number): void {
    this.#gaps?.setHardWeight(hardWeight);
    for (const extend of this.#successions) extend.setHardWeight(hardWeight);
    for (const extend of this.#runs) extend.setHardWeight(hardWeight);
    for (const extend of this.#duties) extend.setHardWeight(hardWeight);
    for (const extend of this.windows) {
      const { direction, laneCount, kernel } = extend.plan;
      extend.setHardWeight(hardWeight);
      if (direction === 0) continue;
      const slope = kernel.quadratic ? Infinity : extend.weight;
      this.dominance.slope.fill(slope, extend.firstWord, extend.firstWord + laneCount);
    }
  }

  /** Writes the state of an empty line; `carried(i)` is what the i-th window kernel carries. Returns what is charged whatever the line. */
  start(words: Int32Array, at: number, carried: (window: number) => number): number {
    words.fill(0, at, at + this.stride);
    for (const extend of this.#runs) extend.start(words, at);
    let cost = 0;
    for (let index = 0; index < this.windows.length; index++) cost += this.windows[index]!.start(carried(index));
    return cost;
  }

  /** Works out what days to come can add to windows, for `close` from `fromDay` on. */
  prepare(units: DayUnits, fromDay: number): void {
    for (const extend of this.windows) extend.prepare(units, fromDay);
  }

  /** Appends a unit to a line; returns points. */
  add(words: Int32Array, at: number, slot: number): number {
    const day = this.#slotDay[slot]!;
    const busyUntil = words[at + this.busyWord]!;
    let cost = 0;
    if (this.#gaps !== undefined) cost += this.#gaps.add(words, at, slot);
    for (let index = 0; index < this.#successions.length; index++) cost += this.#successions[index]!.add(words, at, slot, day);
    for (let index = 0; index < this.#runs.length; index++) cost += this.#runs[index]!.add(words, at, slot, day);
    for (let index = 0; index < this.#duties.length; index++) cost += this.#duties[index]!.add(words, at, slot, busyUntil);
    for (let index = 0; index < this.windows.length; index++) this.windows[index]!.add(words, at, slot);
    const end = this.#slotEnd[slot]!;
    if (end > busyUntil) words[at + this.busyWord] = end;
    return cost;
  }

  /** Ends a day; `nextStart` is the earliest start of any later unit. Returns points. */
  close(words: Int32Array, at: number, day: number, nextStart: number, isFinalDay: boolean, isPrepared: boolean): number {
    let cost = 0;
    for (let index = 0; index < this.#runs.length; index++) cost += this.#runs[index]!.close(words, at, day);
    for (let word = at + this.keyEnd; word < at + this.stride; word++) words[word] = 0;
    for (let index = 0; index < this.windows.length; index++) {
      cost += this.windows[index]!.close(words, at, day, isFinalDay, isPrepared);
    }
    for (let index = 0; index < this.#successions.length; index++) this.#successions[index]!.close(words, at, day);
    if (this.#gaps !== undefined) this.#gaps.close(words, at, nextStart);
    const busyUntil = words[at + this.busyWord]!;
    for (let index = 0; index < this.#duties.length; index++) this.#duties[index]!.close(words, at, busyUntil, nextStart);
    if (nextStart - busyUntil >= this.#busyReach) words[at + this.busyWord] = 0;
    return cost;
  }

  /** Guess of charges to come that tells labels apart, in points; see {@link WindowExtend.guess}. */
  guess(words: Int32Array, at: number, day: number): number {
    let cost = 0;
    for (let index = 0; index < this.windows.length; index++) cost += this.windows[index]!.guess(words, at, day);
    return cost;
  }

  /** Charges that come after the last day. */
  finish(finalDay: number): number {
    return this.windows.reduce((cost, extend) => cost + extend.finish(finalDay), 0);
  }
}

function hasNegativeCarry(instance: Instance, window: number): boolean {
  const { items } = instance.personWindows;
  return instance.personWindowCarried.some((carried, item) => carried < 0 && items[item] === window);
}

/** Succession kernels that can share their state. */
function byGapDays(kernels: readonly FollowKernel[]): readonly (readonly FollowKernel[])[] {
  const groups = new Map<number, FollowKernel[]>();
  for (const kernel of kernels) {
    const group = groups.get(kernel.gapDays);
    if (group === undefined) groups.set(kernel.gapDays, [kernel]);
    else group.push(kernel);
  }
  return [...groups.values()];
}

/** Slots that one hard kernel, the one that judges most, forbids to overlap each other. */
function overlapMask(instance: Instance, follows: readonly FollowKernel[]): Uint8Array {
  let best = new Uint8Array(instance.slotCount);
  let bestCount = 0;
  for (const kernel of follows) {
    if (kernel.form !== "overlap" || !kernel.hard) continue;
    const mask = Uint8Array.from(kernel.fromClass, (from, slot) => (from >= 0 && kernel.toClass[slot]! >= 0 ? 1 : 0));
    const count = mask.reduce((sum, isIn) => sum + isIn, 0);
    if (count > bestCount) [best, bestCount] = [mask, count];
  }
  return best;
}

/** Classes of slots that every kernel treats alike in every line. */
function partitionOf(
  instance: Instance,
  follows: readonly FollowKernel[],
  stretches: Instance["stretches"],
  plans: readonly WindowPlan[],
): SlotPartition {
  const partition = new SlotPartition(instance.slotCount);
  partition.refine((slot) => instance.slotStart[slot]!);
  partition.refine((slot) => instance.slotEnd[slot]!);
  for (const kernel of follows) {
    partition.refine((slot) => kernel.fromClass[slot]!);
    partition.refine((slot) => kernel.toClass[slot]!);
  }
  for (const kernel of stretches) {
    partition.refine((slot) => kernel.mask[slot]!);
    if (kernel.form === "duty" && !kernel.span) partition.refine((slot) => instance.slotWork[slot]!);
  }
  for (const plan of plans) refineByWindows(partition, plan);
  return partition;
}

function refineByWindows(partition: SlotPartition, { kernel, laneOf }: WindowPlan): void {
  if (kernel.form === "distinct") {
    partition.refine((slot) => kernel.slotBucket[slot]!);
    return;
  }
  const { windowOffsets, windowItems, windowAmounts } = kernel;
  let longest = 0;
  for (let slot = 0; slot + 1 < windowOffsets.length; slot++) longest = Math.max(longest, windowOffsets[slot + 1]! - windowOffsets[slot]!);
  for (let place = 0; place < longest; place++) {
    const itemOf = (slot: number): number => {
      const item = windowOffsets[rowOf(kernel, slot)]! + place;
      return item < windowOffsets[slot + 1]! && laneOf[windowItems[item]!]! >= 0 ? item : -1;
    };
    partition.refine((slot) => (itemOf(slot) < 0 ? -1 : windowItems[itemOf(slot)]!));
    partition.refine((slot) => (itemOf(slot) < 0 ? 0 : windowAmounts[itemOf(slot)]!));
  }
}
