import type { Roster } from "../problem/assignment";
import { parseRoster } from "../problem/parseRoster";
import type { Problem } from "../problem/problem";
import type { Rule } from "../problem/rules/rule";
import { unknownVerdicts } from "../problem/unknownVerdicts";
import { matchesFilter } from "../problem/tagFilter";
import type { Violation } from "../score/violation";
import { sumOf } from "./bounds";
import { type ChargedMatch, chargeGroup, chargeLine } from "./charge";
import { type CheckReport, pinsRuleId, type RuleReport } from "./checkReport";
import { type Facts, gatherFacts } from "./facts";
import type { Booking } from "./line";
import type { Reading } from "./match";
import { overridesOf } from "./overrides";
import { readingOf } from "./readings";

/**
 * Checks a roster against every rule of a problem by reading each rule as its sentence stands, without any part of the engine.
 *
 * Time grows with the number of people and assignments, times the number of rules and of windows that they look at.
 *
 * Custom rules whose definition has no `check` are left out: they are in `uncheckedRuleIds` and no part of the score.
 *
 * @throws InvalidRosterError with every error of the roster at once: unknown people, shifts and demand lines, people twice on one shift.
 * @example
 * const report = verify(problem, roster);
 * if (report.score.hard > 0) for (const violation of report.violations) show(violation);
 */
export function verify(problem: Problem, roster: Roster): CheckReport {
  const facts = gatherFacts(problem, parseRoster(problem, roster));
  const reports: RuleReport[] = [];
  const violations: Violation[] = [];
  const add = (ruleId: string, level: "hard" | "soft", found: readonly Violation[]): void => {
    const total = (key: "amount" | "inherited" | "cost") => sumOf(found.map((violation) => violation[key]));
    reports.push({ ruleId, level, amount: total("amount"), inherited: total("inherited"), cost: total("cost") });
    for (const violation of found) violations.push(violation);
  };
  const uncheckedRuleIds: string[] = [];
  for (const rule of problem.rules) {
    const reading = readingOf(rule, facts);
    if (reading === undefined) uncheckedRuleIds.push(rule.id);
    else add(rule.id, rule.level, violationsOf(rule, reading, facts));
  }
  if (facts.missingPins.length > 0) add(pinsRuleId, "hard", facts.missingPins.map(violationOfPin));

  const hard = sumOf(reports.filter((report) => report.level === "hard").map((report) => report.amount));
  const cost = sumOf(reports.map((report) => report.cost));
  const unknown = unknownVerdicts(problem);
  return { format: "mekaar/1", score: { hard, cost }, rules: reports, violations, unknown, ...overridesOf(facts), uncheckedRuleIds };
}

function violationsOf(rule: Rule, reading: Reading, facts: Facts): Violation[] {
  if (reading.about === "group") {
    return reading.matches().flatMap((match) => violationOf(rule, chargeGroup(match, rule.level)));
  }
  return facts.lines
    .filter(({ person }) => matchesFilter(rule.people, person.tags))
    .flatMap(({ person, whole, fixedForHard, fixedForSoft }) => {
      const fixed = rule.level === "hard" ? fixedForHard : fixedForSoft;
      const charged = chargeLine(reading.matches(whole), reading.matches(fixed));
      return charged.flatMap((match) => violationOf(rule, match, person.id));
    });
}

/** The record of a match; none if nothing is charged or inherited. */
function violationOf(rule: Rule, { match, charged, inherited }: ChargedMatch, personId?: string): Violation[] {
  if (charged === 0 && inherited === 0) return [];
  const { amount: _amount, unit, shiftIds, demandId, from, to, measured, bound } = match;
  return [
    {
      ruleId: rule.id,
      level: rule.level,
      amount: charged,
      inherited,
      cost: rule.level === "soft" ? rule.weight * charged : 0,
      unit,
      ...(personId === undefined ? {} : { personId }),
      shiftIds,
      ...(demandId === undefined ? {} : { demandId }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(measured === undefined ? {} : { measured }),
      ...(bound === undefined ? {} : { bound }),
    },
  ];
}

function violationOfPin({ person, shift, demand }: Booking): Violation {
  return {
    ruleId: pinsRuleId,
    level: "hard",
    amount: 1,
    inherited: 0,
    cost: 0,
    unit: "shifts",
    personId: person.id,
    shiftIds: [shift.id],
    demandId: demand.id,
    from: shift.start,
    to: shift.end,
  };
}
