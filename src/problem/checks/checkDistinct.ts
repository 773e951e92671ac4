import type { IssueList } from "../issueList";

/** Values that tell entries apart occur once each. */
export function checkDistinct<T>(
  entries: readonly (T | undefined)[] | undefined,
  valueOf: (entry: T) => number | undefined,
  path: string,
  name: string,
  issues: IssueList,
): void {
  const seen = new Set<number | undefined>();
  entries?.forEach((entry, index) => {
    if (entry === undefined) return;
    const value = valueOf(entry);
    if (seen.has(value)) {
      const message = `${name} is ${value === undefined ? "absent" : String(value)} more than once; expected different ones.`;
      issues.error("duplicate-entry", `${path}[${String(index)}].${name}`, message, value);
    }
    seen.add(value);
  });
}
