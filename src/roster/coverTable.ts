/** Entry of a slot's cover table in [from, to) of `table` for this headcount; beyond its end the last step repeats. */
export function coverTableAt(table: Float64Array, from: number, to: number, count: number): number {
  const index = from + count;
  if (index < to) return table[index]!;
  const last = table[to - 1]!;
  return last + (index - to + 1) * (last - table[to - 2]!);
}

/** What one more person than `count` adds; beyond the table's end the last step repeats. */
export function coverStepAt(table: Float64Array, from: number, to: number, count: number): number {
  const next = from + count + 1;
  return next < to ? table[next]! - table[next - 1]! : table[to - 1]! - table[to - 2]!;
}
