import type { Instance } from "../instance/instance";
import type { Column } from "./column";
import type { ColumnPool } from "./columnPool";
import { type CoverCurves, curveAt, settlePrice } from "./coverCurves";
import { simplexThreshold } from "./projectOnSimplex";

/** Arithmetic steps that count as one unit of work. */
const stepsPerWork = 256;

/**
 * The linear program that shares each person out over their lines at least cost of lines and cover, solved by the first-order primal-dual
 * method (Chambolle, Pock 2011, doi:10.1007/s10851-010-0251-1; as master problem of rostering: Strandmark, Qu, Curtois 2020, "First-order
 * linear programming in a column generation-based heuristic approach to the nurse rostering problem", doi:10.1016/j.cor.2020.104945).
 * Shares and prices start where the last run ended.
 */
export class MasterProblem {
  /** [slotCount] points that one more person on a slot would cost in cover, as the last run left them. */
  readonly prices: Float64Array;
  /** The same, averaged over the second half of the last run. */
  readonly meanPrices: Float64Array;
  /** [slotCount] headcount of people who are not in the problem. */
  readonly fixedCounts: Float64Array;
  /** Work done since it was last set to 0. */
  work = 0;
  readonly #pool: ColumnPool;
  readonly #curves: CoverCurves;
  readonly #slotCount: number;
  /** Points of price that weigh as much as a whole person in one step. */
  readonly #priceScale: number;
  readonly #counts: Float64Array;
  readonly #oldCounts: Float64Array;
  readonly #steps: Float64Array;

  constructor(instance: Instance, pool: ColumnPool, curves: CoverCurves, priceScale: number) {
    this.#pool = pool;
    this.#curves = curves;
    this.#slotCount = instance.slotCount;
    this.#priceScale = priceScale;
    this.prices = new Float64Array(instance.slotCount);
    this.meanPrices = new Float64Array(instance.slotCount);
    this.fixedCounts = new Float64Array(instance.slotCount);
    this.#counts = new Float64Array(instance.slotCount);
    this.#oldCounts = new Float64Array(instance.slotCount);
    this.#steps = new Float64Array(instance.slotCount);
  }

  /** Runs the method for some people, who need an active column each, and books shares and reduced costs. Returns the points of the mean shares. */
  run(people: readonly number[], iterations: number): number {
    const columns = people.map((person) => this.#pool.active(person));
    const rows = rowsOf(columns, this.#slotCount);
    const { offsets, slots, costs, rowSizes, personOffsets, longest } = rows;
    const columnCount = costs.length;
    const shares = startShares(columns, columnCount);
    const meanShares = new Float64Array(columnCount);
    const moved = new Float64Array(columnCount);
    const scratch = new Float64Array(columnCount);
    const { prices, meanPrices } = this;
    const counts = this.#counts;
    const old = this.#oldCounts;
    const steps = this.#steps;
    const scale = this.#priceScale;
    const stride = 1 / (2 * scale * Math.sqrt(longest));
    for (let slot = 0; slot < this.#slotCount; slot++) steps[slot] = scale / (2 * Math.sqrt(Math.max(1, rowSizes[slot]!)));
    meanPrices.fill(0);
    counts.set(this.fixedCounts);
    for (let column = 0; column < columnCount; column++) {
      if (shares[column] === 0) continue;
      for (let item = offsets[column]!; item < offsets[column + 1]!; item++) counts[slots[item]!]! += shares[column]!;
    }
    const half = iterations >> 1;
    for (let iteration = 0; iteration < iterations; iteration++) {
      old.set(counts);
      counts.set(this.fixedCounts);
      for (let row = 0; row < people.length; row++) {
        const from = personOffsets[row]!;
        const to = personOffsets[row + 1]!;
        for (let column = from; column < to; column++) {
          let reduced = costs[column]!;
          for (let item = offsets[column]!, end = offsets[column + 1]!; item < end; item++) reduced += prices[slots[item]!]!;
          moved[column] = shares[column]! - stride * reduced;
        }
        const threshold = simplexThreshold(moved, from, to, scratch);
        for (let column = from; column < to; column++) {
          const share = moved[column]! - threshold;
          if (share <= 0) {
            shares[column] = 0;
            continue;
          }
          shares[column] = share;
          for (let item = offsets[column]!, end = offsets[column + 1]!; item < end; item++) counts[slots[item]!]! += share;
        }
      }
      for (let slot = 0; slot < this.#slotCount; slot++) {
        const step = steps[slot]!;
        prices[slot] = settlePrice(this.#curves, slot, prices[slot]! + step * (2 * counts[slot]! - old[slot]!), step);
      }
      if (iteration < half) continue;
      for (let slot = 0; slot < this.#slotCount; slot++) meanPrices[slot]! += prices[slot]!;
      for (let column = 0; column < columnCount; column++) meanShares[column]! += shares[column]!;
    }
    this.work += (iterations * (2 * slots.length + 4 * columnCount + 6 * this.#slotCount)) / stepsPerWork;
    for (let slot = 0; slot < this.#slotCount; slot++) meanPrices[slot]! /= iterations - half;
    return this.#book(columns, shares, meanShares, iterations - half);
  }

  #book(columns: readonly (readonly Column[])[], shares: Float64Array, sums: Float64Array, rounds: number): number {
    const counts = this.#counts;
    counts.set(this.fixedCounts);
    let points = 0;
    let next = 0;
    for (const own of columns) {
      for (const column of own) {
        column.share = shares[next]!;
        column.meanShare = sums[next++]! / rounds;
        column.reducedCost = column.cost;
        for (const slot of column.slots) {
          column.reducedCost += this.meanPrices[slot]!;
          counts[slot]! += column.meanShare;
        }
        points += column.cost * column.meanShare;
      }
    }
    for (let slot = 0; slot < this.#slotCount; slot++) points += curveAt(this.#curves, slot, counts[slot]!);
    return points;
  }
}

/** Columns as compressed rows, with what step sizes depend on. */
interface ColumnRows {
  /** [people + 1] columns of each person. */
  readonly personOffsets: Int32Array;
  /** CSR [columns + 1] into `slots`. */
  readonly offsets: Int32Array;
  readonly slots: Int32Array;
  readonly costs: Float64Array;
  /** [slotCount] columns that hold the slot. */
  readonly rowSizes: Int32Array;
  /** Slots of the longest column, >= 1. */
  readonly longest: number;
}

function rowsOf(columns: readonly (readonly Column[])[], slotCount: number): ColumnRows {
  const all = columns.flat();
  const personOffsets = new Int32Array(columns.length + 1);
  columns.forEach((own, row) => (personOffsets[row + 1] = personOffsets[row]! + own.length));
  const offsets = new Int32Array(all.length + 1);
  all.forEach(({ slots }, column) => (offsets[column + 1] = offsets[column]! + slots.length));
  const slots = new Int32Array(offsets[all.length]!);
  const rowSizes = new Int32Array(slotCount);
  let longest = 1;
  all.forEach((column, index) => {
    slots.set(column.slots, offsets[index]);
    for (const slot of column.slots) rowSizes[slot]!++;
    longest = Math.max(longest, column.slots.length);
  });
  return { personOffsets, offsets, slots, costs: Float64Array.from(all, ({ cost }) => cost), rowSizes, longest };
}

/** The shares of the last run, made to sum to 1 for everybody; a person without any starts on their first column. */
function startShares(columns: readonly (readonly Column[])[], columnCount: number): Float64Array {
  const shares = new Float64Array(columnCount);
  let next = 0;
  for (const own of columns) {
    const sum = own.reduce((total, { share }) => total + share, 0);
    own.forEach(({ share }, index) => {
      shares[next++] = sum > 1e-9 ? share / sum : index === 0 ? 1 : 0;
    });
  }
  return shares;
}
