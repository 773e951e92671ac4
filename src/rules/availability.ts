import type { Interval, Person } from "../problem/person";
import { earliest, latest, PickEntries } from "./pickEntries";
import { pickKernel } from "./pickKernel";
import type { RuleDefinition } from "./ruleDefinition";
import { isOpen } from "./filterKey";
import { shiftOf, who } from "./wording";

/** Nobody works when unavailable. */
export const availability: RuleDefinition<"availability"> = {
  kind: "availability",
  compile(rule, context) {
    const people = context.peopleOf(rule.people);
    const mask = isOpen(rule.shifts) ? undefined : context.maskOf(rule.shifts);
    const entries = new PickEntries({ once: true });
    for (const person of people) {
      for (const { start, end } of impossibleTimes(context.people[person]!)) {
        entries.addTimed(person, { from: start, to: end, mode: "overlaps", mask, amount: 1 });
      }
    }
    if (entries.isEmpty) return;
    context.addPick(pickKernel(context.header(rule, context.minutesPerCount), context, people, undefined, entries));
  },
  sentence(_rule, facts, language) {
    return language === "nl"
      ? `${who(facts, language)} is niet beschikbaar tijdens ${shiftOf(facts, language)}.`
      : `${who(facts, language)} is not available during ${shiftOf(facts, language)}.`;
  },
};

/**
 * Times that a shift of this person may not touch, sorted and merged. A shift lies inside one available interval exactly when it touches
 * nothing between them, since available intervals that touch are one.
 */
function impossibleTimes(person: Person): readonly Interval[] {
  const closed = [...person.unavailable, ...gapsBetween(person.available)].sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Interval[] = [];
  for (const interval of closed) {
    const last = merged[merged.length - 1];
    if (last !== undefined && interval.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, interval.end) };
    } else merged.push(interval);
  }
  return merged;
}

/** Everything outside sorted, disjoint intervals; nothing when there is no restriction. */
function gapsBetween(available: readonly Interval[] | undefined): readonly Interval[] {
  if (available === undefined) return [];
  const starts = [earliest, ...available.map((interval) => interval.end)];
  return starts.map((start, index) => ({ start, end: available[index]?.start ?? latest }));
}
