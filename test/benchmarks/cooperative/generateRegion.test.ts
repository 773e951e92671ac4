import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { generateRegion } from "../../../benchmarks/cooperative/generateRegion";
import type { ProblemInput } from "../../../src/problem/problem";
import { checkProblem } from "../../../src/problem/checkProblem";
import { parseProblem } from "../../../src/problem/parseProblem";
import { verify } from "../../../src/verify/verify";

// Machines that build are often busy.
vi.setConfig({ testTimeout: 30_000 });

const sizes = fc.record({
  people: fc.integer({ min: 1, max: 60 }),
  shifts: fc.integer({ min: 1, max: 200 }),
  days: fc.integer({ min: 7, max: 35 }),
  seed: fc.nat(),
  rules: fc.constantFrom("full" as const, "core" as const),
});

const noRoster = { format: "mekaar/1", assignments: [] } as const;

describe("generateRegion", () => {
  it("gives the same region for the same options", () => {
    fc.assert(
      fc.property(sizes, (options) => {
        expect(JSON.stringify(generateRegion(options))).toBe(JSON.stringify(generateRegion(options)));
      }),
      { numRuns: 20 },
    );
  });

  // Published measurements name regions by size alone: a change here makes new numbers incomparable with old ones.
  it.each([
    [{ people: 40, shifts: 300 }, "289f1783d2e8b651"],
    [{ people: 120, shifts: 1200 }, "7f6f27eea93bf8f8"],
    [{ people: 120, shifts: 1200, rules: "core" as const }, "6e5b09ff003ef9e5"],
  ])("makes the same bytes for %j on every machine", (options, digest) => {
    const bytes = JSON.stringify(generateRegion(options));
    expect(createHash("sha256").update(bytes).digest("hex").slice(0, 16)).toBe(digest);
  });

  it("has a mobile team that serves several sites, and a night in which the clock goes back", () => {
    const { shifts, locations } = generateRegion({ people: 120, shifts: 1200 });
    const night = shifts.find(({ locationId, start }) => locationId === "mobile-team" && start === "2026-10-24T22:45");
    const served = night!.tags!.filter((tag) => tag.startsWith("serves:")).map((tag) => tag.slice("serves:".length));
    expect(served).toHaveLength(4);
    for (const id of served) expect(locations!.map((location) => location.id)).toContain(id);
  });

  it("gives another region for another seed", () => {
    const [a, b] = [1, 2].map((seed) => JSON.stringify(generateRegion({ people: 20, shifts: 60, seed }).professionals));
    expect(a).not.toBe(b);
  });

  it("has exactly the people and shifts that are asked, in a valid problem", () => {
    fc.assert(
      fc.property(sizes, (options) => {
        const region = generateRegion(options);
        expect(region.shifts).toHaveLength(options.shifts);
        expect(region.professionals.length + (region.volunteers ?? []).length).toBe(options.people);
        // In a small region a rule may be about a kind of shift that is not there.
        expect(checkProblem(region).filter(({ code }) => code !== "unmatched-tag")).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("gives no warning at all at the size of the demo", () => {
    expect(checkProblem(generateRegion({ people: 126, shifts: 1200 }))).toEqual([]);
  });

  it("says in its name that it is synthetic", () => {
    expect(generateRegion({ people: 40, shifts: 300 }).name).toContain("synthetic");
  });

  it("starts on Monday 2026-10-05, so that the clock goes back within four weeks", () => {
    const { planning } = generateRegion({ people: 4, shifts: 8 });
    expect(planning).toMatchObject({ start: "2026-10-05", days: 28, zone: "Europe/Amsterdam" });
  });

  it("breaks no rule before the planning starts: the history is sound", () => {
    for (const seed of [1, 2, 3]) {
      const problem = parseProblem(generateRegion({ people: 60, shifts: 300, seed }));
      const report = verify(problem, noRoster);
      expect(report.score.hard).toBe(0);
      expect(report.rules.filter(({ level, inherited }) => level === "hard" && inherited > 0)).toEqual([]);
    }
  });

  it("leaves the comfort rules out of the core", () => {
    const kindsOf = (rules: "full" | "core") => new Set(generateRegion({ people: 10, shifts: 40, rules }).rules?.map(({ kind }) => kind));
    for (const kind of ["weeklyRest", "dutyRest", "fairShare", "teamMix", "budget"] as const) {
      expect(kindsOf("core").has(kind)).toBe(false);
      expect(kindsOf("full").has(kind)).toBe(true);
    }
  });

  it("reads the same in any order of its lists", () => {
    const region = generateRegion({ people: 20, shifts: 60 });
    const reversed: ProblemInput = {
      ...region,
      organisations: [...region.organisations].reverse(),
      locations: [...region.locations!].reverse(),
      qualifications: [...region.qualifications!].reverse(),
      professionals: [...region.professionals].reverse(),
      volunteers: [...region.volunteers!].reverse(),
      shifts: [...region.shifts].reverse(),
    };
    expect(parseProblem(reversed)).toEqual(parseProblem(region));
  });

  it("has a place that stays open in every shift that is meant to be hard to fill", () => {
    const region = generateRegion({ people: 30, shifts: 1200 });
    const problem = parseProblem(region);
    const hard = region.shifts.filter(({ id }) => id.startsWith("hard-"));
    // One shift in two hundred: 1200 / 200.
    expect(hard).toHaveLength(6);
    for (const { id, demands } of hard) {
      const [line] = demands!;
      const able = problem.people.filter(({ id: personId }) => {
        const roster = { format: "mekaar/1", assignments: [{ personId, shiftId: id, demandId: line!.id }] } as const;
        return verify(problem, roster).score.hard === 0;
      });
      expect(able.length, id).toBeLessThan(line!.target!);
    }
  });

  it("makes ten thousand people and fifty thousand shifts within ten seconds", () => {
    const startMs = performance.now();
    const region = generateRegion({ people: 10_000, shifts: 50_000 });
    expect(performance.now() - startMs).toBeLessThan(10_000);
    expect(new Set(region.shifts.map(({ id }) => id)).size).toBe(50_000);
  });

  it.each([
    [{ people: 0, shifts: 5 }, "people is 0"],
    [{ people: 5, shifts: 1.5 }, "shifts is 1.5"],
    [{ people: 5, shifts: 5, days: 6 }, "days is 6"],
    [{ people: 5, shifts: 5, start: "2026-02-30" }, 'start is "2026-02-30"'],
  ])("refuses %j", (options, message) => {
    expect(() => generateRegion(options)).toThrow(message);
  });
});
