import type { TagFilter } from "../problem/tagFilter";

/** A tag of people and parameters of a rule that holds for everyone with the tag. */
export interface TaggedParameters<P> {
  readonly tag: string;
  readonly parameters: P;
}

/** Parameters and everyone they hold for. */
export interface SharedParameters<P> {
  readonly parameters: P;
  /** The tags of the people concerned, without doubles. */
  readonly tags: readonly string[];
  /** The field `people` of the rule; no field when the tags are those of everybody. */
  readonly people: { readonly people?: TagFilter };
  /** What to put behind the rule's name to tell it from its sisters: nothing for an only one, else `-1`, `-2`, ... */
  readonly suffix: string;
}

/**
 * Brings equal parameters together, so that people share a rule instead of having one each. Parameters that one tag has twice
 * stay two rules, because both count.
 *
 * @param entries - In the order in which the rules shall stand.
 * @param tagCount - The number of tags that there are; everybody has one of them.
 */
export function shareParameters<P>(entries: readonly TaggedParameters<P>[], tagCount: number): SharedParameters<P>[] {
  const timesSeen = new Map<string, number>();
  const groups = new Map<string, { readonly parameters: P; readonly tags: string[] }>();
  for (const { tag, parameters } of entries) {
    const own = JSON.stringify([tag, parameters]);
    const times = (timesSeen.get(own) ?? 0) + 1;
    timesSeen.set(own, times);
    const key = JSON.stringify([times, parameters]);
    const group = groups.get(key) ?? { parameters, tags: [] };
    group.tags.push(tag);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ parameters, tags }, index) => ({
    parameters,
    tags,
    people: tags.length === tagCount ? {} : { people: { include: tags } },
    suffix: groups.size === 1 ? "" : `-${index + 1}`,
  }));
}
