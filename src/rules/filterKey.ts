import type { TagFilter } from "../problem/tagFilter";

/** Keys of filters seen before; the filters of a parsed problem are shared, so most are. */
const known = new WeakMap<TagFilter, string>();

/** A text that is equal for filters that say the same in any order of tags. */
export function filterKey(filter: TagFilter | undefined): string {
  if (filter === undefined || isOpen(filter)) return "";
  let key = known.get(filter);
  if (key === undefined) {
    key = JSON.stringify([filter.match === "all" ? "all" : "any", sorted(filter.include), sorted(filter.exclude)]);
    known.set(filter, key);
  }
  return key;
}

/** Whether a filter chooses everything. */
export function isOpen(filter: TagFilter | undefined): boolean {
  return filter === undefined || ((filter.include ?? []).length === 0 && (filter.exclude ?? []).length === 0);
}

function sorted(tags: readonly string[] | undefined): string[] {
  return [...new Set(tags ?? [])].sort();
}
