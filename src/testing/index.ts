/**
 * Tests of rules, for any test framework: what a rule gives for a tiny roster, through the engine and the independent checker; and builders of
 * tiny problems.
 *
 * @packageDocumentation
 */
export {
  assign,
  at,
  dateOf,
  firstDate,
  professional,
  rosterOf,
  shift,
  tinyProblem,
  type TinyProblemOverrides,
  volunteer,
} from "./problemBuilder";
export { type RandomRosters, ruleTest, type RuleTest, type RuleTestOptions } from "./ruleTest";
export { RuleTestError } from "./ruleTestError";
export type { RuleFigures, RuleVerdict } from "./ruleVerdict";
