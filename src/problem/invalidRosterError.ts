import type { ProblemIssue } from "./problemIssue";

/** Thrown by `parseRoster` and by everything that is handed a roster; carries every issue at once. */
export class InvalidRosterError extends Error {
  readonly issues: readonly ProblemIssue[];

  constructor(issues: readonly ProblemIssue[]) {
    const shown = issues.slice(0, 10).map((issue) => `- ${issue.path}: ${issue.message} [${issue.code}]`);
    const more = issues.length > shown.length ? [`- and ${String(issues.length - shown.length)} more`] : [];
    super(["The roster has errors:", ...shown, ...more].join("\n"));
    this.name = "InvalidRosterError";
    this.issues = issues;
  }
}
