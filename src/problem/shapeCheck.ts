import type * as z from "zod";
import type { IssueCode } from "./issueCodes";
import type { IssueList } from "./issueList";
import { fieldPath, nameOf, pathOf } from "./issuePath";
import { type Loose, withoutFaults } from "./loose";
import { clockPattern, datePattern } from "./schema/values";
import { shown } from "./shownValue";

/** An issue as zod's parser leaves it; the parts that are read here. */
interface RawIssue {
  readonly code?: string | undefined;
  readonly path?: readonly PropertyKey[] | undefined;
  readonly expected?: unknown;
  readonly origin?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly pattern?: unknown;
  readonly values?: readonly unknown[];
  readonly options?: readonly unknown[];
  readonly discriminator?: unknown;
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly RawIssue[])[];
  readonly inst?: unknown;
}

/** What the shape check leaves for the checks of meaning. */
export type ShapeResult<T> =
  | { readonly isValid: true; readonly value: T }
  | { readonly isValid: false; readonly rest: Loose<T> | undefined; readonly brokenPaths: ReadonlySet<string> };

/**
 * Checks the shape of an input against a schema and reports every fault.
 *
 * The schema is run below zod's public `safeParse`: that makes one error object with a text of everything, which is slow for a hundred
 * thousand faults and cannot be made of data that refers to itself.
 */
export function checkShape<T>(schema: z.ZodType<T>, json: unknown, issues: IssueList): ShapeResult<T> {
  const payload = schema._zod.run({ value: json, issues: [] }, { async: false, reportInput: false });
  if (payload instanceof Promise) throw new TypeError("The schemas of problems are synchronous.");
  if (payload.issues.length === 0) return { isValid: true, value: payload.value as T };
  const faults = (payload.issues as readonly RawIssue[]).flatMap(withAlternatives);
  const brokenPaths = new Set<string>();
  const brokenKeys: (readonly PropertyKey[])[] = [];
  for (const fault of faults) {
    const keys = fault.path ?? [];
    if (fault.code === "unrecognized_keys") {
      reportUnknownFields(fault, json, issues);
      continue;
    }
    const path = pathOf(keys);
    // A text can be too long and of the wrong form at once: one issue is enough.
    if (brokenPaths.has(path)) continue;
    reportFault(fault, path, keys, json, issues);
    brokenPaths.add(path);
    if (fault.code === "invalid_union" && typeof fault.discriminator === "string") {
      // Without a kind nothing of the object has been looked at.
      brokenPaths.add(pathOf(keys.slice(0, -1)));
      brokenKeys.push(keys.slice(0, -1));
    } else if (fault.origin !== "array") {
      // The items of a list of the wrong length are fine.
      brokenKeys.push(keys);
    }
  }
  return { isValid: false, rest: withoutFaults(json, brokenKeys) as Loose<T> | undefined, brokenPaths };
}

/** For a value that may be a text or a list, the faults inside the list if it is one. */
function withAlternatives(fault: RawIssue): readonly RawIssue[] {
  if (fault.errors === undefined) return [fault];
  const inside = fault.errors.find((errors) => errors.length > 0 && errors.every(({ path }) => path !== undefined && path.length > 0));
  return inside?.map((error) => ({ ...error, path: [...(fault.path ?? []), ...(error.path ?? [])] })) ?? [fault];
}

function reportUnknownFields(fault: RawIssue, json: unknown, issues: IssueList): void {
  const parentKeys = fault.path ?? [];
  const parent = pathOf(parentKeys);
  const known = fieldNamesOf(fault.inst);
  for (const key of fault.keys ?? []) {
    const hint = issues.hint(key, known) || ` Known are ${known.join(", ")}.`;
    issues.error(
      "unknown-field",
      fieldPath(parent, key),
      `${shown(key)} is no field of ${nameOf(parent)}.${hint}`,
      valueAt(json, [...parentKeys, key]),
    );
  }
}

function reportFault(fault: RawIssue, path: string, keys: readonly PropertyKey[], json: unknown, issues: IssueList): void {
  const value = valueAt(json, keys);
  const name = nameOf(path);
  const found = value === undefined ? `${name} is missing` : `${name} is ${shown(value)}`;
  const report = (code: IssueCode, allowed: string, hint = ""): void =>
    issues.error(value === undefined ? "missing-field" : code, path, `${found}; expected ${allowed}.${hint}`, value);
  switch (fault.code) {
    case "too_small":
    case "too_big": {
      const { code, unit } = sizeOf(fault.origin);
      const bound = fault.code === "too_small" ? `at least ${String(fault.minimum)}` : `at most ${String(fault.maximum)}`;
      report(code, bound + unit);
      return;
    }
    case "invalid_format":
      // Dates and times are the only texts with a form of their own.
      if (fault.pattern === datePattern.toString()) report("invalid-date", "a date written as YYYY-MM-DD");
      else if (fault.pattern === clockPattern.toString()) report("invalid-time", "a time written as HH:MM, from 00:00 to 24:00");
      else report("invalid-time", localTimeForm);
      return;
    case "invalid_value":
      reportChoice(fault.values ?? [], value, path, report, issues);
      return;
    case "invalid_union":
      if (typeof fault.discriminator === "string") reportChoice(fault.options ?? [], value, path, report, issues);
      else report("wrong-type", '"all" or a list');
      return;
    default:
      report(fault.expected === "int" && typeof value === "number" ? "not-an-integer" : "wrong-type", typeName(fault.expected));
  }
}

/** How local times are written. */
export const localTimeForm = "a local time written as YYYY-MM-DDTHH:MM, with an optional offset such as +02:00";

function reportChoice(
  choices: readonly unknown[],
  value: unknown,
  path: string,
  report: (code: IssueCode, allowed: string, hint?: string) => void,
  issues: IssueList,
): void {
  const texts = choices.map(String).sort();
  const allowed = texts.length === 1 ? JSON.stringify(texts[0]) : `one of ${texts.join(", ")}`;
  const isRuleKind = /^rules\[\d+\]\.kind$/.test(path);
  if (typeof value === "string") {
    const code = isRuleKind ? "unsupported-rule" : path === "format" ? "unsupported-format" : "unknown-choice";
    const isOwnKind = isRuleKind && value.includes(":");
    report(
      code,
      allowed,
      issues.hint(value, texts) || (isOwnKind ? " Give the definition of a kind of your own as an option (rules)." : ""),
    );
  } else {
    report(path === "format" ? "unsupported-format" : "wrong-type", allowed);
  }
}

function sizeOf(origin: unknown): { readonly code: IssueCode; readonly unit: string } {
  if (origin === "string") return { code: "text-length", unit: " characters" };
  if (origin === "array") return { code: "list-length", unit: " items" };
  return { code: "out-of-range", unit: "" };
}

function typeName(expected: unknown): string {
  switch (expected) {
    case "string":
      return "a text";
    case "int":
      return "a whole number";
    case "boolean":
      return "true or false";
    case "array":
      return "a list";
    case "object":
      return "an object";
    default:
      return `a ${String(expected)}`;
  }
}

/** The names of the fields of a schema for objects. */
function fieldNamesOf(schema: unknown): readonly string[] {
  const { shape } = (schema as z.ZodObject)._zod.def;
  return Object.keys(shape);
}

function valueAt(json: unknown, keys: readonly PropertyKey[]): unknown {
  let value = json;
  for (const key of keys) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return value;
}
