import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listSlots } from "../../src/compile/slots";
import { SlotFinder } from "../../src/compile/slotFinder";
import { parseProblem } from "../../src/problem/parseProblem";
import { matchesFilter } from "../../src/problem/tagFilter";
import { arbitraryRosterCase } from "../support/arbitraryProblem";
import { arbitraryShiftFilter } from "../support/arbitraryRule";

const filters = fc.array(fc.option(arbitraryShiftFilter, { nil: undefined }), { maxLength: 2 });

describe("finding slots", () => {
  it("gives the mask of all slots that match every filter", () => {
    fc.assert(
      fc.property(arbitraryRosterCase(), filters, ({ problem }, chosen) => {
        const slots = listSlots(parseProblem(problem));
        const expected = slots.map(({ tags }) => (chosen.every((filter) => matchesFilter(filter, tags)) ? 1 : 0));
        expect([...new SlotFinder(slots).maskOf(chosen)]).toEqual(expected);
      }),
    );
  });

  it("shares masks between filters that say the same", () => {
    const finder = new SlotFinder([]);
    const mask = finder.maskOf([{ include: ["a", "b"] }, undefined]);
    expect(finder.maskOf([{ include: ["b", "a"], match: "any" }, { exclude: [] }])).toBe(mask);
    expect(finder.maskOf([{ include: ["a", "b"], match: "all" }])).not.toBe(mask);
  });

  it("lists the demand lines that start in a stretch of time, up to a limit", () => {
    fc.assert(
      fc.property(arbitraryRosterCase(), filters, fc.nat(), fc.nat(), fc.nat({ max: 9 }), ({ problem }, chosen, a, b, limit) => {
        const parsed = parseProblem(problem);
        const slots = listSlots(parsed);
        const length = parsed.planning.end - parsed.planning.start;
        const from = parsed.planning.start + (a % length);
        const to = parsed.planning.start + (b % length);
        const expected = slots.flatMap(({ place, start, tags }, slot) =>
          place !== undefined && from <= start && start < to && chosen.every((filter) => matchesFilter(filter, tags)) ? [slot] : [],
        );
        const found = new SlotFinder(slots).placesMatching(from, to, chosen, limit);
        expect(found).toEqual(expected.length > limit ? undefined : expected);
      }),
    );
  });
});
