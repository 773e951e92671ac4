import { LineBound } from "../bound/lineBound";
import { LineProgram } from "../line/lineProgram";
import type { Candidates } from "../roster/candidates";
import { WorkingRoster } from "../roster/workingRoster";
import { Portfolio } from "../search/portfolio";
import { Random } from "../search/random";
import type { StreamNews } from "../search/streamNews";
import type { Budget } from "./budget";
import { lanePlan, laneSeed } from "./lanePlan";
import type { LaneReport } from "./laneReport";
import type { LaneSetup } from "./laneSetup";

/**
 * One logical stream of search: what it finds depends on its number, the setup, and what it is told at the end of which amount of work, never
 * on the thread that runs it.
 */
export class Lane {
  readonly index: number;
  /** Units of work done. */
  work = 0;
  readonly #budget: Budget;
  readonly #roster: WorkingRoster;
  readonly #portfolio: Portfolio;
  readonly #steps: Generator<number, void>;
  readonly #coverBound: number;
  readonly #makesRoot: boolean;
  #reportedVersion = -1;
  #isRootReported = false;

  /** @param budget the limits of this lane */
  constructor(setup: LaneSetup, index: number, candidates: Candidates, budget: Budget) {
    const { instance, lines, isGiven, seed, laneCount } = setup;
    this.index = index;
    this.#budget = budget;
    const plan = lanePlan(index, laneCount);
    this.#makesRoot = plan.root === "own";
    this.#roster = new WorkingRoster(instance, candidates, lines);
    const program = new LineProgram(instance, candidates);
    const random = new Random(laneSeed(seed, index));
    this.#portfolio = new Portfolio(this.#roster, program, new LineBound(instance, candidates), random, { isGiven, plan });
    this.#coverBound = setup.coverBound;
    this.#steps = this.#portfolio.run(() => budget.share(this.work));
  }

  /** Lower bound on the cost of every feasible roster, in points, that the lane knows of. */
  get bound(): number {
    return Math.max(this.#coverBound, this.#portfolio.bound);
  }

  /** Searches until so many units of work are done in all; true when there, or when its limits or a proof make more of it needless. */
  run(end: number, pauseAtMs: number): boolean {
    while (this.work < end) {
      const step = this.#steps.next();
      if (step.done !== true) this.work += Math.ceil(step.value);
      if (this.#isProven() || this.#budget.exhausted(this.work) !== undefined) return true;
      if (this.work < end && this.#budget.elapsedMs() >= pauseAtMs) return false;
    }
    return true;
  }

  /** Hears what the others found. */
  receive(news: StreamNews): void {
    this.#portfolio.receive(news);
  }

  /** What there is to tell. */
  report(isAtEnd: boolean): LaneReport {
    const { best, counts } = this.#portfolio;
    const isNew = best.version !== this.#reportedVersion;
    this.#reportedVersion = best.version;
    return {
      lane: this.index,
      work: this.work,
      bound: this.bound,
      evaluations: this.#roster.deltaCount,
      accepted: counts.accepted,
      ...(isNew ? { best: best.copy() } : {}),
      ...(isAtEnd ? { atEnd: this.#endReport() } : {}),
    };
  }

  #endReport(): LaneReport["atEnd"] & object {
    const other = this.#portfolio.takeEnded();
    const root = this.#makesRoot && !this.#isRootReported ? this.#portfolio.root : undefined;
    this.#isRootReported ||= root !== undefined;
    return {
      ...(other === undefined ? {} : { other }),
      ...(root === undefined ? {} : { root }),
      isSpent: this.work >= this.#budget.limits.work,
    };
  }

  #isProven(): boolean {
    const { best } = this.#portfolio;
    return best.hard <= 0 && this.#budget.proof(best.cost, this.bound) !== undefined;
  }
}
