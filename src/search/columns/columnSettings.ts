/** How column generation, dives and partial dives are run; see `columnSettings`. */
export interface ColumnSettings {
  /** Steps of the master problem in a round at the root; a round of a dive takes half of them. */
  readonly masterSteps: number;
  /** Share of the last prices in the next ones, 0..1: damps their swings. */
  readonly priceInertia: number;
  /** The root is done when master and bound differ by at most this share. */
  readonly rootGap: number;
  /** In a dive the lines with at least this mean share are fixed, 0..1. */
  readonly fixShare: number;
  /** Most people fixed at once, as a share of those left, 0..1. */
  readonly fixMost: number;
  /** Rounds of master and pricing between two fixings at the start of a dive; more as fewer people are left. */
  readonly diveRounds: number;
  /** Least and most people of a partial dive, as shares of all, 0..1. */
  readonly leastPeople: number;
  readonly mostPeople: number;
  /** Most columns of a person that a dive starts with. */
  readonly columnsKept: number;
}

/** The settings of a portfolio, taken in turn: none is best everywhere. */
export const columnSettings: readonly ColumnSettings[] = [
  {
    masterSteps: 160,
    priceInertia: 0.65,
    rootGap: 5e-4,
    fixShare: 0.8,
    fixMost: 0.35,
    diveRounds: 3,
    leastPeople: 0.25,
    mostPeople: 0.6,
    columnsKept: 20,
  },
  {
    masterSteps: 240,
    priceInertia: 0.65,
    rootGap: 5e-4,
    fixShare: 0.9,
    fixMost: 0.2,
    diveRounds: 6,
    leastPeople: 0.15,
    mostPeople: 0.4,
    columnsKept: 30,
  },
];
