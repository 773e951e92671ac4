import type { LabelTable } from "./labelTable";

/** Drops all but the `beam` cheapest labels; of equals the earlier ones stay. */
export function keepBest(table: LabelTable, beam: number): void {
  const costs = new Float64Array(table.liveCount);
  let count = 0;
  for (let label = 0; label < table.count; label++) if (table.cost[label]! < Infinity) costs[count++] = table.cost[label]!;
  costs.sort();
  const threshold = costs[beam - 1]!;
  let atThreshold = 0;
  for (let index = beam - 1; index >= 0 && costs[index] === threshold; index--) atThreshold++;
  for (let label = 0; label < table.count; label++) {
    const cost = table.cost[label]!;
    if (cost < threshold || cost === Infinity) continue;
    if (cost === threshold && atThreshold > 0) atThreshold--;
    else table.drop(label);
  }
}
