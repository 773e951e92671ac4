import type { TagFilter } from "../tagFilter";
import { sortedUnique } from "./frozenCopy";

/** Makes filters canonical and shares equal ones, so that work done per filter object is done once. */
export type FilterPool = (filter: TagFilter) => TagFilter;

/** A new pool: sorted lists without doubles, no empty lists, no `match` where it makes no difference; frozen. */
export function filterPool(): FilterPool {
  const known = new Map<string, TagFilter>();
  return (filter) => {
    const include = sortedUnique(filter.include ?? []);
    const exclude = sortedUnique(filter.exclude ?? []);
    const canonical: TagFilter = {
      ...(include.length > 0 && { include }),
      ...(exclude.length > 0 && { exclude }),
      ...(filter.match === "all" && include.length > 1 && { match: "all" }),
    };
    const key = JSON.stringify(canonical);
    const shared = known.get(key);
    if (shared !== undefined) return shared;
    known.set(key, Object.freeze(canonical));
    return canonical;
  };
}
