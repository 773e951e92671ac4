import type { DutySeriesRule } from "../problem/rules/dutySeries";
import { excess } from "./bounds";
import { dutiesOf, satisfies } from "./duties";
import type { Facts } from "./facts";
import type { Line } from "./line";
import { type Match, shiftIdsOf } from "./match";
import { seriesOf } from "./series";

/** No series of duties, at least one of which satisfies `containing`, has more than `maximum` of them (ATW 5:8(6)). */
export function dutySeries(rule: DutySeriesRule, line: Line, facts: Facts): Match[] {
  const duties = dutiesOf(rule, line, facts.problem.planning);
  return seriesOf({ of: rule.of, breakMinutes: rule.breakMinutes }, duties).flatMap((series): Match[] => {
    const [first] = series;
    const last = series.at(-1);
    const amount = excess(series.length, rule.maximum);
    const isConcerned = series.some((duty) => satisfies(duty, rule.containing));
    if (first === undefined || last === undefined || amount === 0 || !isConcerned) return [];
    const shiftIds = shiftIdsOf(series.flatMap((duty) => duty.units));
    return [{ amount, unit: "occurrences", shiftIds, from: first.start, to: last.end, measured: series.length, bound: rule.maximum }];
  });
}
