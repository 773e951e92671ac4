import type { Person } from "../problem/person";
import type { TagFilter } from "../problem/tagFilter";
import type { CompileContext } from "./compileContext";

/** People who share the same figures, so that they can share kernels. */
export interface PeopleGroup<T> {
  readonly figures: readonly T[];
  /** Indices, ascending. */
  readonly people: readonly number[];
}

/** Groups the people whom a filter chooses by their figures, in order of first appearance. */
export function groupPeople<T>(
  context: CompileContext,
  filter: TagFilter | undefined,
  figuresOf: (person: Person) => readonly T[],
): readonly PeopleGroup<T>[] {
  const groups = new Map<string, { readonly figures: readonly T[]; readonly people: number[] }>();
  for (const index of context.peopleOf(filter)) {
    const figures = figuresOf(context.people[index]!);
    const key = figures.join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { figures, people: [index] });
    else group.people.push(index);
  }
  return [...groups.values()];
}
