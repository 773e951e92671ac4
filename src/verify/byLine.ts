import { matchesFilter, type TagFilter } from "../problem/tagFilter";
import type { Facts } from "./facts";
import type { Line, Unit } from "./line";
import type { Match, Reading } from "./match";

/** The units of a line that a filter chooses. */
export function unitsMatching(line: Line, shifts: TagFilter | undefined): Unit[] {
  return line.units.filter((unit) => matchesFilter(shifts, unit.tags));
}

/** The reading of a rule about one line at a time. */
export function byLine<R>(matches: (rule: R, line: Line, facts: Facts) => readonly Match[]): (rule: R, facts: Facts) => Reading {
  return (rule, facts) => ({ about: "line", matches: (line) => matches(rule, line, facts) });
}
