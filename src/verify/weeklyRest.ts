import type { RestAlternative, WeeklyRestRule } from "../problem/rules/weeklyRest";
import { shortage, sumOf } from "./bounds";
import { dutiesOf, type Duty } from "./duties";
import type { Line } from "./line";
import { type Match, shiftIdsOf } from "./match";

/**
 * In every window that starts with a duty there is enough uninterrupted rest by one of the alternatives (ATW 5:5: 36 h in 7 x 24 h, or
 * 72 h in 14 x 24 h in parts of at least 32 h). The amount of a duty is the smallest shortage over the alternatives.
 */
export function weeklyRest(rule: WeeklyRestRule, line: Line): Match[] {
  const duties = dutiesOf(line.units, rule.mergeGapMinutes);
  return duties.flatMap((duty, position): Match[] => {
    const attempts = rule.alternatives.map((alternative) => {
      const to = duty.start + alternative.windowMinutes;
      const measured = restIn(alternative, duties.slice(position), to);
      return { amount: shortage(measured, alternative.restMinutes), measured, bound: alternative.restMinutes, from: duty.start, to };
    });
    const nearest = attempts.reduce((best, attempt) => (attempt.amount < best.amount ? attempt : best));
    if (nearest.amount === 0) return [];
    const unitsInWindow = line.units.filter((unit) => nearest.from <= unit.start && unit.start < nearest.to);
    return [{ ...nearest, unit: "minutes", shiftIds: shiftIdsOf(unitsInWindow) }];
  });
}

/**
 * The rest that counts between the start of the first duty and `windowEnd`: the longest or, if parts may count, the sum of the parts that
 * are long enough after clipping to the window. After the last duty there is only rest.
 */
function restIn(alternative: RestAlternative, duties: readonly Duty[], windowEnd: number): number {
  const rests = duties.map((duty, position) => {
    const nextStart = duties[position + 1]?.start ?? Infinity;
    return Math.max(0, Math.min(nextStart, windowEnd) - duty.end);
  });
  const { minimumPartMinutes } = alternative;
  return minimumPartMinutes === undefined ? Math.max(...rests) : sumOf(rests.filter((rest) => rest >= minimumPartMinutes));
}
