import type { CoverKernel, TallyKernel } from "../instance/kernelData";
import { coverAmount } from "../kernels/cover";
import { groupsOfSlot, tallyAmount } from "../kernels/tally";
import { headcounts, inheritedTallies, type Lines, tallySums } from "../roster/evaluateRoster";
import { type ChargedMatch, chargeMatches } from "./charge";
import type { ExplainContext } from "./explainContext";
import type { FoundMatch } from "./foundMatch";
import { heldPinLines } from "./heldPins";
import { tallySpan } from "./windowSpan";

/**
 * What every rule about headcounts and groups of people finds in a roster, by kernel, then slot or group.
 *
 * @param pins - What counts as fixed: [personCount] slots; default the pins that the roster holds.
 */
export function groupMatches(
  context: ExplainContext,
  lines: Lines,
  pins: readonly (readonly number[] | Int32Array)[] = heldPinLines(context.instance, lines),
): ChargedMatch[] {
  const { instance } = context;
  const [counts, pinned] = [headcounts(instance, lines), headcounts(instance, pins)];
  const found: ChargedMatch[] = [];
  instance.covers.forEach((kernel, index) => {
    for (let slot = 0; slot < instance.slotCount; slot++) {
      found.push(...coverMatch(context, kernel, index, slot, counts[slot]!, pinned[slot]!));
    }
  });
  instance.tallies.forEach((kernel, index) => {
    const whole = tallySums(instance, kernel, lines);
    const inherited = inheritedTallies(instance, kernel, pins);
    const slotsOf = slotsByGroup(kernel);
    for (let group = 0; group < kernel.groupCount; group++) {
      const [sum, count] = [whole.sums[group]!, whole.counts[group]!];
      found.push(...tallyMatch(context, kernel, index, group, sum, count, inherited[group]!, filledFirst(slotsOf[group]!, counts)));
    }
  });
  return found;
}

/** What a cover rule charges for this headcount on a slot: one match or none. */
export function coverMatch(
  context: ExplainContext,
  kernel: CoverKernel,
  index: number,
  slot: number,
  headcount: number,
  pinnedCount: number,
): ChargedMatch[] {
  const { instance } = context;
  const matchOf = (measured: number): FoundMatch[] => {
    const amount = coverAmount(kernel, instance, slot, measured);
    if (amount === 0) return [];
    const bound = {
      minimum: instance.slotMinimum,
      target: instance.slotTarget,
      surplus: instance.slotTarget,
      maximum: instance.slotMaximum,
    }[kernel.bound][slot]!;
    const [from, to] = [instance.slotStart[slot]!, instance.slotEnd[slot]!];
    return [{ rule: kernel.rule, part: kernel.part, place: `cover ${index} ${slot}`, amount, slots: [slot], measured, bound, from, to }];
  };
  const inherits = kernel.hard && (kernel.bound === "maximum" || kernel.bound === "surplus");
  return chargeMatches(matchOf(headcount), inherits ? matchOf(pinnedCount) : []);
}

/** What a tally charges for this sum and headcount of a group: one match or none. */
export function tallyMatch(
  context: ExplainContext,
  kernel: TallyKernel,
  index: number,
  group: number,
  sum: number,
  headcount: number,
  inherited: number,
  slots: readonly number[],
): ChargedMatch[] {
  const { instance } = context;
  const amount = tallyAmount(kernel, group, sum, headcount);
  const bound = sum < kernel.minimum[group]! ? kernel.minimum[group]! : kernel.maximum[group]!;
  // A group without a stretch of time is a shift, which has a slot.
  const span = tallySpan(kernel, group) ?? { from: instance.slotStart[slots[0]!]!, to: instance.slotEnd[slots[0]!]! };
  const organisation = context.problem.organisations[kernel.groupOrganisations?.[group] ?? -1];
  const { groupPeople } = kernel;
  const about = {
    ...(organisation === undefined ? {} : { organisationId: organisation.id }),
    ...(groupPeople === undefined
      ? {}
      : { people: [...groupPeople.items.subarray(groupPeople.offsets[group], groupPeople.offsets[group + 1])] }),
  };
  const { scale = 1, rule, part } = kernel;
  const place = `tally ${index} ${group}`;
  // A sum of nothing can be -0, which JSON does not know.
  const measured = sum / scale + 0;
  const match = { rule, part, place, slots, measured, bound: bound / scale, ...span, ...about };
  return chargeMatches(amount > 0 ? [{ ...match, amount }] : [], inherited > 0 ? [{ ...match, amount: inherited }] : []);
}

/** Slots of every group of a tally, ascending. */
export function slotsByGroup(kernel: TallyKernel): number[][] {
  const slots: number[][] = Array.from({ length: kernel.groupCount }, () => []);
  for (let slot = 0; slot + 1 < kernel.entryOffsets.length; slot++) {
    for (const group of groupsOfSlot(kernel, slot)) slots[group]!.push(slot);
  }
  return slots;
}

/** The slots with somebody on them, or all of them when nobody is. */
export function filledFirst(slots: readonly number[], counts: Int32Array): readonly number[] {
  const filled = slots.filter((slot) => counts[slot]! > 0);
  return filled.length > 0 ? filled : slots;
}
