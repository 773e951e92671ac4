import { describe, expect, it } from "vitest";
import { problemJsonSchema } from "../../src/problem/jsonSchema";
import { ruleKinds } from "../../src/problem/rules/ruleSchemas";
import { tinyProblem } from "../support/problemBuilder";
import { fullProblem } from "./fullProblem";

/** The keywords of JSON Schema that zod writes for our schemas. */
interface Schema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

const keywords = new Set(
  "$schema $ref $defs title description type const enum properties required additionalProperties items minItems maxItems minLength maxLength pattern minimum maximum anyOf oneOf".split(
    " ",
  ),
);

const root = problemJsonSchema() as Schema;

/** A small validator for those keywords; the first fault found, or `undefined`. */
function faultOf(schema: Schema, value: unknown, path: string): string | undefined {
  for (const keyword of Object.keys(schema)) if (!keywords.has(keyword)) return `${path}: keyword ${keyword}`;
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.replace("#/$defs/", "")];
    return target === undefined ? `${path}: no ${schema.$ref}` : faultOf(target, value, path);
  }
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives !== undefined) {
    const matches = alternatives.filter((each) => faultOf(each, value, path) === undefined).length;
    return (schema.oneOf === undefined ? matches > 0 : matches === 1) ? undefined : `${path}: ${String(matches)} alternatives`;
  }
  if (schema.const !== undefined && value !== schema.const) return `${path}: const`;
  if (schema.enum?.includes(value) === false) return `${path}: enum`;
  switch (schema.type) {
    case "string":
      if (typeof value !== "string") return `${path}: type`;
      if (value.length < (schema.minLength ?? 0) || value.length > (schema.maxLength ?? Infinity)) return `${path}: length`;
      return schema.pattern === undefined || new RegExp(schema.pattern).test(value) ? undefined : `${path}: pattern`;
    case "integer":
    case "number":
      if (typeof value !== "number" || (schema.type === "integer" && !Number.isInteger(value))) return `${path}: type`;
      return value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity) ? undefined : `${path}: range`;
    case "boolean":
      return typeof value === "boolean" ? undefined : `${path}: type`;
    case "array":
      if (!Array.isArray(value)) return `${path}: type`;
      if (value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? Infinity)) return `${path}: length`;
      return value
        .map((item: unknown, index) => faultOf(schema.items!, item, `${path}[${String(index)}]`))
        .find((fault) => fault !== undefined);
    case "object": {
      if (typeof value !== "object" || value === null) return `${path}: type`;
      const missing = schema.required?.find((name) => !Object.hasOwn(value, name));
      if (missing !== undefined) return `${path}: no ${missing}`;
      for (const [name, part] of Object.entries(value)) {
        const field = schema.properties?.[name];
        if (field === undefined) return `${path}: field ${name}`;
        const fault = faultOf(field, part, `${path}.${name}`);
        if (fault !== undefined) return fault;
      }
      return schema.additionalProperties === false ? undefined : `${path}: open`;
    }
    default:
      return `${path}: unknown type ${String(schema.type)}`;
  }
}

describe("problemJsonSchema", () => {
  it("is JSON Schema 2020-12 in plain JSON, new at each call", () => {
    expect(root.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(root.title).toBe("Mekaar problem");
    expect(JSON.parse(JSON.stringify(root))).toEqual(root);
    expect(problemJsonSchema()).toEqual(root);
    expect(problemJsonSchema()).not.toBe(root);
  });

  it("accepts problems that the parser accepts", () => {
    expect(faultOf(root, fullProblem, "$")).toBeUndefined();
    expect(faultOf(root, tinyProblem(), "$")).toBeUndefined();
  });

  it.each([
    ["an unknown field", { ...tinyProblem(), extra: 1 }, "$: field extra"],
    ["a missing field", { ...tinyProblem({}), shifts: undefined }, "$.shifts: type"],
    ["a wrong date", tinyProblem({ planning: { start: "tomorrow" } }), "$.planning.start: pattern"],
    ["a fraction", tinyProblem({ planning: { days: 1.5 } }), "$.planning.days: type"],
    ["an unknown rule kind", { ...tinyProblem(), rules: [{ id: "x", kind: "y", level: "hard" }] }, "$.rules[0]: 0 alternatives"],
  ])("refuses %s", (_what, json, fault) => {
    expect(faultOf(root, json, "$")).toBe(fault);
  });

  it("names its parts, each rule kind among them", () => {
    const names = Object.keys(root.$defs ?? {});
    expect(names).toEqual(
      expect.arrayContaining([
        "Id",
        "LocalTime",
        "TagFilter",
        "Planning",
        "Professional",
        "Shift",
        ...ruleKinds.map((kind) => `${kind}Rule`),
      ]),
    );
    expect(root.$defs?.["Shift"]?.description).toMatch(/demand lines\.$/);
  });
});
