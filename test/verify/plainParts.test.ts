import { describe, expect, test } from "vitest";
import { breaches, excess, roundedHalfUp, shortage, sumOf } from "../../src/verify/bounds";
import { groupsOf } from "../../src/verify/duties";
import { type Unit, neighbours } from "../../src/verify/line";
import { daysBetween, runsOf } from "../../src/verify/runs";

function unit(start: number, end: number): Unit {
  const minutes = end - start;
  const ledgers = { legalMinutes: minutes, contractMinutes: minutes, paidMinutes: minutes };
  return {
    start,
    end,
    day: 0,
    workMinutes: minutes,
    ...ledgers,
    tags: new Set(),
    organisationId: undefined,
    locationId: undefined,
    booking: undefined,
  };
}

describe("bounds", () => {
  test("an absent bound always holds", () => {
    expect(breaches(5, undefined, undefined)).toEqual([]);
  });

  test("a bound that is met holds", () => {
    expect(breaches(5, 5, 5)).toEqual([]);
  });

  test("a broken bound says by how much", () => {
    expect(breaches(3, 5, 9)).toEqual([{ bound: 5, difference: 2 }]);
    expect(breaches(12, 5, 9)).toEqual([{ bound: 9, difference: 3 }]);
    expect(breaches(0, 1, undefined)).toEqual([{ bound: 1, difference: 1 }]);
    expect(breaches(1, undefined, 0)).toEqual([{ bound: 0, difference: 1 }]);
  });

  test("excess and shortage are never negative", () => {
    expect([excess(7, 5), excess(5, 5), excess(3, 5)]).toEqual([2, 0, 0]);
    expect([shortage(7, 5), shortage(5, 5), shortage(3, 5)]).toEqual([0, 0, 2]);
  });

  test("the sum of nothing is nothing", () => {
    expect([sumOf([]), sumOf([1, 2, 4])]).toEqual([0, 7]);
  });

  test("the half is rounded up, also below zero", () => {
    // 2.5, 2.4, 2.6, 3, -2.5, -2.6.
    expect(
      [
        [5, 2],
        [12, 5],
        [13, 5],
        [9, 3],
        [-5, 2],
        [-13, 5],
      ].map(([a = 0, b = 1]) => roundedHalfUp(a, b)),
    ).toEqual([3, 2, 3, 3, -2, -3]);
  });
});

describe("runs of days", () => {
  test("no days have no runs", () => {
    expect(runsOf([])).toEqual([]);
  });

  test("days are taken in any order and as often as they are given", () => {
    expect(runsOf([10, 3, 2, 9, 2, 6])).toEqual([
      { first: 2, last: 3, length: 2 },
      { first: 6, last: 6, length: 1 },
      { first: 9, last: 10, length: 2 },
    ]);
  });

  test("days between two days include both, and there are none backwards", () => {
    expect([daysBetween(3, 5), daysBetween(3, 3), daysBetween(3, 2), daysBetween(3, 0)]).toEqual([[3, 4, 5], [3], [], []]);
  });
});

describe("groups of units that make duties", () => {
  test("nobody's line has none", () => {
    expect(groupsOf([], 480)).toEqual([]);
  });

  test("a gap joins units only below the merge gap", () => {
    const [a, b, c] = [unit(0, 100), unit(579, 600), unit(1080, 1100)];
    expect(groupsOf([a, b, c], 480)).toEqual([[a, b], [c]]);
  });

  test("the latest end so far counts, not the last", () => {
    const [a, b, c] = [unit(0, 1000), unit(10, 20), unit(1400, 1500)];
    expect(groupsOf([a, b, c], 480)).toEqual([[a, b, c]]);
  });

  test("overlap joins units without a merge gap too", () => {
    const [a, b] = [unit(0, 100), unit(99, 200)];
    expect(groupsOf([a, b], 0)).toEqual([[a, b]]);
  });
});

describe("neighbours", () => {
  test("are the units that follow each other", () => {
    const [a, b, c] = [unit(0, 1), unit(1, 2), unit(2, 3)];
    expect(neighbours([a, b, c])).toEqual([
      [a, b],
      [b, c],
    ]);
    expect(neighbours([a])).toEqual([]);
    expect(neighbours([])).toEqual([]);
  });
});
