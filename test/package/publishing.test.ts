import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";

const tarballPath = inject("tarballPath");
const repositoryPath = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Runs a command line tool of this repository on the tarball; the output is only for the failure message. */
function runTool(script: string, ...options: string[]): { status: number | null; output: string } {
  const result = spawnSync(process.execPath, [join(repositoryPath, "node_modules", script), ...options], {
    cwd: dirname(tarballPath),
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
  });
  return { status: result.status, output: result.stdout + result.stderr };
}

test("publint finds nothing", () => {
  const { status, output } = runTool("publint/src/cli.js", "run", tarballPath, "--strict");
  expect(status, output).toBe(0);
});

test("are-the-types-wrong finds nothing", () => {
  // Resolution as in Node 10 knows no subpaths; the package asks for Node 20.
  const { status, output } = runTool("@arethetypeswrong/cli/dist/index.js", tarballPath, "--profile", "node16", "--no-emoji");
  expect(status, output).toBe(0);
});
