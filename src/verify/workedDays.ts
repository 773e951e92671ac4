import type { TagFilter } from "../problem/tagFilter";
import { unitsMatching } from "./byLine";
import type { Line, Unit } from "./line";

/** Days on which at least one matching unit starts, with those units, in time order. */
export function unitsOfDays(line: Line, shifts: TagFilter | undefined): ReadonlyMap<number, readonly Unit[]> {
  const days = new Map<number, Unit[]>();
  for (const unit of unitsMatching(line, shifts)) days.set(unit.day, [...(days.get(unit.day) ?? []), unit]);
  return days;
}

/** The units that start on these days, in time order. */
export function unitsOn(days: readonly number[], unitsOfDay: ReadonlyMap<number, readonly Unit[]>): Unit[] {
  return days.flatMap((day) => unitsOfDay.get(day) ?? []);
}
