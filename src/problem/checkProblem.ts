import type { ParseOptions } from "./parseOptions";
import type { ProblemIssue } from "./problemIssue";
import { readProblem } from "./readProblem";

/**
 * Finds everything that is wrong or doubtful in a problem; never throws, whatever it is given.
 *
 * @param json - Anything; a `ProblemInput` if all is well.
 * @returns Errors first, then warnings. Without errors `parseProblem` accepts the same input. See `issueCodes` for the codes.
 */
export function checkProblem(json: unknown, options: ParseOptions = {}): ProblemIssue[] {
  return readProblem(json, options).issues.toIssues();
}
