import type { DutyTest } from "../instance/kernelData";
import type { DutyList } from "./duties";

/** Whether a duty and the next one of the list follow each other without a break: `seriesBreak` minutes, or -1 = a day without a start. */
export function isLinked(list: DutyList, duty: number, seriesBreak: number): boolean {
  if (seriesBreak < 0) return list.day[duty + 1]! - list.day[duty]! <= 1;
  return list.start[duty + 1]! - list.end[duty]! < seriesBreak;
}

/** Whether a series of duties that pass `of` starts with this one. */
export function startsSeries(list: DutyList, of: DutyTest, seriesBreak: number, duty: number): boolean {
  if (!list.passes(of, duty)) return false;
  return duty === 0 || !list.passes(of, duty - 1) || !isLinked(list, duty - 1, seriesBreak);
}

/** Position after the last duty of the series that starts with `duty`. */
export function seriesEnd(list: DutyList, of: DutyTest, seriesBreak: number, duty: number): number {
  let past = duty + 1;
  while (past < list.count && isLinked(list, past - 1, seriesBreak) && list.passes(of, past)) past++;
  return past;
}

/** Number of duties up to and including `duty` when a series ends with it, 0 when it goes on or `duty` is in none. */
export function lengthAtSeriesEnd(list: DutyList, of: DutyTest, seriesBreak: number, duty: number): number {
  if (!list.passes(of, duty)) return 0;
  if (duty + 1 < list.count && isLinked(list, duty, seriesBreak) && list.passes(of, duty + 1)) return 0;
  let first = duty;
  while (first > 0 && isLinked(list, first - 1, seriesBreak) && list.passes(of, first - 1)) first--;
  return duty - first + 1;
}
