import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ruleKinds } from "../../src/problem/rules/ruleSchemas";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");

it("the README's first roster runs as it stands and fills every shift", () => {
  const block = /```ts\n([\s\S]*?)```/.exec(readme)?.[1];
  expect(block).toBeDefined();
  const folder = mkdtempSync(join(tmpdir(), "mekaar-readme-"));
  try {
    const file = join(folder, "first.mts");
    writeFileSync(file, (block ?? "").replace('"mekaar"', JSON.stringify(join(root, "src/index.ts"))));
    const output = execFileSync(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), file], { encoding: "utf8", cwd: root });
    expect(output).toContain("optimal");
    expect(output.match(/personId/g)).toHaveLength(3);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("the README names every kind of rule", () => {
  expect(ruleKinds.filter((kind) => !readme.includes(`\`${kind}\``))).toEqual([]);
});
