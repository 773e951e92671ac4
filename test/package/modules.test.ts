import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { importSpecifiers } from "./entryPoints";

const consumerPath = inject("consumerPath");
const specifiers = importSpecifiers(consumerPath);

/** Runs a program in the consumer project, in a Node process of its own, and returns the JSON it prints. */
function runProgram(fileName: string, source: string): unknown {
  writeFileSync(join(consumerPath, fileName), source);
  return JSON.parse(execFileSync(process.execPath, [fileName], { cwd: consumerPath, encoding: "utf8" }));
}

function importedNames(specifier: string): unknown {
  return runProgram(
    "names.mjs",
    `import * as entry from ${JSON.stringify(specifier)};
     console.log(JSON.stringify(Object.keys(entry).sort()));`,
  );
}

function requiredNames(specifier: string): unknown {
  return runProgram("names.cjs", `console.log(JSON.stringify(Object.keys(require(${JSON.stringify(specifier)})).sort()));`);
}

describe.each(specifiers)("%s", (specifier) => {
  test("offers the same names to import and to require, and no default export", () => {
    const names = importedNames(specifier);
    expect(names).toEqual(requiredNames(specifier));
    expect(names).not.toContain("default");
  });
});

test("loads without touching the global object", () => {
  const added = runProgram(
    "globals.mjs",
    `const before = new Set(Reflect.ownKeys(globalThis));
     for (const specifier of ${JSON.stringify(specifiers)}) await import(specifier);
     console.log(JSON.stringify(Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String)));`,
  );
  // zod keeps its registry of schema metadata there.
  expect((added as string[]).filter((key) => !key.startsWith("__zod"))).toEqual([]);
});

test.each(["import", "require"])("rules are tested and defined from the package as shipped under %s", (system) => {
  const load = (specifier: string) => (system === "import" ? `await import("${specifier}")` : `require("${specifier}")`);
  const outcome = runProgram(
    system === "import" ? "ruleTest.mjs" : "ruleTest.cjs",
    `(async () => {
       const { CustomRuleError, defineRule, InvalidRosterError } = ${load("mekaar")};
       const { assign, ruleTest, RuleTestError, shift, tinyProblem } = ${load("mekaar/testing")};
       const nights = defineRule({
         kind: "acme:nights",
         parse: ({ most }) => ({ most }),
         compile: ({ most }, context) =>
           context.rule({ kind: "workLimit", measure: "shifts", over: { kind: "horizon" }, shifts: { include: ["night"] }, maximum: most }),
         check: ({ most }, { units }) => [{ amount: Math.max(0, units.filter(({ tags }) => tags.has("night")).length - most) }],
         messages: { en: () => "Nights.", nl: () => "Nachten." },
       });
       const shifts = [0, 1, 2].map((day) => shift("n" + day, day, "23:00", "07:00"));
       const test = ruleTest({ id: "nights", kind: "acme:nights", level: "soft", most: 1 }, tinyProblem({ shifts }), { rules: [nights] });
       const verdict = test.given(...shifts.map(({ id }) => assign("anna", id))).penalises(2);
       test.agrees();
       const thrownBy = (action) => { try { action(); } catch (error) { return error; } };
       console.log(JSON.stringify([
         verdict.isChecked,
         verdict.sentences,
         thrownBy(() => verdict.isKept()) instanceof RuleTestError,
         thrownBy(() => test.given(assign("nobody", "n0"))) instanceof InvalidRosterError,
         thrownBy(() => defineRule({ ...nights, kind: "nights" })) instanceof CustomRuleError,
       ]));
     })();`,
  );
  // Three nights where one is allowed: two too many. The classes of errors are the same in both entries.
  expect(outcome).toEqual([true, ["Nights."], true, true, true]);
});

test.each(["import", "require"])("a name that two entries share is one object under %s", (system) => {
  // Two copies of an error class would make `instanceof` fail, two copies of a cache would compile every problem twice.
  const load = system === "import" ? "await import(specifier)" : "require(specifier)";
  const doubles = runProgram(
    system === "import" ? "shared.mjs" : "shared.cjs",
    `(async () => {
       const seen = new Map();
       const doubles = [];
       for (const specifier of ${JSON.stringify(specifiers)}) {
         for (const [name, value] of Object.entries(${load})) {
           if (seen.has(name) && seen.get(name) !== value) doubles.push(name);
           seen.set(name, value);
         }
       }
       console.log(JSON.stringify(doubles));
     })();`,
  );
  expect(doubles).toEqual([]);
});

/** Solves two places for one person exactly and prints what came of it. */
const solveExactly = (backend: string): string => `
  const problem = parseProblem({
    format: "mekaar/1",
    planning: { zone: "Europe/Amsterdam", start: "2026-10-05", days: 1 },
    organisations: [{ id: "org" }],
    professionals: [{ id: "anna", engagements: [{ id: "e", organisationId: "org", form: "employee" }] }],
    shifts: ["07:00", "08:00"].map((start) => ({ id: start, organisationId: "org", start: "2026-10-05T" + start, end: "2026-10-05T15:00" })),
  });
  solve(problem, { method: "exact", backend: ${JSON.stringify(backend)} }).then(({ status, score, exact }) => {
    console.log(JSON.stringify({ status, score, refusals: exact.refusals.map(({ kind, message }) => ({ kind, message })) }));
  });`;

describe.each([
  ["exact.mjs", 'import { parseProblem, solve } from "mekaar";'],
  ["exact.cjs", 'const { parseProblem, solve } = require("mekaar");'],
])("exact solving from %s", (fileName, load) => {
  test("works with the embedded solver, and does not start programs that a polluted prototype names", () => {
    const pollution =
      'const value = { solver: "lpsolve", binPath: "/bin/false", args: [], tempName: "x" };\n' +
      'Object.defineProperty(Object.prototype, "external", { value });';
    // One of the two overlapping places stays open: the target of one person has a price of 100 by default.
    expect(
      runProgram(fileName, `${load}\n${solveExactly("javascript-lp-solver").replace("solve(problem", `${pollution}\nsolve(problem`)}`),
    ).toEqual({
      status: "optimal",
      score: { hard: 0, cost: 100 },
      refusals: [],
    });
  });

  test("says that HiGHS is not installed", () => {
    expect(runProgram(fileName, `${load}\n${solveExactly("highs")}`)).toMatchObject({
      refusals: [{ kind: "not-installed", message: 'The optional package "highs" is not installed.' }],
    });
  });
});
