import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineBound } from "../../../src/bound/lineBound";
import type { Column } from "../../../src/columns/column";
import { ColumnRoster } from "../../../src/columns/columnRoster";
import { compileProblem } from "../../../src/compile/compile";
import { encodeRoster } from "../../../src/instance/rosterCodec";
import type { Instance } from "../../../src/instance/instance";
import { LineProgram } from "../../../src/line/lineProgram";
import { parseProblem } from "../../../src/problem/parseProblem";
import { Candidates } from "../../../src/roster/candidates";
import { evaluateRoster } from "../../../src/roster/evaluateRoster";
import { WorkingRoster } from "../../../src/roster/workingRoster";
import { BestRoster } from "../../../src/search/bestRoster";
import { linesOf } from "../../../src/search/rosterCopy";
import { ColumnSearch } from "../../../src/search/columns/columnSearch";
import { exchangeLines } from "../../../src/search/columns/lineExchange";
import { Random } from "../../../src/search/random";
import { startLines } from "../../../src/solve/startLines";
import { arbitraryRosterCase } from "../../support/arbitraryProblem";
import { shift, tinyProblem } from "../../support/problemBuilder";

interface Search {
  readonly roster: WorkingRoster;
  readonly best: BestRoster;
  readonly search: ColumnSearch;
}

function searchFrom(instance: Instance, lines: readonly (readonly number[])[]): Search {
  const all = unrooted(instance, lines);
  expect(sum(all.search.root())).toBeGreaterThanOrEqual(0);
  return all;
}

function unrooted(instance: Instance, lines: readonly (readonly number[])[]): Search {
  const candidates = new Candidates(instance);
  const roster = new WorkingRoster(instance, candidates, lines);
  const best = new BestRoster(roster);
  const search = new ColumnSearch(roster, best, new LineProgram(instance, candidates), new LineBound(instance, candidates), new Random(1));
  return { roster, best, search };
}

function sum(pieces: Iterable<number>): number {
  let total = 0;
  for (const piece of pieces) total += piece;
  return total;
}

describe("column search", () => {
  it("never leaves a worse roster behind, and its counts are those of the lines", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitraryRosterCase(), ({ problem, roster: assignments }) => {
        const instance = compileProblem(parseProblem(problem));
        const start = encodeRoster(instance, { format: "mekaar/1", assignments });
        const { roster, best, search } = searchFrom(instance, start);
        if (!search.isReady) return;
        search.keepRoot();
        for (let round = 0; round < 3; round++) {
          const [hard, cost] = [roster.hardExcess(), roster.cost];
          sum(search.improve());
          expect(roster.hardExcess() < hard || (roster.hardExcess() === hard && roster.cost <= cost)).toBe(true);
          const counted = roster.cost;
          roster.recount();
          expect(roster.cost).toBeCloseTo(counted, 6);
          // Every pin is still there.
          startLines(instance, undefined).forEach((pins, person) => {
            const line = roster.lines.subarray(person * roster.stride, person * roster.stride + roster.lengths[person]!);
            for (const slot of pins) expect([...line]).toContain(slot);
          });
        }
        const lines = linesOf(best.copy()).map((line) => line.filter((slot) => instance.slotShift[slot]! >= 0));
        if (best.hard <= 0) expect(evaluateRoster(instance, lines).score.hard).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it("finds what single changes cannot: everybody's line has to change at once", () => {
    // Three people, three days with three shifts each at the same time, 100 points for each open place; everybody wants one kind of shift
    // all the time (no change of kind from one day to the next). The cheapest roster gives each person one kind: no place is open.
    const kinds = ["a", "b", "c"];
    const shifts = [0, 1, 2].flatMap((day) => kinds.map((kind) => shift(`${kind}${day}`, day, "07:00", "15:00", { type: kind })));
    const rules = [
      { id: "cover", kind: "demandCover", level: "soft", weight: 100, bound: "target" } as const,
      { id: "once", kind: "noOverlap", level: "hard" } as const,
      ...kinds.map((kind) => ({
        id: `after-${kind}`,
        kind: "forbiddenSuccession" as const,
        level: "hard" as const,
        after: { include: [`type:${kind}`] },
        before: { include: kinds.filter((other) => other !== kind).map((other) => `type:${other}`) },
      })),
    ];
    const instance = compileProblem(parseProblem(tinyProblem({ days: 3, people: ["anna", "bob", "carla"], shifts, rules })));
    const { best, search } = searchFrom(instance, [[], [], []]);
    expect(search.isReady).toBe(true);
    search.keepRoot();
    sum(search.improve());
    expect([best.hard, best.cost]).toEqual([0, 0]);
  });
});

describe("a root from another stream", () => {
  it("is the one that was shared: dives from it find the same", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitraryRosterCase(), ({ problem }) => {
        const instance = compileProblem(parseProblem(problem));
        const start = startLines(instance, undefined);
        const own = searchFrom(instance, start);
        if (!own.search.isReady) return;
        own.search.keepRoot();
        const root = structuredClone(own.search.shareRoot());
        const other = unrooted(instance, start);
        sum(other.search.adoptRoot(root));
        expect(other.search.isReady).toBe(true);
        const { bound, masterCost, magnitude, people } = own.search.generation;
        expect(other.search.generation).toMatchObject({ bound, masterCost, magnitude, people });
        for (let dive = 0; dive < 2; dive++) {
          sum(own.search.improve());
          sum(other.search.improve());
          expect(linesOf(other.best.copy())).toEqual(linesOf(own.best.copy()));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("lines that are offered", () => {
  it("become columns of the people who may work them", () => {
    const shifts = [shift("a", 0, "07:00", "15:00"), shift("b", 0, "15:00", "23:00"), shift("c", 1, "07:00", "15:00")];
    const rules = [
      { id: "cover", kind: "demandCover", level: "soft", weight: 100, bound: "target" } as const,
      { id: "once", kind: "noOverlap", level: "hard" } as const,
      { id: "rest", kind: "restBetweenShifts", level: "hard", restMinutes: 660 } as const,
    ];
    const instance = compileProblem(parseProblem(tinyProblem({ days: 2, people: ["anna", "bob"], shifts, rules })));
    const { search } = searchFrom(instance, [[], []]);
    const { generation } = search;
    // Anna's line is c alone; Bob's has b right after a, without any rest, and is not allowed.
    generation.offer([Int32Array.of(2), Int32Array.of(0, 1)]);
    const offered: Column[] = [];
    const steps = generation.takeOffered((column) => offered.push(column) > 0);
    expect(sum(steps)).toBe(2);
    expect(offered.map(({ person, slots }) => [person, ...slots])).toEqual([[0, 2]]);
  });

  it("are forgotten when many better ones wait", () => {
    const instance = compileProblem(parseProblem(tinyProblem({ people: ["anna"], shifts: [shift("a", 0, "07:00", "15:00")] })));
    const { generation } = searchFrom(instance, [[]]).search;
    for (let time = 0; time < 9; time++) generation.offer([Int32Array.of(0)]);
    let count = 0;
    sum(generation.takeOffered(() => ++count > 0));
    expect(count).toBe(4);
  });
});

describe("exchanging lines", () => {
  it("ends with the cheapest roster it met, whose cost is that of its lines and cover", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitraryRosterCase(), fc.nat(99), ({ problem }, seed) => {
        const instance = compileProblem(parseProblem(problem));
        const { search } = searchFrom(instance, startLines(instance, undefined));
        const { generation } = search;
        if (generation.people.length < instance.personCount) return;
        const columns = generation.people.map((person) => generation.pool.active(person)[0]!);
        const roster = new ColumnRoster(instance, columns, 1);
        const before = roster.cost;
        sum(exchangeLines(generation, roster, generation.people, new Random(seed), 30, 500));
        expect(roster.cost).toBeLessThanOrEqual(before + 1e-6);
        expect(roster.cost).toBeCloseTo(new ColumnRoster(instance, roster.columns, 1).cost, 6);
      }),
      { numRuns: 40 },
    );
  });
});
