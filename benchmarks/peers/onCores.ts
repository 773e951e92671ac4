import { execFileSync } from "node:child_process";
import { availableParallelism } from "node:os";
import type { Command } from "./runProgram";

/** What decides how a program can be held to some cores. */
export interface CoreOptions {
  /** Cores of the machine. */
  readonly cores: number;
  /** Whether the tool `taskset` of Linux is there. */
  readonly hasTaskset: boolean;
}

/** The command, held to the first `threads` cores where the machine has more of them and the tool `taskset` is there. */
export function onCores(command: Command, threads: number, options = thisMachine()): Command {
  if (threads >= options.cores || !options.hasTaskset) return command;
  return { file: "taskset", words: ["-c", threads === 1 ? "0" : `0-${threads - 1}`, command.file, ...command.words] };
}

function thisMachine(): CoreOptions {
  try {
    execFileSync("taskset", ["-V"], { stdio: "ignore" });
    return { cores: availableParallelism(), hasTaskset: true };
  } catch {
    return { cores: availableParallelism(), hasTaskset: false };
  }
}
