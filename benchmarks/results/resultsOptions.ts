import { CommandLineError, readArguments, requiredText } from "../commandLine";

/** What `npm run results` is asked to do. */
export interface ResultsOptions {
  /** Files that `npm run bench` wrote; at least one. */
  readonly files: readonly string[];
  /** File for the page. */
  readonly out: string;
  /** File for the drawing of gap over time; default none. */
  readonly svg: string | undefined;
}

/** Reads the command line of `npm run results`: `--in` may be followed by several files. Throws `CommandLineError`. */
export function readResultsOptions(words: readonly string[]): ResultsOptions {
  const at = words.indexOf("--in");
  if (at === -1) throw new CommandLineError("Option --in is needed: the files that npm run bench wrote.");
  const end = words.findIndex((word, index) => index > at && word.startsWith("--"));
  const files = words.slice(at + 1, end === -1 ? undefined : end);
  if (files.length === 0) throw new CommandLineError("Option --in needs a value.");
  const others = end === -1 ? words.slice(0, at) : [...words.slice(0, at), ...words.slice(end)];
  const given = readArguments(others, ["out", "svg"]);
  return { files, out: requiredText(given, "out"), svg: given.get("svg") };
}
