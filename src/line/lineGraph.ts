/**
 * Every line that one person may work, as paths through a graph of states by days: made once, searched for new prices in well under a
 * millisecond. A **node** is what the days so far leave behind (for all kernels kept count of), an **arc** one day: the units worked on it,
 * what kernels charge for it, and what it adds to one sum that is kept beside the node, the **axis** (usually minutes).
 */
export interface LineGraph {
  readonly person: number;
  /** Whether every kernel of the person is kept count of; otherwise values are lower bounds. */
  readonly isComplete: boolean;
  /** Whether slots that overlap were kept apart although no hard kernel asks for it: then values say nothing about other lines. */
  readonly isSeparated: boolean;
  /** Points that every line costs: constant charges of soft kernels, and forced slots' own prices. */
  readonly constantCost: number;
  /** Slots in every line, ascending, fixed work included. */
  readonly forcedSlots: Int32Array;

  /** Units: classes of slots that change a line alike. CSR into members, with the person's own price of each. */
  readonly unitCount: number;
  readonly memberOffsets: Int32Array;
  readonly memberSlots: Int32Array;
  readonly memberPrices: Float64Array;

  /** Actions: sets of units of one day. CSR into units; action 0 is nothing. */
  readonly actionCount: number;
  readonly actionOffsets: Int32Array;
  readonly actionUnits: Int32Array;

  /** Nodes in order of days; node 0 is the start. */
  readonly nodeCount: number;
  /** First of the nodes after the last day. */
  readonly firstEnd: number;
  /** [nodeCount + 1] arcs into a node. */
  readonly arcOffsets: Int32Array;
  readonly arcFrom: Int32Array;
  readonly arcAction: Int32Array;
  /** Points that kernels charge. */
  readonly arcCost: Float64Array;
  /** Steps on the axis. */
  readonly arcShift: Int32Array;

  /** [nodeCount] least and most steps on the axis that lead anywhere; none when the first is above the second. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** [nodeCount + 1] first cell of each node: a cell is a node with a place on the axis. */
  readonly cellOffsets: Int32Array;
  /** Places above this one are all alike and kept together on it; Infinity = none. */
  readonly axisCap: number;
  /** [longest axis + 1] points charged at the end for each place on the axis. */
  readonly endCharge: Float64Array;
}
