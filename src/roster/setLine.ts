import type { WorkingRoster } from "./workingRoster";

/** Gives a person a whole line (ascending, fixed work and pins included) in a transaction of its own. False, changing nothing, without room. */
export function setLine(roster: WorkingRoster, person: number, line: Int32Array): boolean {
  const base = person * roster.stride;
  const length = roster.lengths[person]!;
  const shorter = Math.min(length, line.length);
  // Only what differs is replaced.
  let first = 0;
  while (first < shorter && roster.lines[base + first] === line[first]) first++;
  let kept = 0;
  while (kept < shorter - first && roster.lines[base + length - 1 - kept] === line[line.length - 1 - kept]) kept++;
  if (first === length && first === line.length) return true;
  roster.begin();
  const insert = line.subarray(first, line.length - kept);
  if (roster.replace(person, first, length - kept, insert, insert.length, true)) {
    roster.commit();
    return true;
  }
  roster.rollback();
  return false;
}
