import { fileURLToPath } from "node:url";
import { solveInChild } from "./childPeer";
import { firstLineOf } from "./firstLineOf";
import type { Peer, PeerAnswer, PeerAvailability, PeerTask } from "./peer";

const interpreter = (): string => process.env["MEKAAR_PEERS_PYTHON"] ?? "python3";
const script = (name: string): string => fileURLToPath(new URL(`python/${name}.py`, import.meta.url));

/** CP-SAT of OR-Tools: both forms of sequences, with 4 and with 8 workers. */
export const cpSat: Peer = {
  name: "cp-sat",
  variants: ["run-start-4", "run-start-8", "clauses-4", "clauses-8"],
  isSeeded: true,
  suites: ["curtois-qu", "inrc2"],
  probe: () => probePackage("ortools"),
  solve: (task) => {
    const [, form, workers] = /^(.+)-(\d+)$/.exec(task.variant)!;
    return solveInPython("solve_cp_sat", task, ["--form", form!, "--workers", workers!]);
  },
};

/** HiGHS as a native program, with run starts; its first relaxation by its own choice of method, or by interior point. */
export const highs: Peer = {
  name: "highs",
  variants: ["choose", "ipm"],
  isSeeded: true,
  suites: ["curtois-qu", "inrc2"],
  probe: () => probePackage("highspy"),
  solve: (task) => solveInPython("solve_highs", task, ["--root", task.variant, "--workers", String(task.threads)]),
};

function solveInPython(name: string, task: PeerTask, more: readonly string[]): Promise<PeerAnswer> {
  const { suite, timeSeconds, seed, paths } = task;
  const words = [script(name), "--suite", suite, "--time", String(timeSeconds), "--seed", String(seed), ...more, ...paths];
  return solveInChild({ file: interpreter(), words }, task);
}

async function probePackage(name: string): Promise<PeerAvailability> {
  const python = interpreter();
  const ask = `import importlib.metadata, platform, ${name}; print(importlib.metadata.version("${name}"), "on Python", platform.python_version())`;
  const answer = await firstLineOf({ file: python, words: ["-c", ask] });
  if ("line" in answer) return { isAvailable: true, version: `${name} ${answer.line}` };
  const help = `install it with "python3 -m venv DIR && DIR/bin/pip install ${name}" and set MEKAAR_PEERS_PYTHON=DIR/bin/python`;
  return { isAvailable: false, message: `${python} has no package ${name} (${answer.failure}); ${help}.` };
}
