import * as z from "zod";
import type { ProblemInput } from "../problem";
import { ruleBaseShape } from "../rules/ruleBase";
import { ruleSchema } from "../rules/ruleSchemas";
import { optional } from "../schema/optional";
import { problemSchema } from "../schema/problemSchema";
import type { CustomRuleDefinition } from "./customRuleDefinition";
import { CustomRuleError } from "./customRuleError";
import { defineRule } from "./defineRule";

/** Definitions by kind. */
export type Definitions = ReadonlyMap<string, CustomRuleDefinition>;

/**
 * The definitions by kind.
 *
 * @throws CustomRuleError when one is malformed or a kind is defined twice.
 */
export function definitionsByKind(definitions: readonly CustomRuleDefinition[]): Definitions {
  const byKind = new Map<string, CustomRuleDefinition>();
  for (const given of definitions) {
    const definition = defineRule(given);
    if (byKind.has(definition.kind)) throw new CustomRuleError(definition.kind, undefined, "the kind is defined twice.");
    byKind.set(definition.kind, definition);
  }
  return byKind;
}

/** The shape of problems whose rules may be of these kinds too; of their rules only the fields that every rule has. */
export function problemSchemaWith(definitions: Definitions): z.ZodType<ProblemInput> {
  if (definitions.size === 0) return problemSchema;
  const own = [...definitions.keys()].map(customRuleSchema);
  const rules = z.array(z.discriminatedUnion("kind", [...ruleSchema.options, ...own]));
  return z.strictObject({ ...problemSchema.shape, rules: optional(rules) }) as unknown as z.ZodType<ProblemInput>;
}

function customRuleSchema(kind: string) {
  return z.looseObject({ kind: z.literal(kind), ...ruleBaseShape });
}
