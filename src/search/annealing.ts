import type { WorkingRoster } from "../roster/workingRoster";
import { BestRoster } from "./bestRoster";
import { coolingTable, metropolisLimit } from "./metropolis";
import { type Move, moveDrawer, type WeightedMove } from "./moves/move";
import type { Random } from "./random";

/** Settings of {@link Annealing}; see `defaultAnnealing`. */
export interface AnnealingSettings {
  /** Start temperature as a share of the mean size of sampled changes. */
  readonly firstShare: number;
  /** End temperature as a share of the start temperature. */
  readonly lastShare: number;
  /** Points per guide minute of hard violation at the start, as a share of the start temperature. */
  readonly penaltyShare: number;
  /** Share of the looks (one every 256 proposals) that should find a feasible roster. */
  readonly feasibleShare: number;
  /** Factors of the penalty, applied 512 times in a run, when too few and when enough of the looks found a feasible roster. */
  readonly penaltyUp: number;
  readonly penaltyDown: number;
  /** The penalty stays within its start value divided and multiplied by this. */
  readonly penaltySpan: number;
}

/** Tuned on families of published instances; never on one. */
export const defaultAnnealing: AnnealingSettings = {
  firstShare: 0.15,
  lastShare: 0.015,
  penaltyShare: 0.006,
  feasibleShare: 0.2,
  penaltyUp: 1.03,
  penaltyDown: 0.985,
  penaltySpan: 30,
};

/** For a start that is worth keeping: a tenth of the heat. */
export const warmAnnealing: AnnealingSettings = { ...defaultAnnealing, firstShare: 0.015, lastShare: 0.15, penaltyShare: 0.06 };

/** What a run counted. */
export interface AnnealingCounts {
  /** Changes drawn, tried or not: the unit of work. */
  proposals: number;
  /** Changes of one line whose effect on the score was computed, or bounded far enough to turn them down; a swap counts two. */
  evaluations: number;
  accepted: number;
}

/** One temperature step is looked up every so many proposals. */
const checkPeriod = 256;
const sampleSize = 2000;

/**
 * The scale of a problem: the mean size, either way, of sampled changes of a roster in points (only those that change anything; 1 when none
 * does). Taken from a bare roster it shows what places are worth, whatever state search starts from.
 */
export function sampleScale(roster: WorkingRoster, moves: readonly WeightedMove[], random: Random): number {
  const draw = moveDrawer(moves, random);
  let sum = 0;
  let count = 0;
  for (let sample = 0; sample < sampleSize; sample++) {
    roster.begin();
    if (draw().propose(roster, random) && roster.costChange !== 0) {
      sum += Math.abs(roster.costChange);
      count++;
    }
    roster.rollback();
  }
  return count === 0 ? 1 : sum / count;
}

/**
 * Simulated annealing over lines (Kirkpatrick, Gelatt, Vecchi 1983, doi:10.1126/science.220.4598.671): hard rules are priced, the price
 * adapts until about the best rosters are feasible, and the temperature is calibrated from sampled changes.
 */
export class Annealing {
  readonly roster: WorkingRoster;
  readonly best: BestRoster;
  readonly counts: AnnealingCounts = { proposals: 0, evaluations: 0, accepted: 0 };
  readonly #draw: () => Move;
  readonly #random: Random;
  readonly #settings: AnnealingSettings;
  /** Start temperature in points. */
  readonly firstTemperature: number;
  readonly #cooling: Float64Array;
  /** Points per guide minute of hard violation. */
  penalty: number;

  readonly #penaltyRange: readonly [number, number];
  #looks = 0;
  /** Cooling step from which the penalty is adapted next. */
  #nextAdaptation = 2;
  #feasibleLooks = 0;

  /**
   * @param scale mean size of a change in points, see `sampleScale`
   * @param best where the best roster is kept, if that is shared with other parts of search
   */
  constructor(
    roster: WorkingRoster,
    moves: readonly WeightedMove[],
    random: Random,
    scale: number,
    settings: AnnealingSettings = defaultAnnealing,
    best: BestRoster = new BestRoster(roster),
  ) {
    this.roster = roster;
    this.#draw = moveDrawer(moves, random);
    this.#random = random;
    this.#settings = settings;
    this.best = best;
    const first = scale * settings.firstShare;
    this.firstTemperature = first;
    this.#cooling = coolingTable(first, first * settings.lastShare);
    this.penalty = first * settings.penaltyShare;
    this.#penaltyRange = [this.penalty / settings.penaltySpan, this.penalty * settings.penaltySpan];
  }

  /**
   * Runs until `isPaused` says so, which is asked after every 256 proposals. `progress` tells how much of the budget is used, 0..1: it sets
   * the temperature and is read just as often.
   */
  run(progress: () => number, isPaused: () => boolean): void {
    const { roster, counts } = this;
    do {
      const step = Math.max(0, Math.min(1024, Math.floor(progress() * 1024)));
      const temperature = this.#cooling[step]!;
      for (let index = 0; index < checkPeriod; index++) {
        counts.proposals++;
        const limit = metropolisLimit(temperature, this.#random);
        roster.begin(limit, this.penalty);
        if (!this.#draw().propose(roster, this.#random)) {
          roster.rollback();
          continue;
        }
        if (roster.costChange + this.penalty * roster.hardChange > limit) {
          roster.rollback();
          continue;
        }
        roster.commit();
        counts.accepted++;
        if (this.best.isBeatenBy(roster)) this.best.copyFrom(roster);
      }
      counts.evaluations = roster.deltaCount;
      this.#looks++;
      if (roster.hardExcess() <= 0) this.#feasibleLooks++;
      if (step >= this.#nextAdaptation) {
        this.#adaptPenalty();
        this.#nextAdaptation = step + 2;
      }
    } while (!isPaused());
  }

  /** Raises the price of hard rules while too few of the rosters looked at are feasible, and lowers it while more than enough are. */
  #adaptPenalty(): void {
    const isEnough = this.#feasibleLooks >= this.#settings.feasibleShare * this.#looks;
    const next = this.penalty * (isEnough ? this.#settings.penaltyDown : this.#settings.penaltyUp);
    this.penalty = Math.min(this.#penaltyRange[1], Math.max(this.#penaltyRange[0], next));
    this.#looks = 0;
    this.#feasibleLooks = 0;
  }
}
