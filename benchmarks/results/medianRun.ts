import { groupBy } from "../groupBy";
import { bestRun, compareRuns, type Ranked } from "../peers/bestRun";

/** Fields that say which runs belong together. */
export type SeededRun = Ranked & { readonly seed: number };

/**
 * The median over seeds of a solver's runs on one instance: of each seed the best run, of the seeds the middle one, and of an even number
 * the worse of the middle two. Throws when there are no runs.
 */
export function medianRun<Run extends SeededRun>(runs: readonly Run[]): Run {
  const bySeed = [...groupBy(runs, ({ seed }) => String(seed)).values()].map((own) => bestRun(own)!);
  const middle = [...bySeed].sort(compareRuns)[Math.floor(bySeed.length / 2)];
  if (middle === undefined) throw new Error("There is no median of no runs.");
  return middle;
}
