import { describe, expect, it } from "vitest";
import { resultsPage } from "../../../benchmarks/results/resultsPage";
import { benchFile, ownRun, peerRun } from "./runs";

const firstParagraph = (page: string) => page.split("\n\n")[1];

describe("the first paragraph of the results", () => {
  it("says that nobody is ahead", () => {
    const page = resultsPage([benchFile([ownRun({ cost: 100 })], [peerRun({ cost: 100 })])]);
    expect(firstParagraph(page)).toBe("No peer is ahead of mekaar on any of the 1 instances on which one was run.");
  });

  it("names every instance where a peer is cheaper, with both costs, by suite and time", () => {
    const runs = [ownRun({ cost: 1110 }), ownRun({ instance: "Instance2", cost: 100 }), ownRun({ instance: "Instance3", cost: 100 })];
    const peers = [
      peerRun({ cost: 1105 }),
      peerRun({ cost: 1107, solver: "cp-sat" }),
      peerRun({ instance: "Instance2", cost: 101 }),
      peerRun({ instance: "Instance3", cost: 99 }),
    ];
    const long = benchFile([ownRun({ cost: 90 })], [peerRun({ cost: 89 })], { timeSeconds: 600, threads: 1 });
    expect(firstParagraph(resultsPage([benchFile(runs, peers), long]))).toBe(
      "**A peer is ahead of mekaar on 3 of 4 instances:** curtois-qu, 10 s, 2 threads: Instance1 (highs 1,105 against 1,110, cp-sat 1,107 " +
        "against 1,110), Instance3 (highs 99 against 100); curtois-qu, 600 s, 1 thread: Instance1 (highs 89 against 90).",
    );
  });

  it("names instances where only a peer has a feasible roster", () => {
    const page = resultsPage([benchFile([ownRun({ hard: 3, cost: 50 })], [peerRun({ cost: 500 })])]);
    expect(firstParagraph(page)).toContain("Instance1 (highs 500 against no feasible roster)");
  });

  it("names instances where only a peer has a proof", () => {
    const [runs, peers] = [[ownRun({ cost: 100 })], [peerRun({ cost: 100, status: "optimal" })]];
    expect(firstParagraph(resultsPage([benchFile(runs, peers)]))).toBe(
      "No peer is ahead of mekaar on any of the 1 instances on which one was run. A peer proves an optimum that mekaar does not prove on " +
        "curtois-qu, 10 s, 2 threads: Instance1 (highs).",
    );
  });

  it("believes no peer that the checker contradicts", () => {
    const page = resultsPage([benchFile([ownRun({ cost: 100 })], [peerRun({ cost: 1, status: "optimal", verified: false })])]);
    expect(firstParagraph(page)).toBe("No peer is ahead of mekaar on any of the 1 instances on which one was run.");
    expect(page).toContain("| Instance1 | highs | 1 | 1 | 0 | NO |");
  });

  it("compares medians over the seeds", () => {
    const runs = [100, 102, 110].map((cost, index) => ownRun({ seed: index + 1, cost }));
    const peers = [90, 103, 104].map((cost, index) => peerRun({ seed: index + 1, cost }));
    expect(firstParagraph(resultsPage([benchFile(runs, peers)]))).toContain("No peer is ahead");
  });

  it("claims nothing when no peer was run", () => {
    expect(firstParagraph(resultsPage([benchFile([ownRun({})], [])]))).toContain("No peer was run beside mekaar");
  });
});

describe("the rest of the results", () => {
  const runs = [ownRun({ cost: 110, bound: 99, timeMs: 10_040 })];
  const peers = [
    peerRun({ cost: 100, bound: 100, status: "optimal", timeMs: 1500 }),
    peerRun({ solver: "javascript-lp-solver", hard: null, cost: null, variant: "exact", message: "Too | large.\nBy far." }),
  ];
  const page = resultsPage([{ ...benchFile(runs, peers), peerNotes: [{ solver: "timefold", message: "not available: no Java" }] }]);

  it("has a row for each solver", () => {
    // 110 is 10 % above 100 and 11 = 10 % of 110 above its bound 99.
    expect(page).toContain("| Instance1 | mekaar | 1 | 110 | 0 | yes | 100 | 10.0 % | 99 | 10.0 % | 10.0 |  |");
    expect(page).toContain("| Instance1 | highs | 1 | 100 | 0 | yes | 100 | 0.0 % | 100 | 0.0 % | 1.5 | proven; choose |");
    expect(page).toContain(
      "| Instance1 | javascript-lp-solver | 1 | none | - | - | 100 | - | - | - | 10.0 | exact; Too \\| large. By far. |",
    );
  });

  it("states date, machine, versions, commands and what was not run", () => {
    expect(page).toContain("- Date: 2026-11-25\n- Machine: Some CPU, 2 cores, 24 GiB, linux x64, Node v20.0.0\n");
    expect(page).toContain("- Version of mekaar: 0.1.0\n- Version of highs: highspy 1\n");
    expect(page).toContain("- Not run: timefold not available: no Java\n");
    expect(page).toContain("```sh\nnpm run bench -- --suite curtois-qu\n```");
  });
});
