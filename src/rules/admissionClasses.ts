import type { Admission } from "../problem/shift";
import { matchesFilter, type TagFilter } from "../problem/tagFilter";
import type { ClassAmounts } from "./classPick";
import type { CompileContext } from "./compileContext";
import { filterKey } from "./filterKey";

/**
 * Classes for an amount that depends on the first entry of `admits` that matches the person: people by which of all filters match them,
 * demand lines by their list.
 */
export function admissionClasses(
  rule: { readonly people?: TagFilter; readonly shifts?: TagFilter },
  context: CompileContext,
  amountOf: (entry: Admission | undefined) => number,
): ClassAmounts {
  const filters = new Map<string, TagFilter>();
  const keys = new Map<readonly Admission[], string>();
  for (const { place } of context.slots) {
    if (place === undefined || keys.has(place.demand.admits)) continue;
    for (const { people } of place.demand.admits) filters.set(filterKey(people), people);
    keys.set(place.demand.admits, place.demand.admits.map(({ people, cost }) => `${cost} ${filterKey(people)}`).join());
  }
  const distinct = [...filters.values()];
  return {
    people: rule.people,
    shifts: rule.shifts,
    personKey: ({ tags }) => distinct.map((filter) => (matchesFilter(filter, tags) ? "1" : "0")).join(""),
    slotKey: (_slot, { demand }) => keys.get(demand.admits)!,
    amountsOf:
      ({ tags }) =>
      (_slot, { demand }) =>
        amountOf(demand.admits.find(({ people }) => matchesFilter(people, tags))),
  };
}
