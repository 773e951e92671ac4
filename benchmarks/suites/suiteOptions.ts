import { type Arguments, choice, CommandLineError } from "../commandLine";
import { suiteNames, type SuiteName } from "./openSuite";

/** Which suite, and where its data is. */
export interface SuiteOptions {
  readonly suite: SuiteName;
  /** `undefined` only for `cooperative`, which is generated. */
  readonly data: string | undefined;
}

/** Reads `--suite` and `--data`. Throws `CommandLineError`. */
export function readSuiteOptions<Name extends string>(given: Arguments<Name | "suite" | "data">): SuiteOptions {
  const suite = choice(given, "suite", suiteNames);
  if (suite !== "cooperative" && !given.has("data"))
    throw new CommandLineError(`Option --data is needed: the folder that holds the instances of ${suite}.`);
  return { suite, data: given.get("data") };
}
