import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BackendName } from "../../src/exact/backend";
import { parseProblem } from "../../src/problem/parseProblem";
import type { ProblemInput } from "../../src/problem/problem";
import { solve } from "../../src/solve/solve";
import type { SolveOptions } from "../../src/solve/solveOptions";
import { arbitrarySmallRegion, bruteForce } from "../exact/smallRegion";
import { professional, shift, tinyProblem } from "../support/problemBuilder";

function runs(standard: number): { readonly numRuns: number } {
  return { numRuns: fc.readConfigureGlobal().numRuns ?? standard };
}

const backends = ["javascript-lp-solver", "highs"] as const satisfies readonly BackendName[];

/** Two people and three shifts on each of three days, which they cannot fill all. */
function fewShifts(): ProblemInput {
  return tinyProblem({
    people: ["anna", "bob"],
    shifts: [0, 1, 2].flatMap((day) => [
      shift(`early-${String(day)}`, day, "07:00", "15:00"),
      shift(`late-${String(day)}`, day, "15:00", "23:00"),
      shift(`night-${String(day)}`, day, "23:00", "07:00"),
    ]),
    rules: undefined,
  });
}

describe('solve with method "exact"', () => {
  it.each(backends)("%s proves the best roster of small regions, or that there is none", async (backend) => {
    await fc.assert(
      fc.asyncProperty(arbitrarySmallRegion, async (problem) => {
        const best = bruteForce(problem);
        const result = await solve(problem, { method: "exact", backend });
        const { refusals } = result.exact!;
        if (refusals.length > 0) {
          // Rest after duties knows combinations that are not stated.
          expect(refusals.map(({ kind }) => kind)).toEqual(refusals.map(() => "unsupported"));
          expect(refusals[0]).toMatchObject({ kernel: "duty", form: "rest" });
          return;
        }
        expect(result.exact!.proven).toBe(result.exact!.components);
        expect(result.reproducible).toBe(true);
        if (best.hard > 0) expect(result).toMatchObject({ status: "infeasible", stoppedBy: "infeasible" });
        else expect(result).toMatchObject({ status: "optimal", stoppedBy: "optimal", score: best, bound: best.cost, gap: 0 });
      }),
      runs(30),
    );
  });

  it.each(backends)("%s is not led astray by ids that mean something to others", async (backend) => {
    const names = ["constructor", "__proto__", "feasible", "result", "toString", "bounded", "x1", "r0", "👩‍⚕️", "a-1", "free"];
    const plain = fewShifts();
    const rename = (list: readonly { readonly id: string }[], offset: number): Map<string, string> =>
      new Map(list.map(({ id }, index) => [id, names[(index + offset) % names.length]!]));
    const people = rename(plain.professionals, 0);
    const shifts = rename(plain.shifts, 2);
    const hostile = {
      ...plain,
      professionals: plain.professionals.map((person) => ({ ...person, id: people.get(person.id)! })),
      shifts: plain.shifts.map((one) => ({ ...one, id: shifts.get(one.id)!, demands: [{ id: "__proto__" }] })),
    };
    const expected = await solve(parseProblem(plain), { method: "exact", backend });
    const found = await solve(parseProblem(hostile), { method: "exact", backend });
    expect(expected.status).toBe("optimal");
    expect(found).toMatchObject({ status: "optimal", score: expected.score });
  });

  it("decides independent parts on their own", async () => {
    // Anna is the only nurse, so the nurse's shift and the helpers' shift have nobody in common.
    const input = tinyProblem({
      people: [
        professional("anna", { qualifications: [{ qualificationId: "nurse" }], blocks: [{ include: ["type:help"] }] }),
        professional("bob"),
      ],
      qualifications: [{ id: "nurse" }],
      shifts: [
        shift("n", 0, "07:00", "15:00", { demands: [{ id: "main", requires: { allOf: ["nurse"] } }] }),
        shift("h", 0, "07:00", "15:00", { type: "help" }),
      ],
      rules: undefined,
    });
    const result = await solve(parseProblem(input), { method: "exact" });
    expect(result).toMatchObject({ status: "optimal", score: { hard: 0, cost: 0 }, exact: { components: 2, proven: 2 } });
  });

  it("says which part is too large for the embedded solver, by how much, and still returns a checked roster", async () => {
    const people = Array.from({ length: 30 }, (_, index) => `p${String(index)}`);
    const shifts = Array.from({ length: 40 }, (_, index) => shift(`s${String(index)}`, index % 7, "07:00", "15:00"));
    const problem = parseProblem(tinyProblem({ people, shifts, rules: undefined }));
    const result = await solve(problem, { method: "exact", backend: "javascript-lp-solver" });
    // 30 people x 40 shifts are 1200 decisions.
    expect(result.exact).toMatchObject({
      components: 1,
      proven: 0,
      refusals: [
        { kind: "too-large", backend: "javascript-lp-solver", people: 30, places: 40, exceeded: "columns", size: { columns: 1200 } },
      ],
    });
    expect(result.exact!.refusals[0]!.message).toContain("at least 1200 columns");
    expect(result.stoppedBy).toBe("optimal");
    expect(result.check.score).toEqual(result.score);

    const larger = await solve(problem, { method: "exact" });
    expect(larger).toMatchObject({ status: "optimal", exact: { proven: 1, refusals: [] } });
  });

  it("ends with what it has when the time is up or the signal asks for it", async () => {
    const problem = parseProblem(fewShifts());
    const late = await solve(problem, { method: "exact", limits: { timeMs: 0 } });
    expect(late).toMatchObject({ stoppedBy: "time", reproducible: false, exact: { refusals: [{ kind: "cut-off" }] } });

    const controller = new AbortController();
    const running = solve(problem, { method: "exact", signal: controller.signal });
    controller.abort(new Error("enough"));
    expect(await running).toMatchObject({ stoppedBy: "abort", reproducible: false });
    await expect(solve(problem, { method: "exact", signal: AbortSignal.abort(new Error("no")) })).rejects.toThrow("no");
  });

  it("gives the same bytes again", async () => {
    const problem = parseProblem(fewShifts());
    for (const backend of backends) {
      const [one, other] = [await solve(problem, { method: "exact", backend }), await solve(problem, { method: "exact", backend })];
      expect(other.digest).toBe(one.digest);
    }
  });

  it("refuses methods and backends that do not exist", async () => {
    const problem = parseProblem(fewShifts());
    await expect(solve(problem, { method: "magic" } as unknown as SolveOptions)).rejects.toThrow(RangeError);
    await expect(solve(problem, { backend: "cplex" } as unknown as SolveOptions)).rejects.toThrow(RangeError);
  });
});
