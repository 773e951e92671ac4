import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Roster } from "../../src/problem/assignment";
import { InvalidRosterError } from "../../src/problem/invalidRosterError";
import { parseProblem } from "../../src/problem/parseProblem";
import { compareScores } from "../../src/score/score";
import { solve } from "../../src/solve/solve";
import { verify } from "../../src/verify/verify";
import { arbitraryRosterCase } from "../support/arbitraryProblem";
import { bruteForceRoster } from "../support/bruteForceRoster";
import { assign, professional, rosterOf, shift, tinyProblem } from "../support/problemBuilder";

const work = { limits: { work: 2000 } };

describe("solve", () => {
  it("returns a roster that holds every pin and that the checker scores the same, whatever the rules", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRosterCase(), async ({ problem }) => {
        const parsed = parseProblem(problem);
        const result = await solve(parsed, work);
        expect(result.score).toEqual(verify(parsed, result.roster).score);
        expect(result.roster.assignments).toEqual(expect.arrayContaining([...parsed.pins]));
        if (result.score.hard === 0) expect(result.bound ?? 0).toBeLessThanOrEqual(result.score.cost);
        expect(result.status === "optimal" || result.status === "feasible").toBe(result.score.hard === 0);
      }),
      { numRuns: 150 },
    );
  });

  it("is never worse than the roster it starts from", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRosterCase(), async ({ problem, roster }) => {
        const parsed = parseProblem(problem);
        const initialRoster: Roster = { format: "mekaar/1", assignments: roster };
        const start = verify(parsed, initialRoster).score;
        // Guide minutes weigh the units of hard rules against each other, so only feasible starts can be compared in full.
        const result = await solve(parsed, { limits: { work: 256 }, initialRoster });
        if (start.hard === 0) expect(compareScores(result.score, start)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 100 },
    );
  });

  it("finds the optimum of tiny problems, and never a bound above it", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRosterCase({ ruleCount: 4 }), async ({ problem }) => {
        const small = parseProblem({ ...problem, shifts: problem.shifts.slice(0, 4), pins: [], forbidden: [], previous: [] });
        const best = bruteForceRoster(small);
        if (best === undefined) return;
        const result = await solve(small, { limits: { work: 20_000 } });
        if (best.hard === 0) {
          expect(result.bound ?? 0).toBeLessThanOrEqual(best.cost);
          expect(result.score).toEqual(best);
        } else expect(result.status === "infeasible" || result.status === "unknown").toBe(true);
        if (result.status === "infeasible") expect(best.hard).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same bytes for the same problem, seed and work, in any input order", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRosterCase(), fc.nat(99), async ({ problem }, seed) => {
        const shuffled = { ...problem, shifts: [...problem.shifts].reverse(), professionals: [...problem.professionals].reverse() };
        const one = await solve(parseProblem(problem), { ...work, seed });
        const other = await solve(parseProblem(shuffled), { ...work, seed });
        expect(JSON.stringify(other.roster)).toBe(JSON.stringify(one.roster));
        expect(other.digest).toBe(one.digest);
        expect(one.reproducible).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("gives the roster again for what it says to pass", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRosterCase(), fc.nat(99), async ({ problem }, seed) => {
        const parsed = parseProblem(problem);
        const { digest, replay } = await solve(parsed, { limits: { work: 1500 }, seed });
        const again = await solve(parsed, { limits: { work: replay.work }, seed: replay.seed, lanes: replay.lanes });
        expect(again.digest).toBe(digest);
      }),
      { numRuns: 20 },
    );
  });

  it("does not depend on the clock or the process zone when only work is limited", async () => {
    const problem = parseProblem(weekProblem());
    const digests = new Set<string>();
    for (const zone of ["UTC", "Pacific/Apia"]) {
      for (const step of [0, 7]) {
        process.env["TZ"] = zone;
        let now = 0;
        const result = await solve(problem, { ...work, clock: { now: () => (now += step) } });
        digests.add(result.digest);
      }
    }
    delete process.env["TZ"];
    expect(digests.size).toBe(1);
  });

  it("fills what can be filled and says what could not", async () => {
    const result = await solve(parseProblem(weekProblem()), work);
    // Two people, three shifts, two of them at the same time and one within 11 hours: two places can be filled.
    expect(result.roster.assignments).toHaveLength(2);
    expect(result.openPlaces).toHaveLength(1);
    expect(result.openPlaces[0]?.missing).toBe(1);
    expect(result.score).toEqual({ hard: 0, cost: 100 });
    // No line holds two of the three, which prices of places prove.
    expect(result).toMatchObject({ status: "optimal", stoppedBy: "optimal", bound: 100, gap: 0 });
  });

  it("calls it optimal when the cost meets the bound", async () => {
    const input = tinyProblem({ people: ["anna"], shifts: [shift("a", 0, "07:00", "15:00")], rules: undefined });
    const result = await solve(parseProblem(input), work);
    expect(result).toMatchObject({ status: "optimal", stoppedBy: "optimal", score: { hard: 0, cost: 0 }, bound: 0, gap: 0 });
  });

  it("proves a place that nobody may fill", async () => {
    const input = tinyProblem({
      people: ["anna"],
      shifts: [shift("a", 0, "07:00", "15:00", { demands: [{ id: "main", minimum: 2, target: 2 }] })],
      rules: [{ id: "cover", kind: "demandCover", level: "hard", bound: "minimum" }],
    });
    const result = await solve(parseProblem(input), work);
    expect(result).toMatchObject({ status: "infeasible", score: { hard: 1, cost: 0 } });
    expect(result.gap).toBeUndefined();
  });

  it("throws the reason of a signal that is aborted before the start", async () => {
    const reason = new Error("not today");
    await expect(solve(parseProblem(tinyProblem()), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it("returns the best so far, checked, when aborted on the way", async () => {
    const controller = new AbortController();
    const promise = solve(parseProblem(weekProblem()), {
      limits: { work: 10 ** 12 },
      signal: controller.signal,
      onProgress: () => {
        controller.abort();
      },
    });
    const result = await promise;
    expect(result.stoppedBy).toBe("abort");
    expect(result.reproducible).toBe(false);
    expect(result.check.score).toEqual(result.score);
  });

  it("stops at a time limit and says that the result is not reproducible", async () => {
    let now = 0;
    const result = await solve(parseProblem(teamProblem()), { limits: { timeMs: 500 }, clock: { now: () => (now += 5) } });
    expect(result.stoppedBy).toBe("time");
    expect(result.reproducible).toBe(false);
  });

  it("stops when the gap is small enough", async () => {
    const result = await solve(parseProblem(weekProblem()), { limits: { work: 10 ** 9, gap: 1 } });
    expect(result.stoppedBy).toBe("gap");
  });

  it("prices what nobody can do when there is nobody", async () => {
    const input = tinyProblem({
      people: [],
      shifts: [shift("a", 0, "07:00", "15:00")],
      rules: [{ id: "mix", kind: "teamMix", level: "soft", weight: 7, members: [{ weight: 1 }], minimum: 2, emptyShifts: true }],
    });
    // Two members missing on one shift at 7 points each; nobody could do better, but the bound knows nothing of teams.
    const result = await solve(parseProblem(input), work);
    expect(result).toMatchObject({ status: "feasible", stoppedBy: "work", score: { hard: 0, cost: 14 } });
    expect(result.roster.assignments).toEqual([]);
  });

  it("refuses malformed streams, all at once", async () => {
    await expect(solve(parseProblem(weekProblem()), { seed: 0.5, lanes: 0, threads: -1 })).rejects.toThrow(
      "seed is 0.5; it must be a safe integer; lanes is 0; it must be an integer from 1 to 64; threads is -1; it must be an integer from 1 to 64.",
    );
  });

  it("refuses a malformed initial roster with all its faults", async () => {
    const initialRoster = rosterOf(assign("nobody", "late"), assign("anna", "nowhere"));
    const error: unknown = await solve(parseProblem(weekProblem()), { initialRoster }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InvalidRosterError);
    expect((error as InvalidRosterError).issues.map(({ path }) => path)).toEqual(["assignments[0].personId", "assignments[1].shiftId"]);
  });

  it("finds feasible rosters although a pin breaks a travel limit", async () => {
    const input = tinyProblem({
      people: [professional("anna", { home: { latitude: 52, longitude: 6 }, travelLimit: { maximumMetres: 1 } }), "bob"],
      locations: [{ id: "far", organisationId: "org", coordinates: { latitude: 52.1234, longitude: 6.4321 } }],
      shifts: [
        shift("a", 0, "07:00", "15:00", { locationId: "far" }),
        shift("b", 0, "07:00", "15:00"),
        shift("c", 2, "07:00", "15:00", { locationId: "far" }),
      ],
      pins: [assign("anna", "a"), assign("anna", "c")],
      rules: undefined,
    });
    // What the pins break is inherited to the last metre, so filling the third place closes the gap.
    const result = await solve(parseProblem(input), { limits: { work: 10 ** 9 } });
    expect(result).toMatchObject({ status: "optimal", stoppedBy: "optimal", score: { hard: 0, cost: 0 } });
  });

  it("gives timers a turn at least every 50 ms", async () => {
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    const result = await solve(parseProblem(teamProblem()), { limits: { timeMs: 400 } });
    clearInterval(timer);
    expect(result.stoppedBy).toBe("time");
    // 50 ms is the promise; other work on the machine may add to it.
    expect(longest).toBeLessThan(150);
  });
});

/** Two people and three shifts that they cannot fill all: early and day overlap, the late one ends 8 hours before the next early one. */
function weekProblem() {
  return tinyProblem({
    people: [professional("anna"), professional("bob", { unavailable: [{ start: "2026-10-06T00:00", end: "2026-10-07T00:00" }] })],
    shifts: [shift("late", 0, "15:00", "23:00"), shift("early", 1, "07:00", "15:00"), shift("day", 1, "08:00", "16:00")],
    rules: undefined,
  });
}

/** Six people and two shifts a day for two weeks, each short of a team member that nobody can be: no bound sees that. */
function teamProblem() {
  const days = Array.from({ length: 14 }, (_, day) => day);
  return tinyProblem({
    days: 14,
    people: ["anna", "bob", "carla", "dirk", "eva", "fred"],
    shifts: days.flatMap((day) => [shift(`early${day}`, day, "07:00", "15:00"), shift(`late${day}`, day, "15:00", "23:00")]),
    rules: [
      { id: "cover", kind: "demandCover", level: "soft", weight: 100, bound: "target" },
      { id: "rest", kind: "restBetweenShifts", level: "hard", restMinutes: 660 },
      { id: "mix", kind: "teamMix", level: "soft", weight: 7, members: [{ weight: 1 }], minimum: 20, emptyShifts: true },
    ],
  });
}
