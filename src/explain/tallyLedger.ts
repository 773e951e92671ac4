import type { Instance } from "../instance/instance";
import type { TallyKernel } from "../instance/kernelData";
import { tallyAmount, tallyWeight } from "../kernels/tally";
import { inheritedTallies, type Lines, tallySums } from "../roster/evaluateRoster";
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
      .map((kernel) => ({ kernel, ...tallySums(instance, kernel, lines), inherited: inheritedTallies(instance, kernel, pins) }));
  }

  /** Hard rules that would charge more if the person also took the slot. */
  rises(person: number, slot: number): RuleChange[] {
    const changes = new Map<number, number>();
    for (const { kernel, sums, counts, inherited } of this.#counted) {
      for (let entry = kernel.entryOffsets[slot]!; entry < kernel.entryOffsets[slot + 1]!; entry++) {
        const group = kernel.entryGroup[entry]!;
        const charged = (sum: number, count: number): number => Math.max(0, tallyAmount(kernel, group, sum, count) - inherited[group]!);
        const [sum, count] = [sums[group]!, counts[group]!];
        const after = charged(sum + tallyWeight(kernel, person, entry), count + kernel.entryCounts[entry]!);
        changes.set(kernel.rule, (changes.get(kernel.rule) ?? 0) + after - charged(sum, count));
      }
    }
    return [...changes].flatMap(([rule, change]) => (change > 0 ? [{ rule, change }] : []));
  }
}
