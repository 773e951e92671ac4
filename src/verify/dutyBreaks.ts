import type { DutyBreaksRule } from "../problem/rules/dutyBreaks";
import { shortage, sumOf } from "./bounds";
import { dutiesOf, satisfies } from "./duties";
import type { Facts } from "./facts";
import type { Line, Unit } from "./line";
import { type Match, shiftIdsOf } from "./match";

/** Every duty that the rule is about has as much break, in parts that are long enough, as its work asks for (ATW 5:4(2)). */
export function dutyBreaks(rule: DutyBreaksRule, line: Line, facts: Facts): Match[] {
  const duties = dutiesOf(rule, line, facts.problem.planning).filter((duty) => satisfies(duty, rule.duties));
  return duties.flatMap(({ start, end, units }): Match[] => {
    const work = sumOf(units.map((unit) => unit.workMinutes));
    const asked = Math.max(0, ...rule.steps.filter((step) => work > step.workOver).map((step) => step.breakMinutes));
    const parts = [...units.map((unit) => unit.end - unit.start - unit.workMinutes), ...gapsBetween(units)];
    const measured = sumOf(parts.filter((part) => part > 0 && part >= rule.minimumPartMinutes));
    const amount = shortage(measured, asked);
    return amount === 0 ? [] : [{ amount, unit: "minutes", shiftIds: shiftIdsOf(units), from: start, to: end, measured, bound: asked }];
  });
}

/** For every unit but the first, the minutes since the latest end of those before it; negative where they overlap. */
function gapsBetween(units: readonly Unit[]): number[] {
  return units.slice(1).map((unit, position) => unit.start - Math.max(...units.slice(0, position + 1).map((earlier) => earlier.end)));
}
