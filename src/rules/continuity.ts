import { bytesBy } from "../instance/numberBy";
import type { FixedWork } from "../problem/person";
import type { ContinuityRule } from "../problem/rules/continuity";
import { localMidnight } from "../time/zoneTable";
import { classTable } from "./classPick";
import type { CompileContext } from "./compileContext";
import { earliest, PickEntries } from "./pickEntries";
import { pickKernel } from "./pickKernel";
import { remembered } from "./remembered";
import type { RuleDefinition } from "./ruleDefinition";
import type { SlotUnit } from "./slotUnit";
import { shiftOf, who } from "./wording";

/** Known faces: every assignment to a place counts 1, and having worked there takes it back for some time. */
export const continuity: RuleDefinition<"continuity"> = {
  kind: "continuity",
  compile(rule, context) {
    const table = classTable(context, {
      people: rule.people,
      shifts: rule.shifts,
      personKey: () => "",
      slotKey: (slot) => (placeTag(slot, rule) === undefined ? undefined : ""),
      amountsOf: () => () => 1,
    });
    if (!table.isUsed) return;
    context.addPick(pickKernel(context.header(rule, context.minutesPerCount), context, [], table, familiarPlaces(rule, context)));
  },
  sentence(rule, facts, language) {
    const often = rule.minimumShifts === 1 ? "" : language === "nl" ? ` ${rule.minimumShifts} keer` : ` ${rule.minimumShifts} times`;
    return language === "nl"
      ? `${who(facts, language)} heeft in de ${rule.days} dagen voor ${shiftOf(facts, language)} niet${often} op die plek gewerkt.`
      : `${who(facts, language)} did not work at the place of ${shiftOf(facts, language)}${often} in the ${rule.days} days before it.`;
  },
};

/** Entries that take 1 off at the places where people worked, for shifts up to some days after they did so often enough. */
function familiarPlaces(rule: ContinuityRule, context: CompileContext): PickEntries | undefined {
  const { planning } = context.problem;
  const tags = new Set(context.slots.flatMap((slot) => placeTag(slot, rule) ?? []));
  const matching = context.maskOf(rule.shifts);
  // People share the mask of a place.
  const maskOf = remembered((tag: string) =>
    bytesBy(context.slots, (slot, index) => (matching[index] === 1 && placeTag(slot, rule) === tag ? 1 : 0)),
  );
  const entries = new PickEntries({ once: false });
  for (const person of context.peopleOf(rule.people)) {
    for (const [tag, days] of daysAtPlaces(context.people[person]!.fixedWork, tags)) {
      const decisive = days.sort((a, b) => b - a)[rule.minimumShifts - 1];
      if (decisive === undefined || decisive + rule.days < planning.firstDay) continue;
      const lastDay = Math.min(decisive + rule.days, planning.firstDay + planning.dayCount - 1);
      const to = localMidnight(planning.zoneTable, lastDay + 1);
      entries.addTimed(person, { from: earliest, to, mode: "startsIn", mask: maskOf(tag), amount: -1 });
    }
  }
  return entries.isEmpty ? undefined : entries;
}

/** Days of past shifts by the tags of places. */
function daysAtPlaces(fixedWork: readonly FixedWork[], placeTags: ReadonlySet<string>): ReadonlyMap<string, number[]> {
  const days = new Map<string, number[]>();
  for (const { origin, day, tags } of fixedWork) {
    if (origin !== "history") continue;
    for (const tag of tags) {
      if (!placeTags.has(tag)) continue;
      const list = days.get(tag);
      if (list === undefined) days.set(tag, [day]);
      else list.push(day);
    }
  }
  return days;
}

/** The tag that names the place of a demand line; `undefined` when it has none. */
function placeTag({ place }: SlotUnit, { per }: ContinuityRule): string | undefined {
  if (place === undefined) return undefined;
  const { organisationId, locationId, unit } = place.shift;
  switch (per) {
    case "organisation":
      return `org:${organisationId}`;
    case "location":
      return locationId === undefined ? undefined : `location:${locationId}`;
    case "unit":
      return unit === undefined ? undefined : `unit:${unit}`;
  }
}
