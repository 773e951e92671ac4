import type { Budget } from "./budget";

/** A stretch of search between two exchanges. */
export interface Epoch {
  /** Units of work that each lane has done in all when it ends. */
  readonly work: number;
  /** Milliseconds since the start at which it ends for every lane; Infinity without a time limit. */
  readonly untilMs: number;
}

/** Units of work a lane in the first epoch, growth from one epoch to the next, and most units in one. */
const firstWork = 4096;
const growth = 1.5;
const mostWork = 1 << 18;
/** Most of a lane's work, or of the time, that one epoch takes. */
const mostShare = 1 / 40;
/** Least and most milliseconds of an epoch. */
const leastMs = 25;
const mostMs = 250;

/**
 * The epochs of a run. Without a time limit they are counted in work alone, so that what is exchanged when does not depend on clocks; with
 * one they are cut by time, so that no lane waits for another.
 *
 * @param budget what each lane may spend
 */
export function* epochs(budget: Budget, laneCount: number): Generator<Epoch, never> {
  const { work, timeMs } = budget.limits;
  // A lane alone has nobody to exchange with.
  if (laneCount === 1) for (;;) yield { work, untilMs: Infinity };
  if (budget.hasTimeLimit) {
    const length = Math.max(leastMs, Math.min(mostMs, timeMs * mostShare));
    for (;;) yield { work, untilMs: Math.min(timeMs, budget.elapsedMs() + length) };
  }
  const most = Math.max(firstWork, Math.min(mostWork, Math.floor(work * mostShare)));
  let length = firstWork;
  for (let end = firstWork; ; end += length) {
    yield { work: Math.min(work, end), untilMs: Infinity };
    length = Math.min(most, Math.floor(length * growth));
  }
}
