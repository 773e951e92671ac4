import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileProblem } from "../../src/compile/compile";
import { parseProblem } from "../../src/problem/parseProblem";
import type { ProblemInput } from "../../src/problem/problem";
import { Candidates } from "../../src/roster/candidates";
import { components } from "../../src/roster/components";
import { evaluateRoster } from "../../src/roster/evaluateRoster";
import { linesOf } from "../rules/engineAmounts";
import { arbitraryRosterCase } from "../support/arbitraryProblem";
import { assign, professional, shift, tinyProblem } from "../support/problemBuilder";

function split(input: ProblemInput): { readonly people: string[]; readonly shifts: string[] }[] {
  const instance = compileProblem(parseProblem(input));
  return components(instance, new Candidates(instance)).map(({ people, slots }) => ({
    people: people.map((person) => instance.personIds[person]!),
    shifts: slots.map((slot) => instance.shiftIds[instance.slotShift[slot]!]!),
  }));
}

/** Anna may only take early shifts, bob only late ones. */
const apart = tinyProblem({
  people: [professional("anna", { blocks: [{ include: ["type:late"] }] }), professional("bob", { blocks: [{ include: ["type:early"] }] })],
  shifts: [
    shift("e1", 0, "07:00", "15:00", { type: "early" }),
    shift("l1", 0, "15:00", "23:00", { type: "late" }),
    shift("e2", 1, "07:00", "15:00", { type: "early" }),
  ],
  rules: [{ id: "blocks", kind: "blocks", level: "hard" }],
});

describe("components", () => {
  it("keep people and places together that a candidate arc joins", () => {
    expect(split(apart)).toEqual([
      { people: ["anna"], shifts: ["e1", "e2"] },
      { people: ["bob"], shifts: ["l1"] },
    ]);
  });

  it("are joined by a pin that no rule allows", () => {
    expect(split({ ...apart, pins: [assign("anna", "l1")] })).toEqual([{ people: ["anna", "bob"], shifts: ["e1", "l1", "e2"] }]);
  });

  it("are joined by a budget that places of both fall under", () => {
    const budget = {
      id: "budget",
      kind: "budget",
      level: "hard",
      tiers: ["ownTeam"],
      measure: "shifts",
      maximum: 2,
      over: { kind: "horizon" },
    } as const;
    expect(split({ ...apart, rules: [...apart.rules!, budget] })).toHaveLength(1);
  });

  it("include people without places and places without people", () => {
    const input = tinyProblem({
      people: [professional("anna", { blocks: [{}] })],
      shifts: [shift("e1", 0, "07:00", "15:00")],
      rules: [{ id: "blocks", kind: "blocks", level: "hard" }],
    });
    expect(split(input)).toEqual([
      { people: ["anna"], shifts: [] },
      { people: [], shifts: ["e1"] },
    ]);
  });

  it("add up: moving one component's lines from one roster to another moves exactly that part of the score", () => {
    fc.assert(
      fc.property(arbitraryRosterCase(), ({ problem, roster }) => {
        const parsed = parseProblem(problem);
        const instance = compileProblem(parsed);
        const candidates = new Candidates(instance);
        const base = linesOf(instance, parsed.pins);
        // Slots that no arc leads to would join components that know nothing of each other.
        const full = linesOf(instance, roster).map((line, person) =>
          line.filter((slot) => base[person]!.includes(slot) || candidates.row(person).slots.includes(slot)),
        );
        const scoreOf = (lines: readonly (readonly number[])[]) => evaluateRoster(instance, lines).score;
        const start = scoreOf(base);
        let hard = start.hard;
        let cost = start.cost;
        for (const { people } of components(instance, candidates)) {
          const moved = scoreOf(base.map((line, person) => (people.includes(person) ? full[person]! : line)));
          hard += moved.hard - start.hard;
          cost += moved.cost - start.cost;
        }
        expect({ hard, cost }).toEqual(scoreOf(full));
      }),
      { numRuns: fc.readConfigureGlobal().numRuns ?? 60 },
    );
  });
});
