import type { Person } from "../problem/person";
import type { FairShareRule } from "../problem/rules/fairShare";
import { matchesFilter } from "../problem/tagFilter";
import { breaches, sumOf } from "./bounds";
import { unitsMatching } from "./byLine";
import { carriedAmount } from "./carried";
import type { Facts } from "./facts";
import type { Line } from "./line";
import { type Match, type Reading, shiftIdsOf } from "./match";

/**
 * Matching assignments, with what is carried along, are not below the rounded-down and not above the rounded-up fair share
 * `D x w / W`: `D` the places wanted, `w` the weight of the person, `W` the weight of everybody the rule is about.
 */
export function fairShare(rule: FairShareRule, facts: Facts): Reading {
  const { people, shifts } = facts.problem;
  const demands = shifts.flatMap((shift) => shift.demands).filter((demand) => matchesFilter(rule.shifts, demand.tags));
  const wanted = sumOf(demands.map((demand) => demand.target));
  const sharers = people.filter((person) => matchesFilter(rule.people, person.tags));
  const totalTarget = sumOf(sharers.map(targetMinutes));
  // Without any contract target everybody weighs the same.
  const shareOf = (person: Person) => (totalTarget === 0 ? wanted / sharers.length : (wanted * targetMinutes(person)) / totalTarget);

  return {
    about: "line",
    matches: (line) => matchesOf(rule, line, shareOf(line.person)),
  };
}

function matchesOf(rule: FairShareRule, line: Line, share: number): Match[] {
  const assigned = unitsMatching(line, rule.shifts).filter((unit) => unit.booking !== undefined);
  const measured = assigned.length + carriedAmount(rule.id, line.person);
  // The share is over the whole horizon, so the fixed line has no minimum to keep.
  const minimum = line.part === "whole" ? Math.floor(share) : undefined;
  return breaches(measured, minimum, Math.ceil(share)).map(({ bound, difference }) => {
    return { amount: difference, unit: "shifts", shiftIds: shiftIdsOf(assigned), measured, bound };
  });
}

function targetMinutes(person: Person): number {
  return sumOf(person.engagements.map((engagement) => engagement.contract.targetMinutesPerWeek ?? 0));
}
