/** A line that one person can work, with what it costs whatever the others do. */
export interface Column {
  readonly person: number;
  /** Points of kernels and picks, inherited ones taken off. */
  readonly cost: number;
  /** Ascending open slots, pins included. */
  readonly slots: Int32Array;
  /** Share of the line in the last master solution, 0..1. */
  share: number;
  /** The same, averaged over its second half. */
  meanShare: number;
  /** Cost less what its slots are worth at the master's prices, in points. */
  reducedCost: number;
}

/** Makes a column that no master problem knows yet. */
export function makeColumn(person: number, cost: number, slots: Int32Array): Column {
  return { person, cost, slots, share: 0, meanShare: 0, reducedCost: 0 };
}
