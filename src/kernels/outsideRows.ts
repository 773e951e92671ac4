import { LinearSum } from "./linearSum";
import type { RowSink } from "./rowSink";

/** Bounds of a sum and how its distance to them is charged, as in `outside`. */
export interface Bounds {
  readonly minimum: number;
  readonly maximum: number;
  readonly unit: number;
  readonly quadratic: boolean;
}

/** A quadratic amount gets one column a step, or one for each value the sum can have; above this many it is not stated. */
export const quadraticStepLimit = 1000;

/**
 * Amount by which a whole-numbered sum lies outside its bounds: columns that are at least the distance (in steps of `unit`, one column a step
 * when the amount is quadratic, which is convex). When forbidden, rows that keep the sum within its bounds and an amount of 0. `undefined`
 * when a quadratic amount has too many steps.
 */
export function outsideRows(sink: RowSink, sum: LinearSum, bounds: Bounds, isForbidden: boolean): LinearSum | undefined {
  const { minimum, maximum } = bounds;
  const amount = new LinearSum();
  if (isForbidden) {
    addWholeRow(sink, minimum, sum, maximum);
    return amount;
  }
  if (minimum > -Infinity) {
    const below = distanceRows(sink, new LinearSum(minimum).addSum(sum, -1), bounds);
    if (below === undefined) return undefined;
    amount.addSum(below);
  }
  if (maximum < Infinity) {
    const above = distanceRows(sink, new LinearSum(-maximum).addSum(sum), bounds);
    if (above === undefined) return undefined;
    amount.addSum(above);
  }
  return amount;
}

/** Amount for a distance, 0 when it is negative. */
function distanceRows(sink: RowSink, distance: LinearSum, { unit, quadratic }: Bounds): LinearSum | undefined {
  const highest = sink.highest(distance);
  const stepCount = Math.ceil(highest / unit);
  if (stepCount <= 0) return new LinearSum();
  if (distance.termCount === 0) return new LinearSum(quadratic ? stepCount * stepCount : stepCount);
  if (quadratic)
    return stepCount <= gentleStepCount ? quadraticSteps(sink, distance, unit, stepCount) : quadraticValues(sink, distance, unit);
  const steps = sink.addColumn(0, Infinity, unit === 1 ? "implied" : "integer");
  sink.addRow(0, new LinearSum().add(steps, unit).addSum(distance, -1), Infinity);
  return LinearSum.of(steps);
}

/** Up to this many steps there is no need to look which values a sum can have. */
const gentleStepCount = 40;

/** One column a step: the k-th step costs k^2 - (k - 1)^2. Steps get dearer, so cheaper ones are taken first. */
function quadraticSteps(sink: RowSink, distance: LinearSum, unit: number, stepCount: number): LinearSum {
  const steps = new LinearSum();
  const amount = new LinearSum();
  for (let step = 1; step <= stepCount; step++) {
    const column = sink.addColumn(0, 1, unit === 1 ? "implied" : "integer");
    steps.add(column, unit);
    amount.add(column, 2 * step - 1);
  }
  sink.addRow(0, steps.addSum(distance, -1), Infinity);
  return amount;
}

/** One column between any two neighbours of the values that the distance can have; `undefined` for too many, or when these do not get dearer. */
function quadraticValues(sink: RowSink, distance: LinearSum, unit: number): LinearSum | undefined {
  const values = attainableValues(distance);
  if (values === undefined) return undefined;
  const covered = new LinearSum();
  const amount = new LinearSum();
  let before = 0;
  let slopeBefore = 0;
  for (const value of values) {
    const slope = (Math.ceil(value / unit) ** 2 - Math.ceil(before / unit) ** 2) / (value - before);
    if (slope < slopeBefore) return undefined;
    const column = sink.addColumn(0, value - before, "continuous");
    covered.add(column, 1);
    amount.add(column, slope);
    before = value;
    slopeBefore = slope;
  }
  sink.addRow(0, covered.addSum(distance, -1), Infinity);
  return amount;
}

/** Every value above 0 that a sum over 0/1 columns can have, and perhaps more, ascending; `undefined` when there are too many. */
function attainableValues(sum: LinearSum): readonly number[] | undefined {
  let values = new Set([sum.constant]);
  for (const [, coefficient] of sum.terms()) {
    values = new Set([...values, ...[...values].map((value) => value + coefficient)]);
    if (values.size > 2 * quadraticStepLimit) return undefined;
  }
  const positive = [...values].filter((value) => value > 0).sort((a, b) => a - b);
  return positive.length > quadraticStepLimit ? undefined : positive;
}

/** A row over 0/1 columns with whole coefficients: divided by their greatest common divisor, bounds rounded inwards. */
function addWholeRow(sink: RowSink, lower: number, sum: LinearSum, upper: number): void {
  let divisor = 0;
  for (const [, coefficient] of sum.terms()) divisor = greatestCommonDivisor(divisor, Math.abs(coefficient));
  if (divisor <= 1) {
    sink.addRow(lower, sum, upper);
    return;
  }
  const divided = new LinearSum();
  for (const [column, coefficient] of sum.terms()) divided.add(column, coefficient / divisor);
  sink.addRow(Math.ceil((lower - sum.constant) / divisor), divided, Math.floor((upper - sum.constant) / divisor));
}

/** Of two whole numbers >= 0; 0 counts as divisible by everything. */
export function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
