import type { WishesRule } from "../problem/rules/wishes";
import { matchesFilter } from "../problem/tagFilter";
import { unitsMatching } from "./byLine";
import type { Facts } from "./facts";
import type { Line } from "./line";
import { type Match, shiftIdsOf } from "./match";

/**
 * An `avoid` wish is broken by every matching assignment that starts in its interval, a `work` wish once if there is none; each time the
 * amount is the weight of the wish.
 */
export function wishes(rule: WishesRule, line: Line, facts: Facts): Match[] {
  const assigned = unitsMatching(line, rule.shifts).filter((unit) => unit.booking !== undefined);
  return line.person.wishes.flatMap((wish): Match[] => {
    const meant = assigned.filter((unit) => wish.start <= unit.start && unit.start < wish.end && matchesFilter(wish.shifts, unit.tags));
    if (wish.kind === "avoid") {
      return meant.map((unit) => ({ amount: wish.weight, unit: "points", shiftIds: shiftIdsOf([unit]), from: unit.start, to: unit.end }));
    }
    // A wish for work is a minimum over its interval: of the fixed line it is only asked if the interval is over before the horizon.
    const isAsked = line.part === "whole" || wish.end <= facts.problem.planning.start;
    if (!isAsked || meant.length > 0) return [];
    return [{ amount: wish.weight, unit: "points", shiftIds: [], from: wish.start, to: wish.end }];
  });
}
