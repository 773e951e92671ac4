import { choice, CommandLineError, readArguments, requiredText } from "./commandLine";
import { suiteNames, type SuiteName } from "./suites/openSuite";

/** What `npm run score` is asked to do. */
export interface ScoreOptions {
  readonly suite: SuiteName;
  readonly data: string | undefined;
  readonly rosters: string;
  /** File for the scores as JSON; default none. */
  readonly out: string | undefined;
}

const names = ["suite", "data", "rosters", "out"] as const;

/** Reads the command line of `npm run score`. Throws `CommandLineError`. */
export function readScoreOptions(words: readonly string[]): ScoreOptions {
  const given = readArguments(words, names);
  const suite = choice(given, "suite", suiteNames);
  if (suite !== "cooperative" && !given.has("data"))
    throw new CommandLineError(`Option --data is needed: the folder that holds the instances of ${suite}.`);
  return { suite, data: given.get("data"), rosters: requiredText(given, "rosters"), out: given.get("out") };
}
