import type { Problem } from "../problem/problem";
import type { Rule } from "../problem/rules/rule";

/** The rule whose words a kernel or match speaks: the part of a custom rule that it comes from, or the rule itself. */
export function statedRule({ rules }: Problem, { rule: index, part }: { readonly rule: number; readonly part: number }): Rule {
  const rule = rules[index]!;
  return rule.kind === "custom" ? (rule.parts[part] ?? rule) : rule;
}
