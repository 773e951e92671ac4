import { defineConfig } from "vitest/config";

/** The tests of the rooms that are mutated: each must be caught by its own room's tests (`line/` for what kernels offer the line program), not by luck further on. */
export default defineConfig({
  test: {
    include: ["test/{time,score,verify,kernels,line,rules}/**/*.test.ts"],
    testTimeout: 60_000,
    setupFiles: ["test/setup.ts"],
  },
});
