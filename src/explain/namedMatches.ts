import type { Person } from "../problem/person";
import type { Rule } from "../problem/rules/rule";
import type { StabilityRule } from "../problem/rules/stability";
import type { TravelLimitRule } from "../problem/rules/travelLimit";
import type { WishesRule } from "../problem/rules/wishes";
import { matchesFilter } from "../problem/tagFilter";
import type { ExplainContext } from "./explainContext";
import type { FoundMatch } from "./foundMatch";
import { statedRule } from "./statedRule";

/**
 * Says in words of the problem what kernels only know as amounts: wishes for work that were not granted become one match each, previous
 * assignments that are gone are listed, and travel beyond a limit gets the limit. Amounts add up to the same.
 *
 * @param slots - The person's open slots.
 * @param isFixed - Whether the matches are those of the fixed line, which only wishes about the time before the horizon can have broken.
 */
export function namedMatches(
  context: ExplainContext,
  person: number,
  slots: readonly number[] | Int32Array,
  matches: readonly FoundMatch[],
  isFixed: boolean,
): FoundMatch[] {
  const someone = context.problem.people[person]!;
  const named: FoundMatch[] = [];
  const isDone = new Set<Rule>();
  for (const match of matches) {
    const rule = statedRule(context.problem, match);
    if (rule.kind === "travelLimit") {
      const bound = travelLimitOf(rule, someone);
      named.push({ ...match, measured: bound + match.amount, bound });
    } else if (match.slots.length > 0 || (rule.kind !== "wishes" && rule.kind !== "stability")) {
      named.push(match);
    } else if (rule.kind === "stability") {
      named.push({ ...match, absent: goneSlots(context, rule, someone, slots) });
    } else if (!isDone.has(rule)) {
      isDone.add(rule);
      const broken = brokenWishes(context, rule, match, someone, slots);
      named.push(...(isFixed ? broken.filter(({ to }) => to <= context.problem.planning.start) : broken));
    }
  }
  return named;
}

/** One match for each wish for work that no slot grants. */
function brokenWishes(
  context: ExplainContext,
  rule: WishesRule,
  { rule: index, part }: FoundMatch,
  { wishes }: Person,
  slots: readonly number[] | Int32Array,
): (FoundMatch & { readonly to: number })[] {
  const units = Array.from(slots, (slot) => context.slots[slot]!).filter(({ tags }) => matchesFilter(rule.shifts, tags));
  return wishes
    .filter(
      ({ kind, start, end, shifts }) =>
        kind === "work" && !units.some((unit) => start <= unit.start && unit.start < end && matchesFilter(shifts, unit.tags)),
    )
    .map(({ id, weight, start, end }) => ({
      rule: index,
      part,
      place: `wish ${id}`,
      amount: weight,
      slots: [],
      measured: undefined,
      bound: undefined,
      from: start,
      to: end,
    }));
}

/** Slots of previous assignments that the person does not have any more. */
function goneSlots(
  { problem, slots: units }: ExplainContext,
  rule: StabilityRule,
  { id }: Person,
  slots: readonly number[] | Int32Array,
): number[] {
  const held = new Set(slots);
  const previous = problem.previous.filter(({ personId }) => personId === id);
  return units.flatMap(({ place, tags }, slot) => {
    const isPrevious = previous.some(({ shiftId, demandId }) => shiftId === place?.shift.id && demandId === place.demand.id);
    return isPrevious && matchesFilter(rule.shifts, tags) && !held.has(slot) ? [slot] : [];
  });
}

/** The smaller of the rule's and the person's own limit; a match says that there is one. */
function travelLimitOf({ measure, maximum = Infinity }: TravelLimitRule, { travelLimit: own }: Person): number {
  return Math.min(maximum, (measure === "minutes" ? own.maximumMinutes : own.maximumMetres) ?? Infinity);
}
