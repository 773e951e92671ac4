import type { RuleInput } from "../problem/rules/rule";
import type { TagFilter } from "../problem/tagFilter";
import type { ReadLayer } from "./layerIssues";
import type { NormBasis } from "./preset";
import type { ReplacedValue } from "./ruleLayer";

/** A rule as one layer has it, for some people. */
export interface Variant {
  readonly layer: ReadLayer;
  readonly rule: RuleInput;
  readonly basis: Partial<NormBasis>;
  /** Id in the result: that of the rule, with the name of a layer about some people. */
  readonly id: string;
  /** Filters that share nobody; empty = nobody is left. */
  readonly people: readonly (TagFilter | undefined)[];
  readonly replaces: readonly ReplacedValue[];
}
