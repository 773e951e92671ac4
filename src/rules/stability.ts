import { classTable } from "./classPick";
import { PickEntries } from "./pickEntries";
import { pickKernel } from "./pickKernel";
import type { RuleDefinition } from "./ruleDefinition";
import { counted, nouns, shiftOf, who } from "./wording";

/**
 * The roster stays close to the previous one: an empty line lacks every previous assignment, each assignment counts 1, and one that was
 * there before takes back both its own 1 and the lack of it.
 */
export const stability: RuleDefinition<"stability"> = {
  kind: "stability",
  compile(rule, context) {
    const people = context.peopleOf(rule.people);
    const isJudged = new Set(people);
    const mask = context.maskOf(rule.shifts);
    const entries = new PickEntries({ once: false });
    for (const { personId, shiftId, demandId } of context.problem.previous) {
      const person = context.personOf(personId);
      const slot = context.slotOf(shiftId, demandId);
      if (person === undefined || slot === undefined || !isJudged.has(person) || mask[slot] === 0) continue;
      entries.addBase(person, 1);
      entries.addException(person, slot, -2);
    }
    const table = classTable(context, {
      people: rule.people,
      shifts: rule.shifts,
      personKey: () => "",
      slotKey: () => "",
      amountsOf: () => () => 1,
    });
    context.addPick(pickKernel(context.header(rule, context.minutesPerCount), context, people, table, entries));
  },
  sentence(_rule, facts, language) {
    if (facts.shiftLabels.length > 0) {
      return language === "nl"
        ? `${who(facts, language)} staat nu op ${shiftOf(facts, language)} en stond daar eerst niet.`
        : `${who(facts, language)} is now on ${shiftOf(facts, language)} and was not before.`;
    }
    const gone = counted(facts.amount, nouns.shift, language);
    return language === "nl"
      ? `${who(facts, language)} staat niet meer op ${gone} van het vorige rooster.`
      : `${who(facts, language)} is no longer on ${gone} of the previous roster.`;
  },
};
