import type { ParseOptions } from "./parseOptions";
import type { Problem } from "./problem";
import { InvalidProblemError } from "./problemIssue";
import { readProblem } from "./readProblem";

/**
 * Reads a problem: checks it completely, fills in defaults and resolves times.
 *
 * @param json - A `ProblemInput`, for example from `JSON.parse`. It is neither kept nor changed.
 * @returns A frozen problem that does not depend on the order of lists in the input.
 * @throws InvalidProblemError with every error at once, and the warnings after them.
 *
 * @example
 * const problem = parseProblem(JSON.parse(text));
 */
export function parseProblem(json: unknown, options: ParseOptions = {}): Problem {
  const { problem, issues } = readProblem(json, options);
  if (problem === undefined) throw new InvalidProblemError(issues.toIssues());
  return problem;
}
