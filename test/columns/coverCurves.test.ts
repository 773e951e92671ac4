import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverCurves, curveAt, settlePrice } from "../../src/columns/coverCurves";
import { coverTableAt } from "../../src/roster/coverTable";
import { tinyInstance } from "../kernels/tinyInstance";

const tables = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 6 });

const curvesOf = (cover: readonly number[]) => {
  const instance = tinyInstance({ slots: [{ day: 0, start: 0, length: 60, cover }] });
  return { instance, curves: coverCurves(instance, 1) };
};

describe("cover curves", () => {
  it("lie nowhere above the table, meet it at their corners and are convex", () => {
    fc.assert(
      fc.property(tables, (cover) => {
        const { instance, curves } = curvesOf(cover);
        for (let count = 0; count < 8; count++) {
          const isWithin = count < cover.length;
          const table = coverTableAt(instance.coverCost, 0, cover.length, count);
          if (isWithin) expect(curveAt(curves, 0, count)).toBeLessThanOrEqual(table + 1e-9);
        }
        curves.counts.forEach((count, corner) => expect(curves.values[corner]).toBe(cover[count]));
        curves.slopes.forEach((slope, corner) => {
          if (corner > 0) expect(slope).toBeGreaterThan(curves.slopes[corner - 1]!);
        });
      }),
    );
  });

  it("are the table itself where it is convex", () => {
    // 100 for nobody, 40 for one, 0 for two, 10 for three: steps -60, -40, +10.
    const { curves } = curvesOf([100, 40, 0, 10]);
    expect([...curves.counts]).toEqual([0, 1, 2]);
    expect([...curves.slopes]).toEqual([-60, -40, 10]);
    expect(curveAt(curves, 0, 0.5)).toBe(70);
    expect(curveAt(curves, 0, 5)).toBe(30);
  });

  it("settle a price where its distance and the conjugate balance", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: -120, max: 120 }), fc.integer({ min: 1, max: 40 }), (cover, price, step) => {
        const { curves } = curvesOf(cover);
        const settled = settlePrice(curves, 0, price, step);
        // conjugate(p) = max over headcounts of p * n - curve(n), between the first and the last slope.
        const low = curves.slopes[0]!;
        const high = curves.slopes.at(-1)!;
        const value = (p: number): number => {
          const conjugate = Math.max(...Array.from(curves.counts, (count, corner) => p * count - curves.values[corner]!));
          return conjugate + (p - price) ** 2 / (2 * step);
        };
        expect(settled).toBeGreaterThanOrEqual(low);
        expect(settled).toBeLessThanOrEqual(high);
        for (let share = 0; share <= 50; share++) {
          const other = low + ((high - low) * share) / 50;
          expect(value(settled)).toBeLessThanOrEqual(value(other) + 1e-9);
        }
      }),
    );
  });
});
