import type { BenchRun } from "../benchRun";
import type { PeerRun } from "../peers/runPeer";

/** A run of ours or of a peer. */
export type ResultRun = (BenchRun | PeerRun) & { readonly variant?: string; readonly message?: string };

/** The name under which our own runs stand. */
export const ownSolver: BenchRun["solver"] = "mekaar";
