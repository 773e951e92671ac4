import { defineConfig } from "vitest/config";

/** The unit project alone: mutants live in `src`, which the package tests (they load `dist`) never see. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/package/**"],
    setupFiles: ["test/setup.ts"],
  },
});
