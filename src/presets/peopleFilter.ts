import type { TagFilter } from "../problem/tagFilter";

/** People that a filter chooses and that have none of the tags. */
export function peopleWithout(filter: TagFilter | undefined, tags: readonly string[]): TagFilter {
  return { ...filter, exclude: [...new Set([...(filter?.exclude ?? []), ...tags])] };
}

/**
 * People that a filter chooses and that have any of the tags, as filters that share nobody: one filter can ask for any or for all of its tags, but not for one of each of two lists.
 */
export function peopleWithAny(filter: TagFilter | undefined, tags: readonly string[]): readonly TagFilter[] {
  const { include = [], exclude = [], match } = filter ?? {};
  if (include.length === 0) return withoutNobody([{ include: tags, ...(exclude.length > 0 && { exclude }) }]);
  const alternatives = match === "all" || include.length === 1 ? [include] : include.map((tag) => [tag]);
  const parts: TagFilter[] = [];
  alternatives.forEach((required, position) => {
    const earlier = alternatives.slice(0, position).flat();
    tags.forEach((tag, index) => {
      const excluded = [...new Set([...exclude, ...earlier, ...tags.slice(0, index)])];
      parts.push({ include: [...new Set([...required, tag])], match: "all", ...(excluded.length > 0 && { exclude: excluded }) });
    });
  });
  return withoutNobody(parts);
}

/** Whether a filter can choose anybody: it does not rule out what it asks for. */
export function canChooseSomebody({ include = [], exclude = [], match }: TagFilter): boolean {
  if (include.length === 0) return true;
  const isOut = (tag: string): boolean => exclude.includes(tag);
  return match === "all" ? !include.some(isOut) : !include.every(isOut);
}

function withoutNobody(filters: readonly TagFilter[]): readonly TagFilter[] {
  return filters.filter(canChooseSomebody);
}

/** Whether two filters are written alike, up to order and doubles. */
export function sameFilter(a: TagFilter | undefined, b: TagFilter | undefined): boolean {
  return canonical(a) === canonical(b);
}

function canonical({ include = [], exclude = [], match }: TagFilter = {}): string {
  const sorted = (tags: readonly string[]): readonly string[] => [...new Set(tags)].sort();
  return JSON.stringify([sorted(include), sorted(exclude), match === "all" && new Set(include).size > 1]);
}

/** A filter of people in words; an absent filter chooses everybody. */
export function peopleText({ include = [], exclude = [], match }: TagFilter = {}): { readonly nl: string; readonly en: string } {
  const list = (tags: readonly string[], word: string): string => tags.join(` ${word} `);
  const nl = include.length === 0 ? "iedereen" : `wie ${list(include, match === "all" ? "en" : "of")} heeft`;
  const en = include.length === 0 ? "everybody" : `people with ${list(include, match === "all" ? "and" : "or")}`;
  return exclude.length === 0 ? { nl, en } : { nl: `${nl}, behalve ${list(exclude, "of")}`, en: `${en}, except ${list(exclude, "or")}` };
}
