import type { RuleKind, RuleOf } from "../problem/rules/rule";
import type { CompileContext } from "./compileContext";
import type { Language, RuleFacts } from "./ruleFacts";

/** The rule type of every kind, as a map so that code generic over kinds can be checked. */
export type RuleByKind = { readonly [K in RuleKind]: RuleOf<K> };

/** What the engine knows about one rule kind. */
export interface RuleDefinition<K extends RuleKind> {
  readonly kind: K;
  /** Adds the kernel instances that say what the rule says. */
  compile(rule: RuleByKind[K], context: CompileContext): void;
  /** One plain sentence for a planner about one match. */
  sentence(rule: RuleByKind[K], facts: RuleFacts, language: Language): string;
}
