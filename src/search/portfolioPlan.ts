import { type AnnealingSettings, defaultAnnealing, warmAnnealing } from "./annealing";

/** How one stream of search shares its budget out over the ways of search. */
export interface PortfolioPlan {
  /** Whether it makes the root of column generation itself, or waits for another stream's and anneals until then. */
  readonly root: "own" | "received";
  /** Share of the budget that the annealing before the root takes at most. */
  readonly firstAnnealing: number;
  /** Share of the work that goes to annealing while dives find something, and while they do not (or know only part of the score). */
  readonly leastAnnealing: number;
  readonly mostAnnealing: number;
  /** Annealing from a start that need not be kept, and from one that is worth it. */
  readonly cold: AnnealingSettings;
  readonly warm: AnnealingSettings;
  /** Dives to skip: at multiples of `wholePeriod` a series begins with everybody free, each time with the next settings. */
  readonly firstDive: number;
}

/** A stream that has the search to itself. */
export const lonePlan: PortfolioPlan = {
  root: "own",
  firstAnnealing: 0.06,
  leastAnnealing: 0.1,
  mostAnnealing: 0.5,
  cold: defaultAnnealing,
  warm: warmAnnealing,
  firstDive: 0,
};
