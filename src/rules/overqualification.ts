import { coveredQualifications, stepsAbove } from "../problem/coversQualification";
import { classTable } from "./classPick";
import { pickKernel } from "./pickKernel";
import { needsKey, qualificationClasses } from "./qualificationClasses";
import type { RuleDefinition } from "./ruleDefinition";
import { counted, nouns, shiftOf, who } from "./wording";

/** Nobody works below their level. */
export const overqualification: RuleDefinition<"overqualification"> = {
  kind: "overqualification",
  compile(rule, context) {
    const classes = qualificationClasses(context);
    const table = classTable(context, {
      people: rule.people,
      shifts: rule.shifts,
      personKey: (person) => classes.personKey(person),
      slotKey: (slot, place) =>
        place.demand.allOf.length + place.demand.anyOf.length === 0
          ? undefined
          : `${classes.slotKey(slot, place)} ${needsKey(place.demand)}`,
      amountsOf:
        (person) =>
        (_slot, { shift, demand }) => {
          const covered = coveredQualifications(context.problem, person, shift);
          const stepsOf = (ids: readonly string[]): number[] => ids.flatMap((id) => stepsAbove(covered, demand, id) ?? []);
          const alternatives = stepsOf(demand.anyOf);
          const least = alternatives.length === 0 ? 0 : alternatives.reduce((a, b) => Math.min(a, b));
          return stepsOf(demand.allOf).reduce((sum, steps) => sum + steps, least);
        },
    });
    if (!table.isUsed) return;
    context.addPick(pickKernel(context.header(rule, context.minutesPerCount), context, [], table, undefined));
  },
  sentence(_rule, facts, language) {
    const steps = counted(facts.amount, nouns.step, language);
    return language === "nl"
      ? `${who(facts, language)} werkt op ${shiftOf(facts, language)} ${steps} onder het eigen niveau.`
      : `${who(facts, language)} works ${steps} below their own level on ${shiftOf(facts, language)}.`;
  },
};
