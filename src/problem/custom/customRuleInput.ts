import type { BaseDefaults, RuleBase } from "../rules/ruleBase";
import type { WithDefaults } from "../withDefaults";

/** The name of a rule kind that an embedder defines: `<vendor>:<name>`, so that it never clashes with a kind of the catalogue. */
export type CustomKind = `${string}:${string}`;

/** A rule of an embedder's own kind as users write it: the fields that every rule has, and the parameters of the kind beside them. */
export interface CustomRuleInput extends WithDefaults<RuleBase, BaseDefaults> {
  readonly kind: CustomKind;
  /** Parameters, which the definition of the kind reads. */
  readonly [parameter: string]: unknown;
}

/** Whether a rule (or what could be read of it) is of an embedder's own kind. */
export function isCustomInput<R extends { readonly kind?: string | undefined }>(
  rule: R,
): rule is Extract<R, { readonly kind?: CustomKind | undefined }> {
  return rule.kind?.includes(":") === true;
}
