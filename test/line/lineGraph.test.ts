import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileProblem } from "../../src/compile/compile";
import type { Instance } from "../../src/instance/instance";
import { GraphBuilder, type GraphRequest } from "../../src/line/graphBuilder";
import { GraphSearch } from "../../src/line/graphSearch";
import type { LineGraph } from "../../src/line/lineGraph";
import { kernelCharge } from "../../src/line/lineValue";
import { parseProblem } from "../../src/problem/parseProblem";
import { Candidates } from "../../src/roster/candidates";
import {
  arbitraryDistinct,
  arbitraryGap,
  arbitraryPattern,
  arbitraryPick,
  arbitraryRest,
  arbitraryRun,
  arbitrarySuccession,
  arbitrarySum,
} from "../kernels/arbitraryKernels";
import { arbitraryPlainLength } from "../kernels/arbitraryDuties";
import { hard, overlapKernel, type SlotSpec, sumKernel, tinyInstance } from "../kernels/tinyInstance";
import { arbitraryRosterCase } from "../support/arbitraryProblem";
import { arbitraryLine, dayCount, type LineCase, type Makers, windowRange } from "./arbitraryLine";
import { type BruteForceRequest, forcedSlots, freeSlots, leastValue, lineValue } from "./bruteForce";

interface Built {
  readonly instance: Instance;
  readonly candidates: Candidates;
  readonly graph: LineGraph | undefined;
  readonly request: BruteForceRequest;
}

function build({ spec, request }: LineCase, options: Partial<GraphRequest> = {}): Built {
  const instance = tinyInstance(spec);
  const candidates = new Candidates(instance);
  const { hardWeight } = request;
  const graph = buildGraph(instance, candidates, {
    person: 0,
    hardWeight,
    isStrict: false,
    mostArcs: 1e6,
    mostCells: 1e6,
    ...options,
  });
  return { instance, candidates, graph, request: { ...request, line: new Int32Array(0), fromDay: 0, toDay: dayCount } };
}

/** Builds to the end. */
function buildGraph(instance: Instance, candidates: Candidates, request: GraphRequest): LineGraph | undefined {
  const steps = new GraphBuilder(instance, candidates).build(request);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    expect(step.value).toBeGreaterThanOrEqual(0);
  }
}

/** The line of a path. */
function lineOf(graph: LineGraph, slots: Int32Array): number[] {
  return [...graph.forcedSlots, ...slots].sort((a, b) => a - b);
}

const everything: Makers = {
  picks: arbitraryPick,
  follows: fc.oneof(arbitraryGap, arbitrarySuccession),
  stretches: arbitraryRun,
  duties: arbitraryPlainLength,
  windows: fc.oneof(arbitrarySum(windowRange), arbitraryDistinct(windowRange)),
};

describe("the cheapest path of a line graph", () => {
  const forms: readonly (readonly [string, Makers])[] = [
    ["picks", { picks: arbitraryPick }],
    ["gaps", { follows: arbitraryGap }],
    ["successions", { follows: arbitrarySuccession }],
    ["runs of work and of days off", { stretches: arbitraryRun }],
    ["lengths of duties", { duties: arbitraryPlainLength }],
    ["sums over windows", { windows: arbitrarySum(windowRange) }],
    ["distinct buckets over windows", { windows: arbitraryDistinct(windowRange) }],
    ["patterns", { patterns: arbitraryPattern(6) }],
    ["everything together", everything],
  ];
  it.each(forms)("equals brute force for %s", (_name, makers) => {
    fc.assert(
      fc.property(arbitraryLine(makers), (drawn) => {
        const { instance, candidates, graph, request } = build(drawn);
        expect(graph).toBeDefined();
        const { value, slots } = new GraphSearch().run(graph!, request.extra);
        const least = leastValue(instance, candidates, request);
        expect(value).toBeLessThanOrEqual(least + 1e-6);
        if (!graph!.isComplete) return;
        expect(value).toBeCloseTo(least, 6);
        expect(lineValue(instance, request, lineOf(graph!, slots))).toBeCloseTo(value, 6);
      }),
    );
  });

  it("is the best line that breaks no hard rule, when hard rules are strict", () => {
    fc.assert(
      fc.property(arbitraryLine({ ...everything, picks: undefined! }, { mostKernels: 3 }), (drawn) => {
        const { instance, candidates, graph, request } = build(drawn, { isStrict: true });
        const hardOf = (line: readonly number[]): number => kernelCharge(instance, 0, Int32Array.from(line)).hard;
        // Lines that break a rule cost so much more than any other that the best one breaks none if that is possible.
        const least = leastValue(instance, candidates, { ...request, hardWeight: 1e10 });
        if (least >= 1e9) {
          if (graph === undefined) return;
          expect(graph.isComplete).toBe(false);
          return;
        }
        const { value, slots } = new GraphSearch().run(graph!, request.extra);
        expect(value).toBeLessThanOrEqual(least + 1e-6);
        if (!graph!.isComplete) return;
        expect(value).toBeCloseTo(least, 6);
        expect(hardOf(lineOf(graph!, slots))).toBe(0);
      }),
    );
  });

  it("is never above brute force when rest is left out or the graph grows too large", () => {
    fc.assert(
      fc.property(
        arbitraryLine({ ...everything, rests: arbitraryRest }, { mostKernels: 4 }),
        fc.integer({ min: 8, max: 80 }),
        (drawn, mostArcs) => {
          const { instance, candidates, graph, request } = build(drawn, { mostArcs });
          if (graph === undefined) return;
          expect(graph.isComplete).toBe(false);
          const { value } = new GraphSearch().run(graph, request.extra);
          expect(value).toBeLessThanOrEqual(leastValue(instance, candidates, request) + 1e-6);
        },
      ),
    );
  });

  it("keeps sums beyond a minimum together", () => {
    // Five days, one shift a day at -10 points; at least two of them, 100 points for each missing: all five are taken, for -50.
    const slots = Array.from({ length: 5 }, (_, day): SlotSpec => ({ day, start: 480, length: 480 }));
    const windows = [sumKernel(slots, { windows: [{ from: 0, to: 4, minimum: 2 }] }, ({ day }) => [[day, 1]])];
    const instance = tinyInstance({ slots, windows, follows: [overlapKernel(slots, { head: hard() })] });
    const candidates = new Candidates(instance);
    const graph = buildGraph(instance, candidates, {
      person: 0,
      hardWeight: 1,
      isStrict: false,
      mostArcs: 100,
      mostCells: 100,
    });
    expect(graph?.axisCap).toBe(2);
    expect(new GraphSearch().run(graph!, new Float64Array(5).fill(-10))).toEqual({ value: -50, slots: Int32Array.of(0, 1, 2, 3, 4) });
    // At 3 points each, two are worth more than the minimum costs: 1 point each.
    expect(new GraphSearch().run(graph!, new Float64Array(5).fill(0.5)).value).toBe(1);
  });

  it("equals brute force for compiled problems with every kind of rule", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(arbitraryRosterCase(), fc.constantFrom(0.25, 10), ({ problem }, hardWeight) => {
        const instance = compileProblem(parseProblem(problem));
        const candidates = new Candidates(instance);
        const search = new GraphSearch();
        const extra = Float64Array.from(instance.slotShift, (shift, slot) => (shift < 0 ? 0 : ((slot * 37) % 101) - 80));
        for (let person = 0; person < instance.personCount; person++) {
          const request = { person, extra, hardWeight, line: new Int32Array(0), fromDay: 0, toDay: instance.dayCount };
          if (freeSlots(instance, candidates, request).length > 9) continue;
          const graph = buildGraph(instance, candidates, { person, hardWeight, isStrict: false, mostArcs: 1e5, mostCells: 1e6 });
          if (graph === undefined) continue;
          expect([...graph.forcedSlots]).toEqual(forcedSlots(instance, request));
          const { value } = search.run(graph, extra);
          const least = leastValue(instance, candidates, request);
          expect(value).toBeLessThanOrEqual(least + 1e-6);
          if (graph.isComplete) expect(value).toBeCloseTo(least, 6);
        }
      }),
    );
  });
});
