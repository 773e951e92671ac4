import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", formats: "src/formats/index.ts", presets: "src/presets/index.ts", testing: "src/testing/index.ts" },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  external: [/^node:/],
  removeNodeProtocol: false,
  // Shared code must exist once per module system, in CommonJS too: problems are cached and errors recognised by identity.
  splitting: true,
  // Rollup then writes the CommonJS files; without it tsup rewrites `??`, `?.` and class fields there into slow closures.
  treeshake: true,
  sourcemap: true,
  clean: true,
  // tsup sets `baseUrl` for the declaration build, which TypeScript 6 reports as deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
