import type { Csr, Instance } from "../instance/instance";
import { evaluateDuty } from "../kernels/duty";
import { evaluateFollow } from "../kernels/follow";
import { evaluatePick } from "../kernels/pick";
import { evaluateRest } from "../kernels/rest";
import { evaluateStretch } from "../kernels/stretch";
import { evaluateWindow } from "../kernels/window";
import { coverTableAt } from "./coverTable";
import { fixedLine, inheritedTallies } from "./evaluateRoster";

/** What fixed work, and for hard rules pins, alone cause. */
export interface InheritedBase {
  /** Guide minutes. */
  hard: number;
  /** Points. */
  cost: number;
}

/** The part of the raw sums of a working roster that no change can remove. */
export function inheritedBase(instance: Instance): InheritedBase {
  const base: InheritedBase = { hard: 0, cost: 0 };
  for (let person = 0; person < instance.personCount; person++) {
    const line = inheritedByLine(instance, person);
    base.hard += line.hard;
    base.cost += line.cost;
  }
  base.hard += coverBase(instance);
  for (const kernel of instance.tallies) {
    for (const amount of inheritedTallies(instance, kernel)) {
      base.hard += kernel.guide * amount;
      base.cost += kernel.weight * amount;
    }
  }
  return base;
}

/** The part of what one person's line is charged, picks included, that no change can remove. */
export function inheritedByLine(instance: Instance, person: number): InheritedBase {
  const base: InheritedBase = { hard: 0, cost: 0 };
  const hardLine = fixedLine(instance, person, true);
  const softLine = fixedLine(instance, person, false);
  const add = (
    kernel: { readonly hard: boolean; readonly guide: number; readonly weight: number },
    amountOf: (line: Int32Array) => number,
  ): void => {
    if (kernel.hard) base.hard += kernel.guide * amountOf(hardLine);
    else base.cost += kernel.weight * amountOf(softLine);
  };
  for (const kernel of instance.picks) {
    if (!kernel.hard || kernel.personClass[person]! < 0) continue;
    add(kernel, (line) => evaluatePick(kernel, instance, person, line, 0, line.length, true));
  }
  for (const item of itemsOf(instance.personFollows, person)) {
    const kernel = instance.follows[instance.personFollows.items[item]!]!;
    add(kernel, (line) => evaluateFollow(kernel, instance, line, 0, line.length));
  }
  for (const item of itemsOf(instance.personStretches, person)) {
    const kernel = instance.stretches[instance.personStretches.items[item]!]!;
    add(kernel, (line) => evaluateStretch(kernel, instance, line, 0, line.length, true));
  }
  for (const item of itemsOf(instance.personWindows, person)) {
    const kernel = instance.windows[instance.personWindows.items[item]!]!;
    add(kernel, (line) => evaluateWindow(kernel, instance, line, 0, line.length, instance.personWindowCarried[item]!, true));
  }
  for (const item of itemsOf(instance.personDuties, person)) {
    const kernel = instance.duties[instance.personDuties.items[item]!]!;
    add(kernel, (line) => evaluateDuty(kernel, instance, line, 0, line.length));
  }
  for (const item of itemsOf(instance.personRests, person)) {
    const kernel = instance.rests[instance.personRests.items[item]!]!;
    add(kernel, (line) => evaluateRest(kernel, instance, line, 0, line.length));
  }
  return base;
}

function* itemsOf(csr: Csr, person: number): Generator<number> {
  for (let item = csr.offsets[person]!; item < csr.offsets[person + 1]!; item++) yield item;
}

/** Guide minutes by which pins alone exceed the maximum of a place. */
function coverBase(instance: Instance): number {
  const counts = new Int32Array(instance.slotCount);
  for (const slot of instance.pinItems) counts[slot]!++;
  let guide = 0;
  for (const slot of new Set(instance.pinItems)) {
    const maximum = instance.slotMaximum[slot]!;
    if (counts[slot]! <= maximum) continue;
    const from = instance.coverOffsets[slot]!;
    const to = instance.coverOffsets[slot + 1]!;
    const atMaximum = coverTableAt(instance.coverHard, from, to, maximum);
    guide += instance.minutesPerCount * (coverTableAt(instance.coverHard, from, to, counts[slot]!) - atMaximum);
  }
  return guide;
}
