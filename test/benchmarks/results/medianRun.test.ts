import { describe, expect, it } from "vitest";
import { bestRun, compareRuns } from "../../../benchmarks/peers/bestRun";
import type { PeerRun } from "../../../benchmarks/peers/runPeer";
import { medianRun } from "../../../benchmarks/results/medianRun";
import { peerRun } from "./runs";

const withCosts = (...costs: readonly (number | null)[]) =>
  costs.map((cost, index) => peerRun({ seed: index + 1, cost, hard: cost === null ? null : 0 }));

describe("medianRun", () => {
  it.each([
    [[7], 7],
    [[9, 7, 8], 8],
    [[9, 7], 9],
    [[4, 1, 3, 2], 3],
  ])("of %j is %d", (costs, median) => {
    expect(medianRun(withCosts(...costs)).cost).toBe(median);
  });

  it("counts a run without a roster as the worst", () => {
    expect(medianRun(withCosts(null, 7, 8)).cost).toBe(8);
    expect(medianRun(withCosts(null, 7, null)).cost).toBeNull();
  });

  it("takes the best variant of each seed", () => {
    const runs = [
      peerRun({ seed: 1, variant: "a", cost: 30 }),
      peerRun({ seed: 1, variant: "b", cost: 10 }),
      peerRun({ seed: 2, variant: "a", cost: 20 }),
      peerRun({ seed: 2, variant: "b", cost: 40 }),
      peerRun({ seed: 3, variant: "a", cost: 15 }),
    ];
    expect(medianRun(runs)).toMatchObject({ seed: 3, variant: "a", cost: 15 });
  });
});

describe("bestRun", () => {
  it("puts feasibility before cost, then the bound, then time", () => {
    const infeasible = peerRun({ hard: 1, cost: 1 });
    const costly = peerRun({ cost: 9 });
    const cheap = peerRun({ cost: 8, timeMs: 5 });
    const bounded = peerRun({ cost: 8, bound: 2, timeMs: 7 });
    const quick = peerRun({ cost: 8, bound: 2, timeMs: 6 });
    const sorted = [infeasible, costly, cheap, bounded, quick].sort(compareRuns);
    expect(sorted).toEqual([quick, bounded, cheap, costly, infeasible]);
  });

  it("keeps the first of equals, and is nothing of nothing", () => {
    const [first, second] = [peerRun({ variant: "a" }), peerRun({ variant: "b" })];
    expect(bestRun([first, second])).toBe(first);
    expect(bestRun<PeerRun>([])).toBeUndefined();
  });
});
