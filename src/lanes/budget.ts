import type { Clock } from "./clock";

/** When to stop, every limit named: plain data, which reaches worker threads. */
export interface SearchLimits {
  /** Units of work, Infinity = none. */
  readonly work: number;
  /** Milliseconds, Infinity = none. */
  readonly timeMs: number;
  /** (cost - bound) / max(1, cost) that is good enough, 0..1. */
  readonly gap: number;
}

/** How much may be spent, and how much is. */
export class Budget {
  readonly limits: SearchLimits;
  readonly #clock: Clock;
  readonly #startedAt: number;

  constructor(limits: SearchLimits, clock: Clock, startedAt: number) {
    this.limits = limits;
    this.#clock = clock;
    this.#startedAt = startedAt;
  }

  /** What each of several lanes may spend: an even share of the work, and all of the time. */
  perLane(laneCount: number): Budget {
    return new Budget({ ...this.limits, work: this.limits.work / laneCount }, this.#clock, this.#startedAt);
  }

  /** Whether wall time has a say: what it cuts off is not reproducible. */
  get hasTimeLimit(): boolean {
    return this.limits.timeMs < Infinity;
  }

  /** Milliseconds since the start. */
  elapsedMs(): number {
    return this.#clock.now() - this.#startedAt;
  }

  /** Milliseconds until the time limit, Infinity without one. */
  remainingMs(): number {
    return this.hasTimeLimit ? Math.max(0, this.limits.timeMs - this.elapsedMs()) : Infinity;
  }

  /** Used share, 0..1. Without a time limit the clock has no say in it. */
  share(work: number): number {
    const byWork = work / this.limits.work;
    return Math.min(1, this.hasTimeLimit ? Math.max(byWork, this.elapsedMs() / Math.max(1, this.limits.timeMs)) : byWork);
  }

  /** Which limit is reached, if any. */
  exhausted(work: number): "work" | "time" | undefined {
    if (work >= this.limits.work) return "work";
    return this.hasTimeLimit && this.elapsedMs() >= this.limits.timeMs ? "time" : undefined;
  }

  /** Which proof makes more search needless, if any, for a feasible roster of this cost. */
  proof(cost: number, bound: number): "optimal" | "gap" | undefined {
    if (cost <= bound) return "optimal";
    return cost - bound <= this.limits.gap * Math.max(1, cost) ? "gap" : undefined;
  }
}
