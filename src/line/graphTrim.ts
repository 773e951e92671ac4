import type { GraphAxis } from "./graphAxis";
import type { LineGraph } from "./lineGraph";

/** Nodes and arcs as they were met: arcs lead from lower to higher nodes. */
export interface RawGraph {
  readonly nodeCount: number;
  readonly firstEnd: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly action: readonly number[];
  readonly cost: readonly number[];
  readonly shift: readonly number[];
}

/** The part of a line graph that trimming makes. */
export type TrimmedGraph = Pick<
  LineGraph,
  "nodeCount" | "firstEnd" | "arcOffsets" | "arcFrom" | "arcAction" | "arcCost" | "arcShift" | "low" | "high" | "cellOffsets"
>;

/**
 * Leaves out nodes and arcs that are on no path from the start to an end within the bounds of the axis, and works out which places on the axis
 * each node can have. `undefined` when there is no path at all.
 */
export function trimGraph(raw: RawGraph, axis: GraphAxis | undefined): TrimmedGraph | undefined {
  const { nodeCount } = raw;
  const order = byTarget(raw);
  const cap = axis?.cap ?? Infinity;
  // Places that can be reached from the start.
  const reachLow = new Float64Array(nodeCount).fill(Infinity);
  const reachHigh = new Float64Array(nodeCount).fill(-Infinity);
  reachLow[0] = reachHigh[0] = 0;
  for (const arc of order) {
    const [from, to, shift] = [raw.from[arc]!, raw.to[arc]!, raw.shift[arc]!];
    reachLow[to] = Math.min(reachLow[to]!, Math.min(cap, reachLow[from]! + shift));
    reachHigh[to] = Math.max(reachHigh[to]!, Math.min(cap, reachHigh[from]! + shift));
  }
  // Places from which an end can be reached.
  const endLow = new Float64Array(nodeCount).fill(Infinity);
  const endHigh = new Float64Array(nodeCount).fill(-Infinity);
  endLow.fill(axis?.need ?? -Infinity, raw.firstEnd);
  endHigh.fill(axis?.limit ?? Infinity, raw.firstEnd);
  for (let index = order.length - 1; index >= 0; index--) {
    const arc = order[index]!;
    const [from, to, shift] = [raw.from[arc]!, raw.to[arc]!, raw.shift[arc]!];
    endLow[from] = Math.min(endLow[from]!, endLow[to]! - shift);
    endHigh[from] = Math.max(endHigh[from]!, endHigh[to]! - shift);
  }
  const low = Float64Array.from(reachLow, (reached, node) => Math.max(reached, endLow[node]!));
  const high = Float64Array.from(reachHigh, (reached, node) => Math.min(reached, endHigh[node]!));
  const numbers = new Int32Array(nodeCount).fill(-1);
  const kept: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    if (!(low[node]! <= high[node]!)) continue;
    numbers[node] = kept.length;
    kept.push(node);
  }
  if (numbers[0] !== 0 || kept.at(-1)! < raw.firstEnd) return undefined;

  const arcs = order.filter((arc) => {
    const [from, to, shift] = [raw.from[arc]!, raw.to[arc]!, raw.shift[arc]!];
    if (numbers[from]! < 0 || numbers[to]! < 0) return false;
    const most = high[to] === cap ? Infinity : high[to]! - shift;
    return Math.max(low[from]!, low[to]! - shift) <= Math.min(high[from]!, most);
  });
  const arcOffsets = new Int32Array(kept.length + 1);
  for (const arc of arcs) arcOffsets[numbers[raw.to[arc]!]! + 1]!++;
  const cellOffsets = new Int32Array(kept.length + 1);
  kept.forEach((node, number) => {
    arcOffsets[number + 1]! += arcOffsets[number]!;
    cellOffsets[number + 1] = cellOffsets[number]! + high[node]! - low[node]! + 1;
  });
  return {
    nodeCount: kept.length,
    firstEnd: kept.findIndex((node) => node >= raw.firstEnd),
    arcOffsets,
    arcFrom: Int32Array.from(arcs, (arc) => numbers[raw.from[arc]!]!),
    arcAction: Int32Array.from(arcs, (arc) => raw.action[arc]!),
    arcCost: Float64Array.from(arcs, (arc) => raw.cost[arc]!),
    arcShift: Int32Array.from(arcs, (arc) => raw.shift[arc]!),
    low: Int32Array.from(kept, (node) => low[node]!),
    high: Int32Array.from(kept, (node) => high[node]!),
    cellOffsets,
  };
}

/** Arcs ordered by the node they lead to; those of one node as they were met. */
function byTarget({ nodeCount, to }: RawGraph): Int32Array {
  const next = new Int32Array(nodeCount + 1);
  for (const node of to) next[node + 1]!++;
  for (let node = 0; node < nodeCount; node++) next[node + 1]! += next[node]!;
  const order = new Int32Array(to.length);
  to.forEach((node, arc) => (order[next[node]!++] = arc));
  return order;
}
