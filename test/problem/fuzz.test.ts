import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkProblem } from "../../src/problem/checkProblem";
import { checkRoster, parseRoster } from "../../src/problem/parseRoster";
import { parseProblem } from "../../src/problem/parseProblem";
import { InvalidProblemError } from "../../src/problem/problemIssue";
import { InvalidRosterError } from "../../src/problem/invalidRosterError";
import { assign, rosterOf } from "../support/problemBuilder";
import { fullProblem } from "./fullProblem";

/** Values that often trip parsers up, besides arbitrary ones. */
const strangeValue = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      null,
      undefined,
      true,
      0,
      -1,
      1,
      2,
      3.5,
      1e300,
      NaN,
      Infinity,
      -Infinity,
      "",
      " ",
      "all",
      "soft",
      "hard",
      "constructor",
      "__proto__",
    ],
    ...[
      "2026-10-06",
      "2026-02-30",
      "2027-03-28T02:30",
      "2026-10-25T02:30",
      "2026-10-06T07:00+02:00",
      "2300-01-01T00:00",
      "anna",
      "org",
      "x".repeat(1000),
    ],
    ...[[], {}, [[]], [{}], [null], { kind: "week" }, { id: "x" }, { include: ["x"] }, new Map(), 7n, Symbol("x"), () => 0],
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A place in plain data and what is done there. */
interface Mutation {
  readonly steps: readonly number[];
  readonly action: "replace" | "remove" | "add" | "copy" | "repeat";
  readonly value: unknown;
  readonly key: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  steps: fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
  action: fc.constantFrom("replace", "remove", "add", "copy", "repeat"),
  value: strangeValue,
  key: fc.oneof(fc.constantFrom("__proto__", "constructor", "id", "weight", "kind", "a b", "minimum"), fc.string()),
});

/** Walks down as far as the steps lead and changes what is there, in place. */
function mutate(root: object, { steps, action, value, key }: Mutation): void {
  let parent = root as Record<string, unknown>;
  let name = "";
  for (const step of steps) {
    const names = Object.keys(parent);
    if (names.length === 0) break;
    name = names[step % names.length]!;
    const next = parent[name];
    if (typeof next !== "object" || next === null || step === steps.at(-1)) break;
    parent = next as Record<string, unknown>;
  }
  const siblings = Object.values(parent);
  if (action === "add") Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
  else if (action === "remove") Reflect.deleteProperty(parent, name);
  else if (action === "copy") parent[name] = siblings[(steps[0] ?? 0) % Math.max(1, siblings.length)];
  else if (action === "repeat" && Array.isArray(parent)) parent.push(parent[Number(name)]);
  else parent[name] = value;
}

/** Whether parsing throws the error of its kind; any other error fails the test. */
function isRefused(parse: () => unknown, kind: new (...args: never[]) => Error): boolean {
  try {
    parse();
    return false;
  } catch (error) {
    if (error instanceof kind) return true;
    throw error;
  }
}

describe("a problem that has been tampered with", () => {
  it("never makes checkProblem throw, and is refused by parseProblem exactly when checkProblem finds an error", () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const json = structuredClone(fullProblem);
        for (const each of mutations) mutate(json, each);
        const issues = checkProblem(json, { maximumValues: 100_000 });
        const hasErrors = issues.some(({ severity }) => severity === "error");
        expect(isRefused(() => parseProblem(json, { maximumValues: 100_000 }), InvalidProblemError)).toBe(hasErrors);
        for (const { path, message, code } of issues) {
          expect(code).toMatch(/^[a-z-]+$/);
          expect(path.length).toBeGreaterThan(0);
          expect(message.length).toBeLessThan(4000);
        }
        if (!hasErrors) accepted += 1;
      }),
      { numRuns: 2000 },
    );
    // If hardly any mutant were valid, the second half of the claim would be hollow.
    expect(accepted).toBeGreaterThan(20);
  }, 120_000);

  it("never makes checkProblem throw when it is anything at all", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), strangeValue), (json) => {
        expect(checkProblem(json).some(({ severity }) => severity === "error")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a roster that has been tampered with", () => {
  it("never makes checkRoster throw, and is refused by parseRoster exactly when checkRoster finds an error", () => {
    const problem = parseProblem(fullProblem);
    const roster = rosterOf(assign("anna", "e1", "lead"), assign("bob", "l1"), assign("vera", "e1", "help"));
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const json = structuredClone(roster);
        for (const each of mutations) mutate(json, each);
        const hasErrors = checkRoster(problem, json).length > 0;
        expect(isRefused(() => parseRoster(problem, json), InvalidRosterError)).toBe(hasErrors);
      }),
      { numRuns: 1000 },
    );
  });
});
