import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commandText, readBenchFile, writeBenchFile } from "../../../benchmarks/benchFile";
import { CommandLineError } from "../../../benchmarks/commandLine";
import { readResultsOptions } from "../../../benchmarks/results/resultsOptions";
import { runScript } from "../runScript";
import { benchFile, ownRun, peerRun } from "./runs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mekaar-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("readResultsOptions", () => {
  it("reads several files before or after the other options", () => {
    const expected = { files: ["a.json", "b.json"], out: "c.md", svg: "d.svg" };
    expect(readResultsOptions("--in a.json b.json --out c.md --svg d.svg".split(" "))).toEqual(expected);
    expect(readResultsOptions("--out c.md --svg=d.svg --in a.json b.json".split(" "))).toEqual(expected);
  });

  it.each([
    ["--out c.md", "Option --in is needed: the files that npm run bench wrote."],
    ["--in --out c.md", "Option --in needs a value."],
    ["--in a.json", "Option --out is needed."],
    ["--in a.json --to c.md", "Unknown option --to. Valid options: --out, --svg."],
  ])("refuses %s", (text, message) => {
    expect(() => readResultsOptions(text.split(" "))).toThrow(new CommandLineError(message));
  });
});

describe("the saved command", () => {
  it("leaves out where things are on the machine", () => {
    const words = "--suite inrc2 --data /home/me/data --time 10 --out=here/a.json --peers highs".split(" ");
    expect(commandText(words)).toBe("npm run bench -- --suite inrc2 --data PATH --time 10 --out=PATH --peers highs");
  });
});

describe("saved results", () => {
  it("come back as they were", () => {
    const file = benchFile([ownRun({})], [peerRun({})]);
    const path = join(folder, "deep", "a.json");
    writeBenchFile(path, file);
    expect(readBenchFile(path)).toEqual(file);
  });

  it("must be of this version", () => {
    const path = join(folder, "old.json");
    writeFileSync(path, JSON.stringify({ meta: { suite: "inrc2" }, runs: [] }));
    expect(() => readBenchFile(path)).toThrow("run the benchmark again");
  });
});

describe("results", () => {
  it("turns files into a page and a drawing", async () => {
    const [a, b] = [join(folder, "a.json"), join(folder, "b.json")];
    writeBenchFile(a, benchFile([ownRun({ cost: 110 })], [peerRun({ cost: 105 })]));
    writeBenchFile(b, benchFile([ownRun({ suite: "inrc2", instance: "n030w4_1_6-2-9-1" })], [], { suite: "inrc2" }));
    const [out, svg] = [join(folder, "RESULTS.md"), join(folder, "gap.svg")];
    const { exitCode, stderr } = await runScript("benchmarks/results.ts", ["--in", a, b, "--out", out, "--svg", svg]);
    expect(exitCode, stderr).toBe(0);
    const page = readFileSync(out, "utf8");
    expect(page).toContain(
      "**A peer is ahead of mekaar on 1 of 1 instances:** curtois-qu, 10 s, 2 threads: Instance1 (highs 105 against 110).",
    );
    expect(page).toContain("## inrc2, 10 s, 2 threads");
    expect(readFileSync(svg, "utf8")).toContain("inrc2 n030w4_1_6-2-9-1");
  });
});
