import { defineConfig } from "vitest/config";

/**
 * The tests of the rooms that are mutated: each must be caught by its own room's tests, not by luck further on. Kernels also offer states to the
 * line program and rows to the exact method, so that their tests are those of `line/` and `exact/` too.
 */
export default defineConfig({
  test: {
    include: ["test/{time,score,verify,kernels,line,rules}/**/*.test.ts", "test/exact/{rows,buildModel}.test.ts"],
    testTimeout: 60_000,
    setupFiles: ["test/setup.ts"],
  },
});
