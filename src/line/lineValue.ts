import type { Instance } from "../instance/instance";
import type { KernelBase } from "../instance/kernelData";
import { evaluateDuty } from "../kernels/duty";
import { evaluateFollow } from "../kernels/follow";
import { countPattern, patternAmount } from "../kernels/pattern";
import { evaluateRest } from "../kernels/rest";
import { evaluateStretch } from "../kernels/stretch";
import { evaluateWindow } from "../kernels/window";
import { inheritedFloor } from "../roster/inheritedFloor";

/** What kernels charge for a line. */
export interface LineCharge {
  /** Points of soft kernels. */
  readonly cost: number;
  /** Guide minutes of hard kernels. */
  readonly hard: number;
}

/**
 * What all kernels of a person charge for a line (fixed work included), from scratch, and no rule less than fixed work costs by itself; picks
 * count only for what an empty line costs, since slots carry their prices.
 */
export function kernelCharge(instance: Instance, person: number, line: Int32Array): LineCharge {
  const { length } = line;
  const charge = { cost: 0, hard: 0 };
  const add = (kernel: KernelBase, amount: number): void => {
    charge.cost += kernel.weight * amount;
    charge.hard += kernel.guide * amount;
  };
  for (const kernel of instance.picks) add(kernel, kernel.personBase[person]!);
  const { personFollows, personStretches, personWindows, personDuties, personRests, personPatterns } = instance;
  for (let item = personFollows.offsets[person]!; item < personFollows.offsets[person + 1]!; item++) {
    const kernel = instance.follows[personFollows.items[item]!]!;
    add(kernel, evaluateFollow(kernel, instance, line, 0, length));
  }
  for (let item = personStretches.offsets[person]!; item < personStretches.offsets[person + 1]!; item++) {
    const kernel = instance.stretches[personStretches.items[item]!]!;
    add(kernel, evaluateStretch(kernel, instance, line, 0, length, false));
  }
  for (let item = personWindows.offsets[person]!; item < personWindows.offsets[person + 1]!; item++) {
    const kernel = instance.windows[personWindows.items[item]!]!;
    add(kernel, evaluateWindow(kernel, instance, line, 0, length, instance.personWindowCarried[item]!, false));
  }
  for (let item = personDuties.offsets[person]!; item < personDuties.offsets[person + 1]!; item++) {
    const kernel = instance.duties[personDuties.items[item]!]!;
    add(kernel, evaluateDuty(kernel, instance, line, 0, length));
  }
  for (let item = personRests.offsets[person]!; item < personRests.offsets[person + 1]!; item++) {
    const kernel = instance.rests[personRests.items[item]!]!;
    add(kernel, evaluateRest(kernel, instance, line, 0, length));
  }
  for (let item = personPatterns.offsets[person]!; item < personPatterns.offsets[person + 1]!; item++) {
    const kernel = instance.patterns[personPatterns.items[item]!]!;
    const symbols = new Int32Array(instance.dayCount + kernel.longest);
    add(kernel, patternAmount(kernel, countPattern(kernel, instance, line, 0, length, symbols)));
  }
  const { cost, hard } = inheritedFloor(instance).undercut(person, line, 0, length);
  charge.cost += cost;
  charge.hard += hard;
  return charge;
}
