import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileProblem } from "../../src/compile/compile";
import { encodeRoster } from "../../src/instance/rosterCodec";
import { deltaFollow } from "../../src/kernels/follow";
import { addFollowPairs, followTable } from "../../src/kernels/followTable";
import { parseProblem } from "../../src/problem/parseProblem";
import { wholeLine } from "../../src/roster/evaluateRoster";
import { arbitraryRosterCase } from "../support/arbitraryProblem";

const kinds = ["noOverlap", "restBetweenShifts", "travelTime", "forbiddenSuccession"] as const;

describe("a follow table", () => {
  it("changes by what its kernels change by, for any replaced segment", () => {
    fc.assert(
      fc.property(arbitraryRosterCase({ kinds }), fc.nat(), fc.nat(), fc.nat(), ({ problem, roster }, a, b, keep) => {
        const instance = compileProblem(parseProblem(problem));
        const lines = encodeRoster(instance, { format: "mekaar/1", assignments: roster });
        for (let person = 0; person < instance.personCount; person++) {
          const { offsets, items } = instance.personFollows;
          const kernels = Array.from(items.subarray(offsets[person], offsets[person + 1]), (index) => instance.follows[index]!);
          const table = followTable(instance, kernels)!;
          const before = wholeLine(instance, person, lines[person]!);
          const { length } = before;
          const from = a % (length + 1);
          const to = from + (b % (length - from + 1));
          // Every second element of the segment stays, which one is a matter of chance.
          const after = before.filter((_, index) => index < from || index >= to || (index + keep) % 2 === 0);
          const suffix = length - to;
          const sums = new Float64Array(2);
          addFollowPairs(table, after, 0, after.length, from, after.length - suffix, 1, sums);
          addFollowPairs(table, before, 0, length, from, to, -1, sums);
          let hard = 0;
          let cost = 0;
          for (const kernel of kernels) {
            const amount = deltaFollow(kernel, instance, before, 0, length, after, after.length, from, suffix);
            hard += kernel.guide * amount;
            cost += kernel.weight * amount;
          }
          expect(sums[0]).toBeCloseTo(hard, 6);
          expect(sums[1]).toBeCloseTo(cost, 6);
        }
      }),
    );
  });

  it("is not made where it would be too large", () => {
    const { problem } = fc.sample(arbitraryRosterCase({ kinds }), { numRuns: 1, seed: 1 })[0]!;
    const instance = compileProblem(parseProblem(problem));
    expect(followTable(instance, instance.follows, instance.slotCount ** 2 - 1)).toBeUndefined();
    expect(followTable(instance, instance.follows, instance.slotCount ** 2)?.slotCount).toBe(instance.slotCount);
  });
});
