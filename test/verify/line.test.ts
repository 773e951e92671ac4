import { describe, expect, test } from "vitest";
import { parseProblem } from "../../src/problem/parseProblem";
import { gatherFacts } from "../../src/verify/facts";
import { assign, at, professional, rosterOf, shift, tinyProblem } from "../support/problemBuilder";
import { anna, outside } from "../support/ruleCases/ruleCase";

describe("a line", () => {
  const history = { shifts: [{ start: at(-1, "22:00"), end: at(0, "06:00"), type: "past", locationId: "west", workMinutes: 400 }] };
  const external = [outside(0, "08:00", "10:00"), outside(0, "08:00", "09:00")];
  const problem = parseProblem(
    tinyProblem({
      people: [professional("anna", { history, external }), "bob"],
      locations: [{ id: "west", organisationId: "org" }],
      shifts: [
        shift("z", 0, "08:00", "09:00", { locationId: "west", breakMinutes: 10 }),
        shift("b", 0, "08:00", "09:00"),
        shift("a", 0, "08:00", "09:00"),
        shift("early", 0, "07:00", "12:00"),
        shift("bobs", 0, "07:00", "12:00"),
      ],
      pins: anna("z"),
    }),
  );
  const facts = gatherFacts(problem, rosterOf(...anna("b", "z", "early", "a"), assign("bob", "bobs")));
  const [lines] = facts.lines;

  test("has past shifts, outside work and assignments by start, end, kind and shift id", () => {
    const names = lines?.whole.units.map(
      ({ booking, tags }) => booking?.shift.id ?? [...tags].find((tag) => tag === "history" || tag === "external"),
    );
    expect(names).toEqual(["history", "early", "external", "a", "b", "z", "external"]);
    expect(lines?.whole).toMatchObject({ part: "whole", person: { id: "anna" } });
  });

  test("has pins in its fixed part for hard rules, and not for soft ones", () => {
    const names = (units: NonNullable<typeof lines>["whole"]["units"] | undefined) => units?.map(({ booking }) => booking?.shift.id);
    expect(names(lines?.fixedForHard.units)).toEqual([undefined, undefined, "z", undefined]);
    expect(names(lines?.fixedForSoft.units)).toEqual([undefined, undefined, undefined]);
    expect([lines?.fixedForHard.part, lines?.fixedForSoft.part]).toEqual(["fixed", "fixed"]);
  });

  test("has units that know their times, day, work, place and tags", () => {
    const [past] = lines?.whole.units ?? [];
    const start = problem.planning.start - 120;
    expect(past).toMatchObject({
      start,
      end: start + 480,
      day: problem.planning.firstDay - 1,
      workMinutes: 400,
      locationId: "west",
      booking: undefined,
    });
    expect(past?.tags.has("type:past")).toBe(true);
    const assigned = lines?.whole.units.find(({ booking }) => booking?.shift.id === "z");
    expect(assigned).toMatchObject({
      start: problem.planning.start + 480,
      end: problem.planning.start + 540,
      day: problem.planning.firstDay,
      workMinutes: 50,
      locationId: "west",
    });
    expect(assigned?.tags.has("demand:main")).toBe(true);
    expect(assigned?.booking).toMatchObject({ isPinned: true, demand: { id: "main" }, person: { id: "anna" } });
  });

  test("is there for everybody", () => {
    expect(facts.lines.map(({ person, whole }) => [person.id, whole.units.length])).toEqual([
      ["anna", 7],
      ["bob", 1],
    ]);
  });
});
