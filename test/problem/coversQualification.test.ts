import { describe, expect, it } from "vitest";
import { coveredQualifications } from "../../src/problem/coversQualification";
import { parseProblem } from "../../src/problem/parseProblem";
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
          { heldId: "aide", coversId: "cook" },
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

describe("coveredQualifications", () => {
  it("follows what is covered over any number of steps", () => {
    expect(coveredQualifications(problem, anna!, "org", day)).toEqual(new Set(["nurse", "carer", "aide"]));
    expect(coveredQualifications(problem, carl!, "org", day)).toEqual(new Set());
  });

  it("mixes in the organisation's substitutions, circles included", () => {
    expect(coveredQualifications(problem, anna!, "local", day)).toEqual(new Set(["nurse", "carer", "aide", "helper", "host", "cook"]));
    expect(coveredQualifications(problem, bob!, "local", day)).toEqual(new Set(["aide", "helper", "host", "cook", "nurse", "carer"]));
  });

  it("holds on valid days only", () => {
    const held = (offset: number): string[] => [...coveredQualifications(problem, bob!, "org", day + offset)].sort();
    expect([-1, 0, 1, 2].map(held)).toEqual([[], ["aide"], ["aide", "cook"], ["cook"]]);
  });

  it("shares equal results", () => {
    expect(coveredQualifications(problem, anna!, "org", day)).toBe(coveredQualifications(problem, dora!, "org", day + 100));
  });
});
