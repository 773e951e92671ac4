import { compileProblem } from "../../src/compile/compile";
import { type BuiltModel, buildModel, type ModelScope } from "../../src/exact/buildModel";
import { highs } from "../../src/exact/highs";
import type { Backend } from "../../src/exact/backend";
import type { LinearModel } from "../../src/exact/linearModel";
import type { Instance } from "../../src/instance/instance";
import type { UnsupportedRows } from "../../src/kernels/unsupportedRows";
import type { Problem } from "../../src/problem/problem";
import { Candidates } from "../../src/roster/candidates";

/** No limit that a test would meet. */
export const noLimits = { columns: 1e6, rows: 1e6, nonZeros: 1e7 };

/** A problem as one linear model. */
export interface WholeModel {
  readonly instance: Instance;
  readonly scope: ModelScope;
  readonly built: BuiltModel;
}

/** Everybody and everything. */
export function wholeScope(instance: Instance): ModelScope {
  return {
    people: [...instance.personIds.keys()],
    slots: [...instance.slotShift.keys()].filter((slot) => instance.slotShift[slot]! >= 0),
  };
}

/** States a problem; a refusal fails the test. */
export function wholeModel(problem: Problem): WholeModel {
  const model = statedModel(problem);
  if (model.kind === "unsupported") throw new Error(`not stated: ${JSON.stringify(model)}`);
  return model;
}

/** States a problem, or says which kernel has no rows for it. */
export function statedModel(problem: Problem): (WholeModel & { readonly kind: "stated" }) | UnsupportedRows {
  const instance = compileProblem(problem);
  const scope = wholeScope(instance);
  const built = buildModel(instance, new Candidates(instance), scope, noLimits);
  if (built.kind === "unsupported") return built;
  if (built.kind === "too-large") throw new Error(`too large: ${JSON.stringify(built)}`);
  return { kind: "stated", instance, scope, built };
}

/** HiGHS is a development dependency, so it is there. */
export async function installedHighs(): Promise<Backend> {
  const backend = await highs();
  if (backend === undefined) throw new Error("highs is not installed");
  return backend;
}

/** The model with its decisions fixed to the slots of some lines; `undefined` when a slot has no column. */
export function withLines(
  { built, scope }: WholeModel,
  lines: readonly (readonly number[])[],
  pinned: readonly (readonly number[])[],
): LinearModel | undefined {
  const columnOf = new Map(built.decisions.map(({ person, slot, column }) => [`${person} ${slot}`, column]));
  const lower = built.model.lower.slice();
  const upper = built.model.upper.slice();
  let isContradictory = built.model.isContradictory;
  for (const { column } of built.decisions) upper[column] = 0;
  for (const person of scope.people) {
    for (const slot of lines[person]!) {
      if (pinned[person]!.includes(slot)) continue;
      const column = columnOf.get(`${person} ${slot}`);
      if (column === undefined) return undefined;
      if (built.model.upper[column] === 0) isContradictory = true;
      lower[column] = 1;
      upper[column] = 1;
    }
  }
  for (const { column } of built.decisions) if (built.model.lower[column]! > upper[column]!) isContradictory = true;
  return { ...built.model, lower, upper, isContradictory };
}

/** Points of the values of all columns. */
export function objectiveOf(model: LinearModel, values: ArrayLike<number>): number {
  return model.cost.reduce((sum, points, column) => sum + points * values[column]!, model.constant);
}

/** The model with any values in place of whole ones. */
export function relaxed(model: LinearModel): LinearModel {
  return { ...model, kind: model.kind.map(() => "continuous"), integers: 0 };
}
