import type { Person } from "../problem/person";
import { sumOf } from "./bounds";

/** What a person brings along for a counting rule from before the horizon. */
export function carriedAmount(ruleId: string, person: Person): number {
  return sumOf(person.carried.filter((counter) => counter.ruleId === ruleId).map((counter) => counter.amount));
}
