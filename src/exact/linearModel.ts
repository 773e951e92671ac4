import type { KernelBase } from "../instance/kernelData";
import { LinearSum } from "../kernels/linearSum";
import type { ColumnKind, RowSink } from "../kernels/rowSink";

/** How large a model is. */
export interface ModelSize {
  readonly columns: number;
  /** Columns that are declared whole. */
  readonly integers: number;
  readonly rows: number;
  readonly nonZeros: number;
}

/** A linear model in plain arrays, for any solver: minimise constant + cost x columns. Columns and rows have numbers, never names. */
export interface LinearModel extends ModelSize {
  /** [columns] */
  readonly cost: Float64Array;
  /** [columns] -Infinity = none. */
  readonly lower: Float64Array;
  /** [columns] Infinity = none. */
  readonly upper: Float64Array;
  /** [columns] */
  readonly kind: readonly ColumnKind[];
  /** [rows] -Infinity = none. */
  readonly rowLower: Float64Array;
  /** [rows] Infinity = none. */
  readonly rowUpper: Float64Array;
  /** CSR: row r holds the entries [rowOffsets[r], rowOffsets[r + 1]). */
  readonly rowOffsets: Int32Array;
  readonly rowColumns: Int32Array;
  readonly rowValues: Float64Array;
  /** Points that are paid whatever is chosen. */
  readonly constant: number;
  /** Every attainable objective is `constant` plus a multiple of this, in points, > 0. */
  readonly step: number;
  /** Rows contradict each other, or bounds of columns, on sight. */
  readonly isContradictory: boolean;
}

/** Distance within which a bound of a row counts as kept. */
const tolerance = 1e-9;

/** A model while kernels write their rows into it. */
export class ModelDraft implements RowSink {
  readonly #lower: number[] = [];
  readonly #upper: number[] = [];
  readonly #kind: ColumnKind[] = [];
  readonly #rowLower: number[] = [];
  readonly #rowUpper: number[] = [];
  readonly #rowOffsets: number[] = [0];
  readonly #rowColumns: number[] = [];
  readonly #rowValues: number[] = [];
  readonly #points = new LinearSum();
  #isContradictory = false;

  addColumn(lower: number, upper: number, kind: ColumnKind): number {
    this.#lower.push(lower);
    this.#upper.push(upper);
    this.#kind.push(kind);
    return this.#lower.length - 1;
  }

  addRow(lower: number, given: LinearSum, upper: number): void {
    const sum = this.#withoutFixed(given);
    const from = lower - sum.constant;
    const to = upper - sum.constant;
    const least = this.lowest(sum) - sum.constant;
    const most = this.highest(sum) - sum.constant;
    if (least > to + tolerance || most < from - tolerance) {
      this.#isContradictory = true;
      return;
    }
    const isFromKept = least >= from - tolerance;
    const isToKept = most <= to + tolerance;
    if (isFromKept && isToKept) return;
    if (sum.termCount === 1) {
      for (const [column, value] of sum.terms()) this.#narrow(column, value, from, to);
      return;
    }
    this.#rowLower.push(isFromKept ? -Infinity : from);
    this.#rowUpper.push(isToKept ? Infinity : to);
    for (const [column, value] of sum.terms()) {
      this.#rowColumns.push(column);
      this.#rowValues.push(value);
    }
    this.#rowOffsets.push(this.#rowColumns.length);
  }

  /** The same expression with the values of fixed columns in its constant. */
  #withoutFixed(sum: LinearSum): LinearSum {
    const open = new LinearSum(sum.constant);
    for (const [column, value] of sum.terms()) {
      if (this.#lower[column] === this.#upper[column]) open.addConstant(value * this.#lower[column]!);
      else open.add(column, value);
    }
    return open;
  }

  /** A row about one column is a bound of it. */
  #narrow(column: number, value: number, from: number, to: number): void {
    const ends = [from / value, to / value];
    let lower = Math.max(this.#lower[column]!, Math.min(...ends));
    let upper = Math.min(this.#upper[column]!, Math.max(...ends));
    // HiGHS 1.15.3 calls a feasible model infeasible when a whole-numbered column has a bound of one half.
    if (this.#kind[column] !== "continuous") {
      lower = Math.ceil(lower - tolerance);
      upper = Math.floor(upper + tolerance);
    }
    if (lower > upper) this.#isContradictory = true;
    else {
      this.#lower[column] = lower;
      this.#upper[column] = upper;
    }
  }

  lowest(sum: LinearSum): number {
    let value = sum.constant;
    for (const [column, coefficient] of sum.terms()) {
      value += coefficient * (coefficient > 0 ? this.#lower[column]! : this.#upper[column]!);
    }
    return value;
  }

  highest(sum: LinearSum): number {
    let value = sum.constant;
    for (const [column, coefficient] of sum.terms()) {
      value += coefficient * (coefficient > 0 ? this.#upper[column]! : this.#lower[column]!);
    }
    return value;
  }

  /** Adds points to what is minimised. */
  addPoints(sum: LinearSum, weight = 1): void {
    this.#points.addSum(sum, weight);
  }

  /**
   * Charges what an amount exceeds the inherited part by, never below 0: points when soft, not allowed when hard.
   *
   * @param lowest a lower bound of the amount; by default what the bounds of its columns say
   */
  charge({ hard, weight }: Pick<KernelBase, "hard" | "weight">, amount: LinearSum, inherited: number, lowest = this.lowest(amount)): void {
    if (hard) {
      this.addRow(-Infinity, amount, inherited);
      return;
    }
    const excess = new LinearSum(-inherited).addSum(amount);
    if (lowest >= inherited) {
      this.addPoints(excess, weight);
      return;
    }
    const charged = LinearSum.of(this.addColumn(0, Infinity, "implied"));
    this.addRow(0, new LinearSum().addSum(charged).addSum(excess, -1), Infinity);
    this.addPoints(charged, weight);
  }

  /** How large the model is by now. */
  size(): ModelSize {
    return {
      columns: this.#lower.length,
      integers: this.#kind.reduce((count, kind) => count + (kind === "integer" ? 1 : 0), 0),
      rows: this.#rowLower.length,
      nonZeros: this.#rowColumns.length,
    };
  }

  /** The model as it stands. */
  close(step: number): LinearModel {
    const cost = new Float64Array(this.#lower.length);
    for (const [column, points] of this.#points.terms()) cost[column] = points;
    return {
      ...this.size(),
      cost,
      lower: Float64Array.from(this.#lower),
      upper: Float64Array.from(this.#upper),
      kind: [...this.#kind],
      rowLower: Float64Array.from(this.#rowLower),
      rowUpper: Float64Array.from(this.#rowUpper),
      rowOffsets: Int32Array.from(this.#rowOffsets),
      rowColumns: Int32Array.from(this.#rowColumns),
      rowValues: Float64Array.from(this.#rowValues),
      constant: this.#points.constant,
      step,
      isContradictory: this.#isContradictory,
    };
  }

  /** Points of every column, for the step between attainable objectives. */
  pointsOfColumns(): Iterable<readonly [number, number]> {
    return this.#points.terms();
  }
}
