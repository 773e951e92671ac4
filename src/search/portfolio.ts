import type { LineBound } from "../bound/lineBound";
import { constructSteps } from "../line/constructLines";
import type { LineProgram } from "../line/lineProgram";
import type { WorkingRoster } from "../roster/workingRoster";
import { Annealing, type AnnealingCounts, type AnnealingSettings, sampleScale } from "./annealing";
import { BestRoster } from "./bestRoster";
import { dropViolations } from "./dropViolations";
import { ColumnSearch } from "./columns/columnSearch";
import type { RootSolution } from "./columns/rootSolution";
import { lonePlan, type PortfolioPlan } from "./portfolioPlan";
import type { Random } from "./random";
import { copyRoster, type RosterCopy } from "./rosterCopy";
import { standardMoves } from "./standardMoves";
import type { StreamNews } from "./streamNews";

/** Used share of the budget at which the root of column generation must be done. */
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
/** Up to this used share a long annealing may still be begun anew for the whole of the budget. */
const earlyShare = 0.1;
/** Share of the budget that a later annealing takes. */
const annealingShare = 0.03;
/** Dives without success after which they count as finding nothing. */
const patience = 12;
/** What annealing ends with is told to others when it costs at most this share more than the best. */
const toldShare = 0.02;

/** What the portfolio needs to know of the start. */
export interface PortfolioStart {
  /** Whether the roster is worth keeping: it is then neither built anew nor heated up. */
  readonly isGiven: boolean;
  /** Default: `lonePlan`. */
  readonly plan?: PortfolioPlan;
}

/** Anneals with some settings until a share of the budget is used, or until `isCut` says so. Yields work. */
type Anneal = (settings: AnnealingSettings, until: number, isCut?: () => boolean) => Generator<number, void>;

/**
 * All ways of search in one stream, one after the other: lines built one by one, annealing, column generation, dives, and annealing again from
 * the best roster in between. Who is next depends on counted work, on the used share of the budget, and on what other streams tell.
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
  readonly #plan: PortfolioPlan;
  /** The bound that others have proven. */
  #toldBound = 0;
  /** The root of column generation, here or elsewhere; `undefined` = not known yet. */
  #root: RootSolution | "none" | undefined;
  #ended: RosterCopy | undefined;

  constructor(roster: WorkingRoster, program: LineProgram, lineBound: LineBound, random: Random, start: PortfolioStart) {
    this.#roster = roster;
    this.#program = program;
    this.#random = random;
    this.#start = start;
    this.#lineBound = lineBound;
    this.#hasCouplings = roster.instance.tallies.length > 0;
    this.best = new BestRoster(roster);
    this.#plan = start.plan ?? lonePlan;
    this.#columns = new ColumnSearch(roster, this.best, program, lineBound, random, this.#plan.firstDive);
  }

  /** Proven lower bound on the cost of every feasible roster, in points; 0 = nothing known. */
  get bound(): number {
    const { bound, magnitude } = this.#columns.generation;
    return Math.max(this.#toldBound, this.#lineBound.roundUp(bound, magnitude));
  }

  /** The root of column generation once it is known, for others. */
  get root(): RootSolution | "none" | undefined {
    return this.#root;
  }

  /** The good roster that the last annealing ended with, each only once. */
  takeEnded(): RosterCopy | undefined {
    const ended = this.#ended;
    this.#ended = undefined;
    return ended;
  }

  /** Hears what others found; to be called between two steps of `run`. */
  receive({ best, bound, others, root }: StreamNews): void {
    if (best !== undefined && this.best.adopt(best)) this.#columns.offer(best);
    for (const other of others) this.#columns.offer(other);
    this.#toldBound = Math.max(this.#toldBound, bound);
    this.#root ??= root;
  }

  /** Searches for ever; `share` tells how much of the budget is used, 0..1. Yields work, about one unit a proposed change. */
  *run(share: () => number): Generator<number, void> {
    const { isGiven } = this.#start;
    const { cold, warm, root } = this.#plan;
    const moves = standardMoves(this.#roster, this.#program);
    yield 1;
    const scale = sampleScale(this.#roster, moves, this.#random);
    const anneal: Anneal = (settings, until, isCut) =>
      this.#anneal(new Annealing(this.#roster, moves, this.#random, scale, settings, this.best), share, until, isCut);
    yield 1;
    if (!isGiven) {
      for (const labels of constructSteps(this.#roster, this.#program)) yield labels;
      this.#book();
    }
    if (this.best.hard > 0) {
      yield* dropViolations(this.#roster);
      this.#book();
    }
    const first = isGiven ? warm : cold;
    const isReady = root === "own" ? yield* this.#makeRoot(anneal, first, share) : yield* this.#awaitRoot(anneal, first, share);
    if (isReady) yield* this.#alternate(anneal, share);
    for (;;) yield* anneal(first, 1);
  }

  /** Makes the root, where that can be afforded; whether dives can start from it. */
  *#makeRoot(anneal: Anneal, first: AnnealingSettings, share: () => number): Generator<number, boolean> {
    if (yield* this.#isAffordable(share)) {
      yield* anneal(first, share() + this.#plan.firstAnnealing);
      yield* this.#runRoot(share);
    }
    if (!this.#columns.isReady) {
      this.#root = "none";
      return false;
    }
    this.#columns.keepRoot();
    this.#root = this.#columns.shareRoot();
    // Dives see only part of the score when there are couplings, so that most of it is left to annealing.
    if (this.#hasCouplings) yield* anneal(first, coupledAnnealingEnd);
    return true;
  }

  /** Anneals until another stream has made the root; whether dives can start from it. */
  *#awaitRoot(anneal: Anneal, first: AnnealingSettings, share: () => number): Generator<number, boolean> {
    const isKnown = (): boolean => this.#root !== undefined;
    const isEarlyKnown = (): boolean => this.#root === "none" && share() < earlyShare;
    if (this.#hasCouplings) yield* anneal(first, coupledAnnealingEnd, isEarlyKnown);
    else yield* anneal(first, this.#plan.firstAnnealing, isKnown);
    while (!isKnown() && share() < 1) yield* anneal(this.#plan.warm, Math.min(1, share() + annealingShare), isKnown);
    if (this.#root === undefined || this.#root === "none") return false;
    yield* this.#columns.adoptRoot(this.#root);
    return this.#columns.isReady;
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
  *#runRoot(share: () => number): Generator<number, void> {
    const from = share();
    for (const work of this.#columns.root()) {
      yield work;
      const used = share() - from;
      if (share() >= rootEnd || (used > slowRootShare && this.#columns.generation.rounds < fewRounds)) return;
    }
  }

  /** Dives and annealing in turn, by the work they have had and what dives find. */
  *#alternate(anneal: Anneal, share: () => number): Generator<number, never> {
    const { leastAnnealing, mostAnnealing, warm } = this.#plan;
    let diveWork = 0;
    let annealingWork = 0;
    let idleDives = 0;
    for (;;) {
      if (this.best.isForeign) this.best.restore(this.#roster);
      const part = this.#hasCouplings || idleDives >= patience ? mostAnnealing : leastAnnealing;
      if (annealingWork < part * (diveWork + annealingWork)) {
        for (const work of anneal(warm, Math.min(1, share() + annealingShare))) {
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
  *#anneal(annealing: Annealing, share: () => number, until: number, isCut = (): boolean => false): Generator<number, void> {
    const from = share();
    const progress = (): number => (until > from ? (share() - from) / (until - from) : 1);
    do {
      const { proposals, accepted } = annealing.counts;
      annealing.run(progress, () => true);
      this.counts.proposals += annealing.counts.proposals - proposals;
      this.counts.accepted += annealing.counts.accepted - accepted;
      yield annealing.counts.proposals - proposals;
    } while (share() < until && !isCut());
    if (this.#isWorthTelling()) this.#ended = copyRoster(this.#roster);
    this.best.restore(this.#roster);
  }

  /** Whether the working roster is another one than the best and nearly as good. */
  #isWorthTelling(): boolean {
    const { hard, cost } = this.best;
    const own = this.#roster.cost - this.#roster.costBase;
    return this.#roster.hardExcess() <= Math.max(0, hard) && own <= cost + toldShare * Math.abs(cost);
  }

  #book(): void {
    if (this.best.isBeatenBy(this.#roster)) this.best.copyFrom(this.#roster);
  }
}
