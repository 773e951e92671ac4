import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../../benchmarks/cooperative/random";

const draw = (seed: number, stream: string) => {
  const random = createRandom(seed, stream);
  return Array.from({ length: 20 }, () => random.next());
};

describe("createRandom", () => {
  it("gives the same numbers for the same seed and stream, and others for another seed or stream", () => {
    expect(draw(1, "a")).toEqual(draw(1, "a"));
    expect(draw(2, "a")).not.toEqual(draw(1, "a"));
    expect(draw(1, "b")).not.toEqual(draw(1, "a"));
  });

  it("stays within its limits", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), fc.nat(100), (seed, from, width) => {
        const random = createRandom(seed, "limits");
        for (let draw = 0; draw < 20; draw++) {
          const value = random.between(from, from + width);
          if (!Number.isInteger(value) || value < from || value > from + width) return false;
          const share = random.next();
          if (share < 0 || share >= 1) return false;
        }
        return true;
      }),
    );
  });

  it("picks in proportion to the weights", () => {
    const random = createRandom(1, "weights");
    const counts = { rare: 0, often: 0, never: 0 };
    const items = [
      { name: "rare", weight: 1 },
      { name: "often", weight: 3 },
      { name: "never", weight: 0 },
    ] as const;
    for (let draw = 0; draw < 4000; draw++) counts[random.pickWeighted(items, ({ weight }) => weight).name]++;
    expect(counts.never).toBe(0);
    // 1000 of 4000 are expected; five standard deviations are 5 x sqrt(4000 x 1/4 x 3/4) = 137.
    expect(Math.abs(counts.rare - 1000)).toBeLessThan(137);
  });
});
