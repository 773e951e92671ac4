import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readBenchFile } from "../../benchmarks/benchFile";
import type { BenchRun } from "../../benchmarks/benchRun";
import { runScript } from "./runScript";

const timeoutMs = 60_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mekaar-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("bench", () => {
  it(
    "solves a small region, writes roster and results, and score agrees with it",
    async () => {
      const out = join(folder, "results", "bench.json");
      const rosters = join(folder, "rosters");
      const words = [
        "--suite",
        "cooperative",
        "--instances",
        "6x12:core",
        "--time",
        "0.3",
        "--seeds",
        "2",
        "--out",
        out,
        "--rosters",
        rosters,
      ];
      const bench = await runScript("benchmarks/bench.ts", words);
      expect(bench.exitCode, bench.stderr).toBe(0);
      expect(bench.stdout).toContain("6 x 28");
      const { meta, runs } = JSON.parse(readFileSync(out, "utf8")) as { meta: unknown; runs: readonly BenchRun[] };
      expect(meta).toMatchObject({ suite: "cooperative", threads: 1 });
      expect(runs).toHaveLength(2);
      expect(runs[1]).toMatchObject({
        suite: "cooperative",
        instance: "6x12:core",
        seed: 2,
        threads: 1,
        hard: 0,
        bestKnown: null,
        verified: true,
      });
      expect(existsSync(join(rosters, "6x12:core_1.json"))).toBe(true);

      const score = await runScript("benchmarks/score.ts", ["--suite", "cooperative", "--rosters", rosters]);
      expect(score.exitCode, score.stderr).toBe(0);
      expect(score.stdout.trim().split("\n")).toEqual(runs.map(({ seed, cost }) => `6x12:core 6x12:core_${seed} 0 ${cost} 0 ${cost}`));
    },
    timeoutMs,
  );

  it(
    "runs peers on the same instances, and says which cannot be run",
    async () => {
      const [out, svg] = [join(folder, "peers.json"), join(folder, "gap.svg")];
      const words = `--suite cooperative --instances 2x3:core --time 2 --seeds 2 --peers javascript-lp-solver,cp-sat --out ${out} --svg ${svg}`;
      const bench = await runScript("benchmarks/bench.ts", words.split(" "));
      expect(bench.exitCode, bench.stderr).toBe(0);
      expect(bench.stderr).toContain("cp-sat has no model of cooperative here");
      const { runs, peers, peerNotes } = readBenchFile(out);
      expect(peerNotes).toEqual([{ solver: "cp-sat", message: "has no model of cooperative here" }]);
      // Its seed changes nothing, so that it is run once.
      expect(peers).toHaveLength(1);
      expect(peers[0]).toMatchObject({
        instance: "2x3:core",
        seed: 1,
        solver: "javascript-lp-solver",
        status: "optimal",
        hard: 0,
        verified: true,
      });
      expect(runs.map(({ solver, cost }) => [solver, cost])).toEqual(runs.map(() => ["mekaar", peers[0]!.cost]));
      expect(runs[0]!.trace.at(-1)).toMatchObject({ cost: runs[0]!.cost });
      expect(bench.stdout).toMatch(/javascript-lp-solver +exact/);
      expect(readFileSync(svg, "utf8")).toContain(">cooperative 2x3:core</text>");
    },
    timeoutMs,
  );

  it(
    "ends with exit code 2 and the valid options when one is unknown",
    async () => {
      const { exitCode, stderr } = await runScript("benchmarks/bench.ts", ["--suites", "inrc2"]);
      expect(exitCode).toBe(2);
      expect(stderr).toContain(
        "Valid options: --suite, --data, --instances, --time, --seeds, --threads, --out, --rosters, --peers, --svg.",
      );
    },
    timeoutMs,
  );

  it(
    "fails when there are no rosters to score",
    async () => {
      const { exitCode, stderr } = await runScript("benchmarks/score.ts", ["--suite", "cooperative", "--rosters", folder]);
      expect(exitCode).toBe(1);
      expect(stderr).toContain("There are no rosters of cooperative");
    },
    timeoutMs,
  );
});

describe("fuzz", () => {
  it(
    "survives some damaged problems",
    async () => {
      const { exitCode, stdout, stderr } = await runScript("benchmarks/fuzz.ts", ["--runs", "40", "--seed", "5"]);
      expect(exitCode, stderr).toBe(0);
      expect(stdout).toContain("refused");
    },
    timeoutMs,
  );
});

describe("scale", () => {
  it(
    "measures every step",
    async () => {
      const { exitCode, stdout, stderr } = await runScript("benchmarks/scale.ts", ["--people", "20", "--shifts", "60"]);
      expect(exitCode, stderr).toBe(0);
      for (const step of ["generate", "parseProblem", "compile", "verify"]) expect(stdout).toContain(step);
    },
    timeoutMs,
  );
});

describe("speed", () => {
  it(
    "counts evaluations and tells what was found",
    async () => {
      const words = ["--suite", "cooperative", "--instances", "10x40", "--proposals", "20000"];
      const { exitCode, stdout, stderr } = await runScript("benchmarks/speed.ts", words);
      expect(exitCode, stderr).toBe(0);
      const [, perSecond, cost] = /10x40 +([\d,]+) +[\d.]+ +(.+)/.exec(stdout) ?? [];
      expect(Number(perSecond?.replaceAll(",", ""))).toBeGreaterThan(0);
      expect(cost).toMatch(/^[\d,]+|hard/);
    },
    timeoutMs,
  );
});
