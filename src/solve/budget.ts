import type { Clock } from "./clock";
import { defaultOptions, type SolveLimits } from "./solveOptions";
import type { StoppedBy } from "./solveResult";

/** How much may be spent, and how much is. */
export class Budget {
  readonly gap: number;
  readonly hasTimeLimit: boolean;
  readonly #work: number;
  readonly #timeMs: number;
  readonly #clock: Clock;
  readonly #startedAt: number;

  /** @throws RangeError for a limit that is not a number in its range */
  constructor(limits: SolveLimits, clock: Clock, startedAt: number) {
    checkLimit("work", limits.work, Number.MAX_SAFE_INTEGER);
    checkLimit("timeMs", limits.timeMs, Number.MAX_SAFE_INTEGER);
    checkLimit("gap", limits.gap, 1);
    this.hasTimeLimit = limits.timeMs !== undefined;
    this.#timeMs = limits.timeMs ?? Infinity;
    this.#work = limits.work ?? (this.hasTimeLimit ? Infinity : defaultOptions.limits.work);
    this.gap = limits.gap ?? defaultOptions.limits.gap;
    this.#clock = clock;
    this.#startedAt = startedAt;
  }

  /** The work limit, `undefined` = none. */
  get workLimit(): number | undefined {
    return this.#work === Infinity ? undefined : this.#work;
  }

  /** Milliseconds since the start. */
  elapsedMs(): number {
    return this.#clock.now() - this.#startedAt;
  }

  /** Milliseconds until the time limit, Infinity without one. */
  remainingMs(): number {
    return this.hasTimeLimit ? Math.max(0, this.#timeMs - this.elapsedMs()) : Infinity;
  }

  /** Used share, 0..1. Without a time limit the clock has no say in it. */
  share(work: number): number {
    const byWork = work / this.#work;
    return Math.min(1, this.hasTimeLimit ? Math.max(byWork, this.elapsedMs() / Math.max(1, this.#timeMs)) : byWork);
  }

  /** Which limit is reached, if any. */
  exhausted(work: number): StoppedBy | undefined {
    if (work >= this.#work) return "work";
    return this.hasTimeLimit && this.elapsedMs() >= this.#timeMs ? "time" : undefined;
  }
}

function checkLimit(name: string, value: number | undefined, most: number): void {
  if (value === undefined) return;
  if (typeof value !== "number" || !(value >= 0 && value <= most)) {
    throw new RangeError(`limits.${name} is ${String(value)}; it must be a number from 0 to ${String(most)}.`);
  }
}
