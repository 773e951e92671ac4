import type { Provenance } from "../problem/rules/ruleBase";
import type { RuleInput } from "../problem/rules/rule";
import type { NormBasis, PresetRule } from "./preset";

type WithoutBase<T> = T extends unknown ? Omit<T, "level" | "weight" | "overridable" | "provenance"> : never;

/** A rule whose level and source follow from the norm it is based on. */
export type RuleParameters = WithoutBase<RuleInput>;

/** A hard rule for a norm; whether a planner may override it follows from the enforcement. */
export function hardRule(basis: NormBasis, parameters: RuleParameters): PresetRule {
  const isOverridable = basis.enforcement !== "fined";
  return { ...basis, rule: { ...parameters, level: "hard", ...(isOverridable && { overridable: true }), provenance: provenanceOf(basis) } };
}

/** A soft rule for a norm: `weight` points per unit of amount. */
export function softRule(basis: NormBasis, weight: number, parameters: RuleParameters): PresetRule {
  return { ...basis, rule: { ...parameters, level: "soft", weight, provenance: provenanceOf(basis) } };
}

function provenanceOf({ source, article, validFrom, validUntil }: NormBasis): Provenance {
  return { source, article, ...(validFrom !== undefined && { validFrom }), ...(validUntil !== undefined && { validUntil }) };
}
