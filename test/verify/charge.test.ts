import { describe, expect, test } from "vitest";
import { chargeGroup, chargeLine } from "../../src/verify/charge";
import type { GroupMatch, Match } from "../../src/verify/match";

function match(amount: number, from: number, overrides: Partial<Match> = {}): Match {
  return { amount, unit: "minutes", shiftIds: [], from, to: from + 10, bound: 5, ...overrides };
}

function dividedOf(whole: readonly Match[], fixed: readonly Match[]) {
  return chargeLine(whole, fixed).map(({ match: { from }, charged, inherited }) => ({ from, charged, inherited }));
}

describe("what a line is charged", () => {
  test("is everything if nothing is fixed", () => {
    expect(dividedOf([match(3, 0), match(4, 100)], [])).toEqual([
      { from: 0, charged: 3, inherited: 0 },
      { from: 100, charged: 4, inherited: 0 },
    ]);
  });

  test("is nothing if the line is as its fixed part", () => {
    expect(dividedOf([match(3, 0)], [match(3, 0)])).toEqual([{ from: 0, charged: 0, inherited: 3 }]);
  });

  test("is nothing if the line is no worse than its fixed part, wherever that is broken", () => {
    expect(dividedOf([match(3, 0)], [match(3, 50)])).toEqual([{ from: 0, charged: 0, inherited: 3 }]);
  });

  test("is nothing if the line is better than its fixed part, of which the matches are shown", () => {
    expect(dividedOf([match(3, 0)], [match(2, 50), match(4, 80)])).toEqual([
      { from: 50, charged: 0, inherited: 2 },
      { from: 80, charged: 0, inherited: 4 },
    ]);
  });

  test("is what was not there before, at the places where it was not", () => {
    expect(dividedOf([match(3, 0), match(4, 100), match(5, 200)], [match(4, 100)])).toEqual([
      { from: 0, charged: 3, inherited: 0 },
      { from: 100, charged: 0, inherited: 4 },
      { from: 200, charged: 5, inherited: 0 },
    ]);
  });

  test("is the growth of a match", () => {
    expect(dividedOf([match(3, 0), match(9, 100)], [match(4, 100)])).toEqual([
      { from: 0, charged: 3, inherited: 0 },
      { from: 100, charged: 5, inherited: 4 },
    ]);
  });

  test("leaves what has no place any more to the earlier matches", () => {
    expect(dividedOf([match(3, 0), match(9, 100)], [match(2, 100), match(4, 500)])).toEqual([
      { from: 0, charged: 0, inherited: 3 },
      { from: 100, charged: 6, inherited: 3 },
    ]);
  });

  test("leaves what is more in the fixed part to the earlier matches too", () => {
    expect(dividedOf([match(9, 0), match(1, 100)], [match(4, 100)])).toEqual([
      { from: 0, charged: 6, inherited: 3 },
      { from: 100, charged: 0, inherited: 1 },
    ]);
  });

  test("never inherits more of a match than there is", () => {
    // 3 at its place, 2 more to fill it; 4 of the 6 without a place are left.
    expect(dividedOf([match(5, 0), match(9, 100)], [match(3, 0), match(6, 500)])).toEqual([
      { from: 0, charged: 0, inherited: 5 },
      { from: 100, charged: 5, inherited: 4 },
    ]);
  });

  test("tells places apart by from, to and bound", () => {
    const whole = [match(3, 0, { to: 1 }), match(4, 0, { bound: 6 }), match(5, 0)];
    expect(chargeLine(whole, [match(5, 0)]).map((divided) => divided.inherited)).toEqual([0, 0, 5]);
    expect(chargeLine([match(3, 1, { to: 10 }), match(5, 0)], [match(5, 0)]).map((divided) => divided.inherited)).toEqual([0, 5]);
  });

  test("adds up several fixed matches at one place", () => {
    expect(dividedOf([match(1, 0), match(8, 100)], [match(2, 100), match(3, 100)])).toEqual([
      { from: 0, charged: 1, inherited: 0 },
      { from: 100, charged: 3, inherited: 5 },
    ]);
  });
});

describe("what a group is charged", () => {
  const group: GroupMatch = { amount: 5, pinnedExcess: 2, unit: "people", shiftIds: ["a"] };

  test("is what the pins do not exceed already, when the rule is hard", () => {
    expect(chargeGroup(group, "hard")).toEqual({ match: group, charged: 3, inherited: 2 });
  });

  test("is never below nothing", () => {
    expect(chargeGroup({ ...group, amount: 1 }, "hard")).toMatchObject({ charged: 0, inherited: 2 });
  });

  test("is everything when the rule is soft", () => {
    expect(chargeGroup(group, "soft")).toEqual({ match: group, charged: 5, inherited: 0 });
  });
});
