import type { Backend, BackendAnswer } from "./backend";
import type { LinearModel } from "./linearModel";

/** The part of the package `highs` that is used here. */
interface HighsRuntime {
  readonly infinity: number;
  withModel<Result>(source: HighsModelData, operation: (model: HighsModel) => Result): Result;
}

interface HighsModelData {
  readonly numCols: number;
  readonly numRows: number;
  readonly colCost: Float64Array;
  readonly colLower: Float64Array;
  readonly colUpper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly matrix: {
    readonly format: "csr";
    readonly numRows: number;
    readonly numCols: number;
    readonly starts: Int32Array;
    readonly indices: Int32Array;
    readonly values: Float64Array;
  };
  readonly integrality: Int32Array;
}

interface HighsModel {
  readonly options: { set(options: Readonly<Record<string, boolean | number | string>>): void };
  readonly info: { get(name: string): number | bigint };
  run(): unknown;
  clearSolver(): unknown;
  zeroAllClocks(): unknown;
  getModelStatus(): number;
  getSolution(): { readonly colValue: Float64Array };
}

/** Status codes of HiGHS 1.15 (`HighsModelStatus`). */
const status = { empty: 6, optimal: 7, infeasible: 8 } as const;
/** `primal_solution_status` of a solution that keeps all rows. */
const feasiblePoint = 2;

/** Objectives are whole numbers once divided by the step, so a gap below 1 is a proof. */
const absoluteGap = 0.99;

let loaded: Promise<HighsRuntime | undefined> | undefined;

/**
 * HiGHS, compiled to WebAssembly: the optional peer dependency `highs`. `undefined` where it is not installed.
 * Huangfu and Hall (2018), Parallelizing the dual revised simplex method, Mathematical Programming Computation 10.
 */
export async function highs(): Promise<Backend | undefined> {
  loaded ??= load();
  const runtime = await loaded;
  if (runtime === undefined) return undefined;
  return {
    name: "highs",
    limits: { columns: 100_000, rows: 150_000, nonZeros: 3_000_000 },
    solve: (model, timeMs, now) => solveWith(runtime, model, timeMs, now),
  };
}

async function load(): Promise<HighsRuntime | undefined> {
  let loader: unknown;
  try {
    loader = (await import("highs")).default;
  } catch {
    // Not installed, or not loadable here; the caller explains what is missing.
    return undefined;
  }
  return await (loader as () => Promise<HighsRuntime>)();
}

function solveWith(runtime: HighsRuntime, model: LinearModel, timeMs: number, now: () => number): BackendAnswer {
  try {
    // Garbage collection does not free what a model holds; `withModel` does, whatever happens.
    return runtime.withModel(dataOf(runtime, model), (handle) => run(handle, model, timeMs, now));
  } catch (error) {
    // Errors of the WebAssembly build may carry their whole source line.
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "failed", message: message.slice(0, 200) };
  }
}

function dataOf({ infinity }: HighsRuntime, model: LinearModel): HighsModelData {
  const bounded = (values: Float64Array): Float64Array => values.map((value) => Math.min(infinity, Math.max(-infinity, value)));
  return {
    numCols: model.columns,
    numRows: model.rows,
    colCost: model.cost.map((points) => points / model.step),
    colLower: bounded(model.lower),
    colUpper: bounded(model.upper),
    rowLower: bounded(model.rowLower),
    rowUpper: bounded(model.rowUpper),
    matrix: {
      format: "csr",
      numRows: model.rows,
      numCols: model.columns,
      starts: model.rowOffsets,
      indices: model.rowColumns,
      values: model.rowValues,
    },
    // Branching on implied columns too (above all on where runs start) turned two minutes without a proof into five seconds on a
    // published instance of 10 people and 28 days.
    integrality: Int32Array.from(model.kind, (kind) => (kind === "continuous" ? 0 : 1)),
  };
}

function run(handle: HighsModel, model: LinearModel, timeMs: number, now: () => number): BackendAnswer {
  const endAt = now() + timeMs;
  handle.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: absoluteGap });
  if (timeMs < Infinity) handle.options.set({ time_limit: timeMs / 1000 });
  handle.run();
  if (handle.getModelStatus() === status.infeasible) {
    // Presolve has called feasible models infeasible (HiGHS issue 3090), so it does not have the last word.
    handle.clearSolver();
    handle.zeroAllClocks();
    handle.options.set({ presolve: "off" });
    if (timeMs < Infinity) handle.options.set({ time_limit: Math.max(0, endAt - now()) / 1000 });
    handle.run();
  }
  const code = handle.getModelStatus();
  if (code === status.infeasible) return { kind: "infeasible" };
  if (code === status.empty) return { kind: "optimal", values: new Float64Array(model.columns) };
  const hasPoint = Number(handle.info.get("primal_solution_status")) === feasiblePoint;
  const values = handle.getSolution().colValue;
  if (code === status.optimal && hasPoint) return { kind: "optimal", values };
  const least = Number(handle.info.get("mip_dual_bound"));
  const bound = Number.isFinite(least) ? model.constant + least * model.step : undefined;
  return hasPoint ? { kind: "feasible", values, bound } : { kind: "stopped", bound };
}
