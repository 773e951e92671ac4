import { execFileSync } from "node:child_process";
import { availableParallelism } from "node:os";
import type { Command } from "./runProgram";

/** The command, held to the first `threads` cores where the machine has more of them and the tool `taskset` is there. */
export function onCores(command: Command, threads: number, cores = availableParallelism()): Command {
  if (threads >= cores || !hasTaskset()) return command;
  return { file: "taskset", words: ["-c", threads === 1 ? "0" : `0-${threads - 1}`, command.file, ...command.words] };
}

/** Whether programs can be held to some cores on this machine. */
export function hasTaskset(): boolean {
  try {
    execFileSync("taskset", ["-V"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
