import type { CoverBound } from "../bound/coverBound";
import type { Portfolio } from "../search/portfolio";
import type { Budget } from "./budget";
import type { SolveProgress } from "./solveOptions";
import type { StoppedBy } from "./solveResult";

/** A search under way: counts its work and knows when to stop. */
export class SearchRun {
  /** Units of work done. */
  work = 0;
  /** Hard amount that no roster avoids. */
  readonly hardBound: number;
  readonly #portfolio: Portfolio;
  readonly #budget: Budget;
  readonly #coverBound: number;
  readonly #steps: Generator<number, void>;

  constructor(portfolio: Portfolio, budget: Budget, { cost, hard }: CoverBound) {
    this.#portfolio = portfolio;
    this.#budget = budget;
    this.#coverBound = cost;
    this.hardBound = hard;
    this.#steps = portfolio.run(() => budget.share(this.work));
  }

  /** Proven lower bound on the cost of every feasible roster, in points. */
  get bound(): number {
    return Math.max(this.#coverBound, this.#portfolio.bound);
  }

  /** Searches for about so many milliseconds; says why when there is no more to do. */
  slice(milliseconds: number): StoppedBy | undefined {
    const pauseAt = this.#budget.elapsedMs() + milliseconds;
    for (;;) {
      const step = this.#steps.next();
      if (step.done !== true) this.work += Math.ceil(step.value);
      const stop = this.#stopped();
      if (stop !== undefined) return stop;
      if (this.#budget.elapsedMs() >= pauseAt) return undefined;
    }
  }

  /** What a listener is told. */
  progress(): SolveProgress {
    const { best } = this.#portfolio;
    const { bound } = this;
    return {
      timeMs: this.#budget.elapsedMs(),
      work: this.work,
      share: this.#budget.share(this.work),
      score: { hard: best.hard, cost: best.cost },
      ...(bound > 0 ? { bound } : {}),
    };
  }

  #stopped(): StoppedBy | undefined {
    const { best } = this.#portfolio;
    if (best.hard <= 0) {
      const { bound } = this;
      if (best.cost <= bound) return "optimal";
      if (best.cost - bound <= this.#budget.gap * Math.max(1, best.cost)) return "gap";
    }
    return this.#budget.exhausted(this.work);
  }
}
