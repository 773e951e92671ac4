import type { Csr, Instance } from "../instance/instance";
import type { TallyKernel } from "../instance/kernelData";
import { coverAmount } from "../kernels/cover";
import { evaluateDuty } from "../kernels/duty";
import { evaluateFollow } from "../kernels/follow";
import { countPattern, patternAmount } from "../kernels/pattern";
import { evaluatePick } from "../kernels/pick";
import { evaluateRest } from "../kernels/rest";
import { evaluateStretch } from "../kernels/stretch";
import { inheritedTally, tallyAmount, tallyWeight } from "../kernels/tally";
import { evaluateWindow } from "../kernels/window";
import type { Score } from "../score/score";

/** What one rule says about a roster. */
export interface RuleTotals {
  /** Charged amount. */
  readonly amount: number;
  /** Amount that fixed work (and, for hard rules, pins) alone cause. */
  readonly inherited: number;
  /** Points, 0 for hard rules. */
  readonly cost: number;
}

/** A roster in full. */
export interface RosterEvaluation {
  readonly score: Score;
  /** [ruleCount], in the order of `Instance.ruleIds`. */
  readonly rules: readonly RuleTotals[];
}

/** Ascending open slots per person, fixed work left out: [personCount] lists. */
export type Lines = readonly (readonly number[] | Int32Array)[];

/** Evaluates a roster from scratch, kernel by kernel. The oracle for everything incremental. */
export function evaluateRoster(instance: Instance, lines: Lines): RosterEvaluation {
  const totals = new RuleAccounts(instance);
  for (let person = 0; person < instance.personCount; person++) evaluatePerson(instance, person, lines[person] ?? [], totals);
  evaluateCover(instance, lines, totals);
  evaluateTallies(instance, lines, totals);
  return totals.close();
}

/** Collects whole and fixed amounts per rule. */
class RuleAccounts {
  readonly amount: Float64Array;
  readonly inherited: Float64Array;
  readonly cost: Float64Array;
  readonly #whole: Float64Array;
  readonly #fixed: Float64Array;
  readonly #weight: Float64Array;
  readonly #touched: number[] = [];
  readonly #hard: Uint8Array;

  constructor(instance: Instance) {
    const count = instance.ruleIds.length;
    this.amount = new Float64Array(count);
    this.inherited = new Float64Array(count);
    this.cost = new Float64Array(count);
    this.#whole = new Float64Array(count);
    this.#fixed = new Float64Array(count);
    this.#weight = new Float64Array(count);
    this.#hard = new Uint8Array(count);
  }

  /** Books amounts of one kernel for the person or group in hand. */
  add(kernel: { readonly rule: number; readonly hard: boolean; readonly weight: number }, whole: number, fixed: number): void {
    if (whole === 0 && fixed === 0) return;
    this.#touched.push(kernel.rule);
    this.#whole[kernel.rule]! += whole;
    this.#fixed[kernel.rule]! += fixed;
    this.#hard[kernel.rule] = kernel.hard ? 1 : 0;
    this.#weight[kernel.rule] = kernel.weight;
  }

  /** Ends the person or group in hand: what is charged is never below 0. */
  settle(): void {
    for (const rule of this.#touched) {
      const charged = Math.max(0, this.#whole[rule]! - this.#fixed[rule]!);
      this.amount[rule]! += charged;
      this.inherited[rule]! += this.#fixed[rule]!;
      this.cost[rule]! += this.#weight[rule]! * charged;
      this.#whole[rule] = 0;
      this.#fixed[rule] = 0;
    }
    this.#touched.length = 0;
  }

  close(): RosterEvaluation {
    let hard = 0;
    let cost = 0;
    const rules: RuleTotals[] = [];
    this.amount.forEach((amount, rule) => {
      if (this.#hard[rule] === 1) hard += amount;
      cost += this.cost[rule]!;
      rules.push({ amount, inherited: this.inherited[rule]!, cost: this.cost[rule]! });
    });
    return { score: { hard, cost }, rules };
  }
}

/** The whole line of a person: fixed work and the given slots, ascending. */
export function wholeLine(instance: Instance, person: number, slots: readonly number[] | Int32Array): Int32Array {
  const fixed = instance.fixedItems.subarray(instance.fixedOffsets[person], instance.fixedOffsets[person + 1]);
  const line = new Int32Array(fixed.length + slots.length);
  line.set(fixed);
  line.set(slots, fixed.length);
  return line.sort();
}

/** The fixed line of a person, as hard rules see it (with pins) or soft rules do. */
export function fixedLine(instance: Instance, person: number, withPins: boolean): Int32Array {
  const pins = instance.pinItems.subarray(instance.pinOffsets[person], instance.pinOffsets[person + 1]);
  return wholeLine(instance, person, withPins ? pins : []);
}

/** Kernels of one list that judge a person, with their position in the CSR. */
function* kernelsOf<K>(kernels: readonly K[], csr: Csr, person: number): Generator<readonly [K, number]> {
  for (let item = csr.offsets[person]!; item < csr.offsets[person + 1]!; item++) yield [kernels[csr.items[item]!]!, item];
}

function evaluatePerson(instance: Instance, person: number, slots: readonly number[] | Int32Array, totals: RuleAccounts): void {
  const line = wholeLine(instance, person, slots);
  const { length } = line;
  const hardFixed = fixedLine(instance, person, true);
  const softFixed = fixedLine(instance, person, false);
  for (const kernel of instance.picks) {
    if (kernel.personClass[person]! < 0) continue;
    const fixed = kernel.hard ? evaluatePick(kernel, instance, person, hardFixed, 0, hardFixed.length, true) : 0;
    totals.add(kernel, evaluatePick(kernel, instance, person, line, 0, length, false), fixed);
  }
  for (const [kernel] of kernelsOf(instance.follows, instance.personFollows, person)) {
    const fixed = kernel.hard ? hardFixed : softFixed;
    totals.add(kernel, evaluateFollow(kernel, instance, line, 0, length), evaluateFollow(kernel, instance, fixed, 0, fixed.length));
  }
  for (const [kernel] of kernelsOf(instance.stretches, instance.personStretches, person)) {
    const fixed = kernel.hard ? hardFixed : softFixed;
    const inherited = evaluateStretch(kernel, instance, fixed, 0, fixed.length, true);
    totals.add(kernel, evaluateStretch(kernel, instance, line, 0, length, false), inherited);
  }
  for (const [kernel, item] of kernelsOf(instance.windows, instance.personWindows, person)) {
    const fixed = kernel.hard ? hardFixed : softFixed;
    const carried = instance.personWindowCarried[item]!;
    const inherited = evaluateWindow(kernel, instance, fixed, 0, fixed.length, carried, true);
    totals.add(kernel, evaluateWindow(kernel, instance, line, 0, length, carried, false), inherited);
  }
  for (const [kernel] of kernelsOf(instance.duties, instance.personDuties, person)) {
    const fixed = kernel.hard ? hardFixed : softFixed;
    totals.add(kernel, evaluateDuty(kernel, instance, line, 0, length), evaluateDuty(kernel, instance, fixed, 0, fixed.length));
  }
  for (const [kernel] of kernelsOf(instance.rests, instance.personRests, person)) {
    const fixed = kernel.hard ? hardFixed : softFixed;
    totals.add(kernel, evaluateRest(kernel, instance, line, 0, length), evaluateRest(kernel, instance, fixed, 0, fixed.length));
  }
  for (const [kernel] of kernelsOf(instance.patterns, instance.personPatterns, person)) {
    const symbols = new Int32Array(instance.dayCount + kernel.longest);
    totals.add(kernel, patternAmount(kernel, countPattern(kernel, instance, line, 0, length, symbols)), 0);
  }
  totals.settle();
}

/** Headcount per slot. */
export function headcounts(instance: Instance, lines: Iterable<Iterable<number>>): Int32Array {
  const counts = new Int32Array(instance.slotCount);
  for (const line of lines) for (const slot of line) counts[slot]!++;
  return counts;
}

function pinsOnly(instance: Instance): Int32Array[] {
  return Array.from({ length: instance.personCount }, (_, person) =>
    instance.pinItems.subarray(instance.pinOffsets[person], instance.pinOffsets[person + 1]),
  );
}

function evaluateCover(instance: Instance, lines: Lines, totals: RuleAccounts): void {
  const counts = headcounts(instance, lines);
  const pinned = headcounts(instance, pinsOnly(instance));
  for (const kernel of instance.covers) {
    const isMaximum = kernel.bound === "maximum" || kernel.bound === "surplus";
    for (let slot = 0; slot < instance.slotCount; slot++) {
      if (kernel.slotPriority[slot] === 0) continue;
      const inherited = kernel.hard && isMaximum ? coverAmount(kernel, instance, slot, pinned[slot]!) : 0;
      totals.add(kernel, coverAmount(kernel, instance, slot, counts[slot]!), inherited);
      totals.settle();
    }
  }
}

function evaluateTallies(instance: Instance, lines: Lines, totals: RuleAccounts): void {
  for (const kernel of instance.tallies) {
    const { sums, counts } = tallySums(instance, kernel, lines);
    inheritedTallies(instance, kernel).forEach((inherited, group) => {
      totals.add(kernel, tallyAmount(kernel, group, sums[group]!, counts[group]!), inherited);
      totals.settle();
    });
  }
}

/** [groupCount] by what carried balances and, for hard rules, pins alone exceed the maximum of each group. */
export function inheritedTallies(instance: Instance, kernel: TallyKernel, pins: Lines = pinsOnly(instance)): Float64Array {
  const { sums, counts } = tallySums(instance, kernel, pins);
  return sums.map((sum, group) => inheritedTally(kernel, group, sum, counts[group]!));
}

/** Sum, base included, and headcount of every group of a tally. */
export function tallySums(
  instance: Instance,
  kernel: TallyKernel,
  lines: Lines,
): { readonly sums: Float64Array; readonly counts: Int32Array } {
  const sums = kernel.base.slice();
  const counts = new Int32Array(kernel.groupCount);
  for (let person = 0; person < instance.personCount; person++) {
    for (const slot of lines[person] ?? []) {
      for (let entry = kernel.entryOffsets[slot]!; entry < kernel.entryOffsets[slot + 1]!; entry++) {
        sums[kernel.entryGroup[entry]!]! += tallyWeight(kernel, person, entry);
        counts[kernel.entryGroup[entry]!]! += kernel.entryCounts[entry]!;
      }
    }
  }
  return { sums, counts };
}
