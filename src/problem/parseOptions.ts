/** Limits of `parseProblem`, `checkProblem` and their counterparts for rosters. */
export interface ParseOptions {
  /** Most issues to report, errors first; integer >= 1, default 1000. When there are more, a last issue says how many were left out. */
  readonly maximumIssues?: number;
  /** Longest list to read, in items; integer >= 1, default 2,000,000. */
  readonly maximumListLength?: number;
  /** Most values (texts, numbers, lists, objects ...) to read in all; integer >= 1, default 50,000,000. */
  readonly maximumValues?: number;
}

/** The values of {@link ParseOptions} that are left out. */
export const defaultParseOptions: Required<ParseOptions> = {
  maximumIssues: 1000,
  maximumListLength: 2_000_000,
  maximumValues: 50_000_000,
};

/** Options with defaults; anything that is no whole number >= 1 counts as left out. */
export function parseOptionsOf(options: ParseOptions): Required<ParseOptions> {
  const valueOf = (name: keyof ParseOptions): number => {
    const value = options[name];
    return value !== undefined && Number.isSafeInteger(value) && value >= 1 ? value : defaultParseOptions[name];
  };
  return {
    maximumIssues: valueOf("maximumIssues"),
    maximumListLength: valueOf("maximumListLength"),
    maximumValues: valueOf("maximumValues"),
  };
}
