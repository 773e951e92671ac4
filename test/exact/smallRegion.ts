import fc from "fast-check";
import { compileProblem } from "../../src/compile/compile";
import { placelessCharge } from "../../src/exact/buildModel";
import { defaultRules } from "../../src/problem/defaultRules";
import { parseProblem } from "../../src/problem/parseProblem";
import type { Problem, ProblemInput } from "../../src/problem/problem";
import { evaluateRoster } from "../../src/roster/evaluateRoster";
import { compareScores, type Score } from "../../src/score/score";
import { linesOf } from "../rules/engineAmounts";
import { arbitraryRosterCase } from "../support/arbitraryProblem";
import { assign } from "../support/problemBuilder";

/** Most rosters that are tried one by one. */
const rosterLimit = 6000;

/** Small regions with the product's own rules and random ones, cut down until every roster can be tried. */
export const arbitrarySmallRegion: fc.Arbitrary<Problem> = fc
  .record({ example: arbitraryRosterCase({ ruleCount: 5 }), hasDefaults: fc.boolean(), keepsPins: fc.boolean() })
  .map(({ example: { problem }, hasDefaults, keepsPins }) => {
    const rules = hasDefaults ? [...defaultRules, ...(problem.rules ?? [])] : (problem.rules ?? []);
    let shifts = problem.shifts;
    while (rosterCount(problem, shifts) > rosterLimit) shifts = shifts.slice(0, -1);
    const isKept = new Set(shifts.map(({ id }) => id));
    const kept = <T extends { readonly shiftId: string }>(list: readonly T[] = []): readonly T[] =>
      list.filter(({ shiftId }) => isKept.has(shiftId));
    return parseProblem({
      ...problem,
      rules,
      shifts,
      pins: keepsPins ? kept(problem.pins) : [],
      forbidden: kept(problem.forbidden),
      previous: kept(problem.previous),
    });
  });

function rosterCount({ professionals, volunteers = [] }: ProblemInput, shifts: ProblemInput["shifts"]): number {
  const lines = shifts.reduce((product, { demands }) => product * (1 + (demands?.length ?? 1)), 1);
  return lines ** (professionals.length + volunteers.length);
}

/** The best score over every roster that holds the pins. */
export function bruteForce(problem: Problem): Score {
  const instance = compileProblem(problem);
  const choices = problem.people.flatMap((person) =>
    problem.shifts.map((one) => {
      const pin = problem.pins.find(({ personId, shiftId }) => personId === person.id && shiftId === one.id);
      return pin === undefined ? [undefined, ...one.demands.map((demand) => assign(person.id, one.id, demand.id))] : [pin];
    }),
  );
  const count = choices.reduce((product, options) => product * options.length, 1);
  let best: Score = { hard: Infinity, cost: Infinity };
  for (let code = 0; code < count; code++) {
    let rest = code;
    const assignments = choices.flatMap((options) => {
      const choice = options[rest % options.length];
      rest = Math.floor(rest / options.length);
      return choice === undefined ? [] : [choice];
    });
    const { score } = evaluateRoster(instance, linesOf(instance, assignments));
    if (compareScores(score, best) < 0) best = score;
  }
  return best;
}

/** {@link bruteForce} without what groups that have no place cost, which is no part of a model. */
export function bruteForceOfPlaces(problem: Problem): Score {
  const { hard, cost } = bruteForce(problem);
  const placeless = placelessCharge(compileProblem(problem));
  return { hard: hard - placeless.hard, cost: cost - placeless.cost };
}
