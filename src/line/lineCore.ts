import type { Instance } from "../instance/instance";
import type { DutyKernel, FollowKernel, PatternKernel, StretchKernel } from "../instance/kernelData";
import { DutyExtend } from "../kernels/dutyExtend";
import { GapExtend, SuccessionExtend } from "../kernels/followExtend";
import { PatternExtend } from "../kernels/patternExtend";
import { SlotPartition } from "../kernels/slotPartitionExtend";
import { RunExtend } from "../kernels/stretchExtend";

/** Flags that fit one word. */
const flagsPerWord = 30;

/**
 * How a line is extended under one set of follow, stretch and pattern kernels, shared by everyone judged by that set. Its state takes the words
 * [0, wordCount) of a label: the latest end of work (epoch minutes; 0 = long ago), flags that live within a day, then the kernels' words.
 */
export class LineCore {
  readonly wordCount: number;
  readonly runs: readonly RunExtend[];
  /** Slots that these kernels treat alike. */
  readonly partition: SlotPartition;
  /** [slotCount] 1 = a hard kernel forbids the slot to overlap any other slot with 1. */
  readonly mayNotOverlap: Uint8Array;
  readonly #flagWords: number;
  readonly #gaps: GapExtend | undefined;
  readonly #successions: readonly SuccessionExtend[];
  readonly #duties: readonly DutyExtend[];
  readonly #patterns: readonly PatternExtend[];
  /** Gap in minutes after which the end of work no longer matters. */
  readonly #busyReach: number;
  readonly #slotEnd: Int32Array;
  readonly #slotDay: Int32Array;
  #hardWeight = NaN;

  /** Duty and pattern kernels must be ones that {@link DutyExtend} and {@link PatternExtend} support. */
  constructor(
    instance: Instance,
    follows: readonly FollowKernel[],
    stretches: readonly StretchKernel[],
    duties: readonly DutyKernel[],
    patterns: readonly PatternKernel[],
  ) {
    const gaps = follows.filter((kernel) => kernel.form === "gap");
    const successions = byGapDays(follows.filter((kernel) => kernel.form === "succession"));
    this.#flagWords = Math.ceil(stretches.length / flagsPerWord);
    let next = 1 + this.#flagWords;
    const take = (count: number): number => {
      next += count;
      return next - count;
    };
    this.#gaps = gaps.length === 0 ? undefined : new GapExtend(gaps, instance, take(1));
    this.#successions = successions.map((group) => new SuccessionExtend(group, instance, take(SuccessionExtend.wordCount(group))));
    this.#duties = duties.map((kernel) => new DutyExtend(kernel, instance, take(1)));
    this.runs = stretches.map((kernel, index) => {
      return new RunExtend(kernel, instance, take(1), 1 + Math.floor(index / flagsPerWord), index % flagsPerWord);
    });
    this.#patterns = patterns.map((kernel) => new PatternExtend(kernel, instance, take(PatternExtend.wordCount)));
    this.wordCount = next;
    this.#busyReach = duties.reduce((most, kernel) => Math.max(most, kernel.grouping.mergeGap), 0);
    this.#slotEnd = instance.slotEnd;
    this.#slotDay = instance.slotDay;
    this.mayNotOverlap = overlapMask(instance, follows);
    this.partition = partitionOf(instance, [...gaps, ...successions.flat()], stretches, duties, patterns);
  }

  /** Sets the points per guide minute of hard kernels. */
  setHardWeight(hardWeight: number): void {
    if (hardWeight === this.#hardWeight) return;
    this.#hardWeight = hardWeight;
    this.#gaps?.setHardWeight(hardWeight);
    for (const extend of this.#successions) extend.setHardWeight(hardWeight);
    for (const extend of this.runs) extend.setHardWeight(hardWeight);
    for (const extend of this.#duties) extend.setHardWeight(hardWeight);
    for (const extend of this.#patterns) extend.setHardWeight(hardWeight);
  }

  /** Writes the state of an empty line. */
  start(words: Int32Array, at: number): void {
    words.fill(0, at, at + this.wordCount);
    for (const extend of this.runs) extend.start(words, at);
  }

  /** Appends a unit to a line; returns points. */
  add(words: Int32Array, at: number, slot: number): number {
    const day = this.#slotDay[slot]!;
    const busyUntil = words[at]!;
    let cost = 0;
    if (this.#gaps !== undefined) cost += this.#gaps.add(words, at, slot);
    for (let index = 0; index < this.#successions.length; index++) cost += this.#successions[index]!.add(words, at, slot, day);
    for (let index = 0; index < this.runs.length; index++) cost += this.runs[index]!.add(words, at, slot, day);
    for (let index = 0; index < this.#duties.length; index++) cost += this.#duties[index]!.add(words, at, slot, busyUntil);
    for (let index = 0; index < this.#patterns.length; index++) this.#patterns[index]!.add(words, at, slot, day);
    const end = this.#slotEnd[slot]!;
    if (end > busyUntil) words[at] = end;
    return cost;
  }

  /** Ends a day; `nextStart` is the earliest start of any later unit. Returns points. */
  close(words: Int32Array, at: number, day: number, nextStart: number): number {
    let cost = 0;
    for (let index = 0; index < this.runs.length; index++) cost += this.runs[index]!.close(words, at, day);
    for (let index = 0; index < this.#patterns.length; index++) cost += this.#patterns[index]!.close(words, at, day);
    for (let word = at + 1; word <= at + this.#flagWords; word++) words[word] = 0;
    for (let index = 0; index < this.#successions.length; index++) this.#successions[index]!.close(words, at, day);
    if (this.#gaps !== undefined) this.#gaps.close(words, at, nextStart);
    const busyUntil = words[at]!;
    for (let index = 0; index < this.#duties.length; index++) this.#duties[index]!.close(words, at, busyUntil, nextStart);
    if (nextStart - busyUntil >= this.#busyReach) words[at] = 0;
    return cost;
  }
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

/** Slots that every one of these kernels treats alike in every line. */
function partitionOf(
  instance: Instance,
  follows: readonly FollowKernel[],
  stretches: readonly StretchKernel[],
  duties: readonly DutyKernel[],
  patterns: readonly PatternKernel[],
): SlotPartition {
  const partition = new SlotPartition(instance.slotCount);
  partition.refine((slot) => instance.slotStart[slot]!, 0);
  partition.refine((slot) => instance.slotEnd[slot]!, 0);
  for (const kernel of follows) {
    partition.refine((slot) => kernel.fromClass[slot]!, -1);
    partition.refine((slot) => kernel.toClass[slot]!, -1);
  }
  for (const kernel of stretches) {
    partition.refine((slot) => kernel.mask[slot]!, 0);
  }
  for (const { ask } of duties) {
    if (ask.form !== "length") continue;
    partition.refine((slot) => ask.of.contains?.[slot] ?? 0, 0);
    if (!ask.span) partition.refine((slot) => instance.slotWork[slot]!, 0);
  }
  for (const kernel of patterns) partition.refine((slot) => kernel.slotSymbols[slot]!, 0);
  return partition;
}
