import type { Person } from "../problem/person";
import type { HomeShareRule } from "../problem/rules/homeShare";
import { excess, sumOf } from "./bounds";
import { unitsMatching } from "./byLine";
import { carriedAmount } from "./carried";
import type { Facts } from "./facts";
import type { Line, Unit } from "./line";
import { type Match, shiftIdsOf } from "./match";
import { instantsOf, isInWindow, windowsOf } from "./windows";

/** In every window, work at home is at least `minimumPercent` of the work at home and elsewhere together. */
export function homeShare(rule: HomeShareRule, line: Line, facts: Facts): Match[] {
  const { planning } = facts.problem;
  if (!line.person.engagements.some(isHomely)) return [];
  const units = unitsMatching(line, rule.shifts).filter((unit) => unit.organisationId !== undefined);
  return windowsOf(rule.over, planning).flatMap((window): Match[] => {
    const inWindow = units.filter((unit) => isInWindow(window, unit.day));
    const minutesOf = (chosen: readonly Unit[]): number => sumOf(chosen.map((unit) => unit.workMinutes));
    const home = minutesOf(inWindow.filter((unit) => isAtHome(unit, line.person)));
    const elsewhere = minutesOf(inWindow.filter((unit) => !isAtHome(unit, line.person)));
    const carried = isInWindow(window, planning.firstDay) ? carriedAmount(rule.id, line.person) : 0;
    const measured = elsewhere * rule.minimumPercent - home * (100 - rule.minimumPercent) + carried;
    const missingMinutes = Math.ceil(excess(measured, 0) / 100);
    if (missingMinutes === 0) return [];
    const amount = Math.ceil(missingMinutes / rule.unit);
    const unit = rule.unit === 1 ? "minutes" : "points";
    return [{ amount, unit, shiftIds: shiftIdsOf(inWindow), ...instantsOf(window, planning), measured, bound: 0 }];
  });
}

function isAtHome(unit: Unit, person: Person): boolean {
  return person.engagements.some(
    (engagement) =>
      isHomely(engagement) &&
      engagement.organisationId === unit.organisationId &&
      engagement.fromDay <= unit.day &&
      unit.day <= engagement.untilDay,
  );
}

function isHomely({ form }: Person["engagements"][number]): boolean {
  return form === "employee" || form === "student" || form === "pool";
}
