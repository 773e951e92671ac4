import { describe, expect, it } from "vitest";
import { readBenchOptions } from "../../../benchmarks/benchOptions";
import { CommandLineError } from "../../../benchmarks/commandLine";
import { openPeer } from "../../../benchmarks/peers/openPeer";
import { peerNames } from "../../../benchmarks/peers/peer";

describe("openPeer", () => {
  it.each(peerNames)("knows %s, with at least one variant", (name) => {
    const peer = openPeer(name);
    expect(peer.name).toBe(name);
    expect(peer.variants.length).toBeGreaterThan(0);
  });

  it("keeps one variant when it is named", () => {
    expect(openPeer("cp-sat:clauses-8").variants).toEqual(["clauses-8"]);
  });

  it("names the peers when one is unknown", () => {
    expect(() => openPeer("gurobi")).toThrow(
      new CommandLineError('--peers names "gurobi", but must be out of highs, highs-wasm, cp-sat, timefold, javascript-lp-solver.'),
    );
  });

  it("names the variants when one is unknown", () => {
    expect(() => openPeer("highs:barrier")).toThrow(
      new CommandLineError('--peers names "highs:barrier", but the variants of highs are choose, ipm.'),
    );
  });

  it("reads several from the command line", () => {
    const { peers } = readBenchOptions("--suite cooperative --peers javascript-lp-solver,cp-sat:run-start-4".split(" "));
    expect(peers.map(({ name, variants }) => [name, ...variants])).toEqual([
      ["javascript-lp-solver", "exact"],
      ["cp-sat", "run-start-4"],
    ]);
  });
});
