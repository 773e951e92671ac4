import { describe, expect, it } from "vitest";
import { InvalidRosterError } from "../../src/problem/invalidRosterError";
import { checkRoster, parseRoster } from "../../src/problem/parseRoster";
import { parseProblem } from "../../src/problem/parseProblem";
import { assign, rosterOf, shift, tinyProblem } from "../support/problemBuilder";

const problem = parseProblem(
  tinyProblem({
    people: ["anna", "bob"],
    shifts: [shift("early", 0, "07:00", "15:00"), shift("late", 0, "15:00", "23:00", { demands: [{ id: "a" }, { id: "b" }] })],
  }),
);

function issuesOf(json: unknown): string[] {
  return checkRoster(problem, json).map(({ severity, code, path }) => `${severity} ${code} ${path}`);
}

describe("checkRoster", () => {
  it("finds nothing wrong with an empty roster or a good one", () => {
    expect(issuesOf(rosterOf())).toEqual([]);
    expect(issuesOf(rosterOf(assign("anna", "early"), assign("anna", "late", "a"), assign("bob", "late", "a")))).toEqual([]);
  });

  it.each([
    ["another format", { format: "mekaar/2", assignments: [] }, ["error unsupported-format format"]],
    ["no list of assignments", { format: "mekaar/1" }, ["error missing-field assignments"]],
    ["no roster", [], ["error wrong-type $"]],
    ["a field too many", { ...rosterOf(), score: 1 }, ["error unknown-field score"]],
    ["an unknown person", rosterOf(assign("ann", "early")), ["error unknown-reference assignments[0].personId"]],
    ["an unknown shift", rosterOf(assign("anna", "erly")), ["error unknown-reference assignments[0].shiftId"]],
    ["an unknown demand line", rosterOf(assign("anna", "late", "main")), ["error unknown-reference assignments[0].demandId"]],
    [
      "an assignment listed twice",
      rosterOf(assign("anna", "early"), assign("anna", "early")),
      ["error duplicate-assignment assignments[1]"],
    ],
    [
      "a person twice on a shift",
      rosterOf(assign("anna", "late", "a"), assign("anna", "late", "b")),
      ["error person-twice-on-shift assignments[1]"],
    ],
    ["a list that is too long to be true", { format: "mekaar/1", assignments: new Array(4_000_000_000) }, ["error too-large assignments"]],
    [
      "everything at once",
      {
        format: "mekaar/1",
        assignments: [
          assign("ann", "late", "c"),
          assign("bob", "early"),
          assign("bob", "early"),
          { personId: 1, shiftId: "x", demandId: "y" },
          5,
        ],
      },
      [
        "error wrong-type assignments[3].personId",
        "error wrong-type assignments[4]",
        "error unknown-reference assignments[0].personId",
        "error unknown-reference assignments[0].demandId",
        "error duplicate-assignment assignments[2]",
        "error unknown-reference assignments[3].shiftId",
      ],
    ],
  ])("finds %s", (_what, json, issues) => {
    expect(issuesOf(json)).toEqual(issues);
  });
});

describe("parseRoster", () => {
  it("sorts assignments by person, shift and demand line, and freezes them", () => {
    const roster = parseRoster(problem, rosterOf(assign("bob", "late", "b"), assign("anna", "late", "a"), assign("anna", "early")));
    expect(roster).toEqual(rosterOf(assign("anna", "early"), assign("anna", "late", "a"), assign("bob", "late", "b")));
    expect(Object.isFrozen(roster)).toBe(true);
    expect(Object.isFrozen(roster.assignments)).toBe(true);
    expect(Object.isFrozen(roster.assignments[0])).toBe(true);
  });

  it("refuses a roster with every issue at once", () => {
    const assignments = Array.from({ length: 12 }, (_, index) => assign(`nobody${String(index)}`, "early"));
    const act = (): unknown => parseRoster(problem, rosterOf(...assignments));
    expect(act).toThrow(InvalidRosterError);
    expect(act).toThrow(/^The roster has errors:\n- assignments\[0\]\.personId: .*\[unknown-reference\]/);
    expect(act).toThrow(/and 2 more$/);
  });

  it("names few issues without a remainder", () => {
    expect(() => parseRoster(problem, rosterOf(assign("x", "early")))).toThrow(/\[unknown-reference\]$/);
  });
});
