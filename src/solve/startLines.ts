import type { Instance } from "../instance/instance";
import { encodeRoster } from "../instance/rosterCodec";
import type { Roster } from "../problem/assignment";

/** Lines to start from: the given roster, or nothing, with every pin added. [personCount] ascending slots without fixed work. */
export function startLines(instance: Instance, initial: Roster | undefined): number[][] {
  const lines = encodeRoster(instance, initial ?? { format: "mekaar/1", assignments: [] });
  return lines.map((line, person) => {
    const pins = instance.pinItems.subarray(instance.pinOffsets[person], instance.pinOffsets[person + 1]);
    const pinnedShifts = new Set(Array.from(pins, (slot) => instance.slotShift[slot]!));
    const kept = line.filter((slot) => !pinnedShifts.has(instance.slotShift[slot]!));
    return [...kept, ...pins].sort((a, b) => a - b);
  });
}
