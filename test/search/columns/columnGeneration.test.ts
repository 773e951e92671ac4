import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineBound } from "../../../src/bound/lineBound";
import { LinePricer } from "../../../src/columns/linePricer";
import { compileProblem } from "../../../src/compile/compile";
import type { Instance } from "../../../src/instance/instance";
import { LineProgram } from "../../../src/line/lineProgram";
import { parseProblem } from "../../../src/problem/parseProblem";
import { Candidates } from "../../../src/roster/candidates";
import { evaluateRoster } from "../../../src/roster/evaluateRoster";
import { ColumnGeneration } from "../../../src/search/columns/columnGeneration";
import { columnSettings } from "../../../src/search/columns/columnSettings";
import { arbitraryRosterCase } from "../../support/arbitraryProblem";
import { bruteForceRoster } from "../../support/bruteForceRoster";
import { shift, tinyProblem } from "../../support/problemBuilder";

function generate(instance: Instance): ColumnGeneration {
  const candidates = new Candidates(instance);
  const pricer = new LinePricer(new LineProgram(instance, candidates));
  const columns = new ColumnGeneration(pricer, instance, new LineBound(instance, candidates), 100, 30);
  const lines = Array.from({ length: instance.personCount }, (_, person) => pinsOf(instance, person));
  let work = 0;
  for (const piece of columns.root(lines, columnSettings[0]!)) work += piece;
  expect(work).toBeGreaterThanOrEqual(0);
  return columns;
}

describe("column generation", () => {
  it("ends with a bound that no roster beats", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitraryRosterCase({ ruleCount: 4 }), ({ problem }) => {
        const small = parseProblem({ ...problem, shifts: problem.shifts.slice(0, 4), pins: [], forbidden: [], previous: [] });
        const best = bruteForceRoster(small);
        if (best === undefined || best.hard > 0) return;
        expect(generate(compileProblem(small)).bound).toBeLessThanOrEqual(best.cost + 1e-6);
      }),
      { numRuns: 60 },
    );
  });

  it("knows only lines that break no hard rule beyond what fixed work and pins break", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitraryRosterCase({ ruleCount: 4 }), ({ problem }) => {
        const instance = compileProblem(parseProblem(problem));
        const columns = generate(instance);
        const pins = Array.from({ length: instance.personCount }, (_, person) => pinsOf(instance, person));
        // What other people leave undone stays as it is.
        const bare = evaluateRoster(instance, pins).rules;
        for (const person of columns.people) {
          for (const { slots } of columns.pool.active(person)) {
            const { rules } = evaluateRoster(instance, pins.map((line, other) => (other === person ? slots : line))); // prettier-ignore
            for (const rule of hardLineRules(instance)) expect(rules[rule]!.amount).toBeLessThanOrEqual(bare[rule]!.amount);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("closes the gap of a small region and proves it", () => {
    // Two people, three shifts at the same time, 100 points for each open one: one stays open.
    const shifts = ["a", "b", "c"].map((id) => shift(id, 0, "07:00", "15:00"));
    const columns = generate(compileProblem(parseProblem(tinyProblem({ people: ["anna", "bob"], shifts, rules: undefined }))));
    expect(columns.isConverged).toBe(true);
    expect(columns.bound).toBeGreaterThan(99.9);
    expect(columns.bound).toBeLessThanOrEqual(100 + 1e-6);
    expect(columns.masterCost).toBeCloseTo(100, 0);
  });
});

function pinsOf(instance: Instance, person: number): Int32Array {
  return instance.pinItems.slice(instance.pinOffsets[person], instance.pinOffsets[person + 1]);
}

function hardLineRules(instance: Instance): number[] {
  const { picks, follows, stretches, windows, rests, patterns } = instance;
  return [picks, follows, stretches, windows, rests, patterns].flat().flatMap(({ hard, rule }) => (hard ? [rule] : []));
}
