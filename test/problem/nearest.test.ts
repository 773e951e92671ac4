import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, nearestFinder } from "../../src/problem/nearest";

/** The whole table, without band or limit. */
function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) => Array.from({ length: b.length + 1 }, (__, column) => row + column));
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = table[row - 1]![column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      table[row]![column] = Math.min(replaced, table[row - 1]![column]! + 1, table[row]![column - 1]! + 1);
    }
  }
  return table[a.length]![b.length]!;
}

describe("editDistance", () => {
  it("equals the plain table up to the limit", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 9 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 6 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(limit, plainDistance(a, b)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("nearestFinder", () => {
  it("finds the nearest candidate, and takes capitals and spaces for nothing", () => {
    const { nearest } = nearestFinder();
    expect(nearest("nurs", ["carer", "nurse", "nursery"])).toBe("nurse");
    expect(nearest(" NURSE ", ["nurs", "nurse"])).toBe("nurse");
  });

  it("finds nothing when more than a third differs", () => {
    const { nearest, hint } = nearestFinder();
    expect(nearest("abc", ["axy"])).toBeUndefined();
    expect(nearest("ab", ["ac"])).toBeUndefined();
    expect(hint("abc", ["xyz"])).toBe("");
    expect(hint("abc", ["abd"])).toBe(' Did you mean "abd"?');
  });

  it("stops when its budget is spent", () => {
    const { nearest } = nearestFinder(10);
    expect(nearest("abcdefgh", ["abcdefgx"])).toBe("abcdefgx");
    expect(nearest("abcdefgh", ["abcdefgx"])).toBeUndefined();
  });
});
