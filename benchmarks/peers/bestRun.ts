import type { PeerRun } from "./runPeer";

/** Fields by which runs are compared. */
export type Ranked = Pick<PeerRun, "hard" | "cost" | "bound" | "timeMs">;

/** The best of some runs: fewest hard, then lowest cost, then highest bound, then shortest time; the first one of equals. `undefined` = there are none. */
export function bestRun<Run extends Ranked>(runs: readonly Run[]): Run | undefined {
  return runs.reduce<Run | undefined>((best, run) => (best === undefined || compareRuns(run, best) < 0 ? run : best), undefined);
}

/** Below 0 when `a` is better than `b`. A run without a roster is worse than any with one. */
export function compareRuns(a: Ranked, b: Ranked): number {
  const order = [
    difference(a.hard ?? Infinity, b.hard ?? Infinity),
    difference(a.cost ?? Infinity, b.cost ?? Infinity),
    difference(b.bound ?? -Infinity, a.bound ?? -Infinity),
    difference(a.timeMs, b.timeMs),
  ];
  return order.find((step) => step !== 0) ?? 0;
}

function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
