import type { Instance } from "../../src/instance/instance";
import { kernelCharge } from "../../src/line/lineValue";
import { pickAmount } from "../../src/kernels/pick";
import { type Candidates, ineligible } from "../../src/roster/candidates";

/** What the oracle needs to know: see `LineRequest`. */
export interface BruteForceRequest {
  readonly person: number;
  readonly extra: Float64Array;
  readonly hardWeight: number;
  readonly line: Int32Array;
  readonly fromDay: number;
  readonly toDay: number;
}

/** Value of a whole line, by definition: what every kernel charges, and the extra prices. */
export function lineValue(instance: Instance, request: BruteForceRequest, line: readonly number[]): number {
  const { person, extra, hardWeight } = request;
  const charge = kernelCharge(instance, person, Int32Array.from(line));
  let value = charge.cost + hardWeight * charge.hard;
  for (const slot of line) {
    if (instance.slotShift[slot]! < 0) continue;
    value += extra[slot]!;
    for (const kernel of instance.picks) value += (kernel.weight + hardWeight * kernel.guide) * pickAmount(kernel, instance, person, slot);
  }
  return value;
}

/** Slots that every line holds. */
export function forcedSlots(instance: Instance, { person, line, fromDay, toDay }: BruteForceRequest): number[] {
  const rowOf = (offsets: Int32Array, items: Int32Array): number[] => [...items.subarray(offsets[person], offsets[person + 1])];
  const isFree = (slot: number): boolean => instance.slotDay[slot]! >= fromDay && instance.slotDay[slot]! < toDay;
  const fixed = rowOf(instance.fixedOffsets, instance.fixedItems);
  const pins = rowOf(instance.pinOffsets, instance.pinItems);
  return [...new Set([...fixed, ...pins, ...[...line].filter((slot) => !isFree(slot))])].sort((a, b) => a - b);
}

/** Slots that a line may add to the forced ones. */
export function freeSlots(instance: Instance, candidates: Candidates, request: BruteForceRequest): number[] {
  const { person, fromDay, toDay, extra } = request;
  const forced = forcedSlots(instance, request);
  return [...instance.slotStart.keys()].filter(
    (slot) =>
      instance.slotDay[slot]! >= fromDay &&
      instance.slotDay[slot]! < toDay &&
      candidates.price(person, slot) !== ineligible &&
      extra[slot] !== Infinity &&
      !forced.some((other) => overlaps(instance, slot, other)),
  );
}

export function overlaps(instance: Instance, a: number, b: number): boolean {
  return instance.slotStart[a]! < instance.slotEnd[b]! && instance.slotStart[b]! < instance.slotEnd[a]!;
}

/** Least value over all lines whose chosen slots overlap nothing, the current line included: every subset of the candidates is tried. */
export function leastValue(instance: Instance, candidates: Candidates, request: BruteForceRequest): number {
  const forced = forcedSlots(instance, request);
  const choices = freeSlots(instance, candidates, request);
  const ordered = (slots: Iterable<number>): number[] => [...new Set(slots)].sort((a, b) => a - b);
  let best = lineValue(instance, request, ordered([...forced, ...request.line]));
  const visit = (index: number, chosen: readonly number[]): void => {
    if (index === choices.length) {
      best = Math.min(best, lineValue(instance, request, ordered([...forced, ...chosen])));
      return;
    }
    visit(index + 1, chosen);
    const slot = choices[index]!;
    if (!chosen.some((other) => overlaps(instance, slot, other))) visit(index + 1, [...chosen, slot]);
  };
  visit(0, []);
  return best;
}
