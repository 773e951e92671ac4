import { compareText } from "../compareText";

/**
 * A deep copy of plain JSON data without the fields that are `undefined`, frozen.
 *
 * @param value - Valid data of a problem: the depth is bounded by its schema.
 */
export function frozenCopy<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    return Object.freeze(value.map((item: unknown) => frozenCopy(item))) as T;
  }
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.freeze(Object.fromEntries(entries.map(([key, field]: [string, unknown]) => [key, frozenCopy(field)]))) as T;
}

/** The list sorted by the JSON of its items, for lists whose order means nothing; frozen. */
export function sortedByContent<T>(items: readonly T[]): readonly T[] {
  if (items.length < 2) return Object.freeze([...items]);
  const keyed = items.map((item) => ({ item, key: JSON.stringify(item) }));
  keyed.sort((a, b) => compareText(a.key, b.key));
  return Object.freeze(keyed.map(({ item }) => item));
}

/** The different texts of a list, sorted by code unit; frozen. */
export function sortedUnique<T extends string>(texts: readonly T[]): readonly T[] {
  return Object.freeze([...new Set(texts)].sort());
}
