import { describe, expect, it } from "vitest";
import { bestEngagement, servingEngagements } from "../../src/problem/bestEngagement";
import type { TierBanInput } from "../../src/problem/organisation";
import { parseProblem } from "../../src/problem/parseProblem";
import type { EngagementInput } from "../../src/problem/person";
import type { Problem } from "../../src/problem/problem";
import { parseDate } from "../../src/time/civil";
import { professional, tinyProblem, volunteer } from "../support/problemBuilder";

const day = parseDate("2026-10-06")!;

function problemWith(engagements: readonly Partial<EngagementInput>[], bans: readonly TierBanInput[] = []): Problem {
  const given = engagements.map((engagement, index): EngagementInput => ({
    id: `e${String(index)}`,
    organisationId: "a",
    form: "employee",
    ...engagement,
  }));
  const organisations = [{ id: "a", bans }, { id: "b" }];
  return parseProblem(tinyProblem({ organisations, people: [professional("p", { engagements: given })] }));
}

function best(problem: Problem, organisationId: string, onDay = day) {
  return bestEngagement(problem, problem.people[0]!, organisationId, onDay);
}

function serving(problem: Problem, organisationId: string, onDay = day) {
  return servingEngagements(problem, problem.people[0]!, organisationId, onDay).map(({ engagement }) => engagement?.id);
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
    expect(best(problemWith([{ form, ...more }]), organisationId)?.tier).toBe(tier);
  });

  it("looks at the first and last valid day", () => {
    const given = problemWith([{ validFrom: "2026-10-05", validUntil: "2026-10-06" }]);
    expect([-2, -1, 0, 1].map((offset) => best(given, "a", day + offset)?.tier)).toEqual([undefined, "ownTeam", "ownTeam", undefined]);
  });

  it("takes the lowest tier, then the cheapest, then the lowest id", () => {
    const order = (...engagements: readonly Partial<EngagementInput>[]) => serving(problemWith(engagements), "a");
    expect(order({ form: "agency" }, { form: "pool", costCentsPerHour: 900 }, { form: "employee", costCentsPerHour: 1000 })).toEqual([
      "e2",
      "e1",
      "e0",
    ]);
    expect(order({ costCentsPerHour: 2 }, { costCentsPerHour: 1 }, { costCentsPerHour: 2 })).toEqual(["e1", "e0", "e2"]);
    expect(order({ organisationId: "b" })).toEqual([]);
  });

  it("leaves out what an organisation bans, and names it only when nothing else connects", () => {
    const ban = { tier: "selfEmployed", from: "2026-10-06", until: "2026-10-07" } as const;
    const zzp = problemWith([{ form: "selfEmployed" }], [ban]);
    expect([-1, 0, 1, 2].map((offset) => serving(zzp, "a", day + offset).length)).toEqual([1, 0, 0, 1]);
    expect(best(zzp, "a")).toMatchObject({ tier: "selfEmployed", engagement: { id: "e0" } });
    expect(serving(zzp, "b")).toEqual(["e0"]);
    const both = problemWith([{ form: "agency" }, { form: "selfEmployed" }], [{ tier: "agency" }]);
    expect(serving(both, "a")).toEqual(["e1"]);
    expect(best(both, "a")?.tier).toBe("selfEmployed");
  });

  it("gives volunteers a tier of their own where they help", () => {
    const problem = parseProblem(
      tinyProblem({
        organisations: [{ id: "a", bans: [{ tier: "volunteer", until: "2026-10-05" }] }, { id: "b" }],
        people: [],
        volunteers: [volunteer("v", { organisationIds: ["b"] }), volunteer("w")],
      }),
    );
    const [some, all] = [problem.people[0]!, problem.people[1]!];
    expect(bestEngagement(problem, some, "b", day)).toEqual({ tier: "volunteer", engagement: undefined });
    expect(bestEngagement(problem, some, "a", day)).toBeUndefined();
    expect(servingEngagements(problem, all, "a", day)).toEqual([{ tier: "volunteer", engagement: undefined }]);
    expect(servingEngagements(problem, all, "a", day - 1)).toEqual([]);
  });

  it("refuses an organisation that does not exist", () => {
    expect(() => best(problemWith([{ form: "agency", lendTo: "all" }]), "c")).toThrow(RangeError);
  });
});
