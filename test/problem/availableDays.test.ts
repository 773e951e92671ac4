import { describe, expect, it } from "vitest";
import { availableDays } from "../../src/problem/availableDays";
import { parseProblem } from "../../src/problem/parseProblem";
import type { IntervalInput } from "../../src/problem/person";
import { at, professional, tinyProblem } from "../support/problemBuilder";

/** Days of the horizon (0 to 3) that are possible. */
function days(available: readonly IntervalInput[] | undefined, unavailable: readonly IntervalInput[] = []): number[] {
  const anna = professional("anna", { ...(available === undefined ? {} : { available }), unavailable });
  const { people, planning } = parseProblem(tinyProblem({ days: 4, people: [anna] }));
  return availableDays(people[0]!, planning).map((day) => day - planning.firstDay);
}
const from = (start: string, end: string): IntervalInput => ({ start, end });

describe("availableDays", () => {
  it.each<readonly [string, readonly number[], readonly IntervalInput[] | undefined, readonly IntervalInput[]]>([
    ["all by default", [0, 1, 2, 3], undefined, []],
    ["none of an empty list", [], [], []],
    ["from one minute on", [1, 2], [from(at(1, "23:59"), at(2, "00:01"))], []],
    ["not at the end of a day", [1], [from(at(1, "08:00"), at(2, "00:00"))], []],
    ["not when all is taken", [0, 3], undefined, [from(at(1, "00:00"), at(3, "00:00"))]],
    ["when a minute is left", [0, 2, 3], undefined, [from(at(1, "00:00"), at(2, "23:59"))]],
    ["not when what is possible is taken", [], [from(at(1, "08:00"), at(1, "12:00"))], [from(at(1, "07:00"), at(1, "12:00"))]],
    ["when something is left of it", [1], [from(at(1, "08:00"), at(1, "12:00"))], [from(at(1, "07:00"), at(1, "11:59"))]],
    ["when it is taken in the middle", [1], [from(at(1, "08:00"), at(1, "12:00"))], [from(at(1, "09:00"), at(1, "13:00"))]],
    [
      "when the second of two is left",
      [1],
      [from(at(1, "08:00"), at(1, "09:00")), from(at(1, "10:00"), at(1, "11:00"))],
      [from(at(1, "07:00"), at(1, "09:30"))],
    ],
  ])("are %s", (_name, expected, available, unavailable) => {
    expect(days(available, unavailable)).toEqual(expected);
  });
});
