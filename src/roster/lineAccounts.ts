import type { Instance } from "../instance/instance";
import { deltaDuty, evaluateDuty } from "../kernels/duty";
import { deltaFollow, evaluateFollow } from "../kernels/follow";
import { addFollowPairs, type FollowTable } from "../kernels/followTable";
import { countPattern, deltaPatternCount, patternAmount } from "../kernels/pattern";
import { deltaRest, evaluateRest } from "../kernels/rest";
import { deltaStretch, evaluateStretch } from "../kernels/stretch";
import {
  changeWindows,
  deltaSingleWindow,
  deltaWindow,
  singleWindowAmounts,
  windowAmount,
  windowSumCount,
  windowSums,
} from "../kernels/window";
import { followTables } from "./followTables";
import { type InheritedFloor, inheritedFloor } from "./inheritedFloor";

/**
 * What the line kernels (all but picks) count and charge, person by person. Effects are in points (`cost`) and guide minutes (`hard`).
 * A change replaces the segment [from, length - suffix) of a line.
 */
export class LineAccounts {
  /** Effect of the last `recount` or completed `delta`. */
  cost = 0;
  hard = 0;
  /** [personCount] what a person's line kernels charge now: no change of the line can win back more. */
  readonly personHard: Float64Array;
  readonly personCost: Float64Array;
  readonly #instance: Instance;
  /** [personCount] all follow kernels of a person in one table, where that fits. */
  readonly #followTables: readonly (FollowTable | undefined)[];
  /** Scratch: guide minutes and points of pairs. */
  readonly #pairSums = new Float64Array(2);
  /** Per window kernel: [slotCount] what a slot adds to the only window, `undefined` for other kernels. */
  readonly #singleSums: readonly (Int32Array | undefined)[];
  readonly #windowBase: Int32Array;
  readonly #windowSums: Float64Array;
  readonly #windowScratch: Float64Array;
  readonly #patternCounts: Int32Array;
  readonly #floor: InheritedFloor;
  readonly #symbols: Int32Array;

  constructor(instance: Instance) {
    this.#instance = instance;
    this.personHard = new Float64Array(instance.personCount);
    this.personCost = new Float64Array(instance.personCount);
    this.#followTables = followTables(instance);
    this.#singleSums = instance.windows.map(singleWindowAmounts);
    this.#windowBase = windowBases(instance);
    this.#windowSums = new Float64Array(this.#windowBase[this.#windowBase.length - 1]!);
    this.#windowScratch = new Float64Array(instance.windows.reduce((most, kernel) => Math.max(most, windowSumCount(kernel)), 1));
    this.#patternCounts = new Int32Array(instance.personPatterns.items.length);
    this.#floor = inheritedFloor(instance);
    this.#symbols = new Int32Array(instance.dayCount + instance.patterns.reduce((most, kernel) => Math.max(most, kernel.longest), 0));
  }

  /** Counts a person's line from scratch. */
  recount(person: number, lines: Int32Array, base: number, length: number): void {
    const instance = this.#instance;
    this.cost = 0;
    this.hard = 0;
    const { personFollows, personStretches, personWindows, personDuties, personRests, personPatterns } = instance;
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
      const sums = windowSums(kernel, instance, lines, base, length, instance.personWindowCarried[item]!);
      this.#windowSums.set(sums, this.#windowBase[item]);
      for (let window = 0; window < kernel.windowCount; window++) this.#charge(kernel, windowAmount(kernel, window, sums, 0));
    }
    for (let item = personDuties.offsets[person]!; item < personDuties.offsets[person + 1]!; item++) {
      const kernel = instance.duties[personDuties.items[item]!]!;
      this.#charge(kernel, evaluateDuty(kernel, instance, lines, base, length));
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
    if (this.#floor.has(person)) {
      const undercut = this.#floor.undercut(person, lines, base, length);
      this.cost += undercut.cost;
      this.hard += undercut.hard;
    }
    this.personHard[person] = this.hard;
    this.personCost[person] = this.cost;
  }

  #charge(kernel: { readonly weight: number; readonly guide: number }, amount: number): void {
    this.cost += kernel.weight * amount;
    this.hard += kernel.guide * amount;
  }

  /**
   * Effect of a change, cheap kernels first. Returns false as soon as `known` (points so far) and the effect, a guide minute at `penalty`
   * points, exceed `limit`. `patternChange` receives the change of every pattern count of the person.
   */
  delta(
    person: number,
    lines: Int32Array,
    base: number,
    oldLength: number,
    line: Int32Array,
    newLength: number,
    from: number,
    suffix: number,
    patternChange: Int32Array,
    known: number,
    penalty: number,
    limit: number,
  ): boolean {
    const instance = this.#instance;
    let cost = 0;
    let hard = 0;
    const { personFollows, personStretches, personWindows, personDuties, personRests, personPatterns } = instance;
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
    if (known + cost + penalty * hard > limit) return false;
    for (let item = personStretches.offsets[person]!, end = personStretches.offsets[person + 1]!; item < end; item++) {
      const kernel = instance.stretches[personStretches.items[item]!]!;
      const amount = deltaStretch(kernel, instance, lines, base, oldLength, line, newLength, from, suffix);
      if (kernel.hard) hard += kernel.guide * amount;
      else cost += kernel.weight * amount;
    }
    if (known + cost + penalty * hard > limit) return false;
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
          : deltaSingleWindow(kernel, single, lines, base, oldLength, line, newLength, from, suffix, this.#windowSums, sumsBase);
      if (kernel.hard) hard += kernel.guide * amount;
      else cost += kernel.weight * amount;
    }
    if (known + cost + penalty * hard > limit) return false;
    for (let item = personDuties.offsets[person]!, end = personDuties.offsets[person + 1]!; item < end; item++) {
      const kernel = instance.duties[personDuties.items[item]!]!;
      const amount = deltaDuty(kernel, instance, lines, base, oldLength, line, newLength, from, suffix);
      if (kernel.hard) hard += kernel.guide * amount;
      else cost += kernel.weight * amount;
    }
    if (known + cost + penalty * hard > limit) return false;
    for (let item = personRests.offsets[person]!, end = personRests.offsets[person + 1]!; item < end; item++) {
      const kernel = instance.rests[personRests.items[item]!]!;
      const amount = deltaRest(kernel, instance, lines, base, oldLength, line, newLength, from, suffix);
      if (kernel.hard) hard += kernel.guide * amount;
      else cost += kernel.weight * amount;
    }
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
    if (this.#floor.has(person)) {
      const before = this.#floor.undercut(person, lines, base, oldLength);
      cost -= before.cost;
      hard -= before.hard;
      const after = this.#floor.undercut(person, line, 0, newLength);
      cost += after.cost;
      hard += after.hard;
    }
    this.cost = cost;
    this.hard = hard;
    return true;
  }

  /** Makes a change final: `cost` and `hard` are what `delta` found. */
  keep(
    person: number,
    lines: Int32Array,
    base: number,
    oldLength: number,
    line: Int32Array,
    newLength: number,
    from: number,
    suffix: number,
    patternChange: Int32Array,
    cost: number,
    hard: number,
  ): void {
    const instance = this.#instance;
    const { personWindows, personPatterns } = instance;
    for (let item = personWindows.offsets[person]!; item < personWindows.offsets[person + 1]!; item++) {
      const kernel = instance.windows[personWindows.items[item]!]!;
      const sumsBase = this.#windowBase[item]!;
      changeWindows(kernel, instance, lines, base, oldLength, line, newLength, from, suffix, this.#windowSums, sumsBase);
    }
    const firstPattern = personPatterns.offsets[person]!;
    for (let item = firstPattern; item < personPatterns.offsets[person + 1]!; item++) {
      this.#patternCounts[item]! += patternChange[item - firstPattern]!;
    }
    this.personHard[person]! += hard;
    this.personCost[person]! += cost;
  }
}

/** Most pattern kernels that judge one person. */
export function mostPatterns(instance: Instance): number {
  const { offsets } = instance.personPatterns;
  return offsets.reduce((most, offset, person) => Math.max(most, person === 0 ? 0 : offset - offsets[person - 1]!), 0);
}

/** Where the sums of each (person, window kernel) pair start; one more entry than pairs. */
function windowBases(instance: Instance): Int32Array {
  const { items } = instance.personWindows;
  const bases = new Int32Array(items.length + 1);
  items.forEach((kernel, item) => (bases[item + 1] = bases[item]! + windowSumCount(instance.windows[kernel]!)));
  return bases;
}
