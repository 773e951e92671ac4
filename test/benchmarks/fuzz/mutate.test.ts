import { describe, expect, it, vi } from "vitest";
import { createRandom } from "../../../benchmarks/cooperative/random";
import { baseProblems } from "../../../benchmarks/fuzz/baseProblems";
import { customKind } from "../../../benchmarks/fuzz/customKind";
import { keysOf, setValue, type Json } from "../../../benchmarks/fuzz/json";
import { mutate } from "../../../benchmarks/fuzz/mutate";
import { checkProblem } from "../../../src/problem/checkProblem";

// Machines that build are often busy.
vi.setConfig({ testTimeout: 30_000 });

/** Whether the engine refuses a document, with the kind of rule that the base problems define themselves. */
const isRefused = (document: unknown) => checkProblem(document, { rules: [customKind] }).some(({ severity }) => severity === "error");

describe("mutate", () => {
  it("starts from problems without errors", () => {
    expect(baseProblems().filter(isRefused)).toEqual([]);
  });

  it("changes the same document in the same way for the same seed", () => {
    const mutated = () => {
      const document = structuredClone(baseProblems()[1]) as unknown as Json;
      for (let run = 0; run < 5; run++) mutate(document, createRandom(7, `run ${run}`));
      return document;
    };
    expect(mutated()).toEqual(mutated());
  });

  it("changes most documents, and some of them so that they are refused", () => {
    const base = baseProblems()[1]!;
    const documents = Array.from({ length: 60 }, (_, run) => {
      const document = structuredClone(base) as unknown as Json;
      mutate(document, createRandom(3, `run ${run}`));
      return document;
    });
    // Comparing as text is not enough: NaN and null look alike there, so a few changes may go unseen.
    const changed = documents.filter((document) => JSON.stringify(document) !== JSON.stringify(base));
    expect(changed.length).toBeGreaterThan(40);
    const refused = documents.filter(isRefused);
    expect(refused.length).toBeGreaterThan(10);
    expect(refused.length).toBeLessThan(60);
  });

  it("sets __proto__ as an own key, as JSON.parse does", () => {
    const container: { [key: string]: Json } = {};
    setValue({ container, key: "__proto__" }, 1);
    expect(keysOf(container)).toEqual(["__proto__"]);
    expect(Object.getPrototypeOf(container)).toBe(Object.prototype);
  });
});
