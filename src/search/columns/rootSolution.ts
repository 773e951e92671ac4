import type { Column } from "../../columns/column";

/** A column with its share at the root. */
export interface RootColumn {
  readonly column: Column;
  readonly share: number;
}

/** What the root came to; see `ColumnGeneration`. */
export interface RootState {
  /** Points of the master problem's last solution. */
  readonly masterCost: number;
  /** Best bound in points, and how exact it can be. */
  readonly bound: number;
  readonly magnitude: number;
}

/** The root of column generation as plain data, which other streams of search can dive from. */
export interface RootSolution extends RootState {
  /** [slotCount] prices of the master problem. */
  readonly prices: Float64Array;
  /** [columnCount], by person; people without any line that breaks no hard rule have none. */
  readonly persons: Int32Array;
  /** [columnCount] points. */
  readonly costs: Float64Array;
  /** [columnCount] shares at the root, 0..1. */
  readonly shares: Float64Array;
  /** CSR [columnCount + 1] of ascending open slots. */
  readonly offsets: Int32Array;
  readonly slots: Int32Array;
}

/** Packs the columns of every person ([personCount]). */
export function rootSolution(columns: readonly (readonly RootColumn[])[], prices: Float64Array, state: RootState): RootSolution {
  const all = columns.flat();
  const offsets = new Int32Array(all.length + 1);
  all.forEach(({ column }, index) => (offsets[index + 1] = offsets[index]! + column.slots.length));
  const slots = new Int32Array(offsets[all.length]!);
  all.forEach(({ column }, index) => {
    slots.set(column.slots, offsets[index]);
  });
  return {
    ...state,
    prices: prices.slice(),
    persons: Int32Array.from(all, ({ column }) => column.person),
    costs: Float64Array.from(all, ({ column }) => column.cost),
    shares: Float64Array.from(all, ({ share }) => share),
    offsets,
    slots,
  };
}

/** The columns of every person again; `columnOf` makes or finds one. */
export function rootColumnsOf(
  { persons, costs, shares, offsets, slots }: RootSolution,
  personCount: number,
  columnOf: (person: number, slots: Int32Array, cost: number) => Column,
): RootColumn[][] {
  const columns: RootColumn[][] = Array.from({ length: personCount }, () => []);
  persons.forEach((person, index) => {
    const column = columnOf(person, slots.slice(offsets[index], offsets[index + 1]), costs[index]!);
    columns[person]!.push({ column, share: shares[index]! });
  });
  return columns;
}
