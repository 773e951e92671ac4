import type { ArcList } from "./arcList";
import type { GraphAxis } from "./graphAxis";
import type { LineGraph } from "./lineGraph";

/** Arcs looked at that count as one unit of work. */
const passesPerWork = 16;

/** Nodes and arcs as they were met: arcs lead from lower to higher nodes, node 0 is the start. */
export interface RawGraph {
  readonly nodeCount: number;
  readonly firstEnd: number;
  readonly arcs: ArcList;
}

/** The part of a line graph that trimming makes. */
export type TrimmedGraph = Pick<
  LineGraph,
  "nodeCount" | "firstEnd" | "arcOffsets" | "arcFrom" | "arcAction" | "arcCost" | "arcShift" | "low" | "high" | "cellOffsets"
>;

/**
 * Leaves out nodes and arcs that are on no path from the start to an end within the bounds of the axis, and works out which places on the axis
 * each node can have. `undefined` when there is no path at all. Yields work.
 */
export function* trimGraph(raw: RawGraph, axis: GraphAxis | undefined): Generator<number, TrimmedGraph | undefined> {
  const { nodeCount, firstEnd } = raw;
  const { from, to, action, cost, shift } = raw.arcs;
  const pass = raw.arcs.count / passesPerWork;
  const order = byTarget(raw);
  yield pass;
  const { low, high } = placesOf(raw, order, axis);
  yield 2 * pass;
  const cap = axis?.cap ?? Infinity;
  const numbers = new Int32Array(nodeCount).fill(-1);
  let keptNodes = 0;
  let keptFirstEnd = -1;
  for (let node = 0; node < nodeCount; node++) {
    if (!(low[node]! <= high[node]!)) continue;
    if (node >= firstEnd && keptFirstEnd < 0) keptFirstEnd = keptNodes;
    numbers[node] = keptNodes++;
  }
  if (numbers[0] !== 0 || keptFirstEnd < 0) return undefined;

  const arcOffsets = new Int32Array(keptNodes + 1);
  let keptArcs = 0;
  for (let index = 0; index < order.length; index++) {
    const arc = order[index]!;
    const source = from[arc]!;
    const target = to[arc]!;
    if (numbers[source]! < 0 || numbers[target]! < 0) continue;
    const most = high[target] === cap ? Infinity : high[target]! - shift[arc]!;
    if (Math.max(low[source]!, low[target]! - shift[arc]!) > Math.min(high[source]!, most)) continue;
    arcOffsets[numbers[target]! + 1]!++;
    order[keptArcs++] = arc;
  }
  const cellOffsets = new Int32Array(keptNodes + 1);
  const keptLow = new Int32Array(keptNodes);
  const keptHigh = new Int32Array(keptNodes);
  for (let node = 0; node < nodeCount; node++) {
    const number = numbers[node]!;
    if (number < 0) continue;
    keptLow[number] = low[node]!;
    keptHigh[number] = high[node]!;
    arcOffsets[number + 1]! += arcOffsets[number]!;
    cellOffsets[number + 1] = cellOffsets[number]! + high[node]! - low[node]! + 1;
  }
  yield 2 * pass;
  const arcs = order.subarray(0, keptArcs);
  return {
    nodeCount: keptNodes,
    firstEnd: keptFirstEnd,
    arcOffsets,
    arcFrom: arcs.map((arc) => numbers[from[arc]!]!),
    arcAction: arcs.map((arc) => action[arc]!),
    arcCost: Float64Array.from(arcs, (arc) => cost[arc]!),
    arcShift: arcs.map((arc) => shift[arc]!),
    low: keptLow,
    high: keptHigh,
    cellOffsets,
  };
}

/** Least and most places on the axis of every node that are on some path; the least is above the most where there are none. */
function placesOf(
  { nodeCount, firstEnd, arcs: { from, to, shift } }: RawGraph,
  order: Int32Array,
  axis: GraphAxis | undefined,
): { readonly low: Float64Array; readonly high: Float64Array } {
  const cap = axis?.cap ?? Infinity;
  const low = new Float64Array(nodeCount).fill(Infinity);
  const high = new Float64Array(nodeCount).fill(-Infinity);
  low[0] = high[0] = 0;
  for (let index = 0; index < order.length; index++) {
    const arc = order[index]!;
    const target = to[arc]!;
    low[target] = Math.min(low[target]!, Math.min(cap, low[from[arc]!]! + shift[arc]!));
    high[target] = Math.max(high[target]!, Math.min(cap, high[from[arc]!]! + shift[arc]!));
  }
  // Places from which an end can be reached.
  const endLow = new Float64Array(nodeCount).fill(Infinity);
  const endHigh = new Float64Array(nodeCount).fill(-Infinity);
  endLow.fill(axis?.need ?? -Infinity, firstEnd);
  endHigh.fill(axis?.limit ?? Infinity, firstEnd);
  for (let index = order.length - 1; index >= 0; index--) {
    const arc = order[index]!;
    const source = from[arc]!;
    endLow[source] = Math.min(endLow[source]!, endLow[to[arc]!]! - shift[arc]!);
    endHigh[source] = Math.max(endHigh[source]!, endHigh[to[arc]!]! - shift[arc]!);
  }
  for (let node = 0; node < nodeCount; node++) {
    low[node] = Math.max(low[node]!, endLow[node]!);
    high[node] = Math.min(high[node]!, endHigh[node]!);
  }
  return { low, high };
}

/** Arcs ordered by the node they lead to; those of one node as they were met. */
function byTarget({ nodeCount, arcs: { count, to } }: RawGraph): Int32Array {
  const next = new Int32Array(nodeCount + 1);
  for (let arc = 0; arc < count; arc++) next[to[arc]! + 1]!++;
  for (let node = 0; node < nodeCount; node++) next[node + 1]! += next[node]!;
  const order = new Int32Array(count);
  for (let arc = 0; arc < count; arc++) order[next[to[arc]!]!++] = arc;
  return order;
}
