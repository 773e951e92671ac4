import solver, { type Model } from "javascript-lp-solver";
import type { Backend, BackendAnswer } from "./backend";
import type { LinearModel } from "./linearModel";

/** Pivots after which a model is given up, times the cells of its tableau: about half a minute on a usual machine. */
const cellLimit = 5e9;

/** Cells below which the time is not looked at again. */
const cellsBetweenLooks = 1e6;

/** Reduced costs up to this far above 0 are rounding. */
const reducedCostTolerance = 1e-6;

/**
 * The embedded solver, for small models: dense tableau simplex and branch and bound. It is not trusted, as it
 * - mixes the names of variables and rows with fields of its result and with names that every object inherits: all names are generated here;
 * - starts programs that a model, or a polluted prototype, names: that function is passed by, models have no prototype, and the package is
 *   built without that part;
 * - looks at its time limit between branches only, and may never end a degenerate linear program: every pivot is counted here;
 * - calls a fractional answer feasible when it ran out of time: only `__isIntegral` counts, and values are checked against the rows;
 * - takes a stalled linear program for a solved one: then nothing is proven.
 */
export const javascriptLpSolver: Backend = {
  name: "javascript-lp-solver",
  limits: { columns: 400, rows: 600, nonZeros: 6000 },
  solve: (model, timeMs, now) => {
    const guard = new Guard(timeMs, now);
    try {
      return answerOf(model, guard);
    } catch (error) {
      if (error instanceof OutOfWork) return { kind: "stopped", bound: undefined };
      return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
    }
  },
};

/** Thrown out of a pivot when the work or the time is used up. */
class OutOfWork extends Error {}

/** The tableau of the package, as far as it is watched. */
interface Tableau {
  readonly matrix: Float64Array;
  readonly width: number;
  readonly height: number;
  /** Set once any whole answer was found. */
  readonly __isIntegral?: boolean;
  pivot(row: number, column: number): void;
  phase2(): number;
}

/** Counts pivots of one run, stops it, and notices what makes its result no proof. */
class Guard {
  isProof = true;
  readonly #endAt: number;
  readonly #now: () => number;
  #cells = 0;
  #nextLook = 0;

  constructor(timeMs: number, now: () => number) {
    this.#now = now;
    this.#endAt = timeMs === Infinity ? Infinity : now() + timeMs;
  }

  watch(tableau: Tableau): void {
    const pivot = tableau.pivot.bind(tableau);
    const phase2 = tableau.phase2.bind(tableau);
    tableau.pivot = (row, column) => {
      this.#count(tableau.width * tableau.height);
      pivot(row, column);
    };
    tableau.phase2 = () => {
      const iterations = phase2();
      for (let column = 1; column < tableau.width; column++) if (tableau.matrix[column]! > reducedCostTolerance) this.isProof = false;
      return iterations;
    };
  }

  #count(cells: number): void {
    this.#cells += cells;
    if (this.#cells > cellLimit) throw new OutOfWork();
    if (this.#cells < this.#nextLook || this.#endAt === Infinity) return;
    this.#nextLook = this.#cells + cellsBetweenLooks;
    if (this.#now() >= this.#endAt) throw new OutOfWork();
  }
}

function answerOf(model: LinearModel, guard: Guard): BackendAnswer {
  const instance = new solver.Model(1e-9, "m").loadJson(plainModel(model));
  const tableau = instance.tableau as unknown as Tableau;
  guard.watch(tableau);
  // Not `Solve`, which would first look for a program to start.
  const solution = instance.solve();
  if (instance.messages.length > 0) guard.isProof = false;
  if (!solution.feasible) return guard.isProof ? { kind: "infeasible" } : { kind: "failed", message: "it stalled and found nothing" };
  if (!solution.bounded) return { kind: "failed", message: "it calls the model unbounded" };
  if (instance.integerVariables.length > 0 && !tableau.__isIntegral) return { kind: "failed", message: "it returned a fractional answer" };
  const found = solution.generateSolutionSet();
  const values = model.lower.map((lower, column) => lower + (found[columnName(column)] ?? 0));
  return guard.isProof ? { kind: "optimal", values } : { kind: "feasible", values, bound: undefined };
}

const objective = "points";

function columnName(column: number): string {
  return `x${String(column)}`;
}

/** The model in the words of the package, without prototypes; columns are counted from their lower bound, as it knows columns >= 0 only. */
function plainModel(model: LinearModel): Model {
  const variables = bare<Record<string, number>>();
  const ints = bare<1>();
  const constraints = bare<Record<string, number>>();
  for (let column = 0; column < model.columns; column++) {
    if (model.lower[column] === model.upper[column]) continue;
    const variable = bare<number>();
    variable[objective] = model.cost[column]!;
    variables[columnName(column)] = variable;
    if (model.kind[column] === "integer") ints[columnName(column)] = 1;
  }
  for (let row = 0; row < model.rows; row++) addRow(model, row, variables, constraints);
  for (let column = 0; column < model.columns; column++) {
    const room = model.upper[column]! - model.lower[column]!;
    const variable = variables[columnName(column)];
    if (variable === undefined || room === Infinity || isBoundedByRow(model, column)) continue;
    const name = `u${String(column)}`;
    variable[name] = 1;
    constraints[name] = Object.assign(bare<number>(), { max: room });
  }
  const options = Object.assign(bare<boolean>(), { presolve: false });
  return Object.assign(bare<unknown>(), { optimize: objective, opType: "min", constraints, variables, ints, options }) as unknown as Model;
}

/** An object that inherits no names. */
function bare<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

function addRow(
  model: LinearModel,
  row: number,
  variables: Readonly<Record<string, Record<string, number>>>,
  constraints: Record<string, Record<string, number>>,
): void {
  const name = `r${String(row)}`;
  let shift = 0;
  for (let entry = model.rowOffsets[row]!; entry < model.rowOffsets[row + 1]!; entry++) {
    const column = model.rowColumns[entry]!;
    shift += model.rowValues[entry]! * model.lower[column]!;
    const variable = variables[columnName(column)];
    if (variable !== undefined) variable[name] = model.rowValues[entry]!;
  }
  const lower = model.rowLower[row]! - shift;
  const upper = model.rowUpper[row]! - shift;
  const bounds = bare<number>();
  if (lower === upper) bounds["equal"] = lower;
  else {
    if (lower > -Infinity) bounds["min"] = lower;
    if (upper < Infinity) bounds["max"] = upper;
  }
  constraints[name] = bounds;
}

const boundedColumns = new WeakMap<LinearModel, Uint8Array>();

/** Whether a row of positive coefficients alone (at most one of these units) keeps a column within its bounds. */
function isBoundedByRow(model: LinearModel, column: number): boolean {
  let bounded = boundedColumns.get(model);
  if (bounded === undefined) {
    bounded = new Uint8Array(model.columns);
    for (let row = 0; row < model.rows; row++) markBounded(model, row, bounded);
    boundedColumns.set(model, bounded);
  }
  return bounded[column] === 1;
}

function markBounded(model: LinearModel, row: number, bounded: Uint8Array): void {
  let room = model.rowUpper[row]!;
  const from = model.rowOffsets[row]!;
  const to = model.rowOffsets[row + 1]!;
  for (let entry = from; entry < to; entry++) {
    if (model.rowValues[entry]! < 0) return;
    room -= model.rowValues[entry]! * model.lower[model.rowColumns[entry]!]!;
  }
  for (let entry = from; entry < to; entry++) {
    const column = model.rowColumns[entry]!;
    if (room / model.rowValues[entry]! <= model.upper[column]! - model.lower[column]!) bounded[column] = 1;
  }
}
