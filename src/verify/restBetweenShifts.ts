import type { RestBetweenShiftsRule } from "../problem/rules/restBetweenShifts";
import { matchesFilter } from "../problem/tagFilter";
import { shortage } from "./bounds";
import { type Line, neighbours, type Unit } from "./line";
import { type Match, shiftIdsOf } from "./match";

/**
 * Between a unit that matches `after` and the next one of the line, if that matches `before`, there are at least `restMinutes`; with
 * `pairs: "all"` between it and every later one. Overlaps and gaps below `mergeGapMinutes` are not judged.
 */
export function restBetweenShifts(rule: RestBetweenShiftsRule, line: Line): Match[] {
  const pairs = rule.pairs === "all" ? allPairs(line.units) : neighbours(line.units);
  return pairs.flatMap(([first, next]): Match[] => {
    const gap = next.start - first.end;
    const amount = shortage(gap, rule.restMinutes);
    const isJudged = gap >= 0 && gap >= rule.mergeGapMinutes;
    if (!isJudged || amount === 0 || !matchesFilter(rule.after, first.tags) || !matchesFilter(rule.before, next.tags)) return [];
    const shiftIds = shiftIdsOf([first, next]);
    return [{ amount, unit: "minutes", shiftIds, from: first.end, to: next.start, measured: gap, bound: rule.restMinutes }];
  });
}

/** Every unit of the line with every later one. */
function allPairs(units: readonly Unit[]): [Unit, Unit][] {
  return units.flatMap((unit, position) => units.slice(position + 1).map((later): [Unit, Unit] => [unit, later]));
}
