/** Something wrong or doubtful in the input. */
export interface ProblemIssue {
  readonly severity: "error" | "warning";
  /** Stable code, for example `unknown-reference`. */
  readonly code: string;
  /** Where, for example `shifts[3].demands[0].requires.allOf[1]`. */
  readonly path: string;
  /** Name, value, what is allowed and a hint. */
  readonly message: string;
  /** The value found, shortened for long texts and objects; absent when there was none. */
  readonly value?: unknown;
}

/** Thrown by `parseProblem`; carries every issue at once. */
export class InvalidProblemError extends Error {
  readonly issues: readonly ProblemIssue[];

  constructor(issues: readonly ProblemIssue[]) {
    const shown = issues.slice(0, 10).map((issue) => `- ${issue.path}: ${issue.message} [${issue.code}]`);
    const more = issues.length > shown.length ? [`- and ${String(issues.length - shown.length)} more`] : [];
    super(["The problem has errors:", ...shown, ...more].join("\n"));
    this.name = "InvalidProblemError";
    this.issues = issues;
  }
}
