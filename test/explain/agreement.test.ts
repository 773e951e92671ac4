import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileProblem } from "../../src/compile/compile";
import { analyse } from "../../src/explain/analyse";
import { LineLedger } from "../../src/explain/lineLedger";
import { rosterLines } from "../../src/explain/rosterLines";
import { TallyLedger } from "../../src/explain/tallyLedger";
import { whyNot } from "../../src/explain/whyNot";
import type { Assignment, Roster } from "../../src/problem/assignment";
import { parseProblem } from "../../src/problem/parseProblem";
import type { Problem } from "../../src/problem/problem";
import { evaluateRoster } from "../../src/roster/evaluateRoster";
import { verify } from "../../src/verify/verify";
import { arbitraryRosterCase } from "../support/arbitraryProblem";
import { rosterOf } from "../support/problemBuilder";

const cases = arbitraryRosterCase().map(({ problem, roster }) => ({ problem: parseProblem(problem), roster: rosterOf(...roster) }));

/** Rosters that may lack pins. */
const casesWithoutPins = fc.tuple(cases, fc.array(fc.boolean(), { minLength: 60, maxLength: 60 })).map(([{ problem, roster }, isKept]) => ({
  problem,
  roster: rosterOf(...roster.assignments.filter((_, index) => isKept[index])),
}));

/** Charged amounts of hard rules by rule id, missing pins left out. */
function hardAmounts(problem: Problem, roster: Roster): ReadonlyMap<string, number> {
  return new Map(
    verify(problem, roster)
      .rules.filter(({ level, ruleId }) => level === "hard" && ruleId !== "$pins")
      .map(({ ruleId, amount }) => [ruleId, amount]),
  );
}

/** Every assignment that could be added to a roster. */
function additions(problem: Problem, { assignments }: Roster): Assignment[] {
  return problem.people.flatMap(({ id: personId }) =>
    problem.shifts.flatMap(({ id: shiftId, demands }) =>
      assignments.some((one) => one.personId === personId && one.shiftId === shiftId)
        ? []
        : demands.map(({ id: demandId }) => ({ personId, shiftId, demandId })),
    ),
  );
}

describe("analyse on random rosters", () => {
  it("agrees with the checker and with the evaluation rule by rule, and its matches add up", () => {
    fc.assert(
      fc.property(cases, ({ problem, roster }) => {
        const analysis = analyse(problem, roster);
        const report = verify(problem, roster);
        const instance = compileProblem(problem);
        const evaluation = evaluateRoster(instance, rosterLines(problem, instance, roster));
        expect(analysis.score).toEqual(report.score);
        expect(analysis.score).toEqual(evaluation.score);
        analysis.rules.forEach(({ ruleId, amount, inherited, cost, matches }, index) => {
          const checked = report.rules.find((rule) => rule.ruleId === ruleId);
          expect({ ruleId, amount, inherited, cost }).toEqual({ ruleId, ...evaluation.rules[index] });
          expect({ ruleId, amount, inherited, cost }).toMatchObject({ amount: checked?.amount, inherited: checked?.inherited });
          expect(matches.reduce((sum, match) => sum + match.amount, 0)).toBe(amount);
          expect(matches.every((match) => match.amount >= 0 && (match.inherited ?? 1) > 0 && match.sentence.length > 0)).toBe(true);
        });
      }),
    );
  });

  it("agrees with the checker when pins are missing", () => {
    fc.assert(
      fc.property(casesWithoutPins, ({ problem, roster }) => {
        const { score, rules } = analyse(problem, roster);
        const report = verify(problem, roster);
        expect(score).toEqual(report.score);
        expect(rules.map(({ ruleId, amount, inherited, cost }) => [ruleId, amount, inherited, cost])).toEqual(
          report.rules.map(({ ruleId, amount, inherited, cost }) => [ruleId, amount, inherited, cost]),
        );
      }),
    );
  });

  it("is plain JSON, the same for an equal problem", () => {
    fc.assert(
      fc.property(arbitraryRosterCase(), ({ problem, roster }) => {
        const first = analyse(parseProblem(problem), rosterOf(...roster), { language: "nl" });
        const second = analyse(parseProblem(problem), rosterOf(...[...roster].reverse()), { language: "nl" });
        expect(JSON.parse(JSON.stringify(first))).toEqual(first);
        expect(JSON.stringify(second)).toBe(JSON.stringify(first));
      }),
      { numRuns: 30 },
    );
  });
});

describe("whyNot on random rosters", () => {
  it("names exactly the hard rules whose amount rises by the checker, with the rise, and predicts the score", () => {
    fc.assert(
      fc.property(casesWithoutPins, ({ problem, roster }) => {
        const before = hardAmounts(problem, roster);
        const { score } = verify(problem, roster);
        for (const addition of additions(problem, roster)) {
          const longer = rosterOf(...roster.assignments, addition);
          const after = hardAmounts(problem, longer);
          const rises = [...after].flatMap(([ruleId, amount]) => {
            const rise = amount - (before.get(ruleId) ?? 0);
            return rise > 0 ? [{ ruleId, amount: rise }] : [];
          });
          const isPin = problem.pins.some((pin) => JSON.stringify(pin) === JSON.stringify(addition));
          const { verdict, places } = whyNot(problem, roster, addition);
          const [place] = places;
          const blockers = place!.blockers.map(({ ruleId, amount }) => ({ ruleId, amount }));
          const byRule = (a: { ruleId: string }, b: { ruleId: string }) => (a.ruleId < b.ruleId ? -1 : 1);
          expect(blockers.sort(byRule)).toEqual(rises.sort(byRule));
          expect(verdict).toBe(rises.length === 0 ? "possible" : "blocked");
          expect(place!.blockers.every(({ matches }) => matches.length > 0 && matches.every(({ change }) => change > 0))).toBe(true);
          for (const { change, matches, kind } of place!.effects) {
            // A pin that comes into the roster also changes what is inherited.
            if (kind !== "$pins" && !isPin) expect(matches.reduce((sum, match) => sum + match.change, 0)).toBe(change);
          }
          const scoreAfter = verify(problem, longer).score;
          expect(place!.scoreChange).toEqual({ hard: scoreAfter.hard - score.hard, cost: scoreAfter.cost - score.cost });
        }
      }),
      { numRuns: 60 },
    );
  });

  it("agrees with the ledgers that explain open places", () => {
    fc.assert(
      fc.property(cases, ({ problem, roster }) => {
        const instance = compileProblem(problem);
        const lines = rosterLines(problem, instance, roster);
        const tallies = new TallyLedger(instance, lines);
        const ledgers = lines.map((line, person) => new LineLedger(instance, person, line));
        for (const addition of additions(problem, roster)) {
          const person = instance.personIds.indexOf(addition.personId);
          const slot = instance.slotShift.findIndex(
            (shift, index) =>
              shift >= 0 && instance.shiftIds[shift] === addition.shiftId && instance.slotDemandIds[index] === addition.demandId,
          );
          const rises = [...ledgers[person]!.rises(slot), ...tallies.rises(person, slot)];
          const sums = new Map<string, number>();
          for (const { rule, change } of rises) {
            const ruleId = instance.ruleIds[rule]!;
            sums.set(ruleId, (sums.get(ruleId) ?? 0) + change);
          }
          const { places } = whyNot(problem, roster, addition);
          const blockers = places[0]!.blockers.filter(({ kind }) => kind !== "demandCover");
          expect([...sums].sort()).toEqual(blockers.map(({ ruleId, amount }) => [ruleId, amount]).sort());
        }
      }),
      { numRuns: 60 },
    );
  });
});
