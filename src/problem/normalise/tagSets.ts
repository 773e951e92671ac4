/** Makes sets of tags and shares equal ones. */
export type TagSets = (derived: readonly string[], given: readonly string[]) => ReadonlySet<string>;

/** A new pool of tag sets, for tags that repeat between things (not for those that carry an id). */
export function tagSets(): TagSets {
  const known = new Map<string, ReadonlySet<string>>();
  return (derived, given) => {
    const key = JSON.stringify([derived, [...given].sort()]);
    const shared = known.get(key);
    if (shared !== undefined) return shared;
    const tags = tagSet(derived, given);
    known.set(key, tags);
    return tags;
  };
}

/** A set of derived and given tags; the order of the given ones leaves no trace. */
export function tagSet(derived: Iterable<string>, given: readonly string[]): ReadonlySet<string> {
  const tags = new Set(derived);
  for (const tag of given.length > 1 ? [...given].sort() : given) tags.add(tag);
  return tags;
}
