import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileProblem } from "../../src/compile/compile";
import { encodeRoster } from "../../src/instance/rosterCodec";
import { LineProgram } from "../../src/line/lineProgram";
import { parseProblem } from "../../src/problem/parseProblem";
import { Candidates } from "../../src/roster/candidates";
import { evaluateRoster } from "../../src/roster/evaluateRoster";
import { WorkingRoster } from "../../src/roster/workingRoster";
import { Random } from "../../src/search/random";
import { standardMoves } from "../../src/search/standardMoves";
import { arbitraryRosterCase } from "../support/arbitraryProblem";

describe("a working roster", () => {
  it("keeps the same score step by step as counted from scratch", () => {
    fc.assert(
      fc.property(arbitraryRosterCase(), fc.nat(1000), (rosterCase, seed) => {
        const instance = compileProblem(parseProblem(rosterCase.problem));
        const lines = encodeRoster(instance, { format: "mekaar/1", assignments: rosterCase.roster });
        const roster = new WorkingRoster(instance, new Candidates(instance), lines);
        const moves = standardMoves(roster, new LineProgram(instance, roster.candidates)).map(({ move }) => move);
        const random = new Random(seed);
        for (let step = 0; step < 60; step++) {
          roster.begin();
          const isFilled = moves[random.below(moves.length)]!.propose(roster, random);
          if (!isFilled || random.below(3) === 0) {
            roster.rollback();
            continue;
          }
          const { cost, hard, costChange, hardChange } = roster;
          roster.commit();
          expect(roster.cost).toBeCloseTo(cost + costChange, 6);
          expect(roster.hard).toBeCloseTo(hard + hardChange, 6);
        }
        const { cost, hard } = roster;
        const counts = roster.counts.slice();
        roster.recount();
        expect(roster.cost).toBeCloseTo(cost, 6);
        expect(roster.hard).toBeCloseTo(hard, 6);
        expect(roster.counts).toEqual(counts);
      }),
    );
  });

  it("gives up only what really exceeds the limit", () => {
    fc.assert(
      fc.property(arbitraryRosterCase(), fc.nat(1000), fc.integer({ min: 0, max: 50 }), (rosterCase, seed, limit) => {
        const instance = compileProblem(parseProblem(rosterCase.problem));
        const lines = encodeRoster(instance, { format: "mekaar/1", assignments: rosterCase.roster });
        const roster = new WorkingRoster(instance, new Candidates(instance), lines);
        const moves = standardMoves(roster, new LineProgram(instance, roster.candidates)).map(({ move }) => move);
        const penalty = 0.25;
        for (let step = 0; step < 30; step++) {
          const move = moves[step % moves.length]!;
          roster.begin(limit, penalty);
          const isFilled = move.propose(roster, new Random(seed + step));
          const { isHopeless, costChange, hardChange } = roster;
          roster.rollback();
          roster.begin();
          const isFilledFree = move.propose(roster, new Random(seed + step));
          const change = roster.costChange + penalty * roster.hardChange;
          if (isHopeless) expect(change).toBeGreaterThan(limit);
          else {
            expect(isFilled).toBe(isFilledFree);
            if (isFilled) expect(costChange + penalty * hardChange).toBeCloseTo(change, 6);
          }
          if (isFilledFree && step % 3 === 0) roster.commit();
          else roster.rollback();
        }
      }),
    );
  });

  it("charges what the full evaluation charges, inherited amounts apart", () => {
    fc.assert(
      fc.property(arbitraryRosterCase(), (rosterCase) => {
        const instance = compileProblem(parseProblem(rosterCase.problem));
        const lines = encodeRoster(instance, { format: "mekaar/1", assignments: rosterCase.roster });
        const roster = new WorkingRoster(instance, new Candidates(instance), lines);
        const { score } = evaluateRoster(instance, lines);
        expect(roster.cost - roster.costBase).toBeCloseTo(score.cost, 6);
        expect(roster.hardExcess() > 0).toBe(score.hard > 0);
      }),
    );
  });
});
