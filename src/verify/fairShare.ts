import type { Person } from "../problem/person";
import type { Planning } from "../problem/planning";
import type { FairShareRule } from "../problem/rules/fairShare";
import { matchesFilter } from "../problem/tagFilter";
import { localMidnight } from "../time/zoneTable";
import { breaches, sumOf } from "./bounds";
import { unitsMatching } from "./byLine";
import { carriedAmount } from "./carried";
import type { Facts } from "./facts";
import type { Line } from "./line";
import { type Match, type Reading, shiftIdsOf } from "./match";
import { daysBetween } from "./runs";

/**
 * Matching assignments, with what is carried along, are not below the rounded-down and not above the rounded-up fair share
 * `D x w / W`: `D` what is shared, `w` the weight of the person, `W` the weight of everybody the rule is about.
 */
export function fairShare(rule: FairShareRule, facts: Facts): Reading {
  const { people, planning } = facts.problem;
  const sharers = people.filter((person) => matchesFilter(rule.people, person.tags));
  const weights = new Map(sharers.map((person) => [person, weightOf(rule, person, planning)]));
  const totalWeight = sumOf([...weights.values()]);
  const shared = rule.total ?? wantedInAll(rule, facts);
  // Without any weight everybody weighs the same.
  const shareOf = (person: Person) => (totalWeight === 0 ? shared / sharers.length : (shared * (weights.get(person) ?? 0)) / totalWeight);

  return {
    about: "line",
    matches: (line) => matchesOf(rule, line, shareOf(line.person)),
  };
}

function wantedInAll(rule: FairShareRule, { problem }: Facts): number {
  return sumOf(
    problem.shifts.flatMap((shift) =>
      shift.demands
        .filter((demand) => matchesFilter(rule.shifts, demand.tags))
        .map((demand) => demand.target * (rule.measure === "minutes" ? shift.workMinutes : 1)),
    ),
  );
}

function matchesOf(rule: FairShareRule, line: Line, share: number): Match[] {
  const assigned = unitsMatching(line, rule.shifts).filter((unit) => unit.booking !== undefined);
  const inMeasure = rule.measure === "minutes" ? sumOf(assigned.map((unit) => unit.workMinutes)) : assigned.length;
  const measured = inMeasure + carriedAmount(rule.id, line.person);
  // The share is over the whole horizon, so the fixed line has no minimum to keep.
  const minimum = line.part === "whole" ? Math.floor(share) : undefined;
  return breaches(measured, minimum, Math.ceil(share)).map(({ bound, difference }) => {
    const steps = Math.ceil(difference / rule.unit);
    const amount = rule.function === "quadratic" ? steps * steps : steps;
    const unit = rule.unit === 1 && rule.function === "linear" ? rule.measure : "points";
    return { amount, unit, shiftIds: shiftIdsOf(assigned), measured, bound };
  });
}

function weightOf(rule: FairShareRule, person: Person, planning: Planning): number {
  const { firstDay, dayCount } = planning;
  const days = daysBetween(firstDay, firstDay + dayCount - 1).filter((day) => isAvailable(person, day, planning));
  const targets = person.engagements.map(({ contract, fromDay, untilDay }) => ({
    perWeek: contract.targetMinutesPerWeek ?? 0,
    days: days.filter((day) => fromDay <= day && day <= untilDay).length,
  }));
  switch (rule.shareBy) {
    case "equal":
      return 1;
    case "contract":
      return sumOf(targets.map(({ perWeek }) => perWeek));
    case "availability":
      return days.length;
    case "contractAvailability":
      return sumOf(targets.map((target) => target.perWeek * target.days));
  }
}

/** Some minute of the day is possible. If one is, so is the first of the day or one where a possible time begins or an impossible one ends. */
function isAvailable({ available, unavailable }: Person, day: number, { zoneTable }: Planning): boolean {
  const [from, to] = [localMidnight(zoneTable, day), localMidnight(zoneTable, day + 1)];
  const candidates = [from, ...(available ?? []).map(({ start }) => start), ...unavailable.map(({ end }) => end)];
  return candidates
    .filter((minute) => from <= minute && minute < to)
    .filter((minute) => available === undefined || available.some(({ start, end }) => start <= minute && minute < end))
    .some((minute) => !unavailable.some(({ start, end }) => start <= minute && minute < end));
}
