import type { BenchFile, BenchMeta } from "../../../benchmarks/benchFile";
import type { BenchRun } from "../../../benchmarks/benchRun";
import type { PeerRun } from "../../../benchmarks/peers/runPeer";

/** A run of ours with the fields that matter to a test. */
export function ownRun(more: Partial<BenchRun>): BenchRun {
  return {
    suite: "curtois-qu",
    instance: "Instance1",
    seed: 1,
    threads: 2,
    timeMs: 10_000,
    status: "feasible",
    hard: 0,
    cost: 110,
    bound: null,
    bestKnown: 100,
    verified: true,
    reproducible: false,
    evaluationsPerSecond: 1000,
    solver: "mekaar",
    version: "0.1.0",
    trace: [],
    ...more,
  };
}

/** A run of a peer with the fields that matter to a test. */
export function peerRun(more: Partial<PeerRun>): PeerRun {
  return { ...ownRun({}), reproducible: false, solver: "highs", version: "highspy 1", variant: "choose", ...more };
}

/** A file with these runs. */
export function benchFile(runs: readonly BenchRun[], peers: readonly PeerRun[], meta: Partial<BenchMeta> = {}): BenchFile {
  return {
    meta: {
      suite: "curtois-qu",
      timeSeconds: 10,
      seedCount: 1,
      threads: 2,
      node: "v20.0.0",
      platform: "linux x64",
      startedAt: "2026-11-25T10:00:00.000Z",
      machine: { cpu: "Some CPU", cores: 2, memoryGiB: 24 },
      command: "npm run bench -- --suite curtois-qu",
      ...meta,
    },
    runs,
    peers,
    peerNotes: [],
  };
}
