import { readFileSync } from "node:fs";
import process from "node:process";

const parts = JSON.parse(readFileSync("test/mutation/parts.json", "utf8"));
const name = process.env.MUTATED ?? "";
if (!(name in parts)) throw new Error(`MUTATED is "${name}", but must be one of ${Object.keys(parts).join(", ")}.`);

/**
 * Mutation of one part of the rooms that decide what a roster is worth: `MUTATED=rules npm run mutation`. The tests that have to notice are those of
 * the room itself, not all that may stumble over it further on.
 */
export default {
  packageManager: "npm",
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.mutation.config.ts" },
  mutate: parts[name].mutate,
  coverageAnalysis: "perTest",
  // Constants are made when a module is loaded, so that each of their mutants would take all tests.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 5000,
  timeoutFactor: 1.5,
  incremental: true,
  incrementalFile: `reports/mutation/${name}-incremental.json`,
  reporters: ["progress-append-only", "json", "html"],
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  htmlReporter: { fileName: `reports/mutation/${name}.html` },
  ignorePatterns: ["dist", "coverage", "reports", "etc"],
  tempDirName: ".stryker-tmp",
  allowConsoleColors: false,
};
