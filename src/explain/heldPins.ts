import type { Instance } from "../instance/instance";
import type { Lines } from "../roster/evaluateRoster";

/** Pinned slots of a person, ascending. */
export function pinsOf(instance: Instance, person: number): Int32Array {
  return instance.pinItems.subarray(instance.pinOffsets[person], instance.pinOffsets[person + 1]);
}

/**
 * Pinned slots of a person that are among the given slots: what is fixed of a roster. A pin that is missing fixes nothing and is charged by
 * itself.
 */
export function heldPins(instance: Instance, person: number, slots: readonly number[] | Int32Array): Int32Array {
  return pinsOf(instance, person).filter((slot) => slots.includes(slot));
}

/** {@link heldPins} of everybody. */
export function heldPinLines(instance: Instance, lines: Lines): readonly Int32Array[] {
  return lines.map((line, person) => heldPins(instance, person, line));
}
