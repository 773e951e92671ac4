import { bytesBy } from "../instance/numberBy";
import type { TagFilter } from "../problem/tagFilter";
import type { CompileContext } from "./compileContext";
import { filterSlots, inKeyOrder } from "./filterSlots";
import { earliest, latest, PickEntries, type TimedEntry } from "./pickEntries";
import { pickKernel } from "./pickKernel";
import type { RuleDefinition } from "./ruleDefinition";
import { listed, shiftOf, who } from "./wording";

/** Blocks between people and work, from either side, are respected. */
export const blocks: RuleDefinition<"blocks"> = {
  kind: "blocks",
  compile(rule, context) {
    const people = context.peopleOf(rule.people);
    const byOrganisation = blockingOrganisations(context, rule.shifts);
    const entries = new PickEntries({ once: true });
    for (const person of people) {
      const { id, blocks: own } = context.people[person]!;
      addBlocks(person, own, byOrganisation.get(id) ?? [], rule.shifts, context, entries);
    }
    if (entries.isEmpty) return;
    context.addPick(pickKernel(context.header(rule, context.minutesPerCount), context, people, undefined, entries));
  },
  sentence(_rule, facts, language) {
    const by = listed(facts.details, language);
    if (language === "nl") {
      return `${who(facts, language)} en ${shiftOf(facts, language)} gaan niet samen${by === "" ? "" : ` (${by})`}: er is een blokkade.`;
    }
    return `${who(facts, language)} and ${shiftOf(facts, language)} do not go together${by === "" ? "" : ` (${by})`}: there is a block.`;
  },
};

/** A slot counts 1 however many blocks match it: listed slots that a mask already covers are left out. */
function addBlocks(
  person: number,
  own: readonly TagFilter[],
  organisations: readonly Uint8Array[],
  shifts: TagFilter | undefined,
  context: CompileContext,
  entries: PickEntries,
): void {
  const found = inKeyOrder(own, (filter) => filter).map((filter) => filterSlots(context, filter, shifts, 1));
  const timed: readonly TimedEntry[] = [
    ...organisations.map((mask): TimedEntry => ({ from: earliest, to: latest, mode: "startsIn", mask, amount: 1 })),
    ...found.flatMap((slots) => (slots.kind === "entry" ? [slots.entry] : [])),
  ];
  for (const entry of timed) entries.addTimed(person, entry);
  for (const slots of found) {
    if (slots.kind !== "listed") continue;
    for (const slot of slots.slots) {
      const isCovered = timed.some(({ mask }) => mask === undefined || mask[slot] === 1);
      if (!isCovered) entries.setException(person, slot, 1);
    }
  }
}

/** Masks of the organisations that do not want a person, by person id. */
function blockingOrganisations(context: CompileContext, shifts: TagFilter | undefined): ReadonlyMap<string, readonly Uint8Array[]> {
  const judged = context.maskOf(shifts);
  const blocking = new Map<string, Uint8Array[]>();
  for (const { id, blockedPersonIds } of context.problem.organisations) {
    if (blockedPersonIds.length === 0) continue;
    const mask = bytesBy(context.slots, ({ organisationId }, slot) => (organisationId === id ? judged[slot]! : 0));
    for (const personId of new Set(blockedPersonIds)) {
      const list = blocking.get(personId);
      if (list === undefined) blocking.set(personId, [mask]);
      else list.push(mask);
    }
  }
  return blocking;
}
