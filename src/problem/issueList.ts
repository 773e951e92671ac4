import type { IssueCode } from "./issueCodes";
import { rootPath } from "./issuePath";
import { nearestFinder, type NearestFinder } from "./nearest";
import type { ProblemIssue } from "./problemIssue";
import { shortened } from "./shownValue";

/** Collects issues up to a maximum and counts the rest. */
export class IssueList {
  /** Finds hints, on one budget for the whole list. */
  readonly nearest: NearestFinder = nearestFinder();
  readonly #maximum: number;
  readonly #errors: ProblemIssue[] = [];
  readonly #warnings: ProblemIssue[] = [];
  #errorCount = 0;
  #warningCount = 0;

  /** @param maximum - Most issues to keep, at least 1. */
  constructor(maximum: number) {
    this.#maximum = maximum;
  }

  get hasErrors(): boolean {
    return this.#errorCount > 0;
  }

  /** Adds an error; an `undefined` value is left out. */
  error(code: IssueCode, path: string, message: string, value?: unknown): void {
    this.#errorCount += 1;
    if (this.#errors.length < this.#maximum) this.#errors.push(issueOf("error", code, path, message, value));
  }

  /** Adds a warning; an `undefined` value is left out. */
  warning(code: IssueCode, path: string, message: string, value?: unknown): void {
    this.#warningCount += 1;
    if (this.#warnings.length < this.#maximum) this.#warnings.push(issueOf("warning", code, path, message, value));
  }

  /** A hint at the nearest candidate; empty once the list is full, since nobody would read it. */
  hint(text: string, candidates: Iterable<string>): string {
    return this.#errors.length < this.#maximum ? this.nearest.hint(text, candidates) : "";
  }

  /** Errors first, each kind in the order found; when there were too many, a last one that says how many are missing. */
  toIssues(): ProblemIssue[] {
    const issues = [...this.#errors, ...this.#warnings].slice(0, this.#maximum);
    const omitted = this.#errorCount + this.#warningCount - issues.length;
    if (omitted > 0) {
      const severity = this.#errorCount > this.#errors.length ? "error" : "warning";
      const message = `${String(omitted)} more ${omitted === 1 ? "issue was" : "issues were"} found and left out; maximumIssues is ${String(this.#maximum)}.`;
      issues.push(issueOf(severity, "more-issues", rootPath, message, undefined));
    }
    return issues;
  }
}

function issueOf(severity: ProblemIssue["severity"], code: IssueCode, path: string, message: string, value: unknown): ProblemIssue {
  return value === undefined ? { severity, code, path, message } : { severity, code, path, message, value: shortened(value) };
}
