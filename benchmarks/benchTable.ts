import type { FinishedRun } from "./benchRun";
import { groupBy } from "./groupBy";
import { bestRun } from "./peers/bestRun";
import type { PeerRun } from "./peers/runPeer";
import { textTable, type Cell, type Column } from "./textTable";

const columns: readonly Column[] = [
  { title: "instance" },
  { title: "seed", align: "right" },
  { title: "people x days", align: "right" },
  { title: "cost", align: "right" },
  { title: "verified" },
  { title: "best known", align: "right" },
  { title: "above it", align: "right" },
  { title: "bound", align: "right" },
  { title: "gap", align: "right" },
  { title: "time s", align: "right" },
  { title: "evaluations/s", align: "right" },
];
const peerColumns: readonly Column[] = [...columns, { title: "solver" }, { title: "note" }];

/** A run of ours and what the peers did with the same instance and seed. */
export interface BenchRow extends FinishedRun {
  readonly peers: readonly PeerRun[];
}

/** The table that `npm run bench` prints: a row for each run, and one for each peer with the best of its variants. */
export function benchTable(rows: readonly BenchRow[]): string {
  const hasPeers = rows.some(({ peers }) => peers.length > 0);
  const cells = rows.flatMap(({ run, peopleCount, dayCount, peers }) => {
    const size = `${peopleCount} x ${dayCount}`;
    return [[...commonCells(run, size), run.solver], ...bestOfEach(peers).map((peer) => peerCells(peer, size))];
  });
  return textTable(hasPeers ? peerColumns : columns, cells);
}

/** The best variant of every peer, in the order in which they were run. */
export function bestOfEach<Run extends PeerRun>(runs: readonly Run[]): readonly Run[] {
  return [...groupBy(runs, ({ solver }) => solver).values()].map((own) => bestRun(own)!);
}

/** The distance of a cost to its bound as a share of the cost; `undefined` without a feasible roster or a bound. */
export function gapOf({ hard, cost, bound }: Pick<PeerRun, "hard" | "cost" | "bound">): number | undefined {
  return bound === null || cost === null || hard !== 0 ? undefined : (cost - bound) / Math.max(1, cost);
}

/** The distance of a cost to the best known one as a share of that; `undefined` without a feasible roster or a known one. */
export function aboveBestKnown({ hard, cost, bestKnown }: Pick<PeerRun, "hard" | "cost" | "bestKnown">): number | undefined {
  return bestKnown === null || cost === null || hard !== 0 ? undefined : (cost - bestKnown) / Math.max(1, bestKnown);
}

/** A share as a text in per cent, with one decimal. */
export function percent(fraction: number | undefined): string | undefined {
  return fraction === undefined ? undefined : `${(fraction * 100).toFixed(1)} %`;
}

function peerCells(run: PeerRun, size: string): readonly Cell[] {
  return [...commonCells(run, size), run.solver, run.message ?? run.variant];
}

type Common = Pick<PeerRun, "instance" | "seed" | "hard" | "cost" | "verified" | "bestKnown" | "bound" | "timeMs" | "evaluationsPerSecond">;

function commonCells(run: Common, size: string): readonly Cell[] {
  return [
    run.instance,
    run.seed,
    size,
    run.cost === null ? "none" : run.hard === 0 ? run.cost : `hard ${run.hard}`,
    run.cost === null && run.verified ? undefined : run.verified ? "yes" : "NO",
    run.bestKnown ?? undefined,
    percent(aboveBestKnown(run)),
    run.bound ?? undefined,
    percent(gapOf(run)),
    run.timeMs / 1000,
    run.evaluationsPerSecond ?? undefined,
  ];
}
