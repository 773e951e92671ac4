import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadInstance } from "../../../benchmarks/benchRun";
import { openPeer } from "../../../benchmarks/peers/openPeer";
import type { Peer, PeerAnswer } from "../../../benchmarks/peers/peer";
import { runPeer, type PeerJob } from "../../../benchmarks/peers/runPeer";
import { openSuite } from "../../../benchmarks/suites/openSuite";
import { solve, verify } from "../../../src/index";

const opened = openSuite("cooperative", undefined);
const instance = "4x8:core";
const { input, problem } = loadInstance(opened, instance);
const job: PeerJob = {
  suite: "cooperative",
  instance,
  data: undefined,
  timeSeconds: 1,
  threads: 2,
  seed: 3,
  onProgress: () => undefined,
  opened,
  input,
  problem,
  rosters: undefined,
};

const { roster } = await solve(problem, { limits: { work: 2000 } });
const { score } = verify(problem, roster);
const texts = opened.toTexts(input, roster);
const found = (ownCost: number): PeerAnswer => ({
  status: "feasible",
  solution: { timeMs: 5, ownCost, roster: texts },
  bound: 0,
  timeMs: 900,
  trace: [{ timeMs: 5, cost: ownCost, bound: 0 }],
});

const peerThat = (solvePeer: Peer["solve"], variants = ["only"]): Peer => ({ ...openPeer("highs"), variants, solve: solvePeer });

describe("runPeer", () => {
  it("has a feasible roster to work with", () => expect(score.hard).toBe(0));

  it("scores the roster with the checker, in the form of our own runs", async () => {
    const runs = await runPeer(
      peerThat(() => Promise.resolve(found(score.cost))),
      "fake 1",
      job,
    );
    expect(runs).toEqual([
      {
        suite: "cooperative",
        instance,
        seed: 3,
        threads: 2,
        timeMs: 900,
        status: "feasible",
        hard: 0,
        cost: score.cost,
        bound: 0,
        bestKnown: null,
        verified: true,
        reproducible: false,
        evaluationsPerSecond: null,
        solver: "highs",
        version: "fake 1",
        variant: "only",
        trace: [{ timeMs: 5, cost: score.cost, bound: 0 }],
      },
    ]);
  });

  it("believes the checker where the peer says a lower cost", async () => {
    const [run] = await runPeer(
      peerThat(() => Promise.resolve(found(score.cost - 1))),
      "fake 1",
      job,
    );
    expect(run).toMatchObject({ hard: 0, cost: score.cost, verified: false });
    expect(run!.message).toBe(`It says cost ${score.cost - 1}; the checker says hard 0, cost ${score.cost}.`);
  });

  it("takes the lower cost of the checker where the peer's own is higher, in the trace too", async () => {
    const answer: PeerAnswer = {
      ...found(score.cost + 7),
      trace: [
        { timeMs: 2, cost: score.cost + 9, bound: null },
        { timeMs: 5, cost: score.cost + 7, bound: null },
        { timeMs: 8, cost: score.cost + 7, bound: 1 },
      ],
    };
    const [run] = await runPeer(
      peerThat(() => Promise.resolve(answer)),
      "fake 1",
      job,
    );
    expect(run).toMatchObject({ hard: 0, cost: score.cost, verified: true });
    expect(run).not.toHaveProperty("message");
    expect(run!.trace).toEqual([
      { timeMs: 2, cost: score.cost + 9, bound: null },
      { timeMs: 5, cost: score.cost, bound: null },
      { timeMs: 8, cost: score.cost, bound: 1 },
    ]);
  });

  it("does not fail on a roster that cannot be read", async () => {
    const answer: PeerAnswer = { ...found(1), solution: { timeMs: 1, ownCost: 1, roster: ["{}", "{}"] } };
    const [run] = await runPeer(
      peerThat(() => Promise.resolve(answer)),
      "fake 1",
      job,
    );
    expect(run).toMatchObject({ hard: null, cost: null, verified: false });
    expect(run!.message).toContain("Its roster cannot be read");
  });

  it("passes on why there is no roster", async () => {
    const answer: PeerAnswer = { status: "unknown", timeMs: 0, trace: [], message: "Too large." };
    const [run] = await runPeer(
      peerThat(() => Promise.resolve(answer)),
      "fake 1",
      job,
    );
    expect(run).toMatchObject({ hard: null, cost: null, verified: true, message: "Too large." });
  });

  it("gives every variant the whole time, one after the other", async () => {
    const asked: [string, number][] = [];
    const peer = peerThat(
      ({ variant, timeSeconds }) => {
        asked.push([variant, timeSeconds]);
        return Promise.resolve(found(score.cost));
      },
      ["a", "b"],
    );
    expect((await runPeer(peer, "fake 1", job)).map(({ variant }) => variant)).toEqual(["a", "b"]);
    expect(asked).toEqual([
      ["a", 1],
      ["b", 1],
    ]);
  });

  it("writes the roster under a name that the suite finds again", async () => {
    const folder = mkdtempSync(join(tmpdir(), "mekaar-"));
    try {
      await runPeer(
        peerThat(() => Promise.resolve(found(score.cost))),
        "fake 1",
        { ...job, rosters: folder },
      );
      expect(opened.findRosters(folder).map(({ name, instance: of }) => [name, of])).toEqual([[`${instance}_highs-only-3`, instance]]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
