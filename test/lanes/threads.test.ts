import { describe, expect, it, vi } from "vitest";
import { sourceThreads } from "../../benchmarks/sourceThreads";
import type { StartThread, ThreadSource } from "../../src/lanes/laneThread";
import { LaneThreadError } from "../../src/lanes/laneThreadError";
import { workersOf } from "../../src/lanes/nodeThreads";
import type { ThreadMessage } from "../../src/lanes/threadMessage";
import { defineRule } from "../../src/problem/custom/defineRule";
import { parseProblem } from "../../src/problem/parseProblem";
import { solve, solveOn } from "../../src/solve/solve";
import { verify } from "../../src/verify/verify";
import { teamProblem } from "../support/laneProblems";
import { slowThreads, type ThreadLog } from "../support/laneThreads";

const program = (text: string) => new URL(`data:text/javascript,${encodeURIComponent(text)}`);

const problem = parseProblem(teamProblem());
const options = { limits: { work: 40_000 }, threads: 2 };

describe("worker threads", () => {
  it("find what lanes in turns find", { timeout: 60_000 }, async () => {
    const [inTurns, onThreads] = [
      await solve(problem, { ...options, threads: 1, lanes: 2 }),
      await solveOn(sourceThreads, problem, options),
    ];
    expect(onThreads.statistics.threads).toBe(2);
    expect(JSON.stringify(onThreads.roster)).toBe(JSON.stringify(inTurns.roster));
    expect({ ...onThreads.statistics, timeMs: 0, searchMs: 0, evaluationsPerSecond: 0 }).toEqual({
      ...inTurns.statistics,
      threads: 2,
      timeMs: 0,
      searchMs: 0,
      evaluationsPerSecond: 0,
    });
    expect([onThreads.digest, onThreads.score, onThreads.bound]).toEqual([inTurns.digest, inTurns.score, inTurns.bound]);
  });

  it("search problems with rules of an embedder's own, whose functions stay behind", { timeout: 60_000 }, async () => {
    const odd = defineRule({
      kind: "acme:odd",
      parse: () => ({}),
      compile: (_, context) => {
        context.price((person) => (person.id === "anna" ? 5 : 0));
      },
      messages: { en: () => "Odd.", nl: () => "Vreemd." },
    });
    const input = teamProblem();
    const own = parseProblem({ ...input, rules: [...input.rules, { id: "odd", kind: "acme:odd", level: "soft" }] }, { rules: [odd] });
    const onThreads = await solveOn(sourceThreads, own, options);
    expect(onThreads.statistics.threads).toBe(2);
    expect(onThreads.digest).toBe((await solve(own, { ...options, threads: 1, lanes: 2 })).digest);
  });

  it("return a checked best within 100 ms of an abort", { timeout: 60_000 }, async () => {
    const controller = new AbortController();
    let abortedAt = 0;
    const onProgress = vi.fn(() => {
      if (onProgress.mock.calls.length < 20 || abortedAt > 0) return;
      controller.abort();
      abortedAt = performance.now();
    });
    const result = await solveOn(sourceThreads, problem, { limits: { work: 10 ** 12 }, threads: 2, signal: controller.signal, onProgress });
    // Other work on the machine may add to it.
    expect(performance.now() - abortedAt).toBeLessThan(250);
    expect(result).toMatchObject({ stoppedBy: "abort", reproducible: false });
    expect(result.score).toEqual(verify(problem, result.roster).score);
    const last = onProgress.mock.lastCall as unknown as [{ score: { hard: number; cost: number } }];
    expect(result.score).toEqual(last[0].score);
  });

  it("are passed over where their program cannot be loaded or throws at once", { timeout: 60_000 }, async () => {
    const expected = (await solve(problem, { ...options, threads: 1, lanes: 2 })).digest;
    for (const file of [new URL("./nowhere.mjs", import.meta.url), program("throw new Error('not here')")]) {
      const result = await solveOn(() => workersOf(file), problem, options);
      expect(result).toMatchObject({ digest: expected, statistics: { threads: 1 } });
    }
  });

  it("fail the run, with the cause, when one ends before its time", { timeout: 60_000 }, async () => {
    const quits = program(`
      import { parentPort } from "node:worker_threads";
      parentPort.postMessage({ kind: "ready" });
      parentPort.on("message", () => process.exit(3));
    `);
    const error: unknown = await solveOn(() => workersOf(quits), problem, options).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LaneThreadError);
    expect((error as LaneThreadError).cause).toEqual(new Error("the thread ended with code 3"));
  });
});

describe("a team of threads", () => {
  const inTurns = solve(problem, { ...options, threads: 1, lanes: 2 });
  const run = async (faults: (message: ThreadMessage, thread: number) => ThreadMessage | undefined, more = {}) => {
    const log: ThreadLog = { started: 0, closed: 0 };
    const outcome = await solveOn(slowThreads(1, 1, log, { message: faults }), problem, { ...options, ...more }).catch(
      (reason: unknown) => reason,
    );
    return { outcome, log };
  };

  it("is closed and fails the run when code in a thread throws", async () => {
    const { outcome, log } = await run((message, thread) =>
      message.kind === "done" && thread === 1 ? { kind: "failed", error: new RangeError("too far") } : message,
    );
    expect(outcome).toBeInstanceOf(LaneThreadError);
    expect((outcome as LaneThreadError).cause).toEqual(new RangeError("too far"));
    expect((outcome as LaneThreadError).message).toBe("A worker thread of solve failed: too far");
    expect(log).toEqual({ started: 2, closed: 2 });
  });

  it("is closed and gives way to lanes in turns when a thread is lost before it is ready", async () => {
    const { outcome, log } = await run((message, thread) =>
      message.kind === "ready" && thread === 1 ? { kind: "lost", error: new Error("no memory") } : message,
    );
    expect(outcome).toMatchObject({ digest: (await inTurns).digest, statistics: { threads: 1 } });
    expect(log).toEqual({ started: 2, closed: 2 });
  });

  it("is closed when it is not ready by the end of the time or at an abort, and something is returned all the same", async () => {
    const silent = (message: ThreadMessage) => (message.kind === "ready" ? undefined : message);
    const late = await run(silent, { limits: { timeMs: 600 } });
    expect(late.outcome).toMatchObject({ stoppedBy: "time", statistics: { threads: 1 } });
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort();
    }, 50);
    const aborted = await run(silent, { signal: controller.signal });
    expect(aborted.outcome).toMatchObject({ stoppedBy: "abort", statistics: { threads: 1 } });
    expect([late.log, aborted.log]).toEqual([
      { started: 2, closed: 2 },
      { started: 2, closed: 2 },
    ]);
  });

  it("does not wait for threads when the abort came before they were started", async () => {
    const controller = new AbortController();
    const log: ThreadLog = { started: 0, closed: 0 };
    const silent = slowThreads(1, 1, log, { message: () => undefined });
    const source: ThreadSource = () => {
      controller.abort();
      return silent();
    };
    const result = await solveOn(source, problem, { ...options, signal: controller.signal });
    expect(result).toMatchObject({ stoppedBy: "abort", statistics: { threads: 1 } });
    expect(log).toEqual({ started: 2, closed: 2 });
  });

  it("is left as it is when a thread does not come back from a long step after the end of the time", async () => {
    const stuck = (message: ThreadMessage, thread: number) => (message.kind === "done" && thread === 0 ? undefined : message);
    const { outcome, log } = await run(stuck, { limits: { timeMs: 600 } });
    expect(outcome).toMatchObject({ stoppedBy: "time", statistics: { threads: 2 } });
    expect(log).toEqual({ started: 2, closed: 2 });
  });

  it("is closed when a listener throws", async () => {
    const reason = new Error("enough");
    const onProgress = () => {
      throw reason;
    };
    const { outcome, log } = await run((message) => message, { onProgress });
    expect(outcome).toBe(reason);
    expect(log).toEqual({ started: 2, closed: 2 });
  });

  it("gives way to lanes in turns when a thread cannot be started, and ends those that were", async () => {
    let closed = 0;
    const start: StartThread = vi
      .fn<StartThread>()
      .mockReturnValueOnce({
        post: () => undefined,
        close: async () => {
          closed++;
        },
      })
      .mockImplementation(() => {
        throw new Error("no more threads");
      });
    const source: ThreadSource = async () => start;
    const result = await solveOn(source, problem, options);
    expect(result).toMatchObject({ digest: (await inTurns).digest, statistics: { threads: 1 } });
    expect(closed).toBe(1);
  });
});
