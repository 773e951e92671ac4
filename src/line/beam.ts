import type { LabelTable } from "./labelTable";

/** Drops all but the `beam` labels of lowest rank; of equals the earlier ones stay. */
export function keepBest(table: LabelTable, beam: number, rankOf: (label: number) => number): void {
  const ranks = new Float64Array(table.count).fill(Infinity);
  for (let label = 0; label < table.count; label++) if (table.cost[label]! < Infinity) ranks[label] = rankOf(label);
  const ascending = ranks.slice().sort();
  const threshold = ascending[beam - 1]!;
  let atThreshold = 0;
  for (let index = beam - 1; index >= 0 && ascending[index] === threshold; index--) atThreshold++;
  for (let label = 0; label < table.count; label++) {
    const rank = ranks[label]!;
    if (rank < threshold || rank === Infinity) continue;
    if (rank === threshold && atThreshold > 0) atThreshold--;
    else table.drop(label);
  }
}
