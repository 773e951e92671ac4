import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesFilter, type TagFilter } from "../../src/problem/tagFilter";
import { canChooseSomebody, peopleText, peopleWithAny, peopleWithout, sameFilter } from "../../src/presets/peopleFilter";

const tag = fc.constantFrom("a", "b", "c", "d", "e");
const someTags = fc.uniqueArray(tag, { minLength: 1, maxLength: 3 });
const filter: fc.Arbitrary<TagFilter | undefined> = fc.option(
  fc.record(
    {
      include: fc.uniqueArray(tag, { maxLength: 3 }),
      exclude: fc.uniqueArray(tag, { maxLength: 2 }),
      match: fc.constantFrom("any", "all"),
    },
    { requiredKeys: [] },
  ),
  { nil: undefined },
);

/** All 32 people that five tags make. */
const everybody: readonly ReadonlySet<string>[] = Array.from(
  { length: 32 },
  (_, bits) => new Set(["a", "b", "c", "d", "e"].filter((_tag, index) => (bits >> index) & 1)),
);

describe("filters of people", () => {
  it("with any of some tags choose exactly these people, each once", () => {
    fc.assert(
      fc.property(filter, someTags, (given, tags) => {
        const parts = peopleWithAny(given, tags);
        for (const person of everybody) {
          const isChosen = matchesFilter(given, person) && tags.some((one) => person.has(one));
          expect(parts.filter((part) => matchesFilter(part, person))).toHaveLength(isChosen ? 1 : 0);
        }
      }),
    );
  });

  it("without some tags choose exactly the others", () => {
    fc.assert(
      fc.property(filter, someTags, (given, tags) => {
        const others = peopleWithout(given, tags);
        for (const person of everybody) {
          expect(matchesFilter(others, person)).toBe(matchesFilter(given, person) && !tags.some((one) => person.has(one)));
        }
      }),
    );
  });

  it("that can choose nobody are recognised, and only these", () => {
    fc.assert(
      fc.property(filter, (given) => {
        expect(canChooseSomebody(given ?? {})).toBe(everybody.some((person) => matchesFilter(given, person)));
      }),
    );
  });

  it("are the same when they are written in another order", () => {
    expect(sameFilter({ include: ["b", "a"], match: "any" }, { include: ["a", "b"], exclude: [] })).toBe(true);
    expect(sameFilter({ include: ["a"], match: "all" }, { include: ["a"] })).toBe(true);
    expect(sameFilter({ include: ["a", "b"], match: "all" }, { include: ["a", "b"] })).toBe(false);
    expect(sameFilter(undefined, {})).toBe(true);
    expect(sameFilter(undefined, { exclude: ["a"] })).toBe(false);
  });

  it("are said in words", () => {
    expect(peopleText(undefined)).toEqual({ nl: "iedereen", en: "everybody" });
    expect(peopleText({ include: ["a", "b"], match: "all", exclude: ["c"] })).toEqual({
      nl: "wie a en b heeft, behalve c",
      en: "people with a and b, except c",
    });
  });
});
