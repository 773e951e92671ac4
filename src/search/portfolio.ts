import type { LineBound } from "../bound/lineBound";
import { constructSteps } from "../line/constructLines";
import type { LineProgram } from "../line/lineProgram";
import type { WorkingRoster } from "../roster/workingRoster";
import { Annealing, type AnnealingCounts, type AnnealingSettings, defaultAnnealing, sampleScale, warmAnnealing } from "./annealing";
import { BestRoster } from "./bestRoster";
import { dropViolations } from "./dropViolations";
import { ColumnSearch } from "./columns/columnSearch";
import type { Random } from "./random";
import { standardMoves } from "./standardMoves";

/** Share of the budget that the first annealing takes, and used share at which the root of column generation must be done. */
const firstAnnealing = 0.06;
const rootEnd = 0.5;
/** People for whom column generation is prepared to see what it takes, and the share of the budget that this may use. */
const mostProbes = 8;
const probeShare = 0.02;
/** Share of the budget that preparing it for everybody may use. */
const prepareShare = 0.25;
/** A root that has used this share of the budget and made fewer rounds is given up. */
const slowRootShare = 0.2;
const fewRounds = 5;
/** Used share of the budget at which the long annealing of problems with couplings ends. */
const coupledAnnealingEnd = 0.85;
/** Share of the budget that a later annealing takes. */
const annealingShare = 0.03;
/** Share of the work that goes to annealing while dives find something, and while they do not (or know only part of the score). */
const leastAnnealing = 0.1;
const mostAnnealing = 0.5;
/** Dives without success after which they count as finding nothing. */
const patience = 12;

/** What the portfolio needs to know of the start. */
export interface PortfolioStart {
  /** Whether the roster is worth keeping: it is then neither built anew nor heated up. */
  readonly isGiven: boolean;
}

/**
 * All ways of search in one thread, one after the other: lines built one by one, annealing, column generation, dives, and annealing again from
 * the best roster in between. Who is next depends on counted work and on the used share of the budget alone.
 */
export class Portfolio {
  readonly best: BestRoster;
  readonly counts: AnnealingCounts = { proposals: 0, evaluations: 0, accepted: 0 };
  readonly #roster: WorkingRoster;
  readonly #program: LineProgram;
  readonly #random: Random;
  readonly #columns: ColumnSearch;
  readonly #lineBound: LineBound;
  readonly #start: PortfolioStart;
  readonly #hasCouplings: boolean;

  constructor(roster: WorkingRoster, program: LineProgram, lineBound: LineBound, random: Random, start: PortfolioStart) {
    this.#roster = roster;
    this.#program = program;
    this.#random = random;
    this.#start = start;
    this.#lineBound = lineBound;
    this.#hasCouplings = roster.instance.tallies.length > 0;
    this.best = new BestRoster(roster);
    this.#columns = new ColumnSearch(roster, this.best, program, lineBound, random);
  }

  /** Proven lower bound on the cost of every feasible roster, in points; 0 = nothing known. */
  get bound(): number {
    const { bound, magnitude } = this.#columns.generation;
    return this.#lineBound.roundUp(bound, magnitude);
  }

  /** Searches for ever; `share` tells how much of the budget is used, 0..1. Yields work, about one unit a proposed change. */
  *run(share: () => number): Generator<number, void> {
    const { isGiven } = this.#start;
    const moves = standardMoves(this.#roster, this.#program);
    yield 1;
    const scale = sampleScale(this.#roster, moves, this.#random);
    const anneal = (settings: AnnealingSettings, until: number): Generator<number, void> =>
      this.#anneal(new Annealing(this.#roster, moves, this.#random, scale, settings, this.best), share, until);
    yield 1;
    if (!isGiven) {
      for (const labels of constructSteps(this.#roster, this.#program)) yield labels;
      this.#book();
    }
    if (this.best.hard > 0) {
      yield* dropViolations(this.#roster);
      this.#book();
    }
    const settings = isGiven ? warmAnnealing : defaultAnnealing;
    if (yield* this.#isAffordable(share)) {
      yield* anneal(settings, share() + firstAnnealing);
      yield* this.#root(share);
      if (this.#columns.isReady) {
        this.#columns.keepRoot();
        // Dives see only part of the score when there are couplings, so that most of it is left to annealing.
        if (this.#hasCouplings) yield* anneal(settings, coupledAnnealingEnd);
        yield* this.#alternate(anneal, share);
      }
    }
    for (;;) yield* anneal(settings, 1);
  }

  /** Prepares column generation for a few people, and tells whether it can be done for all within its share of the budget. */
  *#isAffordable(share: () => number): Generator<number, boolean> {
    const { personCount } = this.#roster.instance;
    const from = share();
    let probed = 0;
    for (let probe = 0; probe < Math.min(mostProbes, personCount) && share() - from < probeShare; probe++) {
      yield* this.#columns.prepare(Math.floor((probe * personCount) / Math.min(mostProbes, personCount)));
      probed++;
    }
    return probed > 0 && ((share() - from) * personCount) / probed <= prepareShare;
  }

  /** Runs the root until it is done or turns out to take too long. */
  *#root(share: () => number): Generator<number, void> {
    const from = share();
    for (const work of this.#columns.root()) {
      yield work;
      const used = share() - from;
      if (share() >= rootEnd || (used > slowRootShare && this.#columns.generation.rounds < fewRounds)) return;
    }
  }

  /** Dives and annealing in turn, by the work they have had and what dives find. */
  *#alternate(
    anneal: (settings: AnnealingSettings, until: number) => Generator<number, void>,
    share: () => number,
  ): Generator<number, never> {
    let diveWork = 0;
    let annealingWork = 0;
    let idleDives = 0;
    for (;;) {
      const part = this.#hasCouplings || idleDives >= patience ? mostAnnealing : leastAnnealing;
      if (annealingWork < part * (diveWork + annealingWork)) {
        for (const work of anneal(warmAnnealing, Math.min(1, share() + annealingShare))) {
          annealingWork += work;
          yield work;
        }
        continue;
      }
      const steps = this.#columns.improve();
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) {
        diveWork += step.value;
        yield step.value;
      }
      diveWork++;
      yield 1;
      idleDives = step.value ? 0 : idleDives + 1;
    }
  }

  /** Anneals until a share of the budget is used, and leaves the working roster at the best one. */
  *#anneal(annealing: Annealing, share: () => number, until: number): Generator<number, void> {
    const from = share();
    const progress = (): number => (until > from ? (share() - from) / (until - from) : 1);
    do {
      const { proposals, accepted } = annealing.counts;
      annealing.run(progress, () => true);
      this.counts.proposals += annealing.counts.proposals - proposals;
      this.counts.accepted += annealing.counts.accepted - accepted;
      yield annealing.counts.proposals - proposals;
    } while (share() < until);
    this.best.restore(this.#roster);
  }

  #book(): void {
    if (this.best.isBeatenBy(this.#roster)) this.best.copyFrom(this.#roster);
  }
}
