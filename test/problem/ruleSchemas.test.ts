import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { RuleInput } from "../../src/problem/rules/rule";
import { ruleKinds, ruleSchemas } from "../../src/problem/rules/ruleSchemas";
import { everyRule } from "./fullProblem";

type Schemas = typeof ruleSchemas;
/** Every field name of what a schema yields. */
type SchemaFields = { readonly [Kind in keyof Schemas]: keyof z.output<Schemas[Kind]> };
/** Every field name of the interface of a kind. */
type InterfaceFields = { readonly [Kind in keyof Schemas]: keyof Extract<RuleInput, { readonly kind: Kind }> };

describe("the schemas of rules", () => {
  it("have exactly the fields of their interfaces", () => {
    expectTypeOf<SchemaFields>().toEqualTypeOf<InterfaceFields>();
  });

  it("exist for every kind, each once, and accept an example", () => {
    expect(new Set(ruleKinds).size).toBe(ruleKinds.length);
    expect([...new Set(everyRule.map(({ kind }) => kind))].sort()).toEqual([...ruleKinds].sort());
    for (const rule of everyRule) expect(ruleSchemas[rule.kind].safeParse(rule).success).toBe(true);
  });
});
