import type { LinearModel } from "./linearModel";
import type { ModelLimits } from "./modelLimits";

/** Names of the solvers that can be asked. */
export type BackendName = "javascript-lp-solver" | "highs";

/** What a backend says about a model. Nothing of it is believed without a second look, see `confirmAnswer`. */
export type BackendAnswer =
  /** `values` is least, within `LinearModel.step`. */
  | { readonly kind: "optimal"; readonly values: ArrayLike<number> }
  /** Cut off: `values` keeps the rows, and perhaps nothing is less than `bound`, in points. */
  | { readonly kind: "feasible"; readonly values: ArrayLike<number>; readonly bound: number | undefined }
  | { readonly kind: "infeasible" }
  /** Cut off with nothing. */
  | { readonly kind: "stopped"; readonly bound: number | undefined }
  /** Broke down; the text is the solver's. */
  | { readonly kind: "failed"; readonly message: string };

/** A solver for linear models behind one interface. */
export interface Backend {
  readonly name: BackendName;
  /** Larger models are not handed to it. */
  readonly limits: ModelLimits;
  /** Solves a model within some milliseconds (Infinity = no limit); `now` tells the time in milliseconds. Blocks while it runs. */
  solve(model: LinearModel, timeMs: number, now: () => number): BackendAnswer;
}
