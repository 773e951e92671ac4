import type { Instance } from "../instance/instance";
import { keepBest } from "./beam";
import { CompletionBound } from "./completionBound";
import { LabelTable } from "./labelTable";
import type { LineProfile } from "./lineProfile";
import type { LineUnits } from "./lineUnits";
import { Trail } from "./trail";

/** With a beam, labels within a day may outnumber it by this factor before no more slots are added to them. */
const dayGrowth = 8;

/** What one run is asked. */
export interface SearchTask {
  readonly profile: LineProfile;
  readonly hardWeight: number;
  /** What the person's i-th window kernel carries. */
  readonly carried: (window: number) => number;
  /** Points that every line costs besides prices and what the profile charges. */
  readonly constantCost: number;
  /** Free days [fromDay, toDay). */
  readonly fromDay: number;
  readonly toDay: number;
  /** Labels kept at the end of a day. */
  readonly beam: number;
  /** Lines that cost more are of no interest. */
  readonly ceiling: number;
}

/** The cheapest line of a run: its cost and the slots chosen on free days. */
export interface FoundLine {
  readonly cost: number;
  readonly slots: readonly number[];
}

/** The day by day part of the line program: extends labels over the units of a line. */
export class LabelSearch {
  /** Labels made since `work` was last set to 0. */
  work = 0;
  /** Whether the last run dropped labels that might have been better. */
  isTruncated = false;
  readonly #instance: Instance;
  readonly #units: LineUnits;
  readonly #tables = [new LabelTable(), new LabelTable()] as const;
  readonly #completion: CompletionBound;
  readonly #trail = new Trail();
  #scratch = new Int32Array(64);

  constructor(instance: Instance, units: LineUnits) {
    this.#instance = instance;
    this.#units = units;
    this.#completion = new CompletionBound(instance);
  }

  /** Labels from the first day to the last; `undefined` when no line is below the ceiling. */
  run(task: SearchTask): FoundLine | undefined {
    const { profile, fromDay, toDay, beam } = task;
    const units = this.#units;
    this.isTruncated = false;
    this.#trail.clear();
    if (this.#scratch.length < profile.stride) this.#scratch = new Int32Array(profile.stride);
    let [current, next] = this.#tables;
    current.clear(profile, 1);
    const startCost = profile.start(this.#scratch, 0, task.carried) + profile.finish(units.lastDay);
    current.append(this.#scratch, 0, startCost + task.constantCost, -1, -1);

    for (let day = units.firstDay; day <= units.lastDay; day++) {
      if (current.count === 1 && (day < fromDay || day >= toDay)) {
        this.#passForcedDay(profile, current, day, day >= fromDay);
        continue;
      }
      if (day === fromDay) this.#completion.prepare(profile, units, current.words, task.hardWeight, fromDay, toDay);
      next.clear(profile, Math.min(current.count * 4, beam === Infinity ? 1 << 20 : 8 * beam));
      this.#extendDay(task, current, next, day);
      if (next.liveCount === 0) return undefined;
      if (next.liveCount > beam) {
        this.isTruncated = true;
        this.#keepPromising(task, next, day);
      }
      this.#extendTrail(next);
      [current, next] = [next, current];
    }
    return this.#cheapest(current);
  }

  /** A day without a choice and a single label: nothing to merge. */
  #passForcedDay(profile: LineProfile, table: LabelTable, day: number, isPrepared: boolean): void {
    const units = this.#units;
    const place = day - units.firstDay;
    let cost = 0;
    for (let unit = units.offsets[place]!; unit < units.offsets[place + 1]!; unit++) {
      cost += units.unitPrices[unit]! + profile.add(table.words, 0, units.slots[unit]!);
    }
    cost += profile.close(table.words, 0, day, units.nextStart[place]!, day === units.lastDay, isPrepared);
    table.cost[0]! += cost;
  }

  /** Extends every label over one day into `next`. Labels that may take a second slot that day join `current`. */
  #extendDay({ profile, beam, ceiling }: SearchTask, current: LabelTable, next: LabelTable, day: number): void {
    const units = this.#units;
    const { slotStart, slotEnd } = this.#instance;
    const place = day - units.firstDay;
    const ceilingWithin = ceiling - units.leastToCome[place]! - units.gainOfDay[place]!;
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
      const price = units.unitPrices[unit]!;
      if (units.isForced[unit] === 1) {
        this.#addForced(profile, current, slot, price);
        continue;
      }
      const start = slotStart[slot]!;
      const mayGrow = unit < lastForced || slotEnd[slot]! <= lastStart;
      for (let label = 0, count = current.count; label < count; label++) {
        const before = current.cost[label]! + price;
        // The first word is the latest end of work.
        if (before > ceilingWithin || before === Infinity || current.words[label * profile.stride]! > start) continue;
        this.#copy(current, label, profile.stride);
        this.work++;
        const cost = before + profile.add(this.#scratch, 0, slot);
        if (cost > ceilingWithin) continue;
        if (mayGrow && (unit < lastForced || current.count < dayGrowth * beam)) {
          current.append(this.#scratch, 0, cost, this.#trail.add(current.trail[label]!, slot), -1);
        } else {
          if (mayGrow) this.isTruncated = true;
          this.#closeDay(profile, next, day, cost, current.trail[label]!, slot, ceiling);
        }
      }
    }
    for (let label = 0; label < current.count; label++) {
      const cost = current.cost[label]!;
      if (cost > ceiling - units.leastToCome[place]! || cost === Infinity) continue;
      this.#copy(current, label, profile.stride);
      this.work++;
      this.#closeDay(profile, next, day, cost, current.trail[label]!, -1, ceiling);
    }
  }

  /** Adds a forced unit to every label. */
  #addForced(profile: LineProfile, table: LabelTable, slot: number, price: number): void {
    for (let label = 0; label < table.count; label++) {
      if (table.cost[label] !== Infinity) table.cost[label]! += price + profile.add(table.words, label * profile.stride, slot);
    }
  }

  #copy(table: LabelTable, label: number, stride: number): void {
    const base = label * stride;
    for (let word = 0; word < stride; word++) this.#scratch[word] = table.words[base + word]!;
  }

  /** Ends the day of the label in the scratch and puts it into `next`, unless it cannot end below the ceiling. */
  #closeDay(profile: LineProfile, next: LabelTable, day: number, cost: number, trail: number, slot: number, ceiling: number): void {
    const units = this.#units;
    const nextStart = units.nextStart[day - units.firstDay]!;
    const closed = cost + profile.close(this.#scratch, 0, day, nextStart, day === units.lastDay, true);
    if (closed + this.#completion.after(this.#scratch, 0, day) <= ceiling) next.insert(this.#scratch, 0, closed, trail, slot);
  }

  /** Keeps the labels that promise the cheapest lines. */
  #keepPromising({ profile, beam }: SearchTask, table: LabelTable, day: number): void {
    const { words, cost } = table;
    const { meanGain } = this.#units;
    keepBest(table, beam, (label) => {
      const at = label * profile.stride;
      return cost[label]! + this.#completion.after(words, at, day) + profile.guess(words, at, day, meanGain);
    });
  }

  /** Puts the slot of the day on the trail of every label that is kept. */
  #extendTrail(table: LabelTable): void {
    for (let label = 0; label < table.count; label++) {
      if (table.slot[label]! < 0 || table.cost[label] === Infinity) continue;
      table.trail[label] = this.#trail.add(table.trail[label]!, table.slot[label]!);
      table.slot[label] = -1;
    }
  }

  #cheapest(table: LabelTable): FoundLine {
    let best = 0;
    for (let label = 1; label < table.count; label++) if (table.cost[label]! < table.cost[best]!) best = label;
    const slots: number[] = [];
    this.#trail.collect(table.trail[best]!, slots);
    return { cost: table.cost[best]!, slots };
  }
}
