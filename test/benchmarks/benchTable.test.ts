import { describe, expect, it } from "vitest";
import { benchTable } from "../../benchmarks/benchTable";
import { ownRun, peerRun } from "./results/runs";

const row = { run: ownRun({ cost: 110, bound: 99 }), peopleCount: 8, dayCount: 14 };

describe("benchTable", () => {
  it("has a row for each run", () => {
    // 110 is 10 % above 100; 11 = 10 % of 110 above the bound 99.
    const [, , line] = benchTable([{ ...row, peers: [] }]).split("\n");
    expect(line!.split(/ {2,}/)).toEqual(["Instance1", "1", "8 x 14", "110", "yes", "100", "10.0 %", "99", "10.0 %", "10", "1,000"]);
  });

  it("adds the solver and a row for the best variant of each peer", () => {
    const peers = [
      peerRun({ variant: "choose", cost: 104, evaluationsPerSecond: null }),
      peerRun({ variant: "ipm", cost: 103, evaluationsPerSecond: null }),
      peerRun({ solver: "javascript-lp-solver", cost: null, hard: null, evaluationsPerSecond: null, message: "Too large." }),
    ];
    const lines = benchTable([{ ...row, peers }]).split("\n");
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/solver +note$/);
    expect(lines[2]).toMatch(/mekaar +-$/);
    expect(lines[3]!.split(/ {2,}/).slice(3)).toEqual(["103", "yes", "100", "3.0 %", "-", "-", "10", "-", "highs", "ipm"]);
    expect(lines[4]!.split(/ {2,}/).slice(3, 5)).toEqual(["none", "-"]);
    expect(lines[4]).toMatch(/javascript-lp-solver +Too large\.$/);
  });

  it("calls out what the checker does not confirm", () => {
    expect(benchTable([{ ...row, run: ownRun({ hard: 2, verified: false }), peers: [] }])).toMatch(/hard 2 +NO/);
  });
});
