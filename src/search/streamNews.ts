import type { RootSolution } from "./columns/rootSolution";
import type { RosterCopy } from "./rosterCopy";

/** What streams of search tell each other: plain data, never changed once made. */
export interface StreamNews {
  /** The best roster known. */
  readonly best?: RosterCopy;
  /** Proven lower bound, in points. */
  readonly bound: number;
  /** Good rosters besides the best, whose lines may be worth knowing. */
  readonly others: readonly RosterCopy[];
  /** The root of column generation; "none" = nobody is going to have one. */
  readonly root?: RootSolution | "none";
}
