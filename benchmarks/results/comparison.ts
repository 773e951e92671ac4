import { aboveBestKnown, gapOf } from "../benchTable";
import { groupBy } from "../groupBy";
import { compareRuns } from "../peers/bestRun";
import { medianRun } from "./medianRun";
import { ownSolver, type ResultRun } from "./resultRun";

/** What a solver did on an instance: its median run over the seeds. */
export interface Standing {
  readonly solver: string;
  readonly seedCount: number;
  readonly median: ResultRun;
  /** Whether the checker agreed with every run. */
  readonly isVerified: boolean;
  /** Distance of the median cost to the best known one, as a share of that. */
  readonly above: number | undefined;
  /** Distance of the median cost to its bound, as a share of the cost. */
  readonly gap: number | undefined;
}

/** All solvers on one instance. */
export interface InstanceResult {
  readonly instance: string;
  /** In the order in which the solvers appear. */
  readonly standings: readonly Standing[];
  /** Peers whose median roster is feasible, checked, and better than that of mekaar. */
  readonly cheaper: readonly Standing[];
  /** Peers that prove an optimum where mekaar does not. */
  readonly provers: readonly Standing[];
}

/** Compares the solvers on every instance. */
export function compareSolvers(runs: readonly ResultRun[]): readonly InstanceResult[] {
  return [...groupBy(runs, ({ instance }) => instance)].map(([instance, own]) => {
    const standings = [...groupBy(own, ({ solver }) => solver)].map(([solver, all]) => standingOf(solver, all));
    const ours = standings.find(({ solver }) => solver === ownSolver);
    const peers = ours === undefined ? [] : standings.filter((standing) => standing !== ours && standing.isVerified);
    return {
      instance,
      standings,
      cheaper: peers.filter(({ median }) => isCheaper(median, ours!.median)),
      provers: peers.filter(({ median }) => median.status === "optimal" && ours!.median.status !== "optimal"),
    };
  });
}

function standingOf(solver: string, runs: readonly ResultRun[]): Standing {
  const median = medianRun(runs);
  return {
    solver,
    seedCount: new Set(runs.map(({ seed }) => seed)).size,
    median,
    isVerified: runs.every(({ verified }) => verified),
    above: aboveBestKnown(median),
    gap: gapOf(median),
  };
}

function isCheaper(peer: ResultRun, ours: ResultRun): boolean {
  const byScore = ({ hard, cost }: ResultRun) => ({ hard, cost, bound: null, timeMs: 0 });
  return peer.hard === 0 && compareRuns(byScore(peer), byScore(ours)) < 0;
}
