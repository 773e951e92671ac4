import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileProblem } from "../../src/compile/compile";
import { encodeRoster } from "../../src/instance/rosterCodec";
import { LineProgram } from "../../src/line/lineProgram";
import { parseProblem } from "../../src/problem/parseProblem";
import { Candidates, ineligible } from "../../src/roster/candidates";
import { WorkingRoster } from "../../src/roster/workingRoster";
import { type Move, moveDrawer } from "../../src/search/moves/move";
import { Random } from "../../src/search/random";
import { SlotPeople } from "../../src/search/slotPeople";
import { standardMoves } from "../../src/search/standardMoves";
import { arbitraryRosterCase, type RosterCase } from "../support/arbitraryProblem";

function startOf({ problem, roster }: RosterCase): WorkingRoster {
  const instance = compileProblem(parseProblem(problem));
  return new WorkingRoster(instance, new Candidates(instance), encodeRoster(instance, { format: "mekaar/1", assignments: roster }));
}

function linesOf(roster: WorkingRoster): number[][] {
  return Array.from(roster.lengths, (length, person) =>
    Array.from(roster.lines.subarray(person * roster.stride, person * roster.stride + length)),
  );
}

function eachMove(check: (roster: WorkingRoster, move: Move, before: number[][], after: number[][]) => void): void {
  fc.assert(
    fc.property(arbitraryRosterCase(), fc.nat(1000), (rosterCase, seed) => {
      const roster = startOf(rosterCase);
      const random = new Random(seed);
      for (const { move } of standardMoves(roster, new LineProgram(roster.instance, roster.candidates))) {
        for (let round = 0; round < 4; round++) {
          const before = linesOf(roster);
          roster.begin();
          if (!move.propose(roster, random)) {
            roster.rollback();
            expect(linesOf(roster)).toEqual(before);
            continue;
          }
          roster.commit();
          check(roster, move, before, linesOf(roster));
        }
      }
    }),
  );
}

describe("every move", () => {
  it("keeps lines ascending, without doubles, and with at most one demand line of a shift", () => {
    eachMove((roster, _move, _before, after) => {
      for (const line of after) {
        expect(line).toEqual([...new Set(line)].sort((a, b) => a - b));
        const shifts = line.map((slot) => roster.instance.slotShift[slot]!).filter((shift) => shift >= 0);
        expect(new Set(shifts).size).toBe(shifts.length);
      }
    });
  });

  it("gives people only what they may take, and leaves fixed work and pins alone", () => {
    eachMove((roster, _move, before, after) => {
      after.forEach((line, person) => {
        const had = new Set(before[person]);
        for (const slot of line) if (!had.has(slot)) expect(roster.candidates.price(person, slot)).not.toBe(ineligible);
        for (const slot of had) if (!line.includes(slot)) expect(roster.isStuck(person, slot)).toBe(false);
      });
    });
  });

  it("swaps without changing who many work where, when it is a swap", () => {
    eachMove((_roster, move, before, after) => {
      if (!move.name.endsWith("Swap")) return;
      expect(after.flat().sort((a, b) => a - b)).toEqual(before.flat().sort((a, b) => a - b));
    });
  });
});

describe("drawing moves", () => {
  it("follows the weights", () => {
    const named = (name: string): Move => ({ name, propose: () => false });
    const draw = moveDrawer(
      [
        { move: named("often"), weight: 3 },
        { move: named("seldom"), weight: 1 },
      ],
      new Random(1),
    );
    let often = 0;
    for (let index = 0; index < 4000; index++) if (draw().name === "often") often++;
    // 3000 expected, standard deviation 27.
    expect(Math.abs(often - 3000)).toBeLessThan(150);
  });
});

describe("who may take a slot", () => {
  it.each([
    ["lists", Infinity],
    ["trial", -1],
  ])("is drawn from everyone who may, by %s", (_, limit) => {
    fc.assert(
      fc.property(arbitraryRosterCase(), fc.nat(1000), ({ problem }, seed) => {
        const instance = compileProblem(parseProblem(problem));
        const candidates = new Candidates(instance);
        const people = new SlotPeople(instance, candidates, limit);
        const random = new Random(seed);
        for (let slot = 0; slot < instance.slotCount; slot++) {
          const able = new Set<number>();
          for (let person = 0; person < instance.personCount; person++) {
            if (candidates.price(person, slot) !== ineligible) able.add(person);
          }
          const drawn = new Set(Array.from({ length: 40 }, () => people.draw(slot, random)));
          drawn.delete(-1);
          // A draw by trial misses a person of four 24 times in a row once in a thousand times; 40 draws never do.
          expect(drawn.size > 0).toBe(able.size > 0);
          for (const person of drawn) expect(able.has(person)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
