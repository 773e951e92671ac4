import type { StreamNews } from "../search/streamNews";
import type { Epoch } from "./epoch";
import type { LaneReport } from "./laneReport";

/** Why search ended: a limit, a proof, or the signal. */
export type LaneStop = "work" | "time" | "gap" | "optimal" | "abort";

/** Who listens while lanes run. */
export interface LaneListener {
  hear(report: LaneReport): void;
  /** Whether the lanes are to be left as they are, and why. */
  isOver(): LaneStop | undefined;
}

/** All lanes of a run, wherever they run. */
export interface LaneTeam {
  /** Threads that lanes run in; 1 = the calling one. */
  readonly threadCount: number;
  /**
   * Tells every lane the news and runs it to the end of an epoch. Every lane has then reported with `atEnd`, in any order; or `isOver` gave a
   * reason before, which is returned, and the team must not be used any more.
   */
  run(epoch: Epoch, news: StreamNews, listener: LaneListener): Promise<LaneStop | undefined>;
  /** Stops everything. */
  close(): Promise<void>;
}
