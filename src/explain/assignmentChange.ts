import type { Rule } from "../problem/rules/rule";
import { headcounts, inheritedTallies, type Lines, tallySums } from "../roster/evaluateRoster";
import { groupsOfSlot } from "../kernels/tally";
import { type ChargedMatch } from "./charge";
import type { ExplainContext } from "./explainContext";
import { coverMatch, filledFirst, slotsByGroup, tallyMatch } from "./groupMatches";
import { heldPinLines } from "./heldPins";
import { personMatches } from "./personMatches";

/** What one rule charges before and after an assignment, and the matches that differ. */
export interface RuleDifference {
  readonly rule: Rule;
  /** Change of the charged amount. */
  readonly change: number;
  /** Matches whose amount differs: as they are afterwards, or as they were if they are gone or less. */
  readonly matches: readonly DifferingMatch[];
}

/** A match whose amount differs. */
export interface DifferingMatch {
  readonly charged: ChargedMatch;
  /** Index of the person, `undefined` for rules about a shift or a group. */
  readonly person: number | undefined;
  /** Amount afterwards minus before, never 0. */
  readonly change: number;
}

/** Charged matches by rule, for one person or for groups. */
type MatchesByRule = ReadonlyMap<number, readonly ChargedMatch[]>;

/** Every rule whose charged amount changes when a person also takes a slot, in the order of the problem. */
export function assignmentChange(context: ExplainContext, lines: Lines, person: number, slot: number): RuleDifference[] {
  const slots = Array.from(lines[person]!);
  const longer = [...slots, slot].sort((a, b) => a - b);
  const before = personMatches(context, person, slots);
  const after = personMatches(context, person, longer);
  const groupsBefore = groupCharges(context, lines, slot);
  const groupsAfter = groupCharges(
    context,
    lines.map((line, other) => (other === person ? longer : line)),
    slot,
  );
  return context.problem.rules.flatMap((rule, index) => {
    const [own, shared] = [difference(before, after, index, person), difference(groupsBefore, groupsAfter, index, undefined)];
    const change = own.change + shared.change;
    return change === 0 ? [] : [{ rule, change, matches: [...own.matches, ...shared.matches] }];
  });
}

function difference(
  before: MatchesByRule,
  after: MatchesByRule,
  rule: number,
  person: number | undefined,
): Pick<RuleDifference, "change" | "matches"> {
  const [old, fresh] = [before.get(rule) ?? [], after.get(rule) ?? []];
  const [oldAmounts, freshAmounts] = [amountsByPlace(old), amountsByPlace(fresh)];
  const change = chargedSum(fresh) - chargedSum(old);
  const changeAt = (place: string): number => (freshAmounts.get(place) ?? 0) - (oldAmounts.get(place) ?? 0);
  // What is new or worse is told as it will be, what is less or gone as it was.
  const matches = [...fresh.filter(({ match }) => changeAt(match.place) > 0), ...old.filter(({ match }) => changeAt(match.place) < 0)].map(
    (charged): DifferingMatch => ({ charged, person, change: changeAt(charged.match.place) }),
  );
  return { change, matches };
}

function amountsByPlace(matches: readonly ChargedMatch[]): ReadonlyMap<string, number> {
  return new Map(matches.map(({ match }) => [match.place, match.amount]));
}

function chargedSum(matches: readonly ChargedMatch[]): number {
  return matches.reduce((sum, { charged }) => sum + charged, 0);
}

/** What rules about headcounts and groups charge where the slot counts. */
function groupCharges(context: ExplainContext, lines: Lines, slot: number): MatchesByRule {
  const { instance } = context;
  const pins = heldPinLines(instance, lines);
  const counts = headcounts(instance, lines);
  const pinnedCount = headcounts(instance, pins)[slot]!;
  const charges = new Map<number, ChargedMatch[]>();
  instance.covers.forEach((kernel, index) => {
    add(charges, kernel.rule, coverMatch(context, kernel, index, slot, counts[slot]!, pinnedCount));
  });
  instance.tallies.forEach((kernel, index) => {
    const groups = groupsOfSlot(kernel, slot);
    if (groups.length === 0) return;
    const { sums, counts: people } = tallySums(instance, kernel, lines);
    const inherited = inheritedTallies(instance, kernel, pins);
    const slotsOf = slotsByGroup(kernel);
    for (const group of groups) {
      const slots = filledFirst(slotsOf[group]!, counts);
      add(charges, kernel.rule, tallyMatch(context, kernel, index, group, sums[group]!, people[group]!, inherited[group]!, slots));
    }
  });
  return charges;
}

function add(lists: Map<number, ChargedMatch[]>, rule: number, matches: readonly ChargedMatch[]): void {
  lists.set(rule, [...(lists.get(rule) ?? []), ...matches]);
}
