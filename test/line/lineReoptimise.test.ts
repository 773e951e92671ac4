import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileProblem } from "../../src/compile/compile";
import { encodeRoster } from "../../src/instance/rosterCodec";
import { LineProgram } from "../../src/line/lineProgram";
import { parseProblem } from "../../src/problem/parseProblem";
import { Candidates } from "../../src/roster/candidates";
import { WorkingRoster } from "../../src/roster/workingRoster";
import { defaultReoptimise, lineReoptimise } from "../../src/search/moves/lineReoptimise";
import { Random } from "../../src/search/random";
import { arbitraryRosterCase, type RosterCase } from "../support/arbitraryProblem";
import { shift, tinyProblem } from "../support/problemBuilder";

function rosterOf({ problem, roster }: RosterCase): WorkingRoster {
  const instance = compileProblem(parseProblem(problem));
  return new WorkingRoster(instance, new Candidates(instance), encodeRoster(instance, { format: "mekaar/1", assignments: roster }));
}

function linesOf(roster: WorkingRoster): number[][] {
  return Array.from({ length: roster.instance.personCount }, (_, person) => {
    return [...roster.lines.subarray(person * roster.stride, person * roster.stride + roster.lengths[person]!)];
  });
}

describe("re-optimising a line", () => {
  it("proposes changes of one line that a commit or rollback settles", () => {
    fc.assert(
      fc.property(arbitraryRosterCase(), fc.nat(1000), (rosterCase, seed) => {
        const roster = rosterOf(rosterCase);
        const { instance } = roster;
        const move = lineReoptimise(new LineProgram(instance, roster.candidates), { ...defaultReoptimise, leastDays: 1, mostDays: 4 });
        const random = new Random(seed);
        for (let step = 0; step < 12; step++) {
          const before = linesOf(roster);
          roster.begin();
          const isProposed = move.propose(roster, random);
          const { cost, hard, costChange, hardChange } = roster;
          if (!isProposed || step % 3 === 0) {
            roster.rollback();
            expect(linesOf(roster)).toEqual(before);
            continue;
          }
          roster.commit();
          const changed = linesOf(roster).flatMap((line, person) => (line.join() === before[person]!.join() ? [] : [person]));
          expect(changed.length).toBe(1);
          const [person] = changed;
          const differ = linesOf(roster)[person!]!.filter((slot) => !before[person!]!.includes(slot));
          const days = differ.map((slot) => instance.slotDay[slot]!);
          expect(Math.max(...days) - Math.min(...days)).toBeLessThan(4);
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

  it("never makes a roster worse without noise, teams apart", () => {
    fc.assert(
      fc.property(arbitraryRosterCase(), fc.nat(1000), (rosterCase, seed) => {
        const roster = rosterOf(rosterCase);
        if (roster.instance.tallies.length > 0) return;
        const move = lineReoptimise(new LineProgram(roster.instance, roster.candidates), { ...defaultReoptimise, noise: 0 });
        const random = new Random(seed);
        for (let step = 0; step < 8; step++) {
          roster.begin();
          if (!move.propose(roster, random)) {
            roster.rollback();
            continue;
          }
          expect(roster.costChange + defaultReoptimise.hardWeight * roster.hardChange).toBeLessThan(0);
          roster.commit();
        }
      }),
    );
  });

  it("leaves a line that is best as things stand only with noise", () => {
    const places = [0, 1].map((day) => [shift(`a${day}`, day, "07:00", "15:00"), shift(`b${day}`, day, "07:00", "15:00")]).flat();
    const problem = tinyProblem({
      days: 2,
      people: ["anna"],
      shifts: places,
      rules: [
        { id: "no-overlap", kind: "noOverlap", level: "hard" },
        { id: "open", kind: "demandCover", level: "soft", bound: "target", weight: 100 },
      ],
    });
    const proposals = (noise: number): number => {
      const roster = rosterOf({ problem, roster: [] });
      const move = lineReoptimise(new LineProgram(roster.instance, roster.candidates), { ...defaultReoptimise, noise });
      const random = new Random(1);
      let count = 0;
      for (let step = 0; step < 40; step++) {
        roster.begin();
        if (move.propose(roster, random)) {
          count++;
          roster.commit();
        } else roster.rollback();
      }
      expect(roster.cost).toBe(200);
      return count;
    };
    expect(proposals(0)).toBe(1);
    expect(proposals(0.5)).toBeGreaterThan(5);
  });
});
