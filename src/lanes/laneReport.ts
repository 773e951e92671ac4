import type { RootSolution } from "../search/columns/rootSolution";
import type { RosterCopy } from "../search/rosterCopy";

/** What a lane tells from time to time, and at the end of every epoch. Plain data. */
export interface LaneReport {
  readonly lane: number;
  /** Units of work done. */
  readonly work: number;
  /** Lower bound that the lane knows of, in points. */
  readonly bound: number;
  /** Delta evaluations and accepted proposals so far. */
  readonly evaluations: number;
  readonly accepted: number;
  /** Its best roster, when that is another one than at the last report. */
  readonly best?: RosterCopy;
  /** Present at the end of an epoch only, so that it does not depend on how many reports came before. */
  readonly atEnd?: {
    /** A good roster besides the best that the lane came by. */
    readonly other?: RosterCopy;
    /** The root of column generation, once. */
    readonly root?: RootSolution | "none";
    /** Whether the lane has used up its work. */
    readonly isSpent: boolean;
  };
}
