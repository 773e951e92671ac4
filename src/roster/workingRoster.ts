import type { Instance } from "../instance/instance";
import { deltaFollow, evaluateFollow } from "../kernels/follow";
import { addFollowPairs, type FollowTable } from "../kernels/followTable";
import { countPattern, deltaPatternCount, patternAmount } from "../kernels/pattern";
import { evaluatePick, pickAmount } from "../kernels/pick";
import { deltaRest, evaluateRest } from "../kernels/rest";
import { deltaStretch, evaluateStretch } from "../kernels/stretch";
import { deltaTally, tallyAmount, tallyWeight } from "../kernels/tally";
import { changeWindows, deltaSingleWindow, deltaWindow, singleWindowAmounts, windowAmount, windowSums } from "../kernels/window";
import { type Candidates, ineligible } from "./candidates";
import { type Lines, wholeLine } from "./evaluateRoster";
import { followTables } from "./followTables";
import { inheritedBase } from "./inheritedBase";
import { coverTableAt } from "./coverTable";

/** Most lines one transaction may change. */
const changeLimit = 8;

/**
 * A roster under change. Lines are kept as ascending slots, fixed work and pins included; every count that a kernel needs is kept beside
 * them, so that a change costs only what it touches.
 *
 * A change is a transaction: `begin`, one `replace` for each line (no line twice), read `costChange` and `hardChange`, then `commit` or
 * `rollback`. `cost` is in points; `hard` is in guide minutes (see `KernelBase.guide`) and includes what fixed work inherits (`hardBase`).
 */
export class WorkingRoster {
  readonly instance: Instance;
  readonly candidates: Candidates;
  /** Longest line there is room for. */
  readonly stride: number;
  /** [personCount x stride] ascending slots; the first `lengths[p]` of a row are in use. */
  readonly lines: Int32Array;
  readonly lengths: Int32Array;
  /** [slotCount] headcount. */
  readonly counts: Int32Array;
  /** [personCount] 1 = changed since `takeDirty` was last called. */
  readonly #isDirty: Uint8Array;
  readonly #dirty: number[] = [];
  /** [slotCount] bit set per pinned (person, slot): sorted pairs are in `instance.pinItems`. */
  cost = 0;
  hard = 0;
  /** Guide minutes and points that fixed work alone causes: no part of any roster's score. */
  readonly hardBase: number;
  readonly costBase: number;
  costChange = 0;
  hardChange = 0;
  /** Line changes whose effect was computed, or bounded far enough to give them up, since construction. */
  deltaCount = 0;
  /** Whether the last `replace` was given up because the transaction can no longer stay within its limit. */
  isHopeless = false;

  /** Largest change of points + `#penalty` x guide minutes that is of interest. */
  #limit = Infinity;
  #penalty = 0;
  /** [personCount] what a person's line kernels (all but picks) charge now: no change of the line can win back more. */
  readonly #personHard: Float64Array;
  readonly #personCost: Float64Array;
  /** [personCount] all follow kernels of a person in one table, where that fits. */
  readonly #followTables: readonly (FollowTable | undefined)[];
  /** Scratch: guide minutes and points of pairs. */
  readonly #pairSums = new Float64Array(2);
  readonly #hasCoverHard: boolean;
  /** Whether some hard pick wants slots to be worked, so that eligible slots change it too. */
  readonly #hasHardCredits: boolean;
  /** Per window kernel: [slotCount] what a slot adds to the only window, `undefined` for other kernels. */
  readonly #singleSums: readonly (Int32Array | undefined)[];
  readonly #windowBase: Int32Array;
  readonly #windowSums: Float64Array;
  readonly #windowScratch: Float64Array;
  readonly #patternCounts: Int32Array;
  readonly #patternChange: Int32Array[];
  readonly #symbols: Int32Array;
  readonly #tallySums: Float64Array[];
  readonly #tallyCounts: Int32Array[];

  #changeCount = 0;
  readonly #changePerson = new Int32Array(changeLimit);
  readonly #changePrefix = new Int32Array(changeLimit);
  readonly #changeSuffix = new Int32Array(changeLimit);
  readonly #changeLength = new Int32Array(changeLimit);
  readonly #changeKeptFrom = new Int32Array(changeLimit);
  readonly #changeKeptTo = new Int32Array(changeLimit);
  readonly #changeKeptAt = new Int32Array(changeLimit);
  readonly #changeHard = new Float64Array(changeLimit);
  readonly #changeCost = new Float64Array(changeLimit);
  readonly #changeLine: Int32Array[];

  constructor(instance: Instance, candidates: Candidates, lines: Lines) {
    this.instance = instance;
    this.candidates = candidates;
    const starts = Array.from({ length: instance.personCount }, (_, person) => wholeLine(instance, person, lines[person] ?? []));
    const longest = starts.reduce((most, line) => Math.max(most, line.length), 0);
    const fixedMost = starts.reduce(
      (most, _, person) => Math.max(most, instance.fixedOffsets[person + 1]! - instance.fixedOffsets[person]!),
      0,
    );
    this.stride = Math.max(longest + 8, fixedMost + 2 * instance.dayCount + 8);
    this.lines = new Int32Array(instance.personCount * this.stride);
    this.lengths = new Int32Array(instance.personCount);
    this.counts = new Int32Array(instance.slotCount);
    this.#isDirty = new Uint8Array(instance.personCount);
    this.#personHard = new Float64Array(instance.personCount);
    this.#personCost = new Float64Array(instance.personCount);
    this.#singleSums = instance.windows.map(singleWindowAmounts);
    this.#followTables = followTables(instance);
    this.#hasCoverHard = instance.coverHard.some((entry) => entry !== 0);
    this.#hasHardCredits = instance.picks.some((kernel) => kernel.hard && kernel.exceptionAmounts.some((amount) => amount < 0));
    this.#windowBase = windowBases(instance);
    this.#windowSums = new Float64Array(this.#windowBase[this.#windowBase.length - 1]!);
    this.#windowScratch = new Float64Array(instance.windows.reduce((most, kernel) => Math.max(most, kernel.windowCount), 1));
    this.#patternCounts = new Int32Array(instance.personPatterns.items.length);
    const patternsMost = instance.personPatterns.offsets.reduce(
      (most, offset, person, offsets) => Math.max(most, person === 0 ? 0 : offset - offsets[person - 1]!),
      0,
    );
    this.#patternChange = Array.from({ length: changeLimit }, () => new Int32Array(patternsMost));
    this.#symbols = new Int32Array(instance.dayCount + instance.patterns.reduce((most, kernel) => Math.max(most, kernel.longest), 0));
    this.#tallySums = instance.tallies.map((kernel) => new Float64Array(kernel.groupCount));
    this.#tallyCounts = instance.tallies.map((kernel) => new Int32Array(kernel.groupCount));
    this.#changeLine = Array.from({ length: changeLimit }, () => new Int32Array(this.stride));
    starts.forEach((line, person) => {
      this.lines.set(line, person * this.stride);
      this.lengths[person] = line.length;
    });
    const base = inheritedBase(instance);
    this.hardBase = base.hard;
    this.costBase = base.cost;
    this.recount();
  }

  /** Recomputes every count and the score from the lines: the oracle for the increments, and the way to start. */
  recount(): void {
    const { instance } = this;
    this.counts.fill(0);
    this.cost = 0;
    this.hard = 0;
    instance.tallies.forEach((_, index) => {
      this.#tallySums[index]!.fill(0);
      this.#tallyCounts[index]!.fill(0);
    });
    for (let person = 0; person < instance.personCount; person++) this.#recountLine(person);
    for (let slot = 0; slot < instance.slotCount; slot++) {
      if (instance.slotShift[slot]! < 0) continue;
      this.cost += this.#coverCost(slot, this.counts[slot]!);
      this.hard += this.#coverHard(slot, this.counts[slot]!);
    }
    instance.tallies.forEach((kernel, index) => {
      for (let group = 0; group < kernel.groupCount; group++) {
        this.#charge(kernel, tallyAmount(kernel, this.#tallySums[index]![group]!, this.#tallyCounts[index]![group]!));
      }
    });
  }

  #charge(kernel: { readonly weight: number; readonly guide: number }, amount: number): void {
    this.cost += kernel.weight * amount;
    this.hard += kernel.guide * amount;
  }

  #recountLine(person: number): void {
    const { instance, lines } = this;
    const base = person * this.stride;
    const length = this.lengths[person]!;
    for (let index = base; index < base + length; index++) {
      const slot = lines[index]!;
      if (instance.slotShift[slot]! < 0) continue;
      this.counts[slot]!++;
      this.#tally(person, slot, 1);
    }
    for (const kernel of instance.picks) {
      if (kernel.personClass[person]! >= 0) this.#charge(kernel, evaluatePick(kernel, instance, person, lines, base, length, false));
    }
    const hardBefore = this.hard;
    const costBefore = this.cost;
    const { personFollows, personStretches, personWindows, personRests, personPatterns } = instance;
    for (let item = personFollows.offsets[person]!; item < personFollows.offsets[person + 1]!; item++) {
      const kernel = instance.follows[personFollows.items[item]!]!;
      this.#charge(kernel, evaluateFollow(kernel, instance, lines, base, length));
    }
    for (let item = personStretches.offsets[person]!; item < personStretches.offsets[person + 1]!; item++) {
      const kernel = instance.stretches[personStretches.items[item]!]!;
      this.#charge(kernel, evaluateStretch(kernel, instance, lines, base, length, false));
    }
    for (let item = personWindows.offsets[person]!; item < personWindows.offsets[person + 1]!; item++) {
      const kernel = instance.windows[personWindows.items[item]!]!;
      const sums = windowSums(kernel, lines, base, length, instance.personWindowCarried[item]!);
      this.#windowSums.set(sums, this.#windowBase[item]);
      for (let window = 0; window < kernel.windowCount; window++) this.#charge(kernel, windowAmount(kernel, window, sums[window]!));
    }
    for (let item = personRests.offsets[person]!; item < personRests.offsets[person + 1]!; item++) {
      const kernel = instance.rests[personRests.items[item]!]!;
      this.#charge(kernel, evaluateRest(kernel, instance, lines, base, length));
    }
    for (let item = personPatterns.offsets[person]!; item < personPatterns.offsets[person + 1]!; item++) {
      const kernel = instance.patterns[personPatterns.items[item]!]!;
      const count = countPattern(kernel, instance, lines, base, length, this.#symbols);
      this.#patternCounts[item] = count;
      this.#charge(kernel, patternAmount(kernel, count));
    }
    this.#personHard[person] = this.hard - hardBefore;
    this.#personCost[person] = this.cost - costBefore;
  }

  #coverCost(slot: number, count: number): number {
    return coverTableAt(this.instance.coverCost, this.instance.coverOffsets[slot]!, this.instance.coverOffsets[slot + 1]!, count);
  }

  #coverHard(slot: number, count: number): number {
    if (!this.#hasCoverHard) return 0;
    const { coverHard, coverOffsets, minutesPerCount } = this.instance;
    return minutesPerCount * coverTableAt(coverHard, coverOffsets[slot]!, coverOffsets[slot + 1]!, count);
  }

  /** What one more person on a slot would change in cover alone: points + `hardWeight` x guide minutes. */
  coverGain(slot: number, hardWeight: number): number {
    const count = this.counts[slot]!;
    const cost = this.#coverCost(slot, count + 1) - this.#coverCost(slot, count);
    return cost + hardWeight * (this.#coverHard(slot, count + 1) - this.#coverHard(slot, count));
  }

  /**
   * Starts a transaction; the previous one must have been committed or rolled back. A change of more than `limit` points, with a guide minute
   * at `penalty` points, is of no interest: `replace` may give it up as soon as that is certain.
   */
  begin(limit = Infinity, penalty = 0): void {
    this.#changeCount = 0;
    this.#limit = limit;
    this.#penalty = penalty;
    this.isHopeless = false;
    this.costChange = 0;
    this.hardChange = 0;
  }

  /**
   * Replaces the elements [from, to) of a person's line by `insert[0 .. insertCount)` (ascending, and in between its new neighbours).
   * Elements [keptFrom, keptTo) that reappear unchanged in `insert` from `keptAt` on may be named to save work.
   * Returns false when the line would grow beyond `stride`, the transaction is full, or (`isHopeless`) this is the transaction's last
   * change and it is certain to exceed the limit; the transaction must then be rolled back.
   */
  replace(
    person: number,
    from: number,
    to: number,
    insert: Int32Array,
    insertCount: number,
    isLast: boolean,
    keptFrom = to,
    keptTo = to,
    keptAt = insertCount,
  ): boolean {
    const oldLength = this.lengths[person]!;
    const newLength = oldLength - (to - from) + insertCount;
    if (newLength > this.stride || this.#changeCount === changeLimit) return false;
    this.deltaCount++;
    const change = this.#changeCount++;
    this.#changePerson[change] = person;
    this.#changePrefix[change] = from;
    this.#changeSuffix[change] = oldLength - to;
    this.#changeLength[change] = newLength;
    this.#changeKeptFrom[change] = keptFrom;
    this.#changeKeptTo[change] = keptTo;
    this.#changeKeptAt[change] = from + keptAt;
    const base = person * this.stride;
    const line = this.#changeLine[change]!;
    const { lines } = this;
    const givenAgainAt = keptAt + keptTo - keptFrom;
    for (let index = 0; index < insertCount; index++) line[from + index] = insert[index]!;
    for (let index = base + from; index < base + keptFrom; index++) this.#take(person, lines[index]!);
    for (let index = base + keptTo; index < base + to; index++) this.#take(person, lines[index]!);
    for (let index = 0; index < keptAt; index++) this.#give(person, insert[index]!);
    for (let index = givenAgainAt; index < insertCount; index++) this.#give(person, insert[index]!);
    // What is left to compute is at best a gain of all that the line's kernels charge now.
    const limit = isLast ? this.#limit + this.#penalty * this.#personHard[person]! + this.#personCost[person]! : Infinity;
    if (this.costChange + this.#penalty * this.hardChange > limit) return this.#giveUp();
    for (let index = 0; index < from; index++) line[index] = lines[base + index]!;
    for (let index = to; index < oldLength; index++) line[from + insertCount + index - to] = lines[base + index]!;
    return this.#replaceLine(person, change, limit);
  }

  #giveUp(): false {
    this.isHopeless = true;
    return false;
  }

  /** Takes a slot from a person: price, cover and tallies. */
  #take(person: number, slot: number): void {
    if (this.instance.slotShift[slot]! < 0) return;
    this.#bookPrice(person, slot, -1);
    const count = this.counts[slot]!--;
    this.costChange += this.#coverCost(slot, count - 1) - this.#coverCost(slot, count);
    if (this.#hasCoverHard) this.hardChange += this.#coverHard(slot, count - 1) - this.#coverHard(slot, count);
    if (this.#tallySums.length > 0) this.#tallyWithDelta(person, slot, -1);
  }

  /** Gives a slot to a person: price, cover and tallies. */
  #give(person: number, slot: number): void {
    if (this.instance.slotShift[slot]! < 0) return;
    this.#bookPrice(person, slot, 1);
    const count = this.counts[slot]!++;
    this.costChange += this.#coverCost(slot, count + 1) - this.#coverCost(slot, count);
    if (this.#hasCoverHard) this.hardChange += this.#coverHard(slot, count + 1) - this.#coverHard(slot, count);
    if (this.#tallySums.length > 0) this.#tallyWithDelta(person, slot, 1);
  }

  /** Books what the picks charge; the table of prices knows the soft ones of slots that break no hard one. */
  #bookPrice(person: number, slot: number, sign: 1 | -1): void {
    const price = this.candidates.price(person, slot);
    this.costChange += sign * (price === ineligible ? this.#pickCost(person, slot) : price);
    if (price === ineligible || this.#hasHardCredits) this.hardChange += sign * this.#pickHard(person, slot);
  }

  /** Line kernels of one change, cheap ones first; gives up as soon as `limit` is exceeded. */
  #replaceLine(person: number, change: number, limit: number): boolean {
    const { instance, lines } = this;
    const base = person * this.stride;
    const oldLength = this.lengths[person]!;
    const line = this.#changeLine[change]!;
    const newLength = this.#changeLength[change]!;
    const from = this.#changePrefix[change]!;
    const suffix = this.#changeSuffix[change]!;
    const penalty = this.#penalty;
    const known = this.costChange + penalty * this.hardChange;
    let cost = 0;
    let hard = 0;
    const { personFollows, personStretches, personWindows, personRests, personPatterns } = instance;
    const table = this.#followTables[person];
    if (table !== undefined) {
      const sums = this.#pairSums;
      sums[0] = 0;
      sums[1] = 0;
      addFollowPairs(table, line, 0, newLength, from, newLength - suffix, 1, sums);
      addFollowPairs(table, lines, base, oldLength, from, oldLength - suffix, -1, sums);
      hard += sums[0];
      cost += sums[1];
    } else {
      for (let item = personFollows.offsets[person]!, end = personFollows.offsets[person + 1]!; item < end; item++) {
        const kernel = instance.follows[personFollows.items[item]!]!;
        const amount = deltaFollow(kernel, instance, lines, base, oldLength, line, newLength, from, suffix);
        if (kernel.hard) hard += kernel.guide * amount;
        else cost += kernel.weight * amount;
      }
    }
    if (known + cost + penalty * hard > limit) return this.#giveUp();
    for (let item = personStretches.offsets[person]!, end = personStretches.offsets[person + 1]!; item < end; item++) {
      const kernel = instance.stretches[personStretches.items[item]!]!;
      const amount = deltaStretch(kernel, instance, lines, base, oldLength, line, newLength, from, suffix);
      if (kernel.hard) hard += kernel.guide * amount;
      else cost += kernel.weight * amount;
    }
    if (known + cost + penalty * hard > limit) return this.#giveUp();
    for (let item = personWindows.offsets[person]!, end = personWindows.offsets[person + 1]!; item < end; item++) {
      const index = personWindows.items[item]!;
      const kernel = instance.windows[index]!;
      const sumsBase = this.#windowBase[item]!;
      const single = this.#singleSums[index];
      const amount =
        single === undefined
          ? deltaWindow(
              kernel,
              instance,
              lines,
              base,
              oldLength,
              line,
              newLength,
              from,
              suffix,
              this.#windowSums,
              sumsBase,
              this.#windowScratch,
            )
          : deltaSingleWindow(kernel, single, lines, base, oldLength, line, newLength, from, suffix, this.#windowSums[sumsBase]!);
      if (kernel.hard) hard += kernel.guide * amount;
      else cost += kernel.weight * amount;
    }
    if (known + cost + penalty * hard > limit) return this.#giveUp();
    for (let item = personRests.offsets[person]!, end = personRests.offsets[person + 1]!; item < end; item++) {
      const kernel = instance.rests[personRests.items[item]!]!;
      const amount = deltaRest(kernel, instance, lines, base, oldLength, line, newLength, from, suffix);
      if (kernel.hard) hard += kernel.guide * amount;
      else cost += kernel.weight * amount;
    }
    const patternChange = this.#patternChange[change]!;
    const firstPattern = personPatterns.offsets[person]!;
    for (let item = firstPattern, end = personPatterns.offsets[person + 1]!; item < end; item++) {
      const kernel = instance.patterns[personPatterns.items[item]!]!;
      const countChange = deltaPatternCount(kernel, instance, lines, base, oldLength, line, newLength, from, suffix, this.#symbols);
      patternChange[item - firstPattern] = countChange;
      if (countChange === 0) continue;
      const count = this.#patternCounts[item]!;
      const amount = patternAmount(kernel, count + countChange) - patternAmount(kernel, count);
      if (kernel.hard) hard += kernel.guide * amount;
      else cost += kernel.weight * amount;
    }
    this.#changeHard[change] = hard;
    this.#changeCost[change] = cost;
    this.hardChange += hard;
    this.costChange += cost;
    return true;
  }

  /** Makes the transaction final. */
  commit(): void {
    const { instance } = this;
    for (let change = 0; change < this.#changeCount; change++) {
      const person = this.#changePerson[change]!;
      const base = person * this.stride;
      const oldLength = this.lengths[person]!;
      const prefix = this.#changePrefix[change]!;
      const suffix = this.#changeSuffix[change]!;
      const line = this.#changeLine[change]!;
      const length = this.#changeLength[change]!;
      const { personWindows, personPatterns } = instance;
      for (let item = personWindows.offsets[person]!; item < personWindows.offsets[person + 1]!; item++) {
        const kernel = instance.windows[personWindows.items[item]!]!;
        const sumsBase = this.#windowBase[item]!;
        changeWindows(kernel, instance, this.lines, base, oldLength, line, length, prefix, suffix, this.#windowSums, sumsBase);
      }
      const firstPattern = personPatterns.offsets[person]!;
      for (let item = firstPattern; item < personPatterns.offsets[person + 1]!; item++) {
        this.#patternCounts[item]! += this.#patternChange[change]![item - firstPattern]!;
      }
      for (let index = prefix; index < length; index++) this.lines[base + index] = line[index]!;
      this.lengths[person] = length;
      this.#personHard[person]! += this.#changeHard[change]!;
      this.#personCost[person]! += this.#changeCost[change]!;
      if (this.#isDirty[person] === 0) {
        this.#isDirty[person] = 1;
        this.#dirty.push(person);
      }
    }
    this.cost += this.costChange;
    this.hard += this.hardChange;
    this.#changeCount = 0;
  }

  /** Undoes what the transaction counted. */
  rollback(): void {
    for (let change = 0; change < this.#changeCount; change++) {
      const person = this.#changePerson[change]!;
      const base = person * this.stride;
      const prefix = this.#changePrefix[change]!;
      const suffix = this.#changeSuffix[change]!;
      const line = this.#changeLine[change]!;
      const keptFrom = this.#changeKeptFrom[change]!;
      const keptTo = this.#changeKeptTo[change]!;
      const keptAt = this.#changeKeptAt[change]!;
      const to = this.lengths[person]! - suffix;
      const end = this.#changeLength[change]! - suffix;
      for (let index = prefix; index < keptAt; index++) this.#uncount(person, line[index]!, -1);
      for (let index = keptAt + keptTo - keptFrom; index < end; index++) this.#uncount(person, line[index]!, -1);
      for (let index = prefix; index < keptFrom; index++) this.#uncount(person, this.lines[base + index]!, 1);
      for (let index = keptTo; index < to; index++) this.#uncount(person, this.lines[base + index]!, 1);
    }
    this.#changeCount = 0;
  }

  #uncount(person: number, slot: number, sign: 1 | -1): void {
    if (this.instance.slotShift[slot]! < 0) return;
    this.counts[slot]! += sign;
    if (this.#tallySums.length > 0) this.#tally(person, slot, sign);
  }

  /** Persons whose line changed since the last call, each passed once to `visit`. */
  takeDirty(visit: (person: number) => void): void {
    for (const person of this.#dirty) {
      this.#isDirty[person] = 0;
      visit(person);
    }
    this.#dirty.length = 0;
  }

  /** Whether a person's element must stay: fixed work or a pin. */
  isStuck(person: number, slot: number): boolean {
    const { slotShift, pinOffsets, pinItems } = this.instance;
    if (slotShift[slot]! < 0) return true;
    for (let item = pinOffsets[person]!; item < pinOffsets[person + 1]!; item++) if (pinItems[item] === slot) return true;
    return false;
  }

  #pickCost(person: number, slot: number): number {
    let cost = 0;
    for (const kernel of this.instance.picks) {
      if (!kernel.hard) cost += kernel.weight * pickAmount(kernel, this.instance, person, slot);
    }
    return cost;
  }

  #pickHard(person: number, slot: number): number {
    let hard = 0;
    for (const kernel of this.instance.picks) {
      if (kernel.hard) hard += kernel.guide * pickAmount(kernel, this.instance, person, slot);
    }
    return hard;
  }

  #tally(person: number, slot: number, sign: 1 | -1): void {
    this.instance.tallies.forEach((kernel, index) => {
      const group = kernel.slotGroup[slot]!;
      if (group < 0) return;
      this.#tallySums[index]![group]! += sign * tallyWeight(kernel, person, slot);
      this.#tallyCounts[index]![group]! += sign;
    });
  }

  #tallyWithDelta(person: number, slot: number, sign: 1 | -1): void {
    const { instance } = this;
    if (instance.slotShift[slot]! < 0) return;
    for (let index = 0; index < instance.tallies.length; index++) {
      const kernel = instance.tallies[index]!;
      const group = kernel.slotGroup[slot]!;
      if (group < 0) continue;
      const sums = this.#tallySums[index]!;
      const counts = this.#tallyCounts[index]!;
      const weight = sign * tallyWeight(kernel, person, slot);
      const amount = deltaTally(kernel, sums[group]!, counts[group]!, weight, sign);
      sums[group]! += weight;
      counts[group]! += sign;
      if (kernel.hard) this.hardChange += kernel.guide * amount;
      else this.costChange += kernel.weight * amount;
    }
  }
}

/** Where the sums of each (person, window kernel) pair start; one more entry than pairs. */
function windowBases(instance: Instance): Int32Array {
  const { items } = instance.personWindows;
  const bases = new Int32Array(items.length + 1);
  items.forEach((kernel, item) => (bases[item + 1] = bases[item]! + instance.windows[kernel]!.windowCount));
  return bases;
}
