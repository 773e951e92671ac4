import type { WorkingRoster } from "./workingRoster";

/** Index of the first element of a person's line that starts on `day` or later; O(log length). */
export function lineIndexOfDay(roster: WorkingRoster, person: number, day: number): number {
  const { lines, stride, instance } = roster;
  const base = person * stride;
  let low = 0;
  let high = roster.lengths[person]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (instance.slotDay[lines[base + middle]!]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
