import { execFileSync } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";

const consumerPath = inject("consumerPath");

/** Runs a program in the consumer project and returns the JSON it prints, once its process has ended. */
function runProgram(fileName: string, source: string): unknown {
  writeFileSync(join(consumerPath, fileName), source);
  // A worker thread that stays behind would keep the process, and this call, until the timeout.
  const output = execFileSync(process.execPath, [fileName], { cwd: consumerPath, encoding: "utf8", timeout: 60_000 });
  return JSON.parse(output);
}

/** Solves a problem that no bound finishes, in turns and on threads, and prints what came of it. */
const solveOnThreads = `
  const shifts = [...Array(10).keys()].flatMap((day) => ["07:00", "15:00"].map((start, index) => ({
    id: start + day,
    organisationId: "org",
    start: "2026-10-" + String(5 + day).padStart(2, "0") + "T" + start,
    end: "2026-10-" + String(5 + day).padStart(2, "0") + "T" + ["15:00", "23:00"][index],
  })));
  const nights = defineRule({
    kind: "acme:late",
    parse: () => ({}),
    compile: (_, context) => context.price((person, { shift }) => (person.id === "anna" && shift.id.startsWith("15") ? 3 : 0)),
    messages: { en: () => "Late.", nl: () => "Laat." },
  });
  const problem = parseProblem({
    format: "mekaar/1",
    planning: { zone: "Europe/Amsterdam", start: "2026-10-05", days: 10 },
    organisations: [{ id: "org" }],
    professionals: ["anna", "bob", "carla"].map((id) => ({ id, engagements: [{ id: "e", organisationId: "org", form: "employee" }] })),
    shifts,
    rules: [
      { id: "cover", kind: "demandCover", level: "soft", weight: 100, bound: "target" },
      { id: "rest", kind: "restBetweenShifts", level: "hard", restMinutes: 660 },
      { id: "mix", kind: "teamMix", level: "soft", weight: 7, members: [{ weight: 1 }], minimum: 20, emptyShifts: true },
      { id: "late", kind: "acme:late", level: "soft" },
    ],
  }, { rules: [nights] });
  (async () => {
    const results = [];
    for (const threads of [1, 2]) results.push(await solve(problem, { limits: { work: 60000 }, lanes: 2, threads }));
    const bytes = results.map(({ roster, digest, score, bound }) => JSON.stringify({ roster, digest, score, bound }));
    console.log(JSON.stringify({ threads: results.map(({ statistics }) => statistics.threads), isSame: bytes[0] === bytes[1] }));
  })();`;

const programs = [
  ["mjs", 'import { defineRule, parseProblem, solve } from "mekaar";'],
  ["cjs", 'const { defineRule, parseProblem, solve } = require("mekaar");'],
] as const;

describe.each(programs)("solving on threads from %s", (extension, load) => {
  test("gives the bytes that lanes in turns give, and leaves no thread behind", () => {
    expect(runProgram(`threads.${extension}`, `${load}\n${solveOnThreads}`)).toEqual({ threads: [1, 2], isSame: true });
  });
});

test("a copy of the package without the worker's file searches in the calling thread", () => {
  const modulesPath = join(consumerPath, "bundled", "node_modules");
  cpSync(join(consumerPath, "node_modules"), modulesPath, { recursive: true });
  rmSync(join(modulesPath, "mekaar", "dist", "laneWorker.js"));
  const [extension, load] = programs[0];
  expect(runProgram(join("bundled", `fallback.${extension}`), `${load}\n${solveOnThreads}`)).toEqual({ threads: [1, 1], isSame: true });
});
