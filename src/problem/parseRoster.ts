import type { Roster } from "./assignment";
import { type AssignmentContext, checkAssignments } from "./checks/checkAssignments";
import type { KnownIds } from "./checks/knownIds";
import { InvalidRosterError } from "./invalidRosterError";
import { IssueList } from "./issueList";
import { sortedAssignments } from "./normalise/normaliseProblem";
import { type ParseLimits, parseOptionsOf } from "./parseOptions";
import type { Problem } from "./problem";
import type { ProblemIssue } from "./problemIssue";
import { rosterSchema } from "./schema/assignmentSchema";
import { checkShape } from "./shapeCheck";
import { shown } from "./shownValue";
import { checkSize } from "./sizeCheck";

/** The ids of a problem, collected once. */
type ProblemIds = Omit<AssignmentContext, "issues">;

const idsOfProblems = new WeakMap<Problem, ProblemIds>();

/**
 * Finds everything that is wrong with a roster for a problem: unknown ids, assignments listed twice, a person twice on one shift; never
 * throws, whatever it is given. What rules say about the roster is for `verify`.
 *
 * @param json - Anything; a `Roster` if all is well.
 */
export function checkRoster(problem: Problem, json: unknown, options: ParseLimits = {}): ProblemIssue[] {
  return readRoster(problem, json, options).issues.toIssues();
}

/**
 * Reads a roster for a problem.
 *
 * @param json - A `Roster`, for example from `JSON.parse`. It is neither kept nor changed.
 * @returns A frozen roster with its assignments sorted by person, shift and demand line.
 * @throws InvalidRosterError with every error at once.
 */
export function parseRoster(problem: Problem, json: unknown, options: ParseLimits = {}): Roster {
  const { roster, issues } = readRoster(problem, json, options);
  if (roster === undefined) throw new InvalidRosterError(issues.toIssues());
  return roster;
}

function readRoster(
  problem: Problem,
  json: unknown,
  options: ParseLimits,
): { readonly roster: Roster | undefined; readonly issues: IssueList } {
  const limits = parseOptionsOf(options);
  const issues = new IssueList(limits.maximumIssues);
  if (!checkSize(json, limits, issues)) return { roster: undefined, issues };
  const shape = checkShape(rosterSchema, json, issues);
  const assignments = shape.isValid ? shape.value.assignments : shape.rest?.assignments;
  checkAssignments(assignments, "assignments", { ...idsOf(problem), issues });
  if (!shape.isValid || issues.hasErrors) return { roster: undefined, issues };
  return { roster: Object.freeze({ format: "mekaar/1", assignments: sortedAssignments(shape.value.assignments) }), issues };
}

function idsOf(problem: Problem): ProblemIds {
  const known = idsOfProblems.get(problem);
  if (known !== undefined) return known;
  const shifts = new Map(problem.shifts.map((shift) => [shift.id, shift]));
  const demands = new Map<string, KnownIds>();
  const ids: ProblemIds = {
    people: knownIdsOf("person", problem.people),
    shifts: knownIdsOf("shift", problem.shifts),
    demandsOf: (shiftId) => {
      const cached = demands.get(shiftId);
      if (cached !== undefined) return cached;
      const shift = shifts.get(shiftId);
      if (shift === undefined) return undefined;
      const lines = knownIdsOf(`demand line of shift ${shown(shiftId)}`, shift.demands);
      demands.set(shiftId, lines);
      return lines;
    },
  };
  idsOfProblems.set(problem, ids);
  return ids;
}

function knownIdsOf(what: string, items: readonly { readonly id: string }[]): KnownIds {
  return { what, isComplete: true, paths: new Map(items.map(({ id }) => [id, id])) };
}
