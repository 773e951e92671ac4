import type { CustomRuleDefinition } from "./custom/customRuleDefinition";

/** How much to read of an input, for `parseRoster` and `checkRoster`, and among {@link ParseOptions}. */
export interface ParseLimits {
  /** Most issues to report, errors first; integer >= 1, default 1000. When there are more, a last issue says how many were left out. */
  readonly maximumIssues?: number;
  /** Longest list to read, in items; integer >= 1, default 2,000,000. */
  readonly maximumListLength?: number;
  /** Most values (texts, numbers, lists, objects ...) to read in all; integer >= 1, default 50,000,000. */
  readonly maximumValues?: number;
}

/** Options of `parseProblem` and `checkProblem`. */
export interface ParseOptions extends ParseLimits {
  /** Definitions of the rule kinds of your own that the problem uses, each kind once (see `defineRule`). Default none. */
  readonly rules?: readonly CustomRuleDefinition[];
}

/** The values of {@link ParseLimits} that are left out. */
export const defaultParseOptions: Required<ParseLimits> = {
  maximumIssues: 1000,
  maximumListLength: 2_000_000,
  maximumValues: 50_000_000,
};

/** Limits with defaults; anything that is no whole number >= 1 counts as left out. */
export function parseOptionsOf(options: ParseLimits): Required<ParseLimits> {
  const valueOf = (name: keyof ParseLimits): number => {
    const value = options[name];
    return value !== undefined && Number.isSafeInteger(value) && value >= 1 ? value : defaultParseOptions[name];
  };
  return {
    maximumIssues: valueOf("maximumIssues"),
    maximumListLength: valueOf("maximumListLength"),
    maximumValues: valueOf("maximumValues"),
  };
}
