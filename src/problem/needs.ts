import { sortedUnique } from "./normalise/frozenCopy";
import type { Needs, Requirement } from "./shift";

/** Most demand lines have no requirement of a kind: they share one list. */
const nothing: readonly string[] = Object.freeze([]);

/** A requirement with its defaults filled: sorted lists without doubles. */
export function needsOf(requires: Requirement | undefined): Needs {
  const list = (ids: readonly string[] | undefined): readonly string[] => (ids === undefined ? nothing : sortedUnique(ids));
  return { allOf: list(requires?.allOf), anyOf: list(requires?.anyOf), supervisedIsEnough: list(requires?.supervisedIsEnough) };
}
