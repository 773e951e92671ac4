import type { TagFilter } from "../problem/tagFilter";
import type { CompileContext } from "./compileContext";
import { filterKey, isOpen } from "./filterKey";
import { earliest, latest, type TimedEntry } from "./pickEntries";

/** Up to this many slots of a filter are listed one by one; more are found by a mask. */
const listedSlots = 16;

/** Slots of a personal filter: a short list, or an entry that holds at all times. */
export type FilterSlots =
  { readonly kind: "listed"; readonly slots: readonly number[] } | { readonly kind: "entry"; readonly entry: TimedEntry };

/**
 * Finds the demand lines that match a personal filter and the rule's own. Most personal filters name a shift or two, and a mask for each of
 * them would cost a byte for every slot of a region.
 */
export function filterSlots(context: CompileContext, filter: TagFilter, shifts: TagFilter | undefined, amount: number): FilterSlots {
  const slots = context.placesMatching(earliest, latest, [filter, shifts], listedSlots);
  if (slots !== undefined) return { kind: "listed", slots };
  const mask = isOpen(filter) && isOpen(shifts) ? undefined : context.maskOf(filter, shifts);
  return { kind: "entry", entry: { from: earliest, to: latest, mode: "startsIn", mask, amount } };
}

/** Filters in an order that does not depend on how they were written down. */
export function inKeyOrder<T>(things: readonly T[], filterOf: (thing: T) => TagFilter): readonly T[] {
  return things
    .map((thing) => ({ thing, key: filterKey(filterOf(thing)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ thing }) => thing);
}
