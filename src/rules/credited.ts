import type { Person } from "../problem/person";
import { matchesFilter, type TagFilter } from "../problem/tagFilter";
import type { DayWindow } from "./dayWindows";

/** Tags of credits that a rule may count. */
export type CreditTag = Person["credits"][number]["tag"];

/** Minutes credited to a person in each window, of the tags counted that the filter chooses. `firstDay`: day number of relative day 0. */
export function creditedMinutes(
  { credits }: Person,
  windows: readonly DayWindow[],
  firstDay: number,
  countedTags: readonly CreditTag[],
  shifts: TagFilter | undefined,
): readonly number[] {
  const counts = countedTags.filter((tag) => matchesFilter(shifts, new Set([tag])));
  const sums = windows.map(() => 0);
  for (const { day, minutes, tag } of credits) {
    if (!counts.includes(tag)) continue;
    windows.forEach(({ from, to }, window) => {
      if (from <= day - firstDay && day - firstDay <= to) sums[window]! += minutes;
    });
  }
  return sums;
}
