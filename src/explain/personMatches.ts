import { type ChargedMatch, chargeMatches } from "./charge";
import type { ExplainContext } from "./explainContext";
import type { FoundMatch } from "./foundMatch";
import { lineMatches } from "./lineMatches";
import { namedMatches } from "./namedMatches";

/** What every rule charges one person with these slots (ascending, fixed work left out), by rule index. */
export function personMatches(context: ExplainContext, person: number, slots: readonly number[] | Int32Array): Map<number, ChargedMatch[]> {
  const { whole, fixed } = lineMatches(context, person, slots);
  const wholeOf = byRule(namedMatches(context, person, slots, whole, false));
  const fixedOf = byRule(namedMatches(context, person, slots, fixed, true));
  const charged = new Map<number, ChargedMatch[]>();
  for (const rule of new Set([...wholeOf.keys(), ...fixedOf.keys()])) {
    charged.set(rule, chargeMatches(wholeOf.get(rule) ?? [], fixedOf.get(rule) ?? []));
  }
  return charged;
}

function byRule(matches: readonly FoundMatch[]): ReadonlyMap<number, FoundMatch[]> {
  const lists = new Map<number, FoundMatch[]>();
  for (const match of matches) {
    const list = lists.get(match.rule);
    if (list === undefined) lists.set(match.rule, [match]);
    else list.push(match);
  }
  return lists;
}
