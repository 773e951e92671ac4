import { lineIndexOfDay } from "../roster/lineIndexOfDay";
import type { WorkingRoster } from "../roster/workingRoster";

/**
 * Takes everything that may go off some days of a line, within the open transaction: then `coverGain` says what the person is worth on every
 * slot, those held now included. Returns false when the transaction is full.
 */
export function withoutDays(roster: WorkingRoster, person: number, fromDay: number, toDay: number): boolean {
  const base = person * roster.stride;
  const from = lineIndexOfDay(roster, person, fromDay);
  const to = lineIndexOfDay(roster, person, toDay);
  const kept = roster.lines.subarray(base + from, base + to).filter((slot) => roster.isStuck(person, slot));
  return roster.replace(person, from, to, kept, kept.length, false);
}

/**
 * Gives a person what `line` (a whole line, ascending) holds on some days, within the open transaction. Returns false, changing nothing, when
 * that is what they have already, or when there is no room.
 */
export function replaceDays(roster: WorkingRoster, person: number, fromDay: number, toDay: number, line: Int32Array): boolean {
  const { slotDay } = roster.instance;
  const base = person * roster.stride;
  let from = lineIndexOfDay(roster, person, fromDay);
  let to = lineIndexOfDay(roster, person, toDay);
  const insert = line.filter((slot) => slotDay[slot]! >= fromDay && slotDay[slot]! < toDay);
  // Only what differs is replaced.
  let first = 0;
  let end = insert.length;
  while (from < to && first < end && roster.lines[base + from] === insert[first]) {
    from++;
    first++;
  }
  while (from < to && first < end && roster.lines[base + to - 1] === insert[end - 1]) {
    to--;
    end--;
  }
  if (from === to && first === end) return false;
  return roster.replace(person, from, to, insert.subarray(first, end), end - first, true);
}
