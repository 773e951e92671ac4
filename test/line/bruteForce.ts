import type { Instance } from "../../src/instance/instance";
import { kernelValue } from "../../src/line/lineValue";
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

/** Value of a whole line whose open slots are all eligible, by definition. */
export function lineValue(instance: Instance, candidates: Candidates, request: BruteForceRequest, line: readonly number[]): number {
  const { person, extra, hardWeight } = request;
  let value = kernelValue(instance, person, Int32Array.from(line), hardWeight);
  for (const slot of line) if (instance.slotShift[slot]! >= 0) value += candidates.price(person, slot) + extra[slot]!;
  return value;
}

/** Least value over all lines whose chosen slots overlap nothing: every subset of the candidates is tried. */
export function leastValue(instance: Instance, candidates: Candidates, request: BruteForceRequest): number {
  const { person, line, fromDay, toDay, extra } = request;
  const rowOf = (offsets: Int32Array, items: Int32Array): number[] => [...items.subarray(offsets[person], offsets[person + 1])];
  const isFree = (slot: number): boolean => instance.slotDay[slot]! >= fromDay && instance.slotDay[slot]! < toDay;
  const forced = [
    ...new Set([
      ...rowOf(instance.fixedOffsets, instance.fixedItems),
      ...rowOf(instance.pinOffsets, instance.pinItems),
      ...[...line].filter((slot) => !isFree(slot)),
    ]),
  ];
  const overlaps = (a: number, b: number): boolean =>
    instance.slotStart[a]! < instance.slotEnd[b]! && instance.slotStart[b]! < instance.slotEnd[a]!;
  const choices = [...instance.slotStart.keys()].filter(
    (slot) =>
      isFree(slot) &&
      candidates.price(person, slot) !== ineligible &&
      extra[slot] !== Infinity &&
      !forced.some((other) => overlaps(slot, other)),
  );
  let best = Infinity;
  const visit = (index: number, chosen: readonly number[]): void => {
    if (index === choices.length) {
      const whole = [...forced, ...chosen].sort((a, b) => a - b);
      best = Math.min(best, lineValue(instance, candidates, request, whole));
      return;
    }
    visit(index + 1, chosen);
    const slot = choices[index]!;
    if (!chosen.some((other) => overlaps(slot, other))) visit(index + 1, [...chosen, slot]);
  };
  visit(0, []);
  return best;
}
