import { coverBound } from "../bound/coverBound";
import { compileProblem } from "../compile/compile";
import { explainOpenPlaces } from "../explain/openPlaces";
import { decodeRoster, encodeRoster } from "../instance/rosterCodec";
import { Budget } from "../lanes/budget";
import { systemClock } from "../lanes/clock";
import type { LaneBoard } from "../lanes/laneBoard";
import type { ThreadSource } from "../lanes/laneThread";
import { nodeThreads } from "../lanes/nodeThreads";
import { searchLanes } from "../lanes/searchLanes";
import { parseRoster } from "../problem/parseRoster";
import type { Problem } from "../problem/problem";
import { Candidates } from "../roster/candidates";
import { evaluateRoster } from "../roster/evaluateRoster";
import { linesOf } from "../search/rosterCopy";
import { confirm } from "./confirm";
import { digestOf } from "./digest";
import { boundAndGap, statusOf } from "./outcome";
import { readLimits } from "./readLimits";
import { readStreams } from "./readStreams";
import { checkMethod, solveExactly } from "./solveExactly";
import { defaultOptions, type SolveOptions, type SolveProgress } from "./solveOptions";
import type { SolveResult } from "./solveResult";
import { startLines } from "./startLines";

/**
 * Decides who works what: searches for a roster that breaks no hard rule and costs least, has it checked independently, and says how good
 * it is. Outcomes, infeasible ones included, are values.
 *
 * @throws `signal.reason` when the signal is aborted before the start; `RangeError` for malformed options; {@link InvalidRosterError} with
 * every fault of a malformed initial roster; {@link LaneThreadError} when a worker thread fails that had started; {@link InternalError} when
 * the engine and the independent checker disagree.
 * @example
 * const result = await solve(parseProblem(json), { limits: { timeMs: 10_000 } });
 */
export async function solve(problem: Problem, options: SolveOptions = {}): Promise<SolveResult> {
  return solveOn(nodeThreads, problem, options);
}

/** {@link solve} with threads from elsewhere. */
export async function solveOn(threadSource: ThreadSource, problem: Problem, options: SolveOptions): Promise<SolveResult> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  checkMethod(options);
  if (options.method === "exact") return solveExactly(problem, options);
  const clock = options.clock ?? systemClock;
  const startedAt = clock.now();
  const { seed, lanes, threads } = readStreams(options);
  const budget = new Budget(readLimits(options.limits ?? {}), clock, startedAt);
  const initialRoster = options.initialRoster === undefined ? undefined : parseRoster(problem, options.initialRoster);
  const instance = compileProblem(problem);
  const candidates = new Candidates(instance);
  const start = startLines(instance, initialRoster);
  const cover = coverBound(instance, candidates);
  const searchStartedAt = clock.now();
  const search = await searchLanes({
    setup: { instance, lines: start, isGiven: initialRoster !== undefined, coverBound: cover.cost, seed, laneCount: lanes },
    candidates,
    budget,
    isSharedClock: options.clock === undefined,
    threads,
    threadSource,
    signal,
    onReport: (board) => onProgress?.(progressOf(board, budget)),
  });
  const searchMs = clock.now() - searchStartedAt;
  const { board, stoppedBy } = search;
  const { best, bound, work, evaluations, accepted } = board;

  const found = decodeRoster(instance, best === undefined ? start : linesOf(best));
  const foundLines = encodeRoster(instance, found);
  const evaluation = evaluateRoster(instance, foundLines);
  const check = confirm(problem, found, evaluation, `seed ${String(seed)}, work ${String(work)}, lanes ${String(lanes)}`);
  const { score } = evaluation;
  const status = statusOf(score.hard, score.cost, { cost: bound, hard: cover.hard });
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
      work,
      evaluations,
      accepted,
      evaluationsPerSecond: searchMs > 0 ? Math.round((evaluations / searchMs) * 1000) : 0,
      threads: search.threads,
    },
    check,
    uncheckedRuleIds: check.uncheckedRuleIds,
    reproducible: stoppedBy !== "time" && stoppedBy !== "abort" && !budget.hasTimeLimit,
    digest: digestOf(JSON.stringify(found)),
    replay: { seed, work: Number.isFinite(budget.limits.work) ? budget.limits.work : work, lanes },
  };
}

/** What a listener is told. */
function progressOf(board: LaneBoard, budget: Budget): SolveProgress {
  const { best, bound, work } = board;
  return {
    timeMs: budget.elapsedMs(),
    work,
    share: budget.share(work),
    score: { hard: best?.hard ?? Infinity, cost: best?.cost ?? Infinity },
    ...(bound > 0 ? { bound } : {}),
  };
}
