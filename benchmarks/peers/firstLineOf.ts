import { runProgram, type Command } from "./runProgram";

const limitMs = 60_000;

/** What a program printed first, or why there is nothing. */
export type FirstLine = { readonly line: string } | { readonly failure: string };

/** Runs a small program, for example to ask a version. */
export async function firstLineOf(command: Command): Promise<FirstLine> {
  let line: string | undefined;
  const { exitCode, wasKilled, startError, stderr } = await runProgram(command, {
    limitMs,
    onLine: (text) => {
      line ??= text;
      return undefined;
    },
  });
  if (startError !== undefined) return { failure: startError };
  if (wasKilled) return { failure: `${command.file} gave no answer in ${limitMs / 1000} s` };
  if (exitCode !== 0 || line === undefined) return { failure: stderr.split("\n").at(-1) || `${command.file} ended with code ${exitCode}` };
  return { line };
}
