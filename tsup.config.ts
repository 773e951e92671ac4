import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { defineConfig } from "tsup";

/** Where the package lies; its `exports` offer only the build for Node. */
const solverFolder = dirname(createRequire(import.meta.url).resolve("javascript-lp-solver/package.json"));

const entries = {
  index: "src/index.ts",
  formats: "src/formats/index.ts",
  presets: "src/presets/index.ts",
  testing: "src/testing/index.ts",
};

export default defineConfig({
  // Worker threads run a program of their own, which nobody imports.
  entry: { ...entries, laneWorker: "src/lanes/laneWorker.ts" },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  external: [/^node:/],
  // Its Node build starts programs that a model names, so the build for browsers, which cannot, becomes part of ours.
  noExternal: ["javascript-lp-solver"],
  esbuildOptions: (options, { format }) => {
    options.alias = { ...options.alias, "javascript-lp-solver": join(solverFolder, "dist", "index.browser.mjs") };
    // That build would also put itself on the global object.
    options.define = { ...options.define, define: "undefined", window: "undefined", self: "undefined" };
    // CommonJS knows where it stands by `__filename`.
    if (format === "cjs") options.define["import.meta.url"] = "undefined";
  },
  removeNodeProtocol: false,
  // Shared code must exist once per module system, in CommonJS too: problems are cached and errors recognised by identity.
  splitting: true,
  // Rollup then writes the CommonJS files; without it tsup rewrites `??`, `?.` and class fields there into slow closures.
  treeshake: true,
  sourcemap: true,
  clean: true,
  // tsup sets `baseUrl` for the declaration build, which TypeScript 6 reports as deprecated.
  dts: { entry: entries, compilerOptions: { ignoreDeprecations: "6.0" } },
});
