import type { SuiteName } from "../suites/openSuite";

/** Another solver that is run on the same instances. */
export interface Peer {
  /** As on the command line and in the results. */
  readonly name: PeerName;
  /** Settings that each get the whole time; the best answer counts. At least one. */
  readonly variants: readonly string[];
  /** Whether another seed may give another answer; otherwise it is run for the first seed only. */
  readonly isSeeded: boolean;
  readonly suites: readonly SuiteName[];
  /** Whether it can run on this machine. */
  probe(): Promise<PeerAvailability>;
  solve(task: PeerTask): Promise<PeerAnswer>;
}

/** Names of the peers, as on the command line. */
export const peerNames = ["highs", "highs-wasm", "cp-sat", "timefold", "javascript-lp-solver"] as const;

/** The name of a peer. */
export type PeerName = (typeof peerNames)[number];

/** Whether a peer is there: its version, or why not and how to install it. */
export type PeerAvailability =
  { readonly isAvailable: true; readonly version: string } | { readonly isAvailable: false; readonly message: string };

/** One run of a peer. */
export interface PeerTask {
  readonly suite: SuiteName;
  readonly instance: string;
  /** Folder of the suite; absent when it is generated. */
  readonly data: string | undefined;
  /** The published files of the instance; none when it is generated. */
  readonly paths: readonly string[];
  /** One of the variants of the peer. */
  readonly variant: string;
  /** Counted from when the instance has been read and the model has been built. */
  readonly timeSeconds: number;
  /** Cores the peer may use. */
  readonly threads: number;
  readonly seed: number;
  readonly onProgress: (text: string) => void;
}

/** A roster as a peer wrote it, and what the peer says it costs, which nobody relies on. */
export interface PeerSolution {
  /** Milliseconds since the peer began to solve. */
  readonly timeMs: number;
  readonly ownCost: number;
  /** The texts of the published form of the suite. */
  readonly roster: readonly string[];
}

/** What the best known cost and the bound were at some time. */
export interface TracePoint {
  readonly timeMs: number;
  /** Cost of the best feasible roster; `null` = none yet. */
  readonly cost: number | null;
  /** Lower bound; `null` = none yet. */
  readonly bound: number | null;
}

/** What a peer claims: `optimal` and `infeasible` as proven, `feasible` with a roster, `unknown` without one. */
export const peerStatuses = ["optimal", "feasible", "infeasible", "unknown"] as const;

/** What a peer claims about its answer. */
export type PeerStatus = (typeof peerStatuses)[number];

/** What came out of one run of a peer. */
export interface PeerAnswer {
  readonly status: PeerStatus;
  /** The last roster that came within the time; absent when there was none. */
  readonly solution?: PeerSolution;
  /** The lower bound it claims. */
  readonly bound?: number;
  /** Milliseconds it solved. */
  readonly timeMs: number;
  readonly evaluationsPerSecond?: number;
  readonly trace: readonly TracePoint[];
  /** Why there is no roster, or that the run was cut short; absent when there is nothing to say. */
  readonly message?: string;
}
