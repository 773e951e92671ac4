import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a script printed and how it ended. */
export interface ScriptOutcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a TypeScript file of the repository in a process of its own. */
export function runScript(path: string, words: readonly string[] = []): Promise<ScriptOutcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", path, ...words], { cwd: root, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === "number" ? error.code : 1;
      resolve({ exitCode, stdout, stderr });
    });
  });
}
