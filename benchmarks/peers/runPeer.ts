import { verify, type Problem } from "../../src/index";
import type { ProblemInput } from "../../src/problem/problem";
import type { Suite } from "../suites/suite";
import type { Peer, PeerAnswer, PeerTask, TracePoint } from "./peer";

/** One run of a peer, in the form of our own runs; `hard` and `cost` are what the independent checker says of its roster. */
export interface PeerRun {
  readonly suite: string;
  readonly instance: string;
  readonly seed: number;
  readonly threads: number;
  readonly timeMs: number;
  /** What the peer claims. */
  readonly status: string;
  /** `null` = no roster. */
  readonly hard: number | null;
  /** `null` = no roster. */
  readonly cost: number | null;
  /** Lower bound that the peer claims; nobody checks it. */
  readonly bound: number | null;
  readonly bestKnown: number | null;
  /**
   * Whether the checker finds no hard rule broken and no more cost than the peer gave; also when there is no roster to check. It may find
   * less: a model charges a shortage by a column, which a roster found in haste leaves above what is needed.
   */
  readonly verified: boolean;
  readonly reproducible: false;
  readonly evaluationsPerSecond: number | null;
  readonly solver: string;
  readonly version: string;
  readonly variant: string;
  /** The best cost and bound over time: of the last roster the cost is the checker's, before it the peer's own account. */
  readonly trace: readonly TracePoint[];
  /** Why there is no roster, or what went wrong. */
  readonly message?: string;
}

/** What a peer is run on. */
export interface PeerJob extends Omit<PeerTask, "variant" | "paths"> {
  readonly opened: Suite;
  readonly input: ProblemInput;
  readonly problem: Problem;
  /** Folder for the roster; `undefined` = do not write it. */
  readonly rosters: string | undefined;
}

/** Runs every variant of a peer on one instance, one after the other, and scores the rosters. */
export async function runPeer(peer: Peer, version: string, job: PeerJob): Promise<readonly PeerRun[]> {
  const runs: PeerRun[] = [];
  for (const variant of peer.variants) {
    const answer = await peer.solve({ ...job, variant, paths: job.opened.paths(job.instance) });
    runs.push(judge(peer, version, variant, job, answer));
  }
  return runs;
}

function judge(peer: Peer, version: string, variant: string, job: PeerJob, answer: PeerAnswer): PeerRun {
  const checked = check(`${job.instance}_${peer.name}-${variant}-${job.seed}`, job, answer);
  const message = checked.message ?? answer.message;
  return {
    suite: job.suite,
    instance: job.instance,
    seed: job.seed,
    threads: job.threads,
    timeMs: answer.timeMs,
    status: answer.status,
    hard: checked.hard,
    cost: checked.cost,
    bound: answer.bound ?? null,
    bestKnown: job.opened.bestKnown(job.instance) ?? null,
    verified: checked.message === undefined,
    reproducible: false,
    evaluationsPerSecond: answer.evaluationsPerSecond ?? null,
    solver: peer.name,
    version,
    variant,
    trace: withChecked(answer, checked),
    ...(message === undefined ? {} : { message }),
  };
}

/** The trace with the checker's cost from the last roster on. */
function withChecked({ trace, solution }: PeerAnswer, { hard, cost }: Checked): readonly TracePoint[] {
  if (solution === undefined || hard !== 0 || cost === null) return trace;
  return trace.map((point) => (point.timeMs < solution.timeMs ? point : { ...point, cost }));
}

interface Checked {
  readonly hard: number | null;
  readonly cost: number | null;
  /** What the checker holds against the roster. */
  readonly message?: string;
}

function check(name: string, { opened, input, problem, rosters }: PeerJob, { solution }: PeerAnswer): Checked {
  if (solution === undefined) return { hard: null, cost: null };
  try {
    const roster = opened.fromTexts(input, solution.roster);
    if (rosters !== undefined) opened.writeRoster(rosters, name, input, roster);
    const { hard, cost } = verify(problem, roster).score;
    if (hard === 0 && cost <= solution.ownCost) return { hard, cost };
    return { hard, cost, message: `It says cost ${solution.ownCost}; the checker says hard ${hard}, cost ${cost}.` };
  } catch (error) {
    return { hard: null, cost: null, message: `Its roster cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}
