import type { Instance } from "../instance/instance";
import { intsBy } from "../instance/numberBy";
import { compareText } from "../problem/compareText";
import type { Problem } from "../problem/problem";
import type { SlotUnit } from "../rules/slotUnit";

/** The part of an instance that describes its slots. */
export type SlotArrays = Pick<
  Instance,
  | "slotCount"
  | "slotStart"
  | "slotEnd"
  | "slotDay"
  | "slotWork"
  | "slotNight"
  | "slotLate"
  | "slotShift"
  | "slotType"
  | "daySlotOffsets"
  | "slotMinimum"
  | "slotTarget"
  | "slotMaximum"
  | "shiftIds"
  | "slotDemandIds"
>;

/** Slots as typed arrays. */
export function slotArrays(problem: Problem, slots: readonly SlotUnit[]): SlotArrays {
  const shiftIds = problem.shifts.map((shift) => shift.id);
  const shiftIndex = new Map(shiftIds.map((id, index) => [id, index]));
  const typeNumber = typeNumbers(slots);
  const slotDay = intsBy(slots, (slot) => slot.day);
  return {
    slotCount: slots.length,
    slotStart: intsBy(slots, (slot) => slot.start),
    slotEnd: intsBy(slots, (slot) => slot.end),
    slotDay,
    slotWork: intsBy(slots, (slot) => slot.legalMinutes),
    slotNight: intsBy(slots, (slot) => slot.nightMinutes),
    slotLate: intsBy(slots, (slot) => slot.lateFrom ?? never),
    slotShift: intsBy(slots, (slot) => (slot.place === undefined ? -1 : shiftIndex.get(slot.place.shift.id)!)),
    slotType: intsBy(slots, (slot) => (slot.type === undefined ? 0 : typeNumber.get(slot.type)!)),
    daySlotOffsets: dayOffsets(slotDay, problem.planning.dayCount),
    slotMinimum: intsBy(slots, (slot) => slot.place?.demand.minimum ?? 0),
    slotTarget: intsBy(slots, (slot) => slot.place?.demand.target ?? 0),
    slotMaximum: intsBy(slots, (slot) => slot.place?.demand.maximum ?? 0),
    shiftIds,
    slotDemandIds: slots.map((slot) => slot.place?.demand.id ?? ""),
  };
}

/** Later than every instant. */
const never = 0x7fffffff;

/** Shift types numbered from 1 in the order of their names. */
function typeNumbers(slots: readonly SlotUnit[]): ReadonlyMap<string, number> {
  const types = new Set<string>();
  for (const { type } of slots) if (type !== undefined) types.add(type);
  return new Map([...types].sort(compareText).map((type, index) => [type, index + 1]));
}

/** First slot of every day of the horizon, and one past the last. */
function dayOffsets(slotDay: Int32Array, dayCount: number): Int32Array {
  const offsets = new Int32Array(dayCount + 1);
  let slot = 0;
  for (let day = 0; day <= dayCount; day++) {
    while (slot < slotDay.length && slotDay[slot]! < day) slot++;
    offsets[day] = slot;
  }
  return offsets;
}
