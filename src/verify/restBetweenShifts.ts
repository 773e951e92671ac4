import type { RestBetweenShiftsRule } from "../problem/rules/restBetweenShifts";
import { matchesFilter } from "../problem/tagFilter";
import { shortage } from "./bounds";
import { type Line, neighbours } from "./line";
import { type Match, shiftIdsOf } from "./match";

/**
 * Between a unit that matches `after` and the next one of the line, if that matches `before`, there are at least `restMinutes`. Overlaps
 * and gaps below `mergeGapMinutes` are not judged.
 */
export function restBetweenShifts(rule: RestBetweenShiftsRule, line: Line): Match[] {
  return neighbours(line.units).flatMap(([first, next]): Match[] => {
    const gap = next.start - first.end;
    const amount = shortage(gap, rule.restMinutes);
    const isJudged = gap >= 0 && gap >= rule.mergeGapMinutes;
    if (!isJudged || amount === 0 || !matchesFilter(rule.after, first.tags) || !matchesFilter(rule.before, next.tags)) return [];
    const shiftIds = shiftIdsOf([first, next]);
    return [{ amount, unit: "minutes", shiftIds, from: first.end, to: next.start, measured: gap, bound: rule.restMinutes }];
  });
}
