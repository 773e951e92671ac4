import { describe, expect, it } from "vitest";
import { coveredQualifications, type WorkPlace } from "../../src/problem/coversQualification";
import { parseProblem } from "../../src/problem/parseProblem";
import type { Person } from "../../src/problem/person";
import type { Problem } from "../../src/problem/problem";
import { parseDate } from "../../src/time/civil";
import { professional, tinyProblem } from "../support/problemBuilder";

const day = parseDate("2026-10-06")!;

const problem = parseProblem(
  tinyProblem({
    organisations: [
      { id: "org" },
      // aide -> helper -> (covers) host, and carer -> cook.
      {
        id: "local",
        substitutions: [
          { heldId: "aide", coversId: "helper" },
          { heldId: "aide", coversId: "cook", steps: 4 },
          { heldId: "cook", coversId: "nurse" },
        ],
      },
    ],
    qualifications: [
      { id: "nurse", covers: ["carer"] },
      { id: "carer", covers: ["aide"] },
      { id: "aide" },
      { id: "helper", covers: ["host"] },
      { id: "host" },
      { id: "cook" },
    ],
    people: [
      professional("anna", { qualifications: [{ qualificationId: "nurse" }] }),
      professional("bob", {
        qualifications: [
          { qualificationId: "aide", validFrom: "2026-10-06", validUntil: "2026-10-07" },
          { qualificationId: "cook", validFrom: "2026-10-07" },
        ],
      }),
      professional("carl"),
      professional("dora", { qualifications: [{ qualificationId: "nurse" }] }),
    ],
  }),
);
const [anna, bob, carl, dora] = problem.people;

function at(organisationId: string, offset = 0, place: Partial<WorkPlace> = {}): WorkPlace {
  return { organisationId, day: day + offset, locationIds: [], unit: undefined, ...place };
}

/** What someone may do independently, sorted. */
function idsOf(person: Person | undefined, place: WorkPlace, of: Problem = problem): string[] {
  return [...coveredQualifications(of, person!, place).independent.keys()].sort();
}

describe("coveredQualifications", () => {
  it("follows what is covered over any number of steps", () => {
    expect(idsOf(anna, at("org"))).toEqual(["aide", "carer", "nurse"]);
    expect(idsOf(carl, at("org"))).toEqual([]);
  });

  it("mixes in the organisation's substitutions, circles included", () => {
    expect(idsOf(anna, at("local"))).toEqual(["aide", "carer", "cook", "helper", "host", "nurse"]);
    expect(idsOf(bob, at("local"))).toEqual(["aide", "carer", "cook", "helper", "host", "nurse"]);
  });

  it("counts the least steps of a way, whatever each substitution bridges", () => {
    // nurse -> carer -> aide, then to the cook in 4 steps, and to the host over the helper in 1 + 1.
    expect([...coveredQualifications(problem, anna!, at("local")).independent].sort()).toEqual([
      ["aide", 2],
      ["carer", 1],
      ["cook", 6],
      ["helper", 3],
      ["host", 4],
      ["nurse", 0],
    ]);
  });

  it("holds on valid days only", () => {
    expect([-1, 0, 1, 2].map((offset) => idsOf(bob, at("org", offset)))).toEqual([[], ["aide"], ["aide", "cook"], ["cook"]]);
  });

  it("shares equal results", () => {
    expect(coveredQualifications(problem, anna!, at("org"))).toBe(coveredQualifications(problem, dora!, at("org", 100)));
  });

  it("counts where it is recognised, at every location of the shift", () => {
    const places = parseProblem(
      tinyProblem({
        organisations: [{ id: "org" }, { id: "host" }],
        locations: [
          { id: "mill", organisationId: "org" },
          { id: "farm", organisationId: "org" },
        ],
        qualifications: [{ id: "vog" }, { id: "inducted" }, { id: "ward" }],
        people: [
          professional("anna", {
            qualifications: [
              { qualificationId: "vog", recognisedBy: ["host"] },
              { qualificationId: "inducted", locationIds: ["mill"] },
              { qualificationId: "inducted", locationIds: ["farm"], validFrom: "2026-10-07" },
              { qualificationId: "ward", locationIds: ["mill"], units: ["east"] },
            ],
          }),
        ],
      }),
    );
    const holder = places.people[0];
    expect(idsOf(holder, at("host"), places)).toEqual(["vog"]);
    expect(idsOf(holder, at("org"), places)).toEqual([]);
    expect(idsOf(holder, at("org", 0, { locationIds: ["mill"] }), places)).toEqual(["inducted"]);
    expect(idsOf(holder, at("org", 0, { locationIds: ["mill"], unit: "east" }), places)).toEqual(["inducted", "ward"]);
    expect(idsOf(holder, at("org", 0, { locationIds: ["farm", "mill"] }), places)).toEqual([]);
    expect(idsOf(holder, at("org", 1, { locationIds: ["farm", "mill"], unit: "east" }), places)).toEqual(["inducted"]);
  });
});
