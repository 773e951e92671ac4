import type { IssueList } from "./issueList";
import { pathOf, rootPath } from "./issuePath";
import type { ParseLimits } from "./parseOptions";

/** Deeper than any schema reaches, so that what lies below is never read. */
const deepestLevel = 16;

/** A value that is being looked through. */
interface Level {
  readonly value: object;
  /** Keys of an object; `undefined` for a list. */
  readonly keys: readonly string[] | undefined;
  next: number;
}

/**
 * Refuses input that is too large to read, before anything loops over it: lists that claim billions of items, and data that refers to
 * itself so often that it has no end.
 *
 * @returns Whether the input may be read.
 */
export function checkSize(json: unknown, limits: Required<ParseLimits>, issues: IssueList): boolean {
  try {
    return checkSizeOf(json, limits, issues);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unknown";
    issues.error("unreadable", rootPath, `The input cannot be read (${reason}); give plain JSON data without getters that throw.`);
    return false;
  }
}

function checkSizeOf(json: unknown, limits: Required<ParseLimits>, issues: IssueList): boolean {
  const stack: Level[] = [];
  let count = 0;
  const refuse = (problem: string): false => {
    const keys = stack.map(({ keys: names, next }) => (names === undefined ? next - 1 : (names[next - 1] ?? "")));
    issues.error("too-large", pathOf(keys), problem);
    return false;
  };
  /** Steps into a value; false when it is too large. */
  const enter = (value: unknown): boolean => {
    count += 1;
    if (count > limits.maximumValues) {
      return refuse(`The input has more than ${String(limits.maximumValues)} values (maximumValues), or refers to itself.`);
    }
    if (typeof value !== "object" || value === null || stack.length >= deepestLevel) return true;
    if (ArrayBuffer.isView(value)) return refuse("Binary data is no JSON.");
    if (!Array.isArray(value)) {
      stack.push({ value, keys: Object.keys(value), next: 0 });
      return true;
    }
    if (value.length > limits.maximumListLength) {
      return refuse(`A list of ${String(value.length)} items; at most ${String(limits.maximumListLength)} are read (maximumListLength).`);
    }
    stack.push({ value, keys: undefined, next: 0 });
    return true;
  };

  if (!enter(json)) return false;
  for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
    const { value, keys, next } = level;
    level.next += 1;
    if (keys === undefined) {
      const items = value as readonly unknown[];
      if (next >= items.length) stack.pop();
      else if (!enter(items[next])) return false;
    } else {
      const key = keys[next];
      if (key === undefined) stack.pop();
      else if (!enter((value as Readonly<Record<string, unknown>>)[key])) return false;
    }
  }
  return true;
}
