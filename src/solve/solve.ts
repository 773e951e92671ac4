import { coverBound } from "../bound/coverBound";
import { compileProblem } from "../compile/compile";
import { explainOpenPlaces } from "../explain/openPlaces";
import { decodeRoster, encodeRoster } from "../instance/rosterCodec";
import { constructSteps } from "../line/constructLines";
import { LineProgram } from "../line/lineProgram";
import { parseRoster } from "../problem/parseRoster";
import type { Problem } from "../problem/problem";
import type { Score } from "../score/score";
import { Candidates } from "../roster/candidates";
import { evaluateRoster } from "../roster/evaluateRoster";
import { WorkingRoster } from "../roster/workingRoster";
import { Annealing, defaultAnnealing, sampleScale, warmAnnealing } from "../search/annealing";
import { Random } from "../search/random";
import { standardMoves } from "../search/standardMoves";
import { Budget } from "./budget";
import { systemClock } from "./clock";
import { checkStreams } from "./checkStreams";
import { confirm } from "./confirm";
import { digestOf } from "./digest";
import { defaultOptions, type SolveOptions } from "./solveOptions";
import type { SolveResult, SolveStatus, StoppedBy } from "./solveResult";
import { startLines } from "./startLines";

/** Search gives way to the event loop after this many milliseconds. */
const sliceMs = 25;

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
  const clock = options.clock ?? systemClock;
  const startedAt = clock.now();
  const seed = options.seed ?? defaultOptions.seed;
  checkStreams(options);
  const budget = new Budget(options.limits ?? {}, clock, startedAt);
  const initialRoster = options.initialRoster === undefined ? undefined : parseRoster(problem, options.initialRoster);
  const instance = compileProblem(problem);
  const candidates = new Candidates(instance);
  const bound = coverBound(instance, candidates);
  const roster = new WorkingRoster(instance, candidates, startLines(instance, initialRoster));
  const random = new Random(seed);
  const searchStartedAt = clock.now();
  const program = new LineProgram(instance, candidates);
  const moves = standardMoves(roster, program);
  const scale = sampleScale(roster, moves, random);
  if (initialRoster === undefined) await construct(roster, program, budget, options);
  const annealing = new Annealing(roster, moves, random, scale, initialRoster === undefined ? defaultAnnealing : warmAnnealing);
  const stoppedBy = await runSlices(annealing, budget, bound.cost, options);
  const searchMs = clock.now() - searchStartedAt;
  const { counts, best } = annealing;

  const found = decodeRoster(instance, best.lines());
  const foundLines = encodeRoster(instance, found);
  const check = confirm(problem, found, evaluateRoster(instance, foundLines), `seed ${String(seed)}, work ${String(counts.proposals)}`);
  const { score } = check;
  const status = statusOf(score.hard, score.cost, bound);
  const timeMs = clock.now() - startedAt;
  return {
    format: "mekaar/1",
    status,
    stoppedBy: status === "optimal" && stoppedBy !== "abort" ? "optimal" : stoppedBy,
    roster: found,
    score,
    ...boundAndGap(status, score, bound.cost),
    openPlaces: explainOpenPlaces(problem, instance, foundLines, {
      language: options.language ?? defaultOptions.language,
      limit: options.explainedPlaces ?? defaultOptions.explainedPlaces,
    }),
    statistics: {
      timeMs,
      searchMs,
      work: counts.proposals,
      evaluations: counts.evaluations,
      accepted: counts.accepted,
      evaluationsPerSecond: searchMs > 0 ? Math.round((counts.evaluations / searchMs) * 1000) : 0,
    },
    check,
    reproducible: stoppedBy !== "time" && stoppedBy !== "abort" && !budget.hasTimeLimit,
    digest: digestOf(JSON.stringify(found)),
    replay: { seed, work: counts.proposals, lanes: defaultOptions.lanes },
  };
}

/** Builds the start roster line by line, as far as the budget and the signal let it. */
async function construct(roster: WorkingRoster, program: LineProgram, budget: Budget, options: SolveOptions): Promise<void> {
  let pauseAt = budget.elapsedMs() + sliceMs;
  for (const _work of constructSteps(roster, program)) {
    if (budget.elapsedMs() < pauseAt) continue;
    await yieldToEventLoop();
    if (options.signal?.aborted === true || budget.exhausted(0) !== undefined) return;
    pauseAt = budget.elapsedMs() + sliceMs;
  }
}

/** Runs search slice by slice until the budget, a proof or the signal ends it. */
async function runSlices(annealing: Annealing, budget: Budget, bound: number, options: SolveOptions): Promise<StoppedBy> {
  const { best, counts } = annealing;
  const share = (): number => budget.share(counts.proposals);
  for (;;) {
    const pauseAt = budget.elapsedMs() + sliceMs;
    const reason = (): StoppedBy | undefined => {
      if (best.hard <= 0 && best.cost <= bound) return "optimal";
      if (best.hard <= 0 && best.cost - bound <= budget.gap * Math.max(1, best.cost)) return "gap";
      return budget.exhausted(counts.proposals);
    };
    annealing.run(share, () => reason() !== undefined || budget.elapsedMs() >= pauseAt);
    options.onProgress?.({
      timeMs: budget.elapsedMs(),
      work: counts.proposals,
      share: share(),
      score: { hard: best.hard, cost: best.cost },
      ...(bound > 0 ? { bound } : {}),
    });
    const stop = reason();
    if (stop !== undefined) return stop;
    await yieldToEventLoop();
    if (options.signal?.aborted === true) return "abort";
  }
}

/** The bound, where it says anything, and the gap to it. */
function boundAndGap(status: SolveStatus, score: Score, bound: number): Pick<SolveResult, "bound" | "gap"> {
  if (bound === 0 && status !== "optimal") return {};
  return score.hard > 0 ? { bound } : { bound, gap: (score.cost - bound) / Math.max(1, score.cost) };
}

function statusOf(hard: number, cost: number, bound: { readonly cost: number; readonly hard: number }): SolveStatus {
  if (hard > 0) return bound.hard > 0 ? "infeasible" : "unknown";
  return cost <= bound.cost ? "optimal" : "feasible";
}

/** Lets timers, sockets and abort signals have their turn. */
function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}
