import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cosineOfDegrees } from "../../src/problem/cosine";
import { parseProblem } from "../../src/problem/parseProblem";
import type { TravelInput } from "../../src/problem/location";
import type { Problem } from "../../src/problem/problem";
import { travelBetween, travelFromHome } from "../../src/problem/travelBetween";
import { professional, tinyProblem } from "../support/problemBuilder";

function problem(travel: TravelInput = { detourFactor: 1, kilometresPerHour: 60 }): Problem {
  return parseProblem(
    tinyProblem({
      people: [professional("anna", { home: { latitude: 0, longitude: 0 } }), "bob"],
      locations: [
        { id: "zero", organisationId: "org", coordinates: { latitude: 0, longitude: 0 } },
        { id: "north", organisationId: "org", coordinates: { latitude: 1, longitude: 0 } },
        { id: "sixty", organisationId: "org", coordinates: { latitude: 60, longitude: 0 } },
        { id: "sixty-east", organisationId: "org", coordinates: { latitude: 60, longitude: 1 } },
        { id: "west", organisationId: "org", coordinates: { latitude: 0, longitude: -179.5 } },
        { id: "east", organisationId: "org", coordinates: { latitude: 0, longitude: 179.5 } },
        { id: "nowhere", organisationId: "org" },
        { id: "linked", organisationId: "org" },
      ],
      travel,
    }),
  );
}

describe("travelBetween", () => {
  // One degree is 6,371,000 x pi / 180 = 111,194.93 metres.
  it.each([
    ["one degree north", "zero", "north", 111_195],
    // cos(60 degrees) = 1/2: 55,597.46 metres.
    ["one degree east at 60 degrees north", "sixty", "sixty-east", 55_597],
    ["the short way round the globe", "west", "east", 111_195],
    ["nowhere within a location", "zero", "zero", 0],
    ["nowhere within a location without coordinates", "nowhere", "nowhere", 0],
  ])("goes %s", (_what, from, to, metres) => {
    // 60 km/h is 1000 metres a minute.
    const expected = { metres, minutes: Math.ceil(metres / 1000) };
    expect(travelBetween(problem(), from, to)).toEqual(expected);
    expect(travelBetween(problem(), to, from)).toEqual(expected);
  });

  it("takes detours and speed into account", () => {
    // 111,194.93 x 1.3 = 144,553.4 metres; at 50 km/h that is 833.33 metres a minute: 173.46 minutes.
    expect(travelBetween(problem({}), "zero", "north")).toEqual({ metres: 144_553, minutes: 174 });
  });

  it("prefers a link, in both directions", () => {
    const linked = problem({
      links: [
        { fromLocationId: "linked", toLocationId: "zero", minutes: 7, metres: 1234 },
        { fromLocationId: "zero", toLocationId: "north", minutes: 1, metres: 1 },
      ],
    });
    expect(travelBetween(linked, "linked", "zero")).toEqual({ minutes: 7, metres: 1234 });
    expect(travelBetween(linked, "zero", "linked")).toEqual({ minutes: 7, metres: 1234 });
    expect(travelBetween(linked, "north", "zero")).toEqual({ minutes: 1, metres: 1 });
    expect(travelBetween(linked, "linked", "north")).toBeUndefined();
  });

  it("knows no way to or from a place without coordinates or an unknown one", () => {
    expect(travelBetween(problem(), "zero", "nowhere")).toBeUndefined();
    expect(travelBetween(problem(), "nowhere", "zero")).toBeUndefined();
    expect(travelBetween(problem(), "zero", "x")).toBeUndefined();
    expect(travelBetween(problem(), "x", "zero")).toBeUndefined();
    expect(travelBetween(problem(), "x", "x")).toBeUndefined();
    expect(travelBetween(problem(), { latitude: 1, longitude: 1 }, "nowhere")).toBeUndefined();
  });

  it("starts from home when there is one", () => {
    const given = problem();
    const [anna, bob] = given.people;
    expect(travelFromHome(given, anna!, "north")).toEqual({ metres: 111_195, minutes: 112 });
    expect(travelFromHome(given, bob!, "north")).toBeUndefined();
  });
});

describe("cosineOfDegrees", () => {
  it("agrees with Math.cos to double precision", () => {
    fc.assert(
      fc.property(fc.double({ min: -90, max: 90, noNaN: true }), (degrees) => {
        expect(Math.abs(cosineOfDegrees(degrees) - Math.cos((degrees * Math.PI) / 180))).toBeLessThan(4e-16);
      }),
      { numRuns: 2000 },
    );
    expect(cosineOfDegrees(0)).toBe(1);
  });
});
