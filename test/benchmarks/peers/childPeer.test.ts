import { describe, expect, it } from "vitest";
import { solveInChild } from "../../../benchmarks/peers/childPeer";
import type { PeerTask } from "../../../benchmarks/peers/peer";
import type { PeerEvent } from "../../../benchmarks/peers/peerEvents";
import type { Command } from "../../../benchmarks/peers/runProgram";

const task: PeerTask = {
  suite: "curtois-qu",
  instance: "Instance1",
  data: undefined,
  paths: [],
  variant: "any",
  timeSeconds: 0.2,
  threads: 64,
  seed: 1,
  onProgress: () => undefined,
};

/** A program that says these events, then does something more. */
function program(events: readonly PeerEvent[], more = ""): Command {
  const lines = events.map((event) => `console.log(${JSON.stringify(JSON.stringify(event))});`);
  return { file: process.execPath, words: ["-e", `console.log("banner");${lines.join("")}${more}`] };
}

const forever = "setInterval(() => {}, 1000);";
const solution = { event: "solution", timeMs: 100, cost: 9, roster: ["A\tD\n"] } as const;

describe("solveInChild", () => {
  it("gathers the last roster, the bound and the trace", async () => {
    const answer = await solveInChild(
      program([
        { event: "solving" },
        { ...solution, timeMs: 50, cost: 12, roster: ["A\t-\n"] },
        { event: "bound", timeMs: 60, bound: 8 },
        solution,
        { event: "end", timeMs: 150, status: "optimal", bound: 9, evaluationsPerSecond: 1000 },
      ]),
      task,
    );
    expect(answer).toEqual({
      status: "optimal",
      solution: { timeMs: 100, ownCost: 9, roster: ["A\tD\n"] },
      bound: 9,
      timeMs: 150,
      evaluationsPerSecond: 1000,
      trace: [
        { timeMs: 50, cost: 12, bound: null },
        { timeMs: 60, cost: 12, bound: 8 },
        { timeMs: 100, cost: 9, bound: 8 },
        { timeMs: 150, cost: 9, bound: 9 },
      ],
    });
  });

  it("kills a program that does not end, and keeps what it had found", async () => {
    const startMs = performance.now();
    const answer = await solveInChild(program([{ event: "solving" }, solution], forever), task, { startMs: 20_000, endMs: 300 });
    expect(performance.now() - startMs).toBeLessThan(15_000);
    expect(answer).toMatchObject({
      status: "feasible",
      solution: { ownCost: 9 },
      message: "It did not end in time and was killed.",
    });
    // 0.2 s to solve and 0.3 s to end.
    expect(answer.timeMs).toBeGreaterThanOrEqual(450);
  });

  it("kills a program that never has its model ready", async () => {
    const answer = await solveInChild(program([], forever), task, { startMs: 300, endMs: 300 });
    expect(answer).toEqual({
      status: "unknown",
      timeMs: 0,
      trace: [],
      message: "It did not have its model ready in time and was killed.",
    });
  });

  it("does not count a roster or a proof that comes after the time", async () => {
    // The limit is 200 ms, and 250 ms more are forgiven.
    const late = { ...solution, timeMs: 451, cost: 7 };
    const answer = await solveInChild(
      program([{ event: "solving" }, solution, late, { event: "end", timeMs: 460, status: "optimal", bound: 7 }]),
      task,
    );
    expect(answer).toMatchObject({
      status: "feasible",
      solution: { ownCost: 9 },
      message: "A roster that came after its time was up does not count.",
    });
    expect(answer).not.toHaveProperty("bound");
  });

  it("says how a program failed, with the last line of its errors", async () => {
    const answer = await solveInChild(program([], 'console.error("first"); console.error("no license"); process.exit(3);'), task);
    expect(answer).toMatchObject({ status: "unknown", message: "It ended with code 3: no license" });
  });

  it("passes on why an instance is refused", async () => {
    const events: PeerEvent[] = [
      { event: "solving" },
      { event: "refused", message: "Too large." },
      { event: "end", timeMs: 1, status: "unknown" },
    ];
    expect(await solveInChild(program(events), task)).toMatchObject({ status: "unknown", message: "Too large." });
  });

  it("says when the program is not there", async () => {
    const { message } = await solveInChild({ file: "mekaar-has-no-such-program", words: [] }, task);
    expect(message).toContain("It could not be started");
  });
});
