import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deltaDuty, evaluateDuty, matchDuty } from "../../src/kernels/duty";
import { arbitraryChange, deltaArguments, linesOf } from "./arbitraryChange";
import { arbitraryBreaks, arbitraryDutyRest, arbitraryFrequency, arbitraryLength, arbitrarySeries } from "./arbitraryDuties";
import { dutyCharges, plainDuty } from "./plainDuties";

/** Cheap enough to look further than the default. */
const runs = { numRuns: Math.max(600, fc.readConfigureGlobal().numRuns ?? 0) };

describe.each([
  ["length", arbitraryLength],
  ["breaks", arbitraryBreaks],
  ["rest", arbitraryDutyRest],
  ["series", arbitrarySeries],
  ["frequency", arbitraryFrequency],
])("a duty kernel of form %s on random lines", (form, makers) => {
  it("charges what its plain reading says, and matches are the duties it charges", () => {
    fc.assert(
      fc.property(makers, arbitraryChange(), (make, change) => {
        const kernel = make(change.slots);
        const [line] = linesOf(change);
        const { instance, before, beforeBase, beforeLength } = change;
        const charges = dutyCharges(kernel, instance, line);
        expect(evaluateDuty(kernel, instance, before, beforeBase, beforeLength)).toBe(plainDuty(kernel, instance, line));
        const matches = matchDuty(kernel, instance, before, beforeBase, beforeLength);
        expect(matches.map(({ amount }) => amount)).toEqual(charges.map(({ amount }) => amount));
        matches.forEach(({ amount, slots, measured, bound }, index) => {
          const units = charges[index]!.duties.flatMap((duty) => duty.units);
          // Rest is told with the duty that comes after it.
          expect(form === "rest" ? slots.slice(0, units.length) : slots).toEqual(units);
          if (form !== "frequency") expect(Math.abs(measured - bound)).toBe(amount);
        });
      }),
      runs,
    );
  });

  it("changes by the difference of evaluations", () => {
    fc.assert(
      fc.property(makers, arbitraryChange(), (make, change) => {
        const kernel = make(change.slots);
        const [before, after] = linesOf(change);
        const difference = plainDuty(kernel, change.instance, after) - plainDuty(kernel, change.instance, before);
        expect(deltaDuty(kernel, change.instance, ...deltaArguments(change))).toBe(difference);
      }),
      runs,
    );
  });
});
