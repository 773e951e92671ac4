import type { DutyCondition } from "../problem/rules/duty";
import { type Duty, satisfies } from "./duties";

/** Which duties make series, and what ends one. */
export interface SeriesTerms {
  /** Duties that make series; absent = all. */
  readonly of: DutyCondition | undefined;
  /** Absent = a day without the start of a duty ends a series. */
  readonly breakMinutes: number | undefined;
}

/**
 * The series of a line: maximal rows of duties that satisfy `of` and follow each other with no other duty and no break between them.
 *
 * @param duties - All duties of the line, in time order.
 */
export function seriesOf({ of, breakMinutes }: SeriesTerms, duties: readonly Duty[]): Duty[][] {
  const series: Duty[][] = [];
  duties.forEach((duty, position) => {
    if (!satisfies(duty, of)) return;
    const previous = duties[position - 1];
    const current = series.at(-1);
    const goesOn = previous !== undefined && satisfies(previous, of) && !isBreak(previous, duty, breakMinutes);
    if (goesOn && current !== undefined) current.push(duty);
    else series.push([duty]);
  });
  return series;
}

function isBreak(first: Duty, next: Duty, breakMinutes: number | undefined): boolean {
  return breakMinutes === undefined ? next.day > first.day + 1 : next.start - first.end >= breakMinutes;
}
