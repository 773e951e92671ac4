import { compileProblem } from "../compile/compile";
import { rosterLines } from "../explain/rosterLines";
import type { Instance } from "../instance/instance";
import type { Roster } from "../problem/assignment";
import { organisationOf } from "../problem/organisationOf";
import type { CarriedCounter } from "../problem/person";
import type { Problem } from "../problem/problem";
import type { LendingRule } from "../problem/rules/lending";
import { matchesFilter } from "../problem/tagFilter";
import { type Lines, tallySums } from "../roster/evaluateRoster";
import { type DayWindow, dayWindows, holdsFirstDay } from "../rules/dayWindows";
import { lendingDirection } from "../rules/lending";

/** What an organisation brings into the next problem. */
export interface RolledOrganisation {
  readonly organisationId: string;
  /** For `OrganisationInput.carried`; counters of 0 are left out. */
  readonly carried: readonly CarriedCounter[];
}

/** Options of {@link rollForwardOrganisations}. */
export interface RollForwardOrganisationsOptions {
  /** Whether rules over the horizon go on counting in the next one as if both were one. Default true. */
  readonly continueHorizon?: boolean;
}

/**
 * Makes the carried counters of organisations for the problem that starts the day after this horizon ends, for all organisations in the order
 * of `problem.organisations`:
 *
 * - `lending` over `week` and `period`: what is counted in the first window that holds the last day of this horizon and the day after it; over
 *   `horizon` (when `continueHorizon`) everything counted;
 * - `fairFill` (when `continueHorizon`): open places above (negative: below) the fair part.
 *
 * @throws InvalidRosterError with every error of the roster at once.
 * @example
 * const rolled = new Map(rollForwardOrganisations(problem, roster).map(({ organisationId, carried }) => [organisationId, carried]));
 * const organisations = next.organisations.map((one) => ({ ...one, carried: rolled.get(one.id) ?? [] }));
 */
export function rollForwardOrganisations(
  problem: Problem,
  roster: Roster,
  options: RollForwardOrganisationsOptions = {},
): RolledOrganisation[] {
  const { continueHorizon = true } = options;
  const instance = compileProblem(problem);
  const lines = rosterLines(problem, instance, roster);
  return problem.organisations.map(({ id }, organisation) => {
    const carried = problem.rules.flatMap((whole, index): CarriedCounter[] => {
      // At most one part of a custom rule takes balances.
      const rule = whole.kind === "custom" ? whole.parts.find(({ kind }) => kind === "lending" || kind === "fairFill") : whole;
      if (rule === undefined) return [];
      const amount =
        rule.kind === "lending" && rule.organisationId === id
          ? lentMinutes(rule, problem, roster, continueHorizon)
          : rule.kind === "fairFill" && continueHorizon
            ? openAboveFairPart(index, organisation, instance, lines)
            : 0;
      return amount === 0 ? [] : [{ ruleId: rule.id, amount }];
    });
    return { organisationId: id, carried };
  });
}

function lentMinutes(rule: LendingRule, problem: Problem, roster: Roster, continueHorizon: boolean): number {
  const { planning } = problem;
  const window = goingOn(rule, problem, continueHorizon);
  if (window === undefined) return 0;
  const people = new Map(problem.people.map((person) => [person.id, person]));
  const shifts = new Map(problem.shifts.map((shift) => [shift.id, shift]));
  let minutes = 0;
  for (const { personId, shiftId, demandId } of roster.assignments) {
    const [person, shift] = [people.get(personId), shifts.get(shiftId)];
    const demand = shift?.demands.find(({ id }) => id === demandId);
    if (person === undefined || shift === undefined || demand === undefined) continue;
    const day = shift.day - planning.firstDay;
    const isCounted = window.from <= day && day <= window.to && matchesFilter(rule.people, person.tags);
    if (isCounted && matchesFilter(rule.shifts, demand.tags)) {
      minutes += lendingDirection(rule, problem, person, shift) * shift.workMinutes;
    }
  }
  if (!holdsFirstDay(window)) return minutes;
  const before = organisationOf(problem, rule.organisationId).carried.find(({ ruleId }) => ruleId === rule.id);
  return minutes + (before?.amount ?? 0);
}

/** The window of the rule that the next horizon continues, in relative days. */
function goingOn(rule: LendingRule, { planning }: Problem, continueHorizon: boolean): DayWindow | undefined {
  const windows = dayWindows(rule.over, planning);
  if (rule.over.kind === "horizon") return continueHorizon ? windows[0] : undefined;
  return windows.find(({ from, to }) => from < planning.dayCount && to >= planning.dayCount);
}

function openAboveFairPart(rule: number, organisation: number, instance: Instance, lines: Lines): number {
  for (const kernel of instance.tallies) {
    const group = kernel.rule === rule ? (kernel.groupOrganisations?.indexOf(organisation) ?? -1) : -1;
    const { sums } = tallySums(instance, kernel, lines);
    if (group >= 0) return (kernel.minimum[group] ?? 0) - (sums[group] ?? 0);
  }
  return 0;
}
