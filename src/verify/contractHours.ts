import type { Contract, Person } from "../problem/person";
import type { ContractHoursRule } from "../problem/rules/contractHours";
import { breaches, roundedHalfUp, sumOf } from "./bounds";
import { unitsMatching } from "./byLine";
import { carriedAmount } from "./carried";
import { creditsMatching } from "./credits";
import type { Facts } from "./facts";
import type { Line } from "./line";
import { type Match, shiftIdsOf } from "./match";
import { type DayWindow, insideHorizon, instantsOf, isInWindow, windowsOf } from "./windows";

/**
 * In the part of every window that lies in the horizon, contract minutes, with those of absences, are not below (`minimum`, `target`) and not above (`maximum`,
 * `target`) the contract. People without the figure in a contract that is valid on the first day of that part are not judged there.
 */
export function contractHours(rule: ContractHoursRule, line: Line, facts: Facts): Match[] {
  const { planning } = facts.problem;
  const units = unitsMatching(line, rule.shifts);
  const credits = creditsMatching(line.person, "contract", rule.shifts);
  return windowsOf(rule.over, planning).flatMap((window) => {
    const inside = insideHorizon(window, planning);
    const contract = contractMinutes(rule, line.person, inside);
    const inWindow = units.filter((unit) => isInWindow(inside, unit.day));
    const carried = isInWindow(inside, planning.firstDay) ? carriedAmount(rule.id, line.person) : 0;
    const credited = credits.filter((credit) => isInWindow(inside, credit.day));
    const measured = sumOf(inWindow.map((unit) => unit.contractMinutes)) + sumOf(credited.map((credit) => credit.minutes)) + carried;
    // No window ends before the horizon starts, so the fixed line has no minimum to keep.
    const minimum = line.part === "whole" && rule.bound !== "maximum" ? contract : undefined;
    const maximum = rule.bound !== "minimum" ? contract : undefined;
    return breaches(measured, minimum, maximum).map(({ bound, difference }): Match => {
      const amount = Math.ceil(difference / rule.unit);
      const unit = rule.unit === 1 ? "minutes" : "points";
      return { amount, unit, shiftIds: shiftIdsOf(inWindow), ...instantsOf(inside, planning), measured, bound };
    });
  });
}

/** The contract scaled to a window inside the horizon; `undefined` if no engagement valid on its first day has the figure. */
function contractMinutes(rule: ContractHoursRule, person: Person, inside: DayWindow): number | undefined {
  const days = inside.lastDay - inside.firstDay + 1;
  const perWeek = person.engagements
    .filter((engagement) => engagement.fromDay <= inside.firstDay && inside.firstDay <= engagement.untilDay)
    .flatMap((engagement) => figureOf(rule, engagement.contract) ?? []);
  return perWeek.length === 0 ? undefined : roundedHalfUp(sumOf(perWeek) * days, 7);
}

function figureOf(rule: ContractHoursRule, contract: Contract): number | undefined {
  switch (rule.bound) {
    case "minimum":
      return contract.minimumMinutesPerWeek;
    case "target":
      return contract.targetMinutesPerWeek;
    case "maximum":
      return contract.maximumMinutesPerWeek;
  }
}
