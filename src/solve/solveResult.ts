import type { ExactReport } from "../exact/exactReport";
import type { OpenPlace } from "../explain/openPlaces";
import type { Roster } from "../problem/assignment";
import type { Score } from "../score/score";
import type { CheckReport } from "../verify/checkReport";

/**
 * - `optimal`: feasible and proven that nothing is cheaper; - `feasible`: breaks no hard rule;
 * - `infeasible`: proven that every roster breaks one, the least bad found is returned; - `unknown`: none found, none excluded.
 */
export type SolveStatus = "optimal" | "feasible" | "infeasible" | "unknown";

/**
 * Why the solver ended: a limit, a proof (`optimal`, `infeasible`), the signal, or, with `method: "exact"`, because nothing was left that it
 * could decide (`refused`; see `SolveResult.exact`).
 */
export type StoppedBy = "work" | "time" | "gap" | "optimal" | "infeasible" | "abort" | "refused";

/** What search counted. */
export interface SolveStatistics {
  /** Wall time of the whole call in milliseconds. */
  readonly timeMs: number;
  /** Wall time of search alone in milliseconds. */
  readonly searchMs: number;
  /** Units of work done by all lanes, about one proposed change of a roster each. */
  readonly work: number;
  /** Delta evaluations: changes of one line whose effect was computed, or bounded far enough to turn them down; a swap counts two. */
  readonly evaluations: number;
  readonly accepted: number;
  /** `evaluations` per second of search. */
  readonly evaluationsPerSecond: number;
  /** Threads that searched; 1 = the calling one, also when `SolveOptions.threads` asked for more and none could be started. */
  readonly threads: number;
}

/** Outcome of `solve`. Plain JSON. */
export interface SolveResult {
  readonly format: "mekaar/1";
  readonly status: SolveStatus;
  readonly stoppedBy: StoppedBy;
  readonly roster: Roster;
  readonly score: Score;
  /** Proven lower bound on the cost of every feasible roster, in points; absent while nothing better than 0 is known. */
  readonly bound?: number;
  /** (cost - bound) / max(1, cost); only for feasible rosters with a bound. */
  readonly gap?: number;
  /** What `method: "exact"` proved and what it could not decide; absent with other methods. */
  readonly exact?: ExactReport;
  /** Demand lines below their target, in order of shift start. */
  readonly openPlaces: readonly OpenPlace[];
  readonly statistics: SolveStatistics;
  /** The independent checker's report on `roster`; it agreed with the engine, rule by rule. */
  readonly check: CheckReport;
  /** Custom rules that only the engine evaluated, since their definition has no `check`: part of `score`, but not of `check.score`. */
  readonly uncheckedRuleIds: readonly string[];
  /** Whether the same problem, seed and limits give the same bytes again: not when wall time or an abort cut the search off. */
  readonly reproducible: boolean;
  /** FNV-1a hash of the roster. */
  readonly digest: string;
  /** What to pass to get this roster again when `reproducible`. */
  readonly replay: { readonly seed: number; readonly work: number; readonly lanes: number };
}
