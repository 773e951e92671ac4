import type { Instance } from "../instance/instance";
import { evaluateFollow } from "../kernels/follow";
import { searchWeight } from "../kernels/searchWeightExtend";
import type { Candidates } from "../roster/candidates";
import { keepBest } from "./beam";
import { CompletionBound } from "./completionBound";
import { LabelTable } from "./labelTable";
import type { LineProfile } from "./lineProfile";
import type { LineMode, LineRequest, LineResult } from "./lineRequest";
import { LineUnits } from "./lineUnits";
import { kernelCharge } from "./lineValue";
import { ProfileFactory } from "./profileFactory";
import { Trail } from "./trail";

/** Beam of the quick run that gives an exact one its first cutoff. */
const scoutBeam = 48;
/** With a beam, labels within a day may outnumber it by this factor before no more slots are added to them. */
const dayGrowth = 8;

/**
 * Finds the best line of one person for given prices of slots: a dynamic program by days over labels (partial lines), which merges labels
 * that no future can tell apart and drops those that another one beats (resource constrained shortest paths: Irnich, Desaulniers 2005,
 * "Shortest Path Problems with Resource Constraints", doi:10.1007/0-387-25486-2_2). States and transitions come from the `extend` of each
 * kernel; all charges are >= 0, so a label whose cost plus the least price still to come is above a known line is dropped as well.
 *
 * One object serves one instance and keeps its memory between calls; it is not reentrant.
 */
export class LineProgram {
  readonly instance: Instance;
  readonly candidates: Candidates;
  readonly #profiles: (LineProfile | undefined)[];
  readonly #profileFactory: ProfileFactory;
  readonly #tables = [new LabelTable(), new LabelTable()] as const;
  readonly #completion: CompletionBound;
  readonly #units: LineUnits;
  readonly #trail = new Trail();
  #scratch = new Int32Array(64);
  #work = 0;
  #isTruncated = false;

  constructor(instance: Instance, candidates: Candidates) {
    this.instance = instance;
    this.candidates = candidates;
    this.#profiles = new Array<LineProfile | undefined>(instance.personCount);
    this.#profileFactory = new ProfileFactory(instance);
    this.#completion = new CompletionBound(instance);
    this.#units = new LineUnits(instance, candidates);
  }

  /** The best line for a request; never worse than the current line. */
  solve(request: LineRequest): LineResult {
    const { instance } = this;
    const { person, hardWeight } = request;
    const fromDay = Math.max(0, request.fromDay ?? 0);
    const toDay = Math.max(fromDay, Math.min(instance.dayCount, request.toDay ?? instance.dayCount));
    const profile = this.#profileOf(person);
    profile.setHardWeight(hardWeight);
    this.#units.fill(request, profile, fromDay, toDay);
    profile.prepare(this.#units, fromDay);
    this.#work = 0;

    const current = this.#wholeLine(request.line);
    const currentValue = this.valueOf(request, current);
    const cutoff = request.cutoff ?? Infinity;
    let limit = Math.min(cutoff, currentValue);
    const beam = request.beam ?? Infinity;
    let found = this.#run(request, profile, fromDay, toDay, Math.min(beam, scoutBeam), limit);
    if (this.#isTruncated && beam > scoutBeam) {
      if (found !== undefined) limit = Math.min(limit, this.valueOf(request, this.#wholeLine(found.slots)));
      found = this.#run(request, profile, fromDay, toDay, beam, limit);
    }
    const isHeuristic = this.#isTruncated || this.#units.isLimited || this.#units.isSeparated;
    const mode: LineMode = isHeuristic ? "heuristic" : profile.isComplete ? "exact" : "relaxed";
    const bound = isHeuristic ? -Infinity : Math.min(cutoff, currentValue, found?.cost ?? Infinity);
    if (found !== undefined) {
      let line = this.#wholeLine(found.slots);
      let value = this.valueOf(request, line);
      if (!profile.isComplete) [line, value] = this.#withoutCostly(request, line, value);
      if (value < currentValue - tolerance(currentValue)) return this.#result(person, line, value, Math.min(bound, value), mode);
    }
    return this.#result(person, current, currentValue, bound, mode);
  }

  #result(person: number, line: Int32Array, value: number, bound: number, mode: LineMode): LineResult {
    return { line, value, hard: kernelCharge(this.instance, person, line).hard, bound, mode, work: this.#work };
  }

  /** Value of a whole line: see {@link LineResult.value}. Fixed work must be in it. */
  valueOf(request: LineRequest, line: Int32Array): number {
    const { cost, hard } = kernelCharge(this.instance, request.person, line);
    let value = cost + request.hardWeight * hard;
    for (const slot of line) if (this.instance.slotShift[slot]! >= 0) value += this.#units.priceOf(request, slot);
    return value;
  }

  /** Labels from the first day to the last; `undefined` when no line is within `limit`. */
  #run(
    request: LineRequest,
    profile: LineProfile,
    fromDay: number,
    toDay: number,
    beam: number,
    limit: number,
  ): { readonly cost: number; readonly slots: readonly number[] } | undefined {
    const units = this.#units;
    const ceiling = limit + tolerance(limit);
    this.#isTruncated = false;
    this.#trail.clear();
    const completion = this.#completion;
    let [current, next] = this.#tables;
    current.clear(profile, 1);
    if (this.#scratch.length < profile.stride) this.#scratch = new Int32Array(profile.stride);
    const start = this.#scratch;
    const { person, hardWeight } = request;
    const firstWindow = this.instance.personWindows.offsets[person]!;
    const { personWindowCarried } = this.instance;
    const cost = profile.start(start, 0, (window) => personWindowCarried[firstWindow + window]!) + profile.finish(units.lastDay);
    current.append(start, 0, cost + this.#constantCost(person, hardWeight), -1, -1);

    for (let day = units.firstDay; day <= units.lastDay; day++) {
      const isPrepared = day >= fromDay;
      if (current.count === 1 && (day < fromDay || day >= toDay)) {
        this.#passForcedDay(profile, current, day, isPrepared);
        continue;
      }
      if (day === fromDay) completion.prepare(profile, units, current.words, hardWeight, fromDay, toDay);
      next.clear(profile, Math.min(current.count * 4, beam === Infinity ? 1 << 20 : 8 * beam));
      this.#extendDay(profile, current, next, day, beam, ceiling);
      if (next.liveCount === 0) return undefined;
      if (next.liveCount > beam) {
        const { words } = next;
        keepBest(next, beam, (label) => {
          const at = label * profile.stride;
          return next.cost[label]! + completion.after(words, at, day) + profile.guess(words, at, day, units.meanGain);
        });
        this.#isTruncated = true;
      }
      this.#extendTrail(next);
      [current, next] = [next, current];
    }
    let best = -1;
    for (let label = 0; label < current.count; label++) {
      if (current.cost[label]! < Infinity && (best < 0 || current.cost[label]! < current.cost[best]!)) best = label;
    }
    const slots: number[] = [];
    this.#trail.collect(current.trail[best]!, slots);
    return { cost: current.cost[best]!, slots };
  }

  /** A day without a choice and a single label: nothing to merge. */
  #passForcedDay(profile: LineProfile, table: LabelTable, day: number, isPrepared: boolean): void {
    const units = this.#units;
    const place = day - units.firstDay;
    let cost = 0;
    for (let unit = units.offsets[place]!; unit < units.offsets[place + 1]!; unit++) {
      cost += units.prices[unit]! + profile.add(table.words, 0, units.slots[unit]!);
    }
    cost += profile.close(table.words, 0, day, units.nextStart[place]!, day === units.lastDay, isPrepared);
    table.cost[0]! += cost;
  }

  /** Extends every label over one day into `next`. */
  #extendDay(profile: LineProfile, current: LabelTable, next: LabelTable, day: number, beam: number, ceiling: number): void {
    const units = this.#units;
    const { slotStart, slotEnd } = this.instance;
    const { stride } = profile;
    const completion = this.#completion;
    const place = day - units.firstDay;
    const scratch = this.#scratch;
    const nextStart = units.nextStart[place]!;
    const isFinalDay = day === units.lastDay;
    const ceilingAfter = ceiling - units.leastToCome[place]!;
    const ceilingWithin = ceilingAfter - units.gainOfDay[place]!;
    const from = units.offsets[place]!;
    const to = units.offsets[place + 1]!;
    let lastForced = -1;
    let lastStart = -Infinity;
    for (let unit = from; unit < to; unit++) {
      if (units.isForced[unit] === 1) lastForced = unit;
      lastStart = slotStart[units.slots[unit]!]!;
    }
    for (let unit = from; unit < to; unit++) {
      const slot = units.slots[unit]!;
      const price = units.prices[unit]!;
      const count = current.count;
      if (units.isForced[unit] === 1) {
        for (let label = 0; label < count; label++) {
          if (current.cost[label] !== Infinity) current.cost[label]! += price + profile.add(current.words, label * stride, slot);
        }
        continue;
      }
      const start = slotStart[slot]!;
      const mayGrow = unit < lastForced || slotEnd[slot]! <= lastStart;
      for (let label = 0; label < count; label++) {
        const before = current.cost[label]! + price;
        const base = label * stride;
        // The first word is the latest end of work.
        if (before > ceilingWithin || current.words[base]! > start) continue;
        for (let word = 0; word < stride; word++) scratch[word] = current.words[base + word]!;
        this.#work++;
        let cost = before + profile.add(scratch, 0, slot);
        if (cost > ceilingWithin) continue;
        if (mayGrow) {
          if (unit < lastForced || current.count < dayGrowth * beam) {
            current.append(scratch, 0, cost, this.#trail.add(current.trail[label]!, slot), -1);
            continue;
          }
          this.#isTruncated = true;
        }
        cost += profile.close(scratch, 0, day, nextStart, isFinalDay, true);
        if (cost + completion.after(scratch, 0, day) <= ceiling) next.insert(scratch, 0, cost, current.trail[label]!, slot);
      }
    }
    for (let label = 0; label < current.count; label++) {
      const before = current.cost[label]!;
      if (before > ceilingAfter) continue;
      const base = label * stride;
      for (let word = 0; word < stride; word++) scratch[word] = current.words[base + word]!;
      this.#work++;
      const cost = before + profile.close(scratch, 0, day, nextStart, isFinalDay, true);
      if (cost + completion.after(scratch, 0, day) <= ceiling) next.insert(scratch, 0, cost, current.trail[label]!, -1);
    }
  }

  /** Puts the slot of the day on the trail of every label that is kept. */
  #extendTrail(table: LabelTable): void {
    for (let label = 0; label < table.count; label++) {
      if (table.slot[label]! < 0 || table.cost[label] === Infinity) continue;
      table.trail[label] = this.#trail.add(table.trail[label]!, table.slot[label]!);
      table.slot[label] = -1;
    }
  }

  /** What every line costs: the picks of an empty one, and forced slots that overlap each other. Chosen slots never overlap anything. */
  #constantCost(person: number, hardWeight: number): number {
    const { personFollows, follows, picks } = this.instance;
    const { forced, forcedCount } = this.#units;
    let cost = 0;
    for (const kernel of picks) cost += searchWeight(kernel, hardWeight) * kernel.personBase[person]!;
    for (let item = personFollows.offsets[person]!; item < personFollows.offsets[person + 1]!; item++) {
      const kernel = follows[personFollows.items[item]!]!;
      if (kernel.form === "overlap")
        cost += searchWeight(kernel, hardWeight) * evaluateFollow(kernel, this.instance, forced, 0, forcedCount);
    }
    return cost;
  }

  /** Takes slots off a line as long as that helps: the way to make good what kernels say that the program left out. */
  #withoutCostly(request: LineRequest, line: Int32Array, value: number): [Int32Array, number] {
    let best = line;
    let bestValue = value;
    for (;;) {
      const whole = best;
      const limit = bestValue;
      for (let index = 0; index < whole.length; index++) {
        if (this.#units.isForcedSlot(whole[index]!)) continue;
        const shorter = new Int32Array(whole.length - 1);
        shorter.set(whole.subarray(0, index));
        shorter.set(whole.subarray(index + 1), index);
        const shorterValue = this.valueOf(request, shorter);
        if (shorterValue < bestValue - tolerance(bestValue)) {
          best = shorter;
          bestValue = shorterValue;
        }
      }
      if (bestValue >= limit) return [best, bestValue];
    }
  }

  /** The forced slots and some others as one ascending line. */
  #wholeLine(slots: Iterable<number>): Int32Array {
    const { forced, forcedCount } = this.#units;
    const all = new Set<number>(slots);
    for (let index = 0; index < forcedCount; index++) all.add(forced[index]!);
    return Int32Array.from(all).sort();
  }

  #profileOf(person: number): LineProfile {
    return (this.#profiles[person] ??= this.#profileFactory.profileOf(person));
  }
}

/** Differences up to this are rounding: prices and charges are summed in different orders. */
function tolerance(value: number): number {
  return Number.isFinite(value) ? 1e-7 + 1e-11 * Math.abs(value) : 0;
}
