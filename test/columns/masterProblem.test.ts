import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ColumnPool } from "../../src/columns/columnPool";
import { coverCurves } from "../../src/columns/coverCurves";
import { MasterProblem } from "../../src/columns/masterProblem";
import { simplexThreshold } from "../../src/columns/projectOnSimplex";
import { type SlotSpec, tinyInstance } from "../kernels/tinyInstance";

describe("the projection on the simplex", () => {
  it("leaves parts that sum to 1, and no other such point is nearer", () => {
    const values = fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(values, fc.array(fc.nat(100), { minLength: 6, maxLength: 6 }), (hundredths, weights) => {
        const point = Float64Array.from(hundredths, (value) => value / 100);
        const threshold = simplexThreshold(point, 0, point.length, new Float64Array(point.length));
        const projected = point.map((value) => Math.max(0, value - threshold));
        expect(projected.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
        const total = weights.slice(0, point.length).reduce((sum, weight) => sum + weight + 1, 0);
        const distance = (to: (index: number) => number): number => point.reduce((sum, value, index) => sum + (value - to(index)) ** 2, 0);
        expect(distance((index) => projected[index]!)).toBeLessThanOrEqual(distance((index) => (weights[index]! + 1) / total) + 1e-9);
      }),
    );
  });
});

describe("the master problem", () => {
  it("shares people out at least cost, and its prices prove that", () => {
    // Three slots that want one person each, 100 points if open and 100 for anyone too many. Two people, each with the lines {0, 1} for 10,
    // {1, 2} for 10 and {0, 2} for 10. Two whole lines cover two slots twice at best ({0, 1} and {1, 2}: 20 + 100 = 120, slot 1 one too many).
    // Shares: 6 lines of 1/3 each cover every slot with 4/3: 20 + 3 * 33.3 = 120. No sharing is better: 4 places are taken, 3 wanted.
    const slots = Array.from({ length: 3 }, (_, day): SlotSpec => ({ day, start: 480, length: 480 }));
    const instance = tinyInstance({ slots, personCount: 2 });
    const pool = new ColumnPool(2);
    for (const person of [0, 1]) {
      for (const line of [[0, 1], [1, 2], [0, 2]]) pool.activate(pool.columnOf(person, Int32Array.from(line), () => 10)); // prettier-ignore
    }
    const master = new MasterProblem(instance, pool, coverCurves(instance, 1), 30);
    const points = master.run([0, 1], 2000);
    expect(points).toBeCloseTo(120, 0);
    for (const person of [0, 1]) {
      const shares = pool.active(person).map(({ meanShare }) => meanShare);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    }
    // Weak duality: cover at its best headcount for the prices plus everybody's best line is never above.
    const cover = Array.from(master.meanPrices, (price) => Math.min(100, -price, 100 - 2 * price)).reduce((sum, one) => sum + one, 0);
    const lines = [0, 1].map((person) => Math.min(...pool.active(person).map(({ reducedCost }) => reducedCost)));
    expect(cover + lines[0]! + lines[1]!).toBeLessThanOrEqual(120 + 1e-6);
    expect(cover + lines[0]! + lines[1]!).toBeCloseTo(120, 0);
  });

  it("counts people who are not in the problem", () => {
    // One slot, taken already: working it costs 100, staying at home nothing.
    const instance = tinyInstance({ slots: [{ day: 0, start: 480, length: 480 }] });
    const pool = new ColumnPool(1);
    for (const line of [[0], []]) pool.activate(pool.columnOf(0, Int32Array.from(line), () => 0));
    const master = new MasterProblem(instance, pool, coverCurves(instance, 1), 30);
    expect(master.run([0], 500)).toBeCloseTo(0, 0);
    expect(pool.active(0).map(({ meanShare }) => Math.round(meanShare))).toEqual([1, 0]);
    master.fixedCounts[0] = 1;
    expect(master.run([0], 500)).toBeCloseTo(0, 0);
    expect(pool.active(0).map(({ meanShare }) => Math.round(meanShare))).toEqual([0, 1]);
  });
});
