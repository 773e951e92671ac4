import { PickEntries } from "./pickEntries";
import { pickKernel } from "./pickKernel";
import type { RuleDefinition } from "./ruleDefinition";
import { shiftOf, who } from "./wording";

/** Forbidden assignments are not made. */
export const forbiddenAssignments: RuleDefinition<"forbiddenAssignments"> = {
  kind: "forbiddenAssignments",
  compile(rule, context) {
    const people = context.peopleOf(rule.people);
    const isJudged = new Set(people);
    const mask = context.maskOf(rule.shifts);
    const entries = new PickEntries({ once: false });
    for (const { personId, shiftId, demandId } of context.problem.forbidden) {
      const person = context.personOf(personId);
      if (person === undefined || !isJudged.has(person)) continue;
      const slots = demandId === undefined ? context.slotsOfShift(shiftId) : [context.slotOf(shiftId, demandId)];
      // Set, not added: a line that two entries forbid counts once.
      for (const slot of slots) if (slot !== undefined && mask[slot] === 1) entries.setException(person, slot, 1);
    }
    if (entries.isEmpty) return;
    context.addPick(pickKernel(context.header(rule, context.minutesPerCount), context, people, undefined, entries));
  },
  sentence(_rule, facts, language) {
    return language === "nl"
      ? `${who(facts, language)} mag niet op ${shiftOf(facts, language)} staan.`
      : `${who(facts, language)} may not be assigned to ${shiftOf(facts, language)}.`;
  },
};
