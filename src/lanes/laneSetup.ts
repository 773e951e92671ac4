import type { Instance } from "../instance/instance";
import type { SearchLimits } from "./budget";

/** What all lanes start from: plain data, which reaches worker threads. */
export interface LaneSetup {
  readonly instance: Instance;
  /** [personCount] ascending open slots. */
  readonly lines: readonly (readonly number[])[];
  /** Whether the lines are worth keeping: they are then neither built anew nor heated up. */
  readonly isGiven: boolean;
  /** Bound that is known from the start, in points. */
  readonly coverBound: number;
  readonly seed: number;
  readonly laneCount: number;
  /** Limits of each lane: an even share of the work, all of the time. */
  readonly limits: SearchLimits;
}
