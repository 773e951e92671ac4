import type { Person } from "../problem/person";
import type { AttendanceDaysRule } from "../problem/rules/attendanceDays";
import { excess, sumOf } from "./bounds";
import { unitsMatching } from "./byLine";
import type { Facts } from "./facts";
import type { Line } from "./line";
import { type Match, shiftIdsOf } from "./match";
import { insideHorizon, instantsOf, isInWindow, windowsOf } from "./windows";

/** In every ISO week with a day in the horizon someone comes to work no more often than the smallest limit that fits the contract says. */
export function attendanceDays(rule: AttendanceDaysRule, line: Line, facts: Facts): Match[] {
  const { planning } = facts.problem;
  const units = unitsMatching(line, rule.shifts);
  return windowsOf({ kind: "week" }, planning).flatMap((week): Match[] => {
    const maximum = maximumFor(rule, line.person, insideHorizon(week, planning).firstDay);
    if (maximum === undefined) return [];
    const inWeek = units.filter((unit) => isInWindow(week, unit.day));
    const measured = rule.count === "days" ? new Set(inWeek.map((unit) => unit.day)).size : inWeek.length;
    const amount = excess(measured, maximum);
    if (amount === 0) return [];
    return [{ amount, unit: rule.count, shiftIds: shiftIdsOf(inWeek), ...instantsOf(week, planning), measured, bound: maximum }];
  });
}

/** How often the person may come in a week of which this is the first day that counts; `undefined` if the rule does not say. */
function maximumFor({ limits }: AttendanceDaysRule, person: Person, day: number): number | undefined {
  const contracts = person.engagements
    .filter((engagement) => engagement.fromDay <= day && day <= engagement.untilDay)
    .flatMap((engagement) => engagement.contract.targetMinutesPerWeek ?? []);
  if (contracts.length === 0) return undefined;
  const sizeOf = (limit: AttendanceDaysRule["limits"][number]): number => limit.contractUpTo ?? Infinity;
  const fitting = limits.filter((limit) => sumOf(contracts) <= sizeOf(limit)).sort((a, b) => (sizeOf(a) < sizeOf(b) ? -1 : 1));
  return fitting[0]?.maximum;
}
