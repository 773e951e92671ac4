import type { PastShiftInput } from "../problem/person";
import type { Planning } from "../problem/planning";
import { calendarTags } from "../problem/normalise/calendarTags";
import { compareText } from "../problem/compareText";
import type { SlotUnit } from "../rules/slotUnit";
import { formatInstant, formatLocal } from "../time/format";
import { resolveLocal, toLocal } from "../time/zoneTable";

/**
 * Writes units of a line as past shifts. Tags that a reader derives again are left out; what it cannot know any more (unit, demand line,
 * shift and holiday) is kept as tags of the past shift.
 */
export function pastShifts(units: readonly SlotUnit[], planning: Planning): PastShiftInput[] {
  const calendar = calendarTags(planning);
  return units.map(({ start, end, organisationId, locationId, type, workMinutes, dutyKind, tags }) => {
    const derived = new Set(["history", `duty:${dutyKind}`, ...calendar(start, end).tags]);
    derived.delete("day:holiday");
    if (organisationId !== undefined) derived.add(`org:${organisationId}`);
    if (locationId !== undefined) derived.add(`location:${locationId}`);
    if (type !== undefined) derived.add(`type:${type}`);
    const kept = [...tags].filter((tag) => !derived.has(tag)).sort(compareText);
    return {
      start: localText(planning, start),
      end: localText(planning, end),
      ...(organisationId === undefined ? {} : { organisationId }),
      ...(locationId === undefined ? {} : { locationId }),
      ...(type === undefined ? {} : { type }),
      ...(dutyKind === "ordinary" ? {} : { dutyKind }),
      ...(workMinutes === end - start ? {} : { workMinutes }),
      ...(kept.length === 0 ? {} : { tags: kept }),
    };
  });
}

/** A local time; with its offset only where the clock shows it twice. */
function localText({ zoneTable }: Planning, epochMinute: number): string {
  const { dayNumber, minuteOfDay } = toLocal(zoneTable, epochMinute);
  const isUnique = resolveLocal(zoneTable, dayNumber, minuteOfDay).kind === "unique";
  return isUnique ? formatLocal(zoneTable, epochMinute) : formatInstant(zoneTable, epochMinute);
}
