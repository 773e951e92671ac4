import type { Credit } from "../problem/credit";
import type { Ledger } from "../problem/dutyKind";
import type { Person } from "../problem/person";
import { matchesFilter, type TagFilter } from "../problem/tagFilter";

/**
 * The credits of a person that count in a ledger and that a filter of shifts chooses by their one tag: absences in every ledger (ATW 5:2),
 * outside hours without times in the legal one only.
 */
export function creditsMatching(person: Person, ledger: Ledger, shifts: TagFilter | undefined): Credit[] {
  return person.credits.filter(({ tag }) => (ledger === "legal" || tag === "absence") && matchesFilter(shifts, new Set([tag])));
}
