import type { TravelTimeRule } from "../problem/rules/travelTime";
import { travelBetween } from "../problem/travelBetween";
import { shortage } from "./bounds";
import type { Facts } from "./facts";
import { type Line, neighbours } from "./line";
import { type Match, shiftIdsOf } from "./match";

/**
 * Between a unit and the next one of the line, when the way between their places is known, there is at least the time it takes. Overlaps
 * are not judged, nor gaps of `maximumGapMinutes` or more. Within one place the way takes no time.
 */
export function travelTime(rule: TravelTimeRule, line: Line, facts: Facts): Match[] {
  return neighbours(line.units).flatMap(([first, next]): Match[] => {
    const gap = next.start - first.end;
    if (gap < 0 || gap >= rule.maximumGapMinutes || first.locationId === undefined || next.locationId === undefined) return [];
    const way = travelBetween(facts.problem, first.locationId, next.locationId);
    if (way === undefined) return [];
    const amount = shortage(gap, way.minutes);
    if (amount === 0) return [];
    const shiftIds = shiftIdsOf([first, next]);
    return [{ amount, unit: "minutes", shiftIds, from: first.end, to: next.start, measured: gap, bound: way.minutes }];
  });
}
