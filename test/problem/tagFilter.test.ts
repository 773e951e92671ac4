import { describe, expect, it } from "vitest";
import { matchesFilter, type TagFilter } from "../../src/problem/tagFilter";

describe("matchesFilter", () => {
  it.each<readonly [TagFilter | undefined, boolean]>([
    [undefined, true],
    [{}, true],
    [{ include: [] }, true],
    [{ include: ["a"] }, true],
    [{ include: ["x"] }, false],
    [{ include: ["a", "x"] }, true],
    [{ include: ["a", "x"], match: "any" }, true],
    [{ include: ["a", "x"], match: "all" }, false],
    [{ include: ["a", "b"], match: "all" }, true],
    [{ include: [], match: "all" }, true],
    [{ exclude: ["b"] }, false],
    [{ exclude: ["x"] }, true],
    [{ include: ["a"], exclude: ["b"] }, false],
  ])("chooses what has the tags a and b by %j: %s", (filter, expected) => {
    expect(matchesFilter(filter, new Set(["a", "b"]))).toBe(expected);
  });
});
