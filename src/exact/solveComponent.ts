import type { Instance } from "../instance/instance";
import type { UnsupportedRows } from "../kernels/unsupportedRows";
import type { Candidates } from "../roster/candidates";
import type { Component } from "../roster/components";
import type { Backend, BackendName } from "./backend";
import { buildModel, linesOf, type OversizedModel } from "./buildModel";
import type { ExactRefusal } from "./exactReport";
import { highs } from "./highs";
import { javascriptLpSolver } from "./javascriptLpSolver";
import type { LinearModel, ModelSize } from "./linearModel";
import { solveModel } from "./solveModel";

/** What became of one component. */
export interface ComponentOutcome {
  /** [people of the component] lines found, pins included; absent when none were. */
  readonly lines?: readonly (readonly number[])[];
  /** Points that the component costs at least; Infinity = proven infeasible; absent when nothing is known. */
  readonly bound?: number;
  /** Points of `lines` by the model. */
  readonly objective?: number;
  readonly size?: ModelSize;
  /** Why there is no proof; absent when there is. */
  readonly refusal?: ExactRefusal;
}

/** Which backends are asked, in turn: the embedded one, then HiGHS for what is too large for it, or the one that was asked for. */
export async function backendsFor(name: BackendName | undefined): Promise<readonly (Backend | BackendName)[]> {
  const embedded = name === "highs" ? [] : [javascriptLpSolver];
  const optional = name === "javascript-lp-solver" ? [] : [(await highs()) ?? ("highs" as const)];
  return [...embedded, ...optional];
}

/** Decides one component exactly with the first backend that can; every failure to do so is a value. */
export function solveComponent(
  instance: Instance,
  candidates: Candidates,
  component: Component,
  backends: readonly (Backend | BackendName)[],
  remainingMs: () => number,
  now: () => number,
): ComponentOutcome {
  const { people, slots } = component;
  const part = { people: people.length, places: slots.length };
  let outcome: ComponentOutcome = {};
  for (const backend of backends) {
    if (typeof backend === "string") {
      outcome = { ...outcome, refusal: notInstalled(backend, part, outcome.refusal) };
      continue;
    }
    const built = buildModel(instance, candidates, { people, slots }, backend.limits);
    if (built.kind === "unsupported") return { refusal: unsupported(built, part) };
    if (built.kind === "too-large") {
      outcome = { refusal: tooLarge(built, backend.name, part) };
      continue;
    }
    const timeMs = remainingMs();
    if (timeMs <= 0) return { refusal: cutOff(backend.name, part) };
    const { model } = built;
    const size = { columns: model.columns, integers: model.integers, rows: model.rows, nonZeros: model.nonZeros };
    const answer = solveModel(backend, model, timeMs, now);
    if (answer.kind === "infeasible") return { bound: Infinity, size };
    if (answer.kind === "optimal") {
      const objective = Math.round(objectiveOf(model, answer.values));
      return { lines: linesOf(instance, component, built, answer.values), bound: objective, objective, size };
    }
    if (answer.kind === "failed") {
      const message = `${backend.name} gave no usable answer: ${answer.message}.`;
      outcome = { size, refusal: { kind: "failed", backend: backend.name, ...part, message } };
      continue;
    }
    outcome = {
      size,
      refusal: cutOff(backend.name, part),
      ...(answer.bound === undefined ? {} : { bound: roundUp(answer.bound, model) }),
      ...(answer.kind === "feasible" ? { lines: linesOf(instance, component, built, answer.values) } : {}),
    };
  }
  return outcome;
}

/** Points of the values of all columns. */
export function objectiveOf(model: LinearModel, values: ArrayLike<number>): number {
  return model.cost.reduce((sum, points, column) => sum + points * values[column]!, model.constant);
}

/** The next attainable objective from a bound on, a bound a hair above one taken for rounding. */
function roundUp(bound: number, { constant, step }: LinearModel): number {
  return constant + step * Math.ceil((bound - constant) / step - 1e-4);
}

type Part = Pick<ExactRefusal, "people" | "places">;

function cutOff(backend: BackendName, part: Part): ExactRefusal {
  return { kind: "cut-off", backend, ...part, message: `${backend} was cut off before it had a proof.` };
}

/** What an installed backend said about the model before says more than that another one is missing. */
function notInstalled(backend: BackendName, part: Part, before: ExactRefusal | undefined): ExactRefusal {
  const message = `The optional package "${backend}" is not installed.`;
  return before === undefined
    ? { kind: "not-installed", backend, ...part, message }
    : { ...before, message: `${before.message} ${message}` };
}

function unsupported({ kernel, form, reason }: UnsupportedRows, part: Part): ExactRefusal {
  return { kind: "unsupported", kernel, form, ...part, message: `A rule has no exact linear form: ${reason}.` };
}

function tooLarge({ size, exceeded, limits }: OversizedModel, backend: BackendName, part: Part): ExactRefusal {
  const message = `The model has at least ${String(size[exceeded])} ${nouns[exceeded]}; ${backend} is given ${String(limits[exceeded])} at most.`;
  return { kind: "too-large", backend, size, exceeded, limits, ...part, message };
}

const nouns = { columns: "columns", rows: "rows", nonZeros: "coefficients" } as const;
