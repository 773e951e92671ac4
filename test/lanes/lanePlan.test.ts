import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lanePlan, laneSeed } from "../../src/lanes/lanePlan";
import { lonePlan } from "../../src/search/portfolioPlan";

describe("the plan of a lane", () => {
  it("is that of a search without lanes when it is alone", () => {
    expect(lanePlan(0, 1)).toBe(lonePlan);
  });

  it("has one lane make the root, and the others differ from each other", () => {
    const plans = [0, 1, 2, 3].map((lane) => lanePlan(lane, 4));
    expect(plans.map(({ root }) => root)).toEqual(["own", "received", "received", "received"]);
    expect(new Set(plans.map((plan) => JSON.stringify(plan))).size).toBe(4);
  });
});

describe("the seed of a lane", () => {
  it("is the run's for the first, and a safe integer of its own for each", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (seed) => {
        const seeds = Array.from({ length: 8 }, (_, lane) => laneSeed(seed, lane));
        expect(seeds[0]).toBe(seed);
        expect(new Set(seeds).size).toBe(8);
        expect(seeds.every((own) => Number.isSafeInteger(own))).toBe(true);
      }),
    );
  });
});
