import { describe, expect, it } from "vitest";
import { ColumnPool } from "../../src/columns/columnPool";

const lineOf = (...slots: readonly number[]): Int32Array => Int32Array.from(slots);

describe("the pool of columns", () => {
  it("knows every line of a person once", () => {
    const pool = new ColumnPool(2);
    const one = pool.columnOf(0, lineOf(1, 2), () => 5);
    expect(pool.columnOf(0, lineOf(1, 2), () => 7)).toBe(one);
    expect(pool.columnOf(1, lineOf(1, 2), () => 7)).not.toBe(one);
    expect(pool.activate(one)).toBe(true);
    expect(pool.activate(one)).toBe(false);
    expect(pool.active(0)).toEqual([one]);
  });

  it("prunes what is dear or beyond the number kept, never what is in use", () => {
    const pool = new ColumnPool(1);
    const columns = [30, 0, 1, 2, 10].map((reducedCost, index) => {
      const column = pool.columnOf(0, lineOf(index), () => 0);
      column.reducedCost = reducedCost;
      pool.activate(column);
      return column;
    });
    columns[0]!.meanShare = 0.5;
    // Within 5 points of the least: 0, 1 and 2; two are kept; the first one is in use.
    pool.prune(0, 5, 2);
    expect(pool.active(0).map(({ reducedCost }) => reducedCost)).toEqual([0, 1, 30]);
    // What was dropped may come back.
    expect(pool.activate(columns[3]!)).toBe(true);
  });
});
