import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileProblem } from "../../src/compile/compile";
import { buildModel, linesOf, placelessCharge } from "../../src/exact/buildModel";
import { solveModel } from "../../src/exact/solveModel";
import { parseProblem } from "../../src/problem/parseProblem";
import { Candidates } from "../../src/roster/candidates";
import { evaluateRoster } from "../../src/roster/evaluateRoster";
import { linesOf as linesOfRoster } from "../rules/engineAmounts";
import { arbitraryRosterCase } from "../support/arbitraryProblem";
import { shift, tinyProblem } from "../support/problemBuilder";
import { installedHighs, noLimits, objectiveOf, wholeModel, wholeScope } from "./wholeModel";

describe("a model of some people while the others keep their lines", () => {
  it("finds the best line of each person in turn: the roster only gets better, by exactly what the model says", async () => {
    const highs = await installedHighs();
    fc.assert(
      fc.property(arbitraryRosterCase(), ({ problem, roster }) => {
        const parsed = parseProblem(problem);
        const instance = compileProblem(parsed);
        const candidates = new Candidates(instance);
        const lines = linesOfRoster(instance, roster).map((line) => [...line]);
        if (evaluateRoster(instance, lines).score.hard > 0) return;
        const { slots } = wholeScope(instance);
        for (const person of lines.keys()) {
          const before = evaluateRoster(instance, lines).score.cost;
          const scope = { people: [person], slots, others: lines };
          const built = buildModel(instance, candidates, scope, noLimits);
          if (built.kind === "unsupported") return;
          expect(built.kind).toBe("built");
          if (built.kind !== "built") return;
          const answer = solveModel(highs, built.model, Infinity, () => 0);
          expect(answer.kind).toBe("optimal");
          if (answer.kind !== "optimal") return;
          // The model prices all places and this person's line; the lines of the others are constant.
          const others = evaluateOthers(person);
          // What is stated for one person need not be for the others together.
          if (others === undefined) return;
          lines[person] = linesOf(instance, scope, built, answer.values)[0]!;
          const { hard, cost } = evaluateRoster(instance, lines).score;
          expect(hard).toBe(0);
          expect(cost).toBeLessThanOrEqual(before);
          expect(Math.abs(objectiveOf(built.model, answer.values) + others - cost)).toBeLessThan(1e-4);
        }

        /** Points of everybody's line but one: what a model of them with all lines given says beyond the places. */
        function evaluateOthers(person: number): number | undefined {
          const people = [...lines.keys()].filter((other) => other !== person);
          const linesOnly = buildModel(instance, candidates, { people, slots: [] }, noLimits);
          if (linesOnly.kind === "unsupported") return undefined;
          if (linesOnly.kind !== "built") throw new Error(linesOnly.kind);
          const { model, decisions } = linesOnly;
          const lower = model.lower.slice();
          const upper = model.upper.slice();
          for (const decision of decisions) {
            const isHeld = lines[decision.person]!.includes(decision.slot);
            lower[decision.column] = isHeld ? 1 : 0;
            upper[decision.column] = isHeld ? 1 : 0;
          }
          const answer = solveModel(highs, { ...model, lower, upper }, Infinity, () => 0);
          if (answer.kind !== "optimal") throw new Error(`lines of the others: ${answer.kind}`);
          return objectiveOf(model, answer.values) + placelessCharge(instance).cost;
        }
      }),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 30 },
    );
  });
});

describe("the form of the model", () => {
  /** One person, an early, a late and a night shift on each of seven days. */
  const week = tinyProblem({
    shifts: Array.from({ length: 7 }, (_, day) => [
      shift(`e${String(day)}`, day, "07:00", "15:00", { type: "early" }),
      shift(`l${String(day)}`, day, "08:00", "16:00", { type: "late" }),
      shift(`n${String(day)}`, day, "09:00", "17:00", { type: "night" }),
    ]).flat(),
    rules: [{ id: "overlap", kind: "noOverlap", level: "hard" }],
  });

  it("states shifts that exclude each other as one row a clique", () => {
    const { built } = wholeModel(parseProblem(week));
    // Seven days of three overlapping shifts.
    expect(built.model).toMatchObject({ columns: 21, integers: 21, rows: 7, nonZeros: 21 });
  });

  it("states a longest run of three days with one run start a day, and one row for each day from the fourth on", () => {
    const { built } = wholeModel(
      parseProblem({ ...week, rules: [...week.rules!, { id: "run", kind: "consecutiveDays", level: "hard", maximum: 3 }] }),
    );
    // 7 cliques; start >= on - before, start <= on and start <= 1 - before on 7 days, less the last one on day 0, where nothing is before;
    // and days 3, 4, 5 and 6 need a start in the last three days.
    expect(built.model).toMatchObject({ columns: 28, integers: 21, rows: 7 + 7 + 7 + 6 + 4 });
  });

  it("has one column for people missing on a place, however many bounds that are missed at the same headcount", () => {
    const input = tinyProblem({
      people: ["anna", "bob", "carl"],
      shifts: [shift("e", 0, "07:00", "15:00", { demands: [{ id: "main", minimum: 2, target: 2, maximum: 3 }] })],
      rules: [
        { id: "minimum", kind: "demandCover", level: "soft", bound: "minimum", weight: 10 },
        { id: "target", kind: "demandCover", level: "soft", bound: "target", weight: 5 },
        { id: "surplus", kind: "demandCover", level: "soft", bound: "surplus", weight: 1 },
      ],
    });
    const { built } = wholeModel(parseProblem(input));
    // 30, 15, 0, 1 points for 0, 1, 2, 3 people: the last step is 1 a person, and each person missing below 2 costs 15 + 1 more.
    expect(built.model).toMatchObject({ columns: 4, integers: 3, rows: 1, constant: -2 });
    expect([...built.model.cost]).toEqual([1, 1, 1, 16]);
  });

  it("divides minutes by what all shifts have in common", () => {
    const limit = {
      id: "minutes",
      kind: "workLimit",
      level: "hard",
      measure: "minutes",
      over: { kind: "horizon" },
      maximum: 1500,
    } as const;
    const { built } = wholeModel(parseProblem({ ...week, rules: [...week.rules!, limit] }));
    // 1500 minutes are three whole shifts of 480.
    const { rowUpper, rowValues, rowOffsets, rows } = built.model;
    const last = rows - 1;
    expect(rowUpper[last]).toBe(3);
    expect([...rowValues.subarray(rowOffsets[last], rowOffsets[rows])]).toEqual(new Array(21).fill(1));
  });
});
