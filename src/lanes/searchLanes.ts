import type { Candidates } from "../roster/candidates";
import type { Budget } from "./budget";
import { epochs } from "./epoch";
import { LaneBoard } from "./laneBoard";
import { LaneGroup } from "./laneGroup";
import type { LaneSetup } from "./laneSetup";
import type { LaneStop, LaneTeam } from "./laneTeam";
import type { ThreadSource } from "./laneThread";
import { runLanes } from "./runLanes";
import { ThreadTeam } from "./threadTeam";

/** How lanes are to be run. */
export interface LaneTask {
  readonly setup: Omit<LaneSetup, "limits">;
  readonly candidates: Candidates;
  /** What the whole run may spend. */
  readonly budget: Budget;
  /** Whether other threads can read the clock of the budget. */
  readonly isSharedClock: boolean;
  /** Most threads to take. */
  readonly threads: number;
  readonly threadSource: ThreadSource;
  readonly signal?: AbortSignal | undefined;
  /** Called after every report of a lane. */
  readonly onReport: (board: LaneBoard) => void;
}

/** What came of it. */
export interface LaneSearch {
  readonly stoppedBy: LaneStop;
  readonly board: LaneBoard;
  /** Threads that lanes ran in; 1 = the calling one. */
  readonly threads: number;
}

/** Threads are not worth starting for less than so many milliseconds. */
const leastThreadMs = 500;

/**
 * Searches on several lanes at once, on threads where that can be done and in this one where not: without a time limit both find the same, bit
 * for bit.
 *
 * @throws LaneThreadError when a thread fails that had started
 */
export async function searchLanes(task: LaneTask): Promise<LaneSearch> {
  const { budget, signal, onReport } = task;
  const { laneCount, coverBound } = task.setup;
  const laneBudget = budget.perLane(laneCount);
  const setup: LaneSetup = { ...task.setup, limits: laneBudget.limits };
  const board = new LaneBoard(laneCount, coverBound);
  const allLanes = Array.from({ length: laneCount }, (_, lane) => lane);
  const team: LaneTeam = (await openThreads(task, setup)) ?? new LaneGroup(setup, allLanes, laneBudget, task.candidates);
  try {
    const stoppedBy = await runLanes(team, epochs(laneBudget, laneCount), board, { budget, signal, onReport: () => onReport(board) });
    return { stoppedBy, board, threads: team.threadCount };
  } finally {
    await team.close();
  }
}

async function openThreads(task: LaneTask, setup: LaneSetup): Promise<ThreadTeam | undefined> {
  const { budget, signal } = task;
  const threadCount = Math.min(task.threads, setup.laneCount);
  if (threadCount < 2) return undefined;
  if (budget.hasTimeLimit && (!task.isSharedClock || budget.remainingMs() < leastThreadMs)) return undefined;
  const start = await task.threadSource();
  return start === undefined ? undefined : ThreadTeam.open(start, setup, threadCount, budget, signal);
}
