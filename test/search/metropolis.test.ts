import { describe, expect, it } from "vitest";
import { coolingTable, metropolisLimit } from "../../src/search/metropolis";
import { Random } from "../../src/search/random";

describe("Metropolis limits", () => {
  it("are T x -ln(u) for u in the middle of one of 4096 equal parts", () => {
    const random = new Random(5);
    const twin = new Random(5);
    for (let index = 0; index < 2000; index++) {
      const part = Math.floor(twin.next() / 2 ** 20);
      expect(metropolisLimit(3, random)).toBeCloseTo(-3 * Math.log((part + 0.5) / 4096), 10);
    }
  });

  it("let an increase of T pass with probability 1/e", () => {
    const random = new Random(11);
    let passed = 0;
    for (let index = 0; index < 20000; index++) if (metropolisLimit(2, random) >= 2) passed++;
    // 20000 / e = 7358, standard deviation 68.
    expect(Math.abs(passed - 7358)).toBeLessThan(400);
  });
});

describe("the cooling table", () => {
  it("starts and ends at the given temperatures", () => {
    const table = coolingTable(40, 0.5);
    expect(table).toHaveLength(1025);
    expect(table[0]).toBe(40);
    expect(table[1024]).toBeCloseTo(0.5, 9);
  });

  it("is geometric: half way it is at the geometric mean", () => {
    expect(coolingTable(16, 1)[512]).toBeCloseTo(4, 9);
  });
});
