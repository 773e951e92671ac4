import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

const parts = JSON.parse(readFileSync("test/mutation/parts.json", "utf8")) as Readonly<Record<string, { readonly tests: string[] }>>;

/** The tests of the part that is mutated, see `stryker.config.mjs`. */
export default defineConfig({
  test: {
    include: parts[process.env["MUTATED"] ?? ""]?.tests ?? [],
    testTimeout: 60_000,
    setupFiles: ["test/setup.ts"],
  },
});
