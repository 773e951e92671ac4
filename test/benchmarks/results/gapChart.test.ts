import { describe, expect, it } from "vitest";
import { gapChart } from "../../../benchmarks/results/gapChart";
import { gapCurve } from "../../../benchmarks/results/gapCurve";
import { escapeXml } from "../../../benchmarks/results/svgText";
import { parseXml } from "../../../src/formats/xml";
import { ownRun, peerRun } from "./runs";

describe("gapCurve", () => {
  it("is the share above the reference, from the first feasible roster on", () => {
    const trace = [
      { timeMs: 500, cost: null, bound: 90 },
      { timeMs: 1000, cost: 150, bound: 90 },
      { timeMs: 1500, cost: 150, bound: 95 },
      { timeMs: 2000, cost: 110, bound: 95 },
    ];
    expect(gapCurve(trace, 100)).toEqual([
      { seconds: 1, share: 0.5 },
      { seconds: 2, share: 0.1 },
    ]);
  });

  it("stays within what is drawn: from 0.01 to 1000 per cent", () => {
    const trace = [
      { timeMs: 0, cost: 5000, bound: null },
      { timeMs: 1, cost: 99, bound: null },
    ];
    expect(gapCurve(trace, 100).map(({ share }) => share)).toEqual([10, 0.0001]);
  });
});

describe("gapChart", () => {
  const trace = [{ timeMs: 1000, cost: 110, bound: null }];
  const svg = gapChart([
    ownRun({ trace }),
    peerRun({ trace, status: "optimal" }),
    peerRun({ solver: "cp-sat", hard: null, cost: null }),
    ownRun({ instance: "Instance<2>", bestKnown: null, cost: 120, trace }),
  ]);

  it("is well-formed, with a panel for each instance and a legend of all solvers", () => {
    expect(() => parseXml(svg)).not.toThrow();
    expect(svg.match(/<g transform="translate/g)).toHaveLength(2);
    for (const text of ["mekaar", "highs", "cp-sat", "seconds", "cost above it", "best known: 100"])
      expect(svg).toContain(`>${text}</text>`);
  });

  it("draws a line for each solver that found something, and a dot for a proof", () => {
    expect(svg.match(/<path /g)).toHaveLength(3);
    expect(svg.match(/<circle /g)).toHaveLength(1);
  });

  it("compares with the best of the runs where nothing is known, and escapes names", () => {
    expect(svg).toContain(">best of these runs: 120</text>");
    expect(svg).toContain("Instance&lt;2&gt;");
  });

  it("draws the run with the median cost", () => {
    const at = (seconds: number) => [{ timeMs: seconds * 1000, cost: 200, bound: null }];
    const median = ownRun({ seed: 2, cost: 120, trace: at(2) });
    const three = gapChart([ownRun({ seed: 1, cost: 110, trace: at(1) }), median, ownRun({ seed: 3, cost: 130, trace: at(3) })]);
    expect(three).toBe(gapChart([median]));
  });

  it("is empty but valid without runs", () => {
    expect(() => parseXml(gapChart([]))).not.toThrow();
  });
});

describe("escapeXml", () => {
  it("escapes what has a meaning in XML", () => {
    expect(escapeXml('<a b="c">&')).toBe("&lt;a b=&quot;c&quot;&gt;&amp;");
  });
});
