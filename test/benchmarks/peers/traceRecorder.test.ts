import { describe, expect, it } from "vitest";
import { traceRecorder } from "../../../benchmarks/peers/traceRecorder";

describe("traceRecorder", () => {
  it("puts costs and bounds into one trace", () => {
    const trace = traceRecorder();
    trace.add({ timeMs: 10, bound: 3 });
    trace.add({ timeMs: 20, cost: 9 });
    trace.add({ timeMs: 30, cost: 7, bound: 5 });
    expect(trace.points()).toEqual([
      { timeMs: 10, cost: null, bound: 3 },
      { timeMs: 20, cost: 9, bound: 3 },
      { timeMs: 30, cost: 7, bound: 5 },
    ]);
  });

  it("leaves out news that is no better", () => {
    const trace = traceRecorder();
    trace.add({ timeMs: 10, cost: 7, bound: 5 });
    trace.add({ timeMs: 20, cost: 8, bound: 4 });
    trace.add({ timeMs: 30, cost: undefined, bound: undefined });
    expect(trace.points()).toEqual([{ timeMs: 10, cost: 7, bound: 5 }]);
  });

  it("keeps one point a millisecond, and time never runs backwards", () => {
    const trace = traceRecorder();
    trace.add({ timeMs: 9.6, cost: 7 });
    trace.add({ timeMs: 10, bound: 5 });
    trace.add({ timeMs: 8, cost: 6 });
    expect(trace.points()).toEqual([{ timeMs: 10, cost: 6, bound: 5 }]);
  });
});
