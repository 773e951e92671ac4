import { parseProblem, verify, type Problem, type Roster, type Score } from "../src/index";
import type { ProblemInput } from "../src/problem/problem";
import { solveOn } from "../src/solve/solve";
import { ownVersion } from "./machine";
import type { TracePoint } from "./peers/peer";
import { traceRecorder } from "./peers/traceRecorder";
import { sourceThreads } from "./sourceThreads";
import type { Suite } from "./suites/suite";

/** One run of the solver, as the JSON file has it. */
export interface BenchRun {
  readonly suite: string;
  readonly instance: string;
  readonly seed: number;
  readonly threads: number;
  readonly timeMs: number;
  readonly status: string;
  readonly hard: number;
  readonly cost: number;
  /** Lower bound on the cost; `null` = none yet. */
  readonly bound: number | null;
  readonly bestKnown: number | null;
  /** Whether the independent checker gives the same score, for the roster as it was returned and as it was written down. */
  readonly verified: boolean;
  readonly reproducible: boolean;
  readonly evaluationsPerSecond: number;
  readonly solver: "mekaar";
  /** Version of this package. */
  readonly version: string;
  /** Best cost and bound over time. */
  readonly trace: readonly TracePoint[];
}

/** What to run. */
export interface BenchTask {
  readonly suiteName: string;
  readonly suite: Suite;
  readonly instance: string;
  readonly loaded: LoadedInstance;
  readonly seed: number;
  readonly threads: number;
  readonly timeSeconds: number;
  /** Folder for the roster; `undefined` = do not write it. */
  readonly rosters: string | undefined;
  readonly onProgress: (text: string) => void;
}

/** A run with the size of its instance, for the table. */
export interface FinishedRun {
  readonly run: BenchRun;
  readonly peopleCount: number;
  readonly dayCount: number;
}

/** An instance that has been read. */
export interface LoadedInstance {
  readonly input: ProblemInput;
  readonly problem: Problem;
}

/** Reads an instance. */
export function loadInstance(suite: Suite, instance: string): LoadedInstance {
  const input = suite.load(instance);
  return { input, problem: parseProblem(input) };
}

/** Solves one instance once and checks the answer. */
export async function runBench(task: BenchTask): Promise<FinishedRun> {
  const { suite, suiteName, instance, seed, threads, onProgress } = task;
  const { input, problem } = task.loaded;
  const trace = traceRecorder();
  const result = await solveOn(sourceThreads, problem, {
    seed,
    threads,
    limits: { timeMs: task.timeSeconds * 1000 },
    onProgress: ({ timeMs, score, bound }) => {
      trace.add({ timeMs, cost: score.hard === 0 ? score.cost : undefined, bound });
      onProgress(`${Math.round(timeMs / 1000)} s: ${scoreText(score)}, ${bound === undefined ? "no bound yet" : `bound ${bound}`}`);
    },
  });
  const { score, bound, statistics } = result;
  trace.add({ timeMs: statistics.timeMs, cost: score.hard === 0 ? score.cost : undefined, bound });
  const rosters = [result.roster];
  if (task.rosters !== undefined) {
    const name = `${instance}_${seed}`;
    suite.writeRoster(task.rosters, name, input, result.roster);
    rosters.push(readBack(suite, task.rosters, name).read(input));
  }
  return {
    run: {
      suite: suiteName,
      instance,
      seed,
      threads,
      timeMs: Math.round(statistics.timeMs),
      status: result.status,
      hard: score.hard,
      cost: score.cost,
      bound: bound ?? null,
      bestKnown: suite.bestKnown(instance) ?? null,
      verified: rosters.every((roster) => hasScore(problem, roster, score)),
      reproducible: result.reproducible,
      evaluationsPerSecond: Math.round(statistics.evaluationsPerSecond),
      solver: "mekaar",
      version: ownVersion(),
      trace: trace.points(),
    },
    peopleCount: problem.people.length,
    dayCount: problem.planning.dayCount,
  };
}

function readBack(suite: Suite, folder: string, name: string) {
  const found = suite.findRosters(folder).find((roster) => roster.name === name);
  if (found === undefined) throw new Error(`The roster ${name} was written to ${folder}, but cannot be found there.`);
  return found;
}

function hasScore(problem: Problem, roster: Roster, expected: Score): boolean {
  const { score } = verify(problem, roster);
  return score.hard === expected.hard && score.cost === expected.cost;
}

function scoreText({ hard, cost }: Score): string {
  return hard === 0 ? `cost ${cost}` : `hard ${hard}, cost ${cost}`;
}
