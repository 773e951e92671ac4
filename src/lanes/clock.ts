/** Where wall time comes from; tests pass their own. */
export interface Clock {
  /** Milliseconds since some fixed moment, never decreasing. */
  now(): number;
}

/** The machine's monotonic clock. */
export const systemClock: Clock = { now: () => performance.now() };
