import type { Budget } from "./budget";
import type { Epoch } from "./epoch";
import type { LaneBoard } from "./laneBoard";
import type { LaneListener, LaneStop, LaneTeam } from "./laneTeam";

/** Milliseconds that lanes get to hand over what they have once time is up, before they are left as they are. */
export const graceMs = 40;

/** What to watch while lanes run. */
export interface LaneWatch {
  /** What the whole run may spend. */
  readonly budget: Budget;
  readonly signal?: AbortSignal | undefined;
  /** Called after every report. */
  readonly onReport: () => void;
}

/** Runs lanes epoch by epoch until a limit, a proof or the signal ends it. Everything that was found is on the board. */
export async function runLanes(
  team: LaneTeam,
  epochs: Iterator<Epoch, never>,
  board: LaneBoard,
  { budget, signal, onReport }: LaneWatch,
): Promise<LaneStop> {
  const proof = (): LaneStop | undefined =>
    board.best !== undefined && board.best.hard <= 0 ? budget.proof(board.best.cost, board.bound) : undefined;
  const listener: LaneListener = {
    hear: (report) => {
      board.hear(report);
      onReport();
    },
    isOver: () => {
      if (signal?.aborted === true) return "abort";
      if (!budget.hasTimeLimit) return undefined;
      // Nothing that a clock cuts off is reproducible, so that a proof need not wait for the end of the epoch.
      return budget.elapsedMs() >= budget.limits.timeMs + graceMs ? "time" : proof();
    },
  };
  for (;;) {
    const stop = (await team.run(epochs.next().value, board.news(), listener)) ?? proof() ?? (board.isSpent ? "work" : undefined);
    if (stop !== undefined) return stop;
    if (budget.hasTimeLimit && budget.remainingMs() === 0) return "time";
  }
}
