import type { Interval, Person } from "../problem/person";
import type { TagFilter } from "../problem/tagFilter";
import { earliest, latest, PickEntries } from "./pickEntries";
import { pickKernel } from "./pickKernel";
import type { RuleDefinition } from "./ruleDefinition";
import type { CompileContext } from "./compileContext";
import { filterKey, isOpen } from "./filterKey";
import { shiftOf, who } from "./wording";

/** Nobody works when unavailable. */
export const availability: RuleDefinition<"availability"> = {
  kind: "availability",
  compile(rule, context) {
    const people = context.peopleOf(rule.people);
    const mask = isOpen(rule.shifts) ? undefined : context.maskOf(rule.shifts);
    const entries = new PickEntries({ once: true });
    const otherThan = slotsOtherThan(context, rule.shifts);
    for (const person of people) {
      const { kind, available, offers } = context.people[person]!;
      if (offers !== undefined) entries.addTimed(person, { ...always, mask: otherThan(offers) });
      else if (kind !== "professional" && available === undefined) entries.addTimed(person, { ...always, mask });
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

/** An entry that holds at all times. */
const always = { from: earliest, to: latest, mode: "startsIn", amount: 1 } as const;

/** Finds the slots that a rule is about and that match none of some offers; the same for equal offers. */
function slotsOtherThan(context: CompileContext, shifts: TagFilter | undefined): (offers: readonly TagFilter[]) => Uint8Array {
  const known = new Map<string, Uint8Array>();
  return (offers) => {
    const key = offers.map(filterKey).join();
    const found = known.get(key);
    if (found !== undefined) return found;
    const offered = offers.map((filter) => context.maskOf(filter));
    const others = context.maskOf(shifts).map((isJudged, slot) => (offered.some((mask) => mask[slot] === 1) ? 0 : isJudged));
    known.set(key, others);
    return others;
  };
}

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
