import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, inject, test } from "vitest";
import { readInstalledManifest } from "./entryPoints";

const consumerPath = inject("consumerPath");
const packagePath = join(consumerPath, "node_modules", "mekaar");
const files = readdirSync(packagePath, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
const programs = files.filter((file) => /\.c?js$/.test(file));

/** Worker threads and yielding to the event loop are all that the library may want from Node. */
const allowedBuiltins = new Set(["worker_threads", "timers/promises"]);

interface ProgramFacts {
  /** What the program imports or requires, relative files left out. */
  imports: string[];
  /** Places where text is run as code. */
  evaluations: string[];
}

function readProgram(file: string): ProgramFacts {
  const facts: ProgramFacts = { imports: [], evaluations: [] };
  const source = ts.createSourceFile(file, readFileSync(join(packagePath, file), "utf8"), ts.ScriptTarget.ES2022, true);
  const addImport = (node: ts.Node | undefined): void => {
    if (node === undefined) return;
    const specifier = ts.isStringLiteralLike(node) ? node.text : `computed: ${node.getText()}`;
    if (!specifier.startsWith(".")) facts.imports.push(specifier.replace(/^node:/, ""));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) addImport(node.moduleSpecifier);
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const callee = node.expression;
      if (callee.kind === ts.SyntaxKind.ImportKeyword || callee.getText() === "require") addImport(node.arguments?.[0]);
      if (/^(?:\(0, )?(?:globalThis\.)?(?:eval|Function)\)?$/.test(callee.getText())) facts.evaluations.push(`${file}: ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return facts;
}

test("the tarball holds the build, the licence and the usual papers, nothing else", () => {
  const unexpected = files.filter((file) => !/^(?:dist(?:\/.+)?|package\.json|LICENSE|README\.md)$/.test(file));
  expect(unexpected).toEqual([]);
  expect(files).toContain("LICENSE");
});

test("the embedded solver is part of the build, without what would start programs", () => {
  const text = programs.map((file) => readFileSync(join(packagePath, file), "utf8")).join("\n");
  expect(text).toContain("solveWithExternalSolver");
  expect(text).not.toMatch(/child_process|execFile/);
});

test("every program has a source map", () => {
  expect(programs.length).toBeGreaterThan(0);
  expect(programs.filter((file) => !files.includes(`${file}.map`))).toEqual([]);
});

describe.each(programs)("%s", (file) => {
  test("imports declared dependencies and harmless parts of Node only", () => {
    const { dependencies, peerDependencies } = readInstalledManifest(consumerPath);
    const declared = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];
    const strangers = readProgram(file).imports.filter((specifier) => {
      if (isBuiltin(specifier)) return !allowedBuiltins.has(specifier);
      return !declared.some((name) => specifier === name || specifier.startsWith(`${name}/`));
    });
    expect(strangers).toEqual([]);
  });

  test("never runs text as code", () => {
    expect(readProgram(file).evaluations).toEqual([]);
  });
});
