import { checkMeaning } from "./checks/checkMeaning";
import { warnAboutTags } from "./checks/warnAboutTags";
import { checkTotals } from "./checks/checkTotals";
import { definitionsByKind, problemSchemaWith } from "./custom/definitions";
import { IssueList } from "./issueList";
import { normaliseProblem } from "./normalise/normaliseProblem";
import { type ParseOptions, parseOptionsOf } from "./parseOptions";
import type { Problem } from "./problem";
import { checkShape } from "./shapeCheck";
import { checkSize } from "./sizeCheck";

/** A problem, if the input has no errors, and everything that was found. */
export interface ReadResult {
  readonly problem: Problem | undefined;
  readonly issues: IssueList;
}

/** Checks an input as far as possible and makes the problem of it when there is no error. */
export function readProblem(json: unknown, options: ParseOptions): ReadResult {
  const limits = parseOptionsOf(options);
  const definitions = definitionsByKind(options.rules ?? []);
  const issues = new IssueList(limits.maximumIssues);
  const refused = { problem: undefined, issues };
  if (!checkSize(json, limits, issues)) return refused;
  const shape = checkShape(problemSchemaWith(definitions), json, issues);
  if (!shape.isValid) {
    if (shape.rest !== undefined) checkMeaning(shape.rest, (path) => shape.brokenPaths.has(path), issues, definitions);
    return refused;
  }
  const { times, customRules } = checkMeaning(shape.value, () => false, issues, definitions);
  warnAboutTags(shape.value, issues);
  if (issues.hasErrors || times === undefined) return refused;
  const problem = normaliseProblem(shape.value, times, customRules);
  return checkTotals(problem, shape.value, issues) ? { problem, issues } : refused;
}
