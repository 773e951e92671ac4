import type { Roster } from "../problem/assignment";
import type { Score } from "../score/score";
import type { BackendName } from "../exact/backend";
import type { Clock } from "../lanes/clock";

/** When to stop; whatever comes first. With no limit at all `defaultOptions.limits.work` holds. */
export interface SolveLimits {
  /**
   * Units of work, about one proposed change of a roster each, shared out evenly over the lanes: reproducible on every machine. Default
   * 3,000,000 when no `timeMs` is given.
   */
  readonly work?: number;
  /** Wall clock in milliseconds; a result that it cut off is not reproducible. Default none. */
  readonly timeMs?: number;
  /** Stop when (cost - bound) / max(1, cost) is at most this, 0..1. Default 0: only a proven optimum. */
  readonly gap?: number;
}

/** What `onProgress` hears about forty times a second from each thread that searches: all lanes taken together. */
export interface SolveProgress {
  readonly timeMs: number;
  /** Units of work done so far, by all lanes. */
  readonly work: number;
  /** Used share of the budget, 0..1. */
  readonly share: number;
  /** The best roster so far; `hard` is its hard amount in search units (guide minutes), 0 = feasible. */
  readonly score: Score;
  /** Proven lower bound on the cost of every feasible roster, in points; absent while nothing better than 0 is known. */
  readonly bound?: number;
}

/** Options of `solve`. */
export interface SolveOptions {
  /**
   * - `search`: a good roster of a problem of any size, with a bound;
   * - `exact`: the problem as linear models, one for each independent part, that a backend solves to proven optimality. Parts that are too large
   *   for the backend, or whose rules have no linear form, are not decided; `SolveResult.exact` says which and why. A backend cannot be
   *   interrupted: give `limits.timeMs`; the signal is heeded between the parts. `limits.work`, `seed` and `onProgress` have no part in it.
   *
   * Default "search".
   */
  readonly method?: "search" | "exact";
  /**
   * Solver of `method: "exact"`: the embedded `javascript-lp-solver` for small parts, or `highs` where that optional package is installed.
   * Default: the embedded one for what it can hold, `highs` for the rest.
   */
  readonly backend?: BackendName;
  readonly limits?: SolveLimits;
  /** Any safe integer. Default 1. */
  readonly seed?: number;
  /**
   * Logical search streams, 1 to 64. They go about it in different ways, share `limits.work` evenly, and tell each other what they found after
   * fixed amounts of work, so that the result depends on their number and not on the threads that run them. Each takes memory of its
   * own. Default: as many as `threads`.
   */
  readonly lanes?: number;
  /**
   * Threads that run the lanes, 1 to 64; never more than there are lanes. With 2 or more, worker threads search and the calling one only
   * listens. The lanes run in the calling thread, and find the same, where worker threads cannot be started: in a browser, in code that was
   * bundled without the file `laneWorker`; also with a time limit below half a second or on a `clock` of your own. `statistics.threads`
   * says what became of it. Default 1.
   */
  readonly threads?: number;
  /** Aborting before the start throws `signal.reason`; later the best roster so far is returned, verified. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SolveProgress) => void;
  /** Roster to start from; it is checked like any roster handed in. Pins are added to it. */
  readonly initialRoster?: Roster;
  /** Language of the reasons. Default "en". */
  readonly language?: "nl" | "en";
  /** Open places that get a reason; the others are listed without. Default 50. */
  readonly explainedPlaces?: number;
  /** Where wall time comes from. Default: the machine's monotonic clock. */
  readonly clock?: Clock;
}

/** Defaults of {@link SolveOptions}. */
export const defaultOptions = {
  limits: { work: 3_000_000, gap: 0 },
  method: "search",
  seed: 1,
  lanes: 1,
  threads: 1,
  language: "en",
  explainedPlaces: 50,
} as const;
