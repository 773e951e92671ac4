import type { Person } from "../person";
import type { CustomRule } from "../rules/rule";
import type { CustomPlace, CustomRuleDefinition, PriceOptions } from "./customRuleDefinition";
import { CustomRuleError } from "./customRuleError";

/** A price as a definition asks for it. */
export interface PriceSpec {
  readonly amount: (person: Person, place: CustomPlace) => number;
  readonly options: PriceOptions;
}

/** The functions behind a custom rule, which are no part of the problem's data. */
export interface RuleFunctions {
  readonly definition: CustomRuleDefinition;
  /** Parallel to `CustomRule.prices`. */
  readonly prices: readonly PriceSpec[];
}

const functionsOfRules = new WeakMap<CustomRule, RuleFunctions>();

/** Remembers the functions of a rule for as long as the rule lives. */
export function rememberFunctions(rule: CustomRule, functions: RuleFunctions): void {
  functionsOfRules.set(rule, functions);
}

/**
 * The functions of a custom rule.
 *
 * @throws CustomRuleError for a rule that `parseProblem` did not make here, for example one that was copied to a worker thread.
 */
export function functionsOf(rule: CustomRule): RuleFunctions {
  const functions = functionsOfRules.get(rule);
  if (functions === undefined) {
    const remedy = "problems do not carry functions along: parse the problem again where it is used, with its definitions.";
    throw new CustomRuleError(rule.customKind, rule.id, `the definition is not known here; ${remedy}`);
  }
  return functions;
}
