import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileProblem } from "../../src/compile/compile";
import { pickAmount } from "../../src/kernels/pick";
import { parseProblem } from "../../src/problem/parseProblem";
import { Candidates, ineligible } from "../../src/roster/candidates";
import { arbitraryRosterCase } from "../support/arbitraryProblem";

describe("candidates", () => {
  it.each([
    ["one dense table", Infinity],
    ["rows", 0],
  ])("price every person on every slot as the picks do, from %s", (_, denseLimit) => {
    fc.assert(
      fc.property(arbitraryRosterCase(), ({ problem }) => {
        const instance = compileProblem(parseProblem(problem));
        const candidates = new Candidates(instance, denseLimit);
        for (let person = 0; person < instance.personCount; person++) {
          for (let slot = 0; slot < instance.slotCount; slot++) {
            if (instance.slotShift[slot]! < 0) {
              expect(candidates.price(person, slot)).toBe(ineligible);
              continue;
            }
            const judging = instance.picks.filter((kernel) => kernel.personClass[person]! >= 0);
            const isBanned = judging.some((kernel) => kernel.hard && pickAmount(kernel, instance, person, slot) > 0);
            const price = judging.reduce((sum, kernel) => sum + kernel.weight * pickAmount(kernel, instance, person, slot), 0);
            expect(candidates.price(person, slot)).toBe(isBanned ? ineligible : price);
          }
        }
      }),
    );
  });

  it("list the slots of each day where the offsets say", () => {
    fc.assert(
      fc.property(arbitraryRosterCase(), ({ problem }) => {
        const instance = compileProblem(parseProblem(problem));
        const candidates = new Candidates(instance);
        for (let person = 0; person < instance.personCount; person++) {
          const { slots, dayOffsets } = candidates.row(person);
          expect(dayOffsets[instance.dayCount]).toBe(slots.length);
          for (let day = 0; day < instance.dayCount; day++) {
            for (let index = dayOffsets[day]!; index < dayOffsets[day + 1]!; index++) expect(instance.slotDay[slots[index]!]).toBe(day);
          }
          expect([...slots]).toEqual([...slots].sort((a, b) => a - b));
        }
      }),
    );
  });
});
