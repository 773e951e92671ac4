import type { Instance } from "../instance/instance";
import type { TallyKernel } from "../instance/kernelData";
import { inheritedTally, tallyAmount, tallyWeight } from "../kernels/tally";
import { type Lines, tallySums } from "../roster/evaluateRoster";
import { heldPinLines } from "./heldPins";
import type { RuleChange } from "./lineLedger";

/** One tally with its sums over a roster and over the pins alone. */
interface Counted {
  readonly kernel: TallyKernel;
  readonly sums: Float64Array;
  readonly counts: Int32Array;
  /** [groupCount] */
  readonly inherited: Float64Array;
}

/** What hard rules about groups of people charge a roster, for "what if this person also took that slot". */
export class TallyLedger {
  readonly #counted: readonly Counted[];

  constructor(instance: Instance, lines: Lines) {
    const pins = heldPinLines(instance, lines);
    this.#counted = instance.tallies
      .filter((kernel) => kernel.hard)
      .map((kernel) => ({ kernel, ...tallySums(instance, kernel, lines), inherited: inheritedAmounts(instance, kernel, pins) }));
  }

  /** Hard rules that would charge more if the person also took the slot. */
  rises(person: number, slot: number): RuleChange[] {
    const rises: RuleChange[] = [];
    for (const { kernel, sums, counts, inherited } of this.#counted) {
      const group = kernel.slotGroup[slot]!;
      if (group < 0) continue;
      const charged = (sum: number, count: number): number => Math.max(0, tallyAmount(kernel, group, sum, count) - inherited[group]!);
      const [sum, count] = [sums[group]!, counts[group]!];
      const change = charged(sum + tallyWeight(kernel, person, slot), count + 1) - charged(sum, count);
      if (change > 0) rises.push({ rule: kernel.rule, change });
    }
    return rises;
  }
}

/** By what carried balances and, for hard rules, pins alone exceed the maximum of each group. [groupCount] */
export function inheritedAmounts(instance: Instance, kernel: TallyKernel, pins: Lines): Float64Array {
  const { sums, counts } = tallySums(instance, kernel, pins);
  return sums.map((sum, group) => inheritedTally(kernel, group, sum, counts[group]!));
}
