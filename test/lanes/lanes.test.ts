import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ThreadSource } from "../../src/lanes/laneThread";
import type { Problem, ProblemInput } from "../../src/problem/problem";
import { parseProblem } from "../../src/problem/parseProblem";
import type { Roster } from "../../src/problem/assignment";
import { compareScores } from "../../src/score/score";
import { solve, solveOn } from "../../src/solve/solve";
import type { SolveOptions } from "../../src/solve/solveOptions";
import type { SolveResult } from "../../src/solve/solveResult";
import { verify } from "../../src/verify/verify";
import { arbitraryRosterCase } from "../support/arbitraryProblem";
import { teamProblem, wishfulProblem } from "../support/laneProblems";
import { slowThreads, type ThreadLog } from "../support/laneThreads";
import { assign, shift, tinyProblem } from "../support/problemBuilder";

const noThreads: ThreadSource = async () => undefined;

/** All of a result that has to be the same again. */
function bytesOf({ roster, digest, score, bound, gap, status, stoppedBy, statistics, replay, reproducible }: SolveResult): string {
  const { work, evaluations, accepted } = statistics;
  return JSON.stringify({ roster, digest, score, bound, gap, status, stoppedBy, work, evaluations, accepted, replay, reproducible });
}

async function slowly(seed: number, problem: Problem, options: SolveOptions): Promise<{ bytes: string; log: ThreadLog; threads: number }> {
  const log: ThreadLog = { started: 0, closed: 0 };
  const result = await solveOn(slowThreads(4, seed, log), problem, options);
  return { bytes: bytesOf(result), log, threads: result.statistics.threads };
}

describe("lanes", () => {
  it.each<[string, () => ProblemInput]>([
    ["a problem that columns solve", wishfulProblem],
    ["a problem with couplings", teamProblem],
  ])("find the same on threads that are late at random as in turns: %s", { timeout: 120_000 }, async (_, problem) => {
    const parsed = parseProblem(problem());
    for (const [lanes, threads] of [
      [2, 2],
      [3, 2],
      [3, 3],
    ] as const) {
      const options = { limits: { work: 60_000 }, seed: 5, lanes };
      const inTurns = bytesOf(await solve(parsed, { ...options, threads: 1 }));
      for (const delaySeed of [1, 2]) {
        const late = await slowly(delaySeed, parsed, { ...options, threads });
        expect(late).toEqual({ bytes: inTurns, log: { started: threads, closed: threads }, threads });
      }
    }
  });

  it("find the same whatever the rules, and the checker scores it the same", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryRosterCase(), fc.nat(99), fc.boolean(), async ({ problem, roster }, seed, isGiven) => {
        const parsed = parseProblem(problem);
        const initialRoster: Roster = { format: "mekaar/1", assignments: roster };
        const options = { limits: { work: 12_000 }, seed, lanes: 2, ...(isGiven ? { initialRoster } : {}) };
        const inTurns = await solve(parsed, options);
        expect((await slowly(seed, parsed, { ...options, threads: 2 })).bytes).toBe(bytesOf(inTurns));
        expect(verify(parsed, inTurns.roster).score).toEqual(inTurns.score);
        expect(inTurns.roster.assignments).toEqual(expect.arrayContaining([...parsed.pins]));
        const start = verify(parsed, initialRoster).score;
        if (isGiven && start.hard === 0) expect(compareScores(inTurns.score, start)).toBeLessThanOrEqual(0);
        if (inTurns.score.hard === 0) expect(inTurns.bound ?? 0).toBeLessThanOrEqual(inTurns.score.cost);
      }),
      { numRuns: 25 },
    );
  });

  it("do not depend on the clock when only work is limited", async () => {
    const parsed = parseProblem(teamProblem());
    const options = { limits: { work: 40_000 }, lanes: 2 };
    const expected = bytesOf(await solve(parsed, options));
    for (const step of [0, 3, 60]) {
      let now = 0;
      const clock = { now: () => (now += step) };
      expect(bytesOf(await solve(parsed, { ...options, clock }))).toBe(expected);
      expect((await slowly(step, parsed, { ...options, clock, threads: 2 })).bytes).toBe(expected);
    }
  });

  it("are replayed by seed, work and lanes", async () => {
    const parsed = parseProblem(teamProblem());
    const { replay, digest, statistics } = await solveOn(noThreads, parsed, { limits: { work: 30_000 }, seed: 9, threads: 3 });
    expect(replay).toEqual({ seed: 9, work: 30_000, lanes: 3 });
    expect(statistics.threads).toBe(1);
    const again = await solve(parsed, { limits: { work: replay.work }, seed: replay.seed, lanes: replay.lanes });
    expect(again.digest).toBe(digest);
  });

  it("differ in what they do: another number of lanes is another search", async () => {
    const parsed = parseProblem(teamProblem());
    const evaluations = await Promise.all(
      [1, 2, 3].map(async (lanes) => (await solve(parsed, { limits: { work: 30_000 }, lanes })).statistics.evaluations),
    );
    expect(new Set(evaluations).size).toBe(3);
  });

  it("share the work evenly and keep to it", async () => {
    const parsed = parseProblem(teamProblem());
    const { statistics, stoppedBy } = await solve(parsed, { limits: { work: 30_000 }, lanes: 3 });
    expect(stoppedBy).toBe("work");
    // A step is never cut in two, so that each lane may do one too much.
    expect(statistics.work).toBeGreaterThanOrEqual(30_000);
    expect(statistics.work).toBeLessThan(33_000);
  });

  it("keep pins and take a start roster on threads", async () => {
    const input = { ...teamProblem(), pins: [assign("anna", "late3")] };
    const parsed = parseProblem(input);
    const initialRoster: Roster = { format: "mekaar/1", assignments: [assign("bob", "early0")] };
    const options = { limits: { work: 20_000 }, lanes: 2, threads: 2, initialRoster };
    const log: ThreadLog = { started: 0, closed: 0 };
    const result = await solveOn(slowThreads(2, 1, log), parsed, options);
    expect(result.roster.assignments).toContainEqual(parsed.pins[0]);
    expect(compareScores(result.score, verify(parsed, initialRoster).score)).toBeLessThanOrEqual(0);
    expect(log).toEqual({ started: 2, closed: 2 });
  });

  it("tell of progress that never goes back", async () => {
    const parsed = parseProblem(teamProblem());
    const heard: { work: number; cost: number; hard: number; share: number }[] = [];
    const log: ThreadLog = { started: 0, closed: 0 };
    await solveOn(slowThreads(3, 2, log), parsed, {
      limits: { work: 60_000 },
      threads: 2,
      onProgress: ({ work, score, share }) => heard.push({ work, share, ...score }),
    });
    expect(heard.length).toBeGreaterThan(4);
    heard.slice(1).forEach((now, index) => {
      const before = heard[index]!;
      expect(now.work).toBeGreaterThanOrEqual(before.work);
      expect(now.share).toBeGreaterThanOrEqual(before.share);
      expect(now.hard < before.hard || (now.hard === before.hard && now.cost <= before.cost)).toBe(true);
    });
  });

  it("end at a time limit, in turns and on threads, and say that this is not reproducible", async () => {
    const parsed = parseProblem(teamProblem());
    const log: ThreadLog = { started: 0, closed: 0 };
    for (const source of [noThreads, slowThreads(3, 1, log)]) {
      const result = await solveOn(source, parsed, { limits: { timeMs: 700 }, threads: 2 });
      expect(result).toMatchObject({ stoppedBy: "time", reproducible: false, replay: { lanes: 2 } });
      expect(result.score.hard).toBe(0);
      // The promise is the limit, the grace that lanes get, and the checks afterwards; other work on the machine may add to it.
      expect(result.statistics.searchMs).toBeLessThan(1500);
    }
    expect(log).toEqual({ started: 2, closed: 2 });
  });

  it("stay in the calling thread where a time limit is too short for others, or measured by a clock that others do not have", async () => {
    const parsed = parseProblem(teamProblem());
    const log: ThreadLog = { started: 0, closed: 0 };
    let now = 0;
    const source = slowThreads(0, 1, log);
    await solveOn(source, parsed, { limits: { timeMs: 100 }, threads: 2 });
    await solveOn(source, parsed, { limits: { timeMs: 60_000 }, threads: 2, clock: { now: () => (now += 50) } });
    expect(log.started).toBe(0);
  });

  it("end with the proof that one of them finds", async () => {
    // Two people can fill two of these three places: early and day overlap, the late one ends 8 hours before the early one.
    const input = tinyProblem({
      people: ["anna", "bob"],
      shifts: [shift("late", 0, "15:00", "23:00"), shift("early", 1, "07:00", "15:00"), shift("day", 1, "08:00", "16:00")],
      forbidden: [{ personId: "bob", shiftId: "late" }],
      rules: undefined,
    });
    const options = { limits: { work: 10 ** 9 }, lanes: 2 };
    const inTurns = await solve(parseProblem(input), options);
    expect(inTurns).toMatchObject({
      status: "optimal",
      stoppedBy: "optimal",
      score: { hard: 0, cost: 100 },
      bound: 100,
      reproducible: true,
    });
    expect((await slowly(3, parseProblem(input), { ...options, threads: 2 })).bytes).toBe(bytesOf(inTurns));
  });
});
