import { coverBound } from "../bound/coverBound";
import { compileProblem } from "../compile/compile";
import type { BackendName } from "../exact/backend";
import { placelessCharge } from "../exact/buildModel";
import type { ExactRefusal, ExactReport } from "../exact/exactReport";
import type { ModelSize } from "../exact/linearModel";
import { backendsFor, type ComponentOutcome, solveComponent } from "../exact/solveComponent";
import { explainOpenPlaces } from "../explain/openPlaces";
import type { Instance } from "../instance/instance";
import { decodeRoster } from "../instance/rosterCodec";
import { Budget } from "../lanes/budget";
import { systemClock } from "../lanes/clock";
import { sliceMs, yieldToEventLoop } from "../lanes/yieldToEventLoop";
import { LineProgram } from "../line/lineProgram";
import { parseRoster } from "../problem/parseRoster";
import type { Problem } from "../problem/problem";
import { Candidates } from "../roster/candidates";
import { type Component, components } from "../roster/components";
import { evaluateRoster } from "../roster/evaluateRoster";
import { WorkingRoster } from "../roster/workingRoster";
import { InternalError } from "../score/internalError";
import { compareScores } from "../score/score";
import { confirm } from "./confirm";
import { construct } from "./construct";
import { digestOf } from "./digest";
import { boundAndGap, type ProvenBound, statusOf } from "./outcome";
import { readLimits } from "./readLimits";
import { readStreams } from "./readStreams";
import { defaultOptions, type SolveOptions } from "./solveOptions";
import type { SolveResult, SolveStatus, StoppedBy } from "./solveResult";
import { startLines } from "./startLines";

/** @throws RangeError for a method or backend that does not exist */
export function checkMethod({ method, backend }: SolveOptions): void {
  const methods: readonly unknown[] = ["search", "exact", undefined];
  const backends: readonly unknown[] = ["javascript-lp-solver", "highs", undefined] satisfies readonly (BackendName | undefined)[];
  if (!methods.includes(method)) throw new RangeError(`method is "${String(method)}"; it must be "search" or "exact".`);
  if (!backends.includes(backend)) throw new RangeError(`backend is "${String(backend)}"; it must be "javascript-lp-solver" or "highs".`);
}

/**
 * Decides every independent part of a problem exactly, as far as a backend can; the rest gets the start roster. Whatever a backend says is
 * scored by the engine and the independent checker before it is believed.
 */
export async function solveExactly(problem: Problem, options: SolveOptions): Promise<SolveResult> {
  const clock = options.clock ?? systemClock;
  const startedAt = clock.now();
  const { seed } = readStreams(options);
  const budget = new Budget(readLimits(options.limits ?? {}), clock, startedAt);
  const initialRoster = options.initialRoster === undefined ? undefined : parseRoster(problem, options.initialRoster);
  const instance = compileProblem(problem);
  const candidates = new Candidates(instance);
  const parts = components(instance, candidates);
  const searchStartedAt = clock.now();
  const backends = await backendsFor(options.backend);
  const remainingMs = (): number => budget.remainingMs();
  const outcomes: ComponentOutcome[] = [];
  let pauseAt = budget.elapsedMs() + sliceMs;
  for (const part of parts) {
    if (budget.elapsedMs() >= pauseAt) {
      await yieldToEventLoop();
      pauseAt = budget.elapsedMs() + sliceMs;
    }
    const isOver = options.signal?.aborted === true;
    outcomes.push(solveComponent(instance, candidates, part, backends, isOver ? () => 0 : remainingMs, () => clock.now()));
  }
  const lines = startLines(instance, initialRoster);
  const isLeftOpen = outcomes.some(({ lines: found }) => found === undefined);
  if (isLeftOpen && initialRoster === undefined) await constructStart(instance, candidates, lines, budget, options.signal);
  for (const [index, part] of parts.entries()) takeLines(instance, lines, part, outcomes[index]!);
  const searchMs = clock.now() - searchStartedAt;

  const evaluation = evaluateRoster(instance, lines);
  const bound = boundOf(instance, candidates, parts, outcomes);
  const isProven = outcomes.every(({ refusal }) => refusal === undefined);
  if (isProven && bound.hard === 0 && (evaluation.score.hard > 0 || evaluation.score.cost !== bound.cost)) {
    const { hard, cost } = evaluation.score;
    throw new InternalError(
      `The linear model says ${String(bound.cost)} and the engine hard ${String(hard)}, cost ${String(cost)} for the same roster.`,
    );
  }
  const roster = decodeRoster(instance, lines);
  const check = confirm(problem, roster, evaluation, "exact");
  const { score } = evaluation;
  const status = statusOf(score.hard, score.cost, bound);
  const exact = reportOf(outcomes);
  return {
    format: "mekaar/1",
    status,
    stoppedBy: stoppedBy(status, exact.refusals, budget, options.signal),
    roster,
    score,
    ...boundAndGap(status, score, bound.cost),
    exact,
    openPlaces: explainOpenPlaces(problem, instance, lines, {
      language: options.language ?? defaultOptions.language,
      limit: options.explainedPlaces ?? defaultOptions.explainedPlaces,
    }),
    statistics: { timeMs: clock.now() - startedAt, searchMs, work: 0, evaluations: 0, accepted: 0, evaluationsPerSecond: 0, threads: 1 },
    check,
    uncheckedRuleIds: check.uncheckedRuleIds,
    reproducible: options.signal?.aborted !== true && (!budget.hasTimeLimit || isProven),
    digest: digestOf(JSON.stringify(roster)),
    replay: { seed, work: 0, lanes: defaultOptions.lanes },
  };
}

/** Fills lines that no backend decided, line by line. */
async function constructStart(
  instance: Instance,
  candidates: Candidates,
  lines: number[][],
  budget: Budget,
  signal: AbortSignal | undefined,
): Promise<void> {
  const roster = new WorkingRoster(instance, candidates, lines);
  await construct(roster, new LineProgram(instance, candidates), budget, signal);
  for (let person = 0; person < instance.personCount; person++) {
    const base = person * roster.stride;
    const line = roster.lines.subarray(base, base + roster.lengths[person]!);
    lines[person] = [...line].filter((slot) => instance.slotShift[slot]! >= 0);
  }
}

/** Takes over what a backend found for a part, unless it was cut off and the start is better. */
function takeLines(instance: Instance, lines: number[][], { people }: Component, { lines: found, refusal }: ComponentOutcome): void {
  if (found === undefined) return;
  const before = people.map((person) => lines[person]!);
  const old = refusal === undefined ? undefined : evaluateRoster(instance, lines).score;
  people.forEach((person, index) => (lines[person] = [...found[index]!]));
  if (old === undefined || compareScores(evaluateRoster(instance, lines).score, old) <= 0) return;
  people.forEach((person, index) => (lines[person] = before[index]!));
}

/** The sum of what is proven about the parts. */
function boundOf(
  instance: Instance,
  candidates: Candidates,
  parts: readonly Component[],
  outcomes: readonly ComponentOutcome[],
): ProvenBound {
  let { cost, hard } = placelessCharge(instance);
  const open = new Set<number>();
  outcomes.forEach(({ bound }, index) => {
    if (bound === undefined) for (const slot of parts[index]!.slots) open.add(slot);
    else if (bound === Infinity) hard++;
    else cost += bound;
  });
  const cover = coverBound(instance, candidates, open);
  return { cost: cost + cover.cost, hard: hard + cover.hard };
}

function reportOf(outcomes: readonly ComponentOutcome[]): ExactReport {
  const refusals = outcomes.flatMap(({ refusal }) => refusal ?? []);
  const largest = outcomes.reduce<ModelSize | undefined>(
    (most, { size }) => (size !== undefined && (most === undefined || size.columns > most.columns) ? size : most),
    undefined,
  );
  return {
    components: outcomes.length,
    proven: outcomes.length - refusals.length,
    ...(largest === undefined ? {} : { largest }),
    refusals,
  };
}

function stoppedBy(status: SolveStatus, refusals: readonly ExactRefusal[], budget: Budget, signal: AbortSignal | undefined): StoppedBy {
  if (signal?.aborted === true) return "abort";
  if (status === "optimal" || status === "infeasible") return status;
  if (budget.remainingMs() <= 0) return "time";
  return refusals.some(({ kind }) => kind === "cut-off") ? "work" : "refused";
}
