import { readArguments, requiredText } from "./commandLine";
import { readSuiteOptions, type SuiteOptions } from "./suites/suiteOptions";

/** What `npm run score` is asked to do. */
export interface ScoreOptions extends SuiteOptions {
  readonly rosters: string;
  /** File for the scores as JSON; default none. */
  readonly out: string | undefined;
}

const names = ["suite", "data", "rosters", "out"] as const;

/** Reads the command line of `npm run score`. Throws `CommandLineError`. */
export function readScoreOptions(words: readonly string[]): ScoreOptions {
  const given = readArguments(words, names);
  return { ...readSuiteOptions(given), rosters: requiredText(given, "rosters"), out: given.get("out") };
}
