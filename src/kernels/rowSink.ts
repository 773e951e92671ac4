import type { LinearSum } from "./linearSum";

/**
 * What values a column takes: whole ones only (`integer`); whole ones in some optimum as soon as the integer columns are whole (`implied`), so
 * that a solver may branch on it or not; any (`continuous`).
 */
export type ColumnKind = "integer" | "implied" | "continuous";

/** Where kernels write their linear form: the model under construction. Columns are dense numbers. */
export interface RowSink {
  /** A new column between two bounds (-Infinity / Infinity = none); its cost is settled by whoever asked for the rows. */
  addColumn(lower: number, upper: number, kind: ColumnKind): number;
  /** Demands lower <= sum <= upper. What the bounds of the columns already say is left out; what they contradict makes the model infeasible. */
  addRow(lower: number, sum: LinearSum, upper: number): void;
  /** Least value of an expression within the bounds of its columns. */
  lowest(sum: LinearSum): number;
  /** Greatest value of an expression within the bounds of its columns. */
  highest(sum: LinearSum): number;
}
