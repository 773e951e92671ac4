import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A program with its arguments. */
export interface Command {
  readonly file: string;
  readonly words: readonly string[];
}

/** How a program ended. */
export interface ProgramEnd {
  /** Code it ended with; `null` when it was killed. */
  readonly exitCode: number | null;
  /** Whether it had to be killed because its time was up. */
  readonly wasKilled: boolean;
  /** Why it could not be started. */
  readonly startError?: string;
  /** The end of what it wrote on its standard error. */
  readonly stderr: string;
}

/** How long a program may run, and who hears its lines. */
export interface ProgramOptions {
  /** Called for each line of standard output; a number allows the program that many milliseconds more from now, in place of what was left. */
  readonly onLine: (line: string) => number | undefined;
  /** Milliseconds until the first allowance is over. */
  readonly limitMs: number;
}

const stderrLength = 2000;

/** Runs a program and kills it when its time is up. */
export function runProgram({ file, words }: Command, { onLine, limitMs }: ProgramOptions): Promise<ProgramEnd> {
  return new Promise((resolve) => {
    const child = spawn(file, words, { stdio: ["ignore", "pipe", "pipe"] });
    let stderr = "";
    let wasKilled = false;
    const kill = () => {
      wasKilled = true;
      child.kill("SIGKILL");
    };
    let timer = setTimeout(kill, limitMs);
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr = (stderr + text).slice(-stderrLength);
    });
    createInterface({ input: child.stdout }).on("line", (line) => {
      const moreMs = onLine(line);
      if (moreMs === undefined) return;
      clearTimeout(timer);
      timer = setTimeout(kill, moreMs);
    });
    child.on("error", ({ message }) => {
      clearTimeout(timer);
      resolve({ exitCode: null, wasKilled, startError: message, stderr });
    });
    child.on("close", (exitCode) => {
      clearTimeout(timer);
      resolve({ exitCode, wasKilled, stderr: stderr.trim() });
    });
  });
}
