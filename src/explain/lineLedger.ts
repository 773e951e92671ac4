import type { Instance } from "../instance/instance";
import type { KernelBase } from "../instance/kernelData";
import { deltaDuty, evaluateDuty } from "../kernels/duty";
import { deltaFollow, evaluateFollow } from "../kernels/follow";
import { countPattern, deltaPatternCount, patternAmount } from "../kernels/pattern";
import { evaluatePick, pickAmount } from "../kernels/pick";
import { deltaRest, evaluateRest } from "../kernels/rest";
import { deltaStretch, evaluateStretch } from "../kernels/stretch";
import { deltaWindow, evaluateWindow, windowSumCount, windowSums } from "../kernels/window";
import { wholeLine } from "../roster/evaluateRoster";
import { heldPins } from "./heldPins";
import { kernelsOf } from "./kernelsOf";

/** By how much one more slot raises (or lowers, if negative) what a rule charges a person. */
export interface RuleChange {
  /** Index into `Instance.ruleIds`. */
  readonly rule: number;
  /** Charged amount, never 0. */
  readonly change: number;
}

/**
 * What the hard rules charge one person, kept so that "what if this person also took that slot" costs only what the slot touches. The
 * answers are those of `evaluateRoster` with and without the slot.
 */
export class LineLedger {
  readonly #instance: Instance;
  readonly #person: number;
  readonly #line: Int32Array;
  readonly #after: Int32Array;
  /** [ruleCount] amount of the whole line, minus that of the fixed line. */
  readonly #excess: Float64Array;
  readonly #windowSums: Float64Array[] = [];
  readonly #windowScratch: Float64Array[] = [];
  readonly #patternCounts: number[] = [];
  readonly #symbols: Int32Array[] = [];
  readonly #delta: Float64Array;
  readonly #touched: number[] = [];

  /** `slots`: ascending, fixed work left out. */
  constructor(instance: Instance, person: number, slots: readonly number[] | Int32Array) {
    this.#instance = instance;
    this.#person = person;
    this.#line = wholeLine(instance, person, slots);
    this.#after = new Int32Array(this.#line.length + 1);
    this.#excess = new Float64Array(instance.ruleIds.length);
    this.#delta = new Float64Array(instance.ruleIds.length);
    this.#evaluate(wholeLine(instance, person, heldPins(instance, person, slots)));
  }

  /** Whether the person already works on the shift of this slot. */
  isOnShiftOf(slot: number): boolean {
    const { slotShift } = this.#instance;
    return this.#line.some((other) => slotShift[other]! >= 0 && slotShift[other] === slotShift[slot]);
  }

  /** Hard rules that would charge more if the person also took this slot (not a pin of theirs), in rule order, each with the rise. */
  rises(slot: number): RuleChange[] {
    this.#changeAll(slot);
    const rises: RuleChange[] = [];
    this.#touched.sort((a, b) => a - b);
    for (const rule of this.#touched) {
      const excess = this.#excess[rule]!;
      const change = Math.max(0, excess + this.#delta[rule]!) - Math.max(0, excess);
      this.#delta[rule] = 0;
      if (change > 0) rises.push({ rule, change });
    }
    this.#touched.length = 0;
    return rises;
  }

  #evaluate(fixed: Int32Array): void {
    const instance = this.#instance;
    const person = this.#person;
    const line = this.#line;
    const { length } = line;
    const add = (kernel: KernelBase, whole: number, inherited: number): void => {
      this.#excess[kernel.rule]! += whole - inherited;
    };
    for (const kernel of instance.picks) {
      if (!kernel.hard || kernel.personClass[person]! < 0) continue;
      const inherited = evaluatePick(kernel, instance, person, fixed, 0, fixed.length, true);
      add(kernel, evaluatePick(kernel, instance, person, line, 0, length, false), inherited);
    }
    for (const [kernel] of kernelsOf(instance.follows, instance.personFollows, person)) {
      if (!kernel.hard) continue;
      add(kernel, evaluateFollow(kernel, instance, line, 0, length), evaluateFollow(kernel, instance, fixed, 0, fixed.length));
    }
    for (const [kernel] of kernelsOf(instance.stretches, instance.personStretches, person)) {
      if (!kernel.hard) continue;
      const inherited = evaluateStretch(kernel, instance, fixed, 0, fixed.length, true);
      add(kernel, evaluateStretch(kernel, instance, line, 0, length, false), inherited);
    }
    for (const [kernel, , item] of kernelsOf(instance.windows, instance.personWindows, person)) {
      if (!kernel.hard) continue;
      const carried = instance.personWindowCarried[item]!;
      const inherited = evaluateWindow(kernel, instance, fixed, 0, fixed.length, carried, true);
      add(kernel, evaluateWindow(kernel, instance, line, 0, length, carried, false), inherited);
      this.#windowSums.push(windowSums(kernel, instance, line, 0, length, carried));
      this.#windowScratch.push(new Float64Array(windowSumCount(kernel)));
    }
    for (const [kernel] of kernelsOf(instance.duties, instance.personDuties, person)) {
      if (!kernel.hard) continue;
      add(kernel, evaluateDuty(kernel, instance, line, 0, length), evaluateDuty(kernel, instance, fixed, 0, fixed.length));
    }
    for (const [kernel] of kernelsOf(instance.rests, instance.personRests, person)) {
      if (!kernel.hard) continue;
      add(kernel, evaluateRest(kernel, instance, line, 0, length), evaluateRest(kernel, instance, fixed, 0, fixed.length));
    }
    for (const [kernel] of kernelsOf(instance.patterns, instance.personPatterns, person)) {
      if (!kernel.hard) continue;
      const symbols = new Int32Array(instance.dayCount + kernel.longest);
      const count = countPattern(kernel, instance, line, 0, length, symbols);
      this.#patternCounts.push(count);
      this.#symbols.push(symbols);
      add(kernel, patternAmount(kernel, count), 0);
    }
  }

  /** Fills `#delta` and `#touched` with what every rule's amount changes by. */
  #changeAll(slot: number): void {
    const instance = this.#instance;
    const person = this.#person;
    const line = this.#line;
    const after = this.#after;
    const { length } = line;
    const longer = after.length;
    let prefix = 0;
    while (prefix < length && line[prefix]! < slot) prefix++;
    const suffix = length - prefix;
    after.set(line.subarray(0, prefix));
    after[prefix] = slot;
    after.set(line.subarray(prefix), prefix + 1);

    for (const kernel of instance.picks) {
      if (kernel.hard) this.#book(kernel, pickAmount(kernel, instance, person, slot));
    }
    for (const [kernel] of kernelsOf(instance.follows, instance.personFollows, person)) {
      if (kernel.hard) this.#book(kernel, deltaFollow(kernel, instance, line, 0, length, after, longer, prefix, suffix));
    }
    for (const [kernel] of kernelsOf(instance.stretches, instance.personStretches, person)) {
      if (kernel.hard) this.#book(kernel, deltaStretch(kernel, instance, line, 0, length, after, longer, prefix, suffix));
    }
    let window = 0;
    for (const [kernel] of kernelsOf(instance.windows, instance.personWindows, person)) {
      if (!kernel.hard) continue;
      const sums = this.#windowSums[window]!;
      const scratch = this.#windowScratch[window++]!;
      this.#book(kernel, deltaWindow(kernel, instance, line, 0, length, after, longer, prefix, suffix, sums, 0, scratch));
    }
    for (const [kernel] of kernelsOf(instance.duties, instance.personDuties, person)) {
      if (kernel.hard) this.#book(kernel, deltaDuty(kernel, instance, line, 0, length, after, longer, prefix, suffix));
    }
    for (const [kernel] of kernelsOf(instance.rests, instance.personRests, person)) {
      if (kernel.hard) this.#book(kernel, deltaRest(kernel, instance, line, 0, length, after, longer, prefix, suffix));
    }
    let pattern = 0;
    for (const [kernel] of kernelsOf(instance.patterns, instance.personPatterns, person)) {
      if (!kernel.hard) continue;
      const before = this.#patternCounts[pattern]!;
      const symbols = this.#symbols[pattern++]!;
      const change = deltaPatternCount(kernel, instance, line, 0, length, after, longer, prefix, suffix, symbols);
      this.#book(kernel, patternAmount(kernel, before + change) - patternAmount(kernel, before));
    }
  }

  #book(kernel: KernelBase, amount: number): void {
    if (amount === 0) return;
    if (this.#delta[kernel.rule] === 0) this.#touched.push(kernel.rule);
    this.#delta[kernel.rule]! += amount;
  }
}
