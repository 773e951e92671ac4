import type { Backend, BackendAnswer } from "./backend";
import type { LinearModel } from "./linearModel";

/** How far a value may lie outside a bound or from a whole number. */
const tolerance = 1e-5;

/** Solves a model with a backend and believes only what can be seen: an answer that breaks a row, or is not whole, is a failure. */
export function solveModel(backend: Backend, model: LinearModel, timeMs: number, now: () => number): BackendAnswer {
  if (model.isContradictory) return { kind: "infeasible" };
  if (model.rows === 0) return { kind: "optimal", values: cheapestEnds(model) };
  const answer = backend.solve(model, timeMs, now);
  if (answer.kind !== "optimal" && answer.kind !== "feasible") return answer;
  const fault = faultOf(model, answer.values);
  return fault === undefined ? answer : { kind: "failed", message: `the answer of ${backend.name} is wrong: ${fault}` };
}

/** Without rows every column goes to the end of its bounds that costs least. */
function cheapestEnds({ cost, lower, upper }: LinearModel): Float64Array {
  return cost.map((points, column) => (points < 0 ? upper[column]! : lower[column]!));
}

/** What a solver's values break, if anything. */
function faultOf(model: LinearModel, values: ArrayLike<number>): string | undefined {
  for (let column = 0; column < model.columns; column++) {
    const value = values[column]!;
    if (!(value >= model.lower[column]! - tolerance && value <= model.upper[column]! + tolerance)) {
      return `column ${String(column)} is ${String(value)}`;
    }
    if (model.kind[column] === "integer" && Math.abs(value - Math.round(value)) > tolerance) {
      return `column ${String(column)} is ${String(value)}, not whole`;
    }
  }
  for (let row = 0; row < model.rows; row++) {
    let sum = 0;
    let scale = 1;
    for (let entry = model.rowOffsets[row]!; entry < model.rowOffsets[row + 1]!; entry++) {
      sum += model.rowValues[entry]! * values[model.rowColumns[entry]!]!;
      scale = Math.max(scale, Math.abs(model.rowValues[entry]!));
    }
    const slack = tolerance * scale;
    if (!(sum >= model.rowLower[row]! - slack && sum <= model.rowUpper[row]! + slack)) return `row ${String(row)} is ${String(sum)}`;
  }
  return undefined;
}
