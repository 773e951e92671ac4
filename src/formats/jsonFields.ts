import { FormatError, quote } from "./formatError";
import { checkId, largestInteger } from "./textFields";

/** A value somewhere in a JSON document. */
export interface JsonNode {
  readonly value: unknown;
  /** Where it is, for messages: `scenario.nurses[3].id`. */
  readonly path: string;
}

/**
 * The root of a document.
 *
 * @param document - JSON text, or what `JSON.parse` made of it.
 * @param name - What to call it in messages.
 * @throws FormatError if it is a text but not JSON.
 */
export function jsonRoot(document: unknown, name: string): JsonNode {
  if (typeof document !== "string") return { value: document, path: name };
  try {
    return { value: JSON.parse(document.trim()), path: name };
  } catch (error) {
    throw new FormatError(`${name} is not JSON: ${String(error)}`);
  }
}

/** @throws FormatError if the node is not an object that has the field. */
export function field(node: JsonNode, name: string): JsonNode {
  if (typeof node.value !== "object" || node.value === null || Array.isArray(node.value)) throw unexpected(node, "an object");
  const value: unknown = Object.entries(node.value).find(([key]) => key === name)?.[1];
  if (value === undefined) throw new FormatError(`${node.path} has no field ${quote(name)}.`);
  return { value, path: `${node.path}.${name}` };
}

/** @throws FormatError if the node is not a list. */
export function items(node: JsonNode): JsonNode[] {
  if (!Array.isArray(node.value)) throw unexpected(node, "a list");
  return node.value.map((value: unknown, index) => ({ value, path: `${node.path}[${index}]` }));
}

/** @throws FormatError if the node is not a text. */
export function textAt(node: JsonNode): string {
  if (typeof node.value !== "string") throw unexpected(node, "a text");
  return node.value;
}

/** @throws FormatError if the node is not a text that can be an id. */
export function idAt(node: JsonNode): string {
  return checkId(textAt(node), node.path);
}

/** @throws FormatError if the node is not the id of something known. */
export function knownAt(node: JsonNode, known: { readonly has: (id: string) => boolean }, what: string): string {
  const id = textAt(node);
  if (!known.has(id)) throw new FormatError(`${node.path}: there is no ${what} ${quote(id)}.`);
  return id;
}

/** @throws FormatError if the node is not an integer between the bounds. */
export function integerAt(node: JsonNode, minimum = 0, maximum = largestInteger): number {
  const { value } = node;
  if (typeof value !== "number" || !Number.isInteger(value) || value < minimum || value > maximum) {
    throw unexpected(node, `an integer from ${minimum} to ${maximum}`);
  }
  return value;
}

function unexpected({ path, value }: JsonNode, expected: string): FormatError {
  return new FormatError(`${path} must be ${expected}, found ${describe(value)}.`);
}

function describe(value: unknown): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  return Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : typeof value;
}
