import type { Problem } from "../../src/problem/problem";
import { compareScores } from "../../src/score/score";
import { verify } from "../../src/verify/verify";
import { assign, rosterOf } from "./problemBuilder";

/** The best score over every roster by the independent checker, or `undefined` when there are too many to try. */
export function bruteForceRoster(problem: Problem, most = 3000): { readonly hard: number; readonly cost: number } | undefined {
  const choices = problem.people.flatMap((person) =>
    problem.shifts.map((one) => [undefined, ...one.demands.map((demand) => assign(person.id, one.id, demand.id))]),
  );
  const count = choices.reduce((product, options) => product * options.length, 1);
  if (count > most) return undefined;
  let best = { hard: Infinity, cost: Infinity };
  for (let code = 0; code < count; code++) {
    let rest = code;
    const assignments = choices.flatMap((options) => {
      const choice = options[rest % options.length];
      rest = Math.floor(rest / options.length);
      return choice === undefined ? [] : [choice];
    });
    const { score } = verify(problem, rosterOf(...assignments));
    if (compareScores(score, best) < 0) best = { ...score };
  }
  return best;
}
