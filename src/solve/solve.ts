import { coverBound } from "../bound/coverBound";
import { LineBound } from "../bound/lineBound";
import { compileProblem } from "../compile/compile";
import { explainOpenPlaces } from "../explain/openPlaces";
import { decodeRoster, encodeRoster } from "../instance/rosterCodec";
import { LineProgram } from "../line/lineProgram";
import { parseRoster } from "../problem/parseRoster";
import type { Problem } from "../problem/problem";
import { Candidates } from "../roster/candidates";
import { evaluateRoster } from "../roster/evaluateRoster";
import { WorkingRoster } from "../roster/workingRoster";
import { Portfolio } from "../search/portfolio";
import { Random } from "../search/random";
import { Budget } from "./budget";
import { systemClock } from "./clock";
import { checkStreams } from "./checkStreams";
import { confirm } from "./confirm";
import { sliceMs } from "./construct";
import { digestOf } from "./digest";
import { boundAndGap, statusOf } from "./outcome";
import { SearchRun } from "./searchRun";
import { checkMethod, solveExactly } from "./solveExactly";
import { defaultOptions, type SolveOptions } from "./solveOptions";
import type { SolveResult, StoppedBy } from "./solveResult";
import { startLines } from "./startLines";
import { yieldToEventLoop } from "./yieldToEventLoop";

/**
 * Decides who works what: searches for a roster that breaks no hard rule and costs least, has it checked independently, and says how good
 * it is. Outcomes, infeasible ones included, are values.
 *
 * @throws `signal.reason` when the signal is aborted before the start; `RangeError` for malformed options; {@link InvalidRosterError} with
 * every fault of a malformed initial roster; {@link InternalError} when the engine and the independent checker disagree.
 * @example
 * const result = await solve(parseProblem(json), { limits: { timeMs: 10_000 } });
 */
export async function solve(problem: Problem, options: SolveOptions = {}): Promise<SolveResult> {
  options.signal?.throwIfAborted();
  checkMethod(options);
  if (options.method === "exact") return solveExactly(problem, options);
  const clock = options.clock ?? systemClock;
  const startedAt = clock.now();
  const seed = options.seed ?? defaultOptions.seed;
  checkStreams(options);
  const budget = new Budget(options.limits ?? {}, clock, startedAt);
  const initialRoster = options.initialRoster === undefined ? undefined : parseRoster(problem, options.initialRoster);
  const instance = compileProblem(problem);
  const candidates = new Candidates(instance);
  const roster = new WorkingRoster(instance, candidates, startLines(instance, initialRoster));
  const searchStartedAt = clock.now();
  const program = new LineProgram(instance, candidates);
  const isGiven = initialRoster !== undefined;
  const portfolio = new Portfolio(roster, program, new LineBound(instance, candidates), new Random(seed), { isGiven });
  const run = new SearchRun(portfolio, budget, coverBound(instance, candidates));
  const stoppedBy = await runSlices(run, options);
  const searchMs = clock.now() - searchStartedAt;
  const { best, counts } = portfolio;
  const { bound } = run;

  const found = decodeRoster(instance, best.lines());
  const foundLines = encodeRoster(instance, found);
  const evaluation = evaluateRoster(instance, foundLines);
  const check = confirm(problem, found, evaluation, `seed ${String(seed)}, work ${String(run.work)}`);
  const { score } = evaluation;
  const status = statusOf(score.hard, score.cost, { cost: bound, hard: run.hardBound });
  const timeMs = clock.now() - startedAt;
  return {
    format: "mekaar/1",
    status,
    stoppedBy: status === "optimal" && stoppedBy !== "abort" ? "optimal" : stoppedBy,
    roster: found,
    score,
    ...boundAndGap(status, score, bound),
    openPlaces: explainOpenPlaces(problem, instance, foundLines, {
      language: options.language ?? defaultOptions.language,
      limit: options.explainedPlaces ?? defaultOptions.explainedPlaces,
    }),
    statistics: {
      timeMs,
      searchMs,
      work: run.work,
      evaluations: roster.deltaCount,
      accepted: counts.accepted,
      evaluationsPerSecond: searchMs > 0 ? Math.round((roster.deltaCount / searchMs) * 1000) : 0,
    },
    check,
    uncheckedRuleIds: check.uncheckedRuleIds,
    reproducible: stoppedBy !== "time" && stoppedBy !== "abort" && !budget.hasTimeLimit,
    digest: digestOf(JSON.stringify(found)),
    replay: { seed, work: budget.workLimit ?? run.work, lanes: defaultOptions.lanes },
  };
}

/** Runs search slice by slice until the budget, a proof or the signal ends it. */
async function runSlices(run: SearchRun, options: SolveOptions): Promise<StoppedBy> {
  for (;;) {
    const stop = run.slice(sliceMs);
    options.onProgress?.(run.progress());
    if (stop !== undefined) return stop;
    await yieldToEventLoop();
    if (options.signal?.aborted === true) return "abort";
  }
}
