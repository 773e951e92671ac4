import { type Lines, wholeLine } from "../roster/evaluateRoster";
import type { SlotUnit } from "../rules/slotUnit";
import type { ExplainContext } from "./explainContext";

/** One unit of a person's line in words. */
export interface LineUnit {
  readonly slot: number;
  readonly unit: SlotUnit;
  readonly origin: "history" | "external" | "assignment";
}

/** A person's line in time order: past shifts, outside work and assignments. `person`: index. */
export function lineUnits({ problem, instance, slots }: ExplainContext, lines: Lines, person: number): LineUnit[] {
  const { fixedWork } = problem.people[person]!;
  // Fixed slots stand in the order of the person's fixed work.
  const fixed = instance.fixedItems.subarray(instance.fixedOffsets[person], instance.fixedOffsets[person + 1]);
  const origins = new Map(fixedWork.map(({ origin }, index) => [fixed[index]!, origin]));
  return Array.from(wholeLine(instance, person, lines[person]!), (slot) => ({
    slot,
    unit: slots[slot]!,
    origin: origins.get(slot) ?? "assignment",
  }));
}
