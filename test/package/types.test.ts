import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { importSpecifiers } from "./entryPoints";

const consumerPath = inject("consumerPath");
const tscPath = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");

/** Imports every entry and keeps its namespace in use, so that all declarations are loaded and checked. */
function consumerSource(): string {
  const lines = importSpecifiers(consumerPath).map(
    (specifier, index) =>
      `import * as entry${index} from ${JSON.stringify(specifier)};\nexport const names${index}: string[] = Object.keys(entry${index});`,
  );
  return lines.join("\n");
}

/** Type checks the consumer, libraries included, and returns what the compiler has to say. */
function check(fileName: string, module: string, moduleResolution: string): string {
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom"],
    types: [],
    module,
    moduleResolution,
    strict: true,
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
  };
  writeFileSync(join(consumerPath, fileName), consumerSource());
  writeFileSync(join(consumerPath, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [fileName] }));
  const result = spawnSync(process.execPath, [tscPath, "--project", "tsconfig.json"], { cwd: consumerPath, encoding: "utf8" });
  return result.stdout + result.stderr;
}

describe("a strict TypeScript consumer that checks libraries too", () => {
  test("compiles as an ES module", () => {
    expect(check("esm.mts", "nodenext", "nodenext")).toBe("");
  });

  test("compiles as CommonJS", () => {
    expect(check("commonjs.cts", "nodenext", "nodenext")).toBe("");
  });

  test("compiles for a bundler", () => {
    expect(check("bundler.ts", "esnext", "bundler")).toBe("");
  });
});
