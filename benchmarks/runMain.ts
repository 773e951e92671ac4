import { CommandLineError } from "./commandLine";

/** Runs the body of a script. A mistake on the command line ends it with exit code 2 and one line, any other error with 1. */
export async function runMain(body: (words: readonly string[]) => Promise<void> | void): Promise<void> {
  try {
    await body(process.argv.slice(2));
  } catch (error) {
    const isUserMistake = error instanceof CommandLineError;
    console.error(isUserMistake ? error.message : error);
    process.exitCode = isUserMistake ? 2 : 1;
  }
}
