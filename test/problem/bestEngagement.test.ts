import { describe, expect, it } from "vitest";
import { bestEngagement, servingEngagements } from "../../src/problem/bestEngagement";
import { parseProblem } from "../../src/problem/parseProblem";
import type { EngagementInput, Person } from "../../src/problem/person";
import { parseDate } from "../../src/time/civil";
import { professional, tinyProblem, volunteer } from "../support/problemBuilder";

const day = parseDate("2026-10-06")!;

function person(...engagements: readonly Partial<EngagementInput>[]): Person {
  const given = engagements.map((engagement, index): EngagementInput => ({
    id: `e${String(index)}`,
    organisationId: "a",
    form: "employee",
    ...engagement,
  }));
  return parseProblem(tinyProblem({ organisations: [{ id: "a" }, { id: "b" }], people: [professional("p", { engagements: given })] }))
    .people[0]!;
}

describe("bestEngagement", () => {
  it.each([
    ["employee", "a", {}, "ownTeam"],
    ["student", "a", {}, "ownTeam"],
    ["pool", "a", {}, "ownPool"],
    ["pool", "b", {}, "regionalPool"],
    ["pool", "b", { lendTo: [] }, undefined],
    ["employee", "b", {}, undefined],
    ["employee", "b", { lendTo: ["b"] }, "regionalPool"],
    ["employee", "b", { lendTo: "all" }, "regionalPool"],
    ["agency", "a", {}, "agency"],
    ["agency", "b", {}, "agency"],
    ["agency", "b", { lendTo: [] }, undefined],
    ["selfEmployed", "a", { lendTo: [] }, "selfEmployed"],
    ["selfEmployed", "b", { lendTo: ["b"] }, "selfEmployed"],
  ] as const)("puts someone of form %s at organisation %s with %j in tier %s", (form, organisationId, more, tier) => {
    expect(bestEngagement(person({ form, ...more }), organisationId, day)?.tier).toBe(tier);
  });

  it("looks at the first and last valid day", () => {
    const given = person({ validFrom: "2026-10-05", validUntil: "2026-10-06" });
    expect([-2, -1, 0, 1].map((offset) => bestEngagement(given, "a", day + offset)?.tier)).toEqual([
      undefined,
      "ownTeam",
      "ownTeam",
      undefined,
    ]);
  });

  it("takes the lowest tier, then the cheapest, then the lowest id", () => {
    const order = (...engagements: readonly Partial<EngagementInput>[]): string[] =>
      servingEngagements(person(...engagements), "a", day).map(({ engagement }) => engagement.id);
    expect(order({ form: "agency" }, { form: "pool", costCentsPerHour: 900 }, { form: "employee", costCentsPerHour: 1000 })).toEqual([
      "e2",
      "e1",
      "e0",
    ]);
    expect(order({ costCentsPerHour: 2 }, { costCentsPerHour: 1 }, { costCentsPerHour: 2 })).toEqual(["e1", "e0", "e2"]);
    expect(order({ organisationId: "b" })).toEqual([]);
  });

  it("gives volunteers a tier of their own where they help", () => {
    const { people } = parseProblem(
      tinyProblem({
        organisations: [{ id: "a" }, { id: "b" }],
        people: [],
        volunteers: [volunteer("v", { organisationIds: ["b"] }), volunteer("w")],
      }),
    );
    const [some, all] = [people[0]!, people[1]!];
    expect(bestEngagement(some, "b", day)).toEqual({ tier: "volunteer", engagement: undefined });
    expect(bestEngagement(some, "a", day)).toBeUndefined();
    expect(bestEngagement(all, "a", day)?.tier).toBe("volunteer");
    expect(servingEngagements(all, "a", day)).toEqual([]);
  });
});
