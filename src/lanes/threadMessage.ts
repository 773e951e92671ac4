import type { StreamNews } from "../search/streamNews";
import type { Epoch } from "./epoch";
import type { LaneReport } from "./laneReport";
import type { LaneSetup } from "./laneSetup";

/** What a thread is started with. */
export interface ThreadSetup {
  readonly setup: LaneSetup;
  /** Numbers of its lanes. */
  readonly lanes: readonly number[];
}

/** Tells a thread to run its lanes to the end of an epoch. */
export interface ThreadTask {
  readonly epoch: Epoch;
  readonly news: StreamNews;
  /** Milliseconds since the start of the run: clocks of threads do not agree with each other. */
  readonly elapsedMs: number;
}

/**
 * What a thread says. `ready`: it is there; `report`: from one of its lanes; `done`: all its lanes are at the end of the epoch; `failed`: code in
 * it threw; `lost`: it ended by itself or could not be started.
 */
export type ThreadMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "report"; readonly report: LaneReport }
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "lost"; readonly error: unknown };
