import type { NoOverlapRule } from "../problem/rules/noOverlap";
import { unitsMatching } from "./byLine";
import type { Line } from "./line";
import { type Match, shiftIdsOf } from "./match";

/** Nobody is in two places at once: no pair of matching units of a line has a minute in common. */
export function noOverlap(rule: NoOverlapRule, line: Line): Match[] {
  const units = unitsMatching(line, rule.shifts);
  const matches: Match[] = [];
  units.forEach((first, position) => {
    for (const second of units.slice(position + 1)) {
      const from = Math.max(first.start, second.start);
      const to = Math.min(first.end, second.end);
      if (from < to) matches.push({ amount: to - from, unit: "minutes", shiftIds: shiftIdsOf([first, second]), from, to });
    }
  });
  return matches;
}
