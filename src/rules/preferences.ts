import { filterSlots, inKeyOrder } from "./filterSlots";
import { PickEntries } from "./pickEntries";
import { pickKernel } from "./pickKernel";
import type { RuleDefinition } from "./ruleDefinition";
import { counted, nouns, shiftOf, who } from "./wording";

/** People work where they like to. */
export const preferences: RuleDefinition<"preferences"> = {
  kind: "preferences",
  compile(rule, context) {
    const people = context.peopleOf(rule.people);
    const entries = new PickEntries({ once: false });
    for (const person of people) {
      const own = [...context.people[person]!.preferences].sort((a, b) => a.cost - b.cost);
      for (const { shifts, cost } of inKeyOrder(own, (preference) => preference.shifts)) {
        const found = filterSlots(context, shifts, rule.shifts, cost);
        if (found.kind === "entry") entries.addTimed(person, found.entry);
        else for (const slot of found.slots) entries.addException(person, slot, cost);
      }
    }
    if (entries.isEmpty) return;
    context.addPick(pickKernel(context.header(rule, context.minutesPerCount), context, people, undefined, entries));
  },
  sentence(_rule, facts, language) {
    const points = counted(facts.amount, nouns.point, language);
    return language === "nl"
      ? `${who(facts, language)} werkt liever niet op ${shiftOf(facts, language)} (${points} tegen de voorkeur in).`
      : `${who(facts, language)} would rather not work on ${shiftOf(facts, language)} (${points} against preference).`;
  },
};
