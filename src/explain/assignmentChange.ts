import type { Rule } from "../problem/rules/rule";
import { tallyWeight } from "../kernels/tally";
import { headcounts, type Lines, tallySums } from "../roster/evaluateRoster";
import { type ChargedMatch } from "./charge";
import type { ExplainContext } from "./explainContext";
import { coverMatch, filledFirst, slotsByGroup, tallyMatch } from "./groupMatches";
import { personMatches } from "./personMatches";
import { inheritedAmounts, pinLines } from "./tallyLedger";

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
  const group = groupChange(context, lines, person, slot);
  return context.problem.rules.flatMap((rule, index) => {
    const [own, shared] = [difference(before, after, index, person), difference(group.before, group.after, index, undefined)];
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
  const isRise = change > 0;
  // A rise is told by what is new or worse, a fall by what was there before.
  const matches = (isRise ? fresh : old).flatMap((charged): DifferingMatch[] => {
    const { place } = charged.match;
    const matchChange = (freshAmounts.get(place) ?? 0) - (oldAmounts.get(place) ?? 0);
    return isRise
      ? matchChange > 0
        ? [{ charged, person, change: matchChange }]
        : []
      : matchChange < 0
        ? [{ charged, person, change: matchChange }]
        : [];
  });
  return { change, matches };
}

function amountsByPlace(matches: readonly ChargedMatch[]): ReadonlyMap<string, number> {
  return new Map(matches.map(({ match }) => [match.place, match.amount]));
}

function chargedSum(matches: readonly ChargedMatch[]): number {
  return matches.reduce((sum, { charged }) => sum + charged, 0);
}

/** What rules about headcounts and groups charge where the slot counts, before and after. */
function groupChange(
  context: ExplainContext,
  lines: Lines,
  person: number,
  slot: number,
): { readonly before: MatchesByRule; readonly after: MatchesByRule } {
  const { instance } = context;
  const pins = pinLines(instance);
  const counts = headcounts(instance, lines);
  const pinnedCount = headcounts(instance, pins)[slot]!;
  const before = new Map<number, ChargedMatch[]>();
  const after = new Map<number, ChargedMatch[]>();
  instance.covers.forEach((kernel, index) => {
    add(before, kernel.rule, coverMatch(context, kernel, index, slot, counts[slot]!, pinnedCount));
    add(after, kernel.rule, coverMatch(context, kernel, index, slot, counts[slot]! + 1, pinnedCount));
  });
  const countsAfter = Int32Array.from(counts);
  countsAfter[slot]!++;
  instance.tallies.forEach((kernel, index) => {
    const group = kernel.slotGroup[slot]!;
    if (group < 0) return;
    const whole = tallySums(instance, kernel, lines);
    const inherited = inheritedAmounts(instance, kernel, pins)[group]!;
    const slots = slotsByGroup(kernel)[group]!;
    const [sum, count] = [whole.sums[group]!, whole.counts[group]!];
    const more = sum + tallyWeight(kernel, person, slot);
    add(before, kernel.rule, tallyMatch(context, kernel, index, group, sum, count, inherited, filledFirst(slots, counts)));
    add(after, kernel.rule, tallyMatch(context, kernel, index, group, more, count + 1, inherited, filledFirst(slots, countsAfter)));
  });
  return { before, after };
}

function add(lists: Map<number, ChargedMatch[]>, rule: number, matches: readonly ChargedMatch[]): void {
  lists.set(rule, [...(lists.get(rule) ?? []), ...matches]);
}
