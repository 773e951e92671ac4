import { classesOfMask } from "./maskClasses";
import type { RuleDefinition } from "./ruleDefinition";
import { duration, shiftsOf, who } from "./wording";

/** Nobody is in two places at once: minutes of overlap of every two units. */
export const noOverlap: RuleDefinition<"noOverlap"> = {
  kind: "noOverlap",
  compile(rule, context) {
    const judged = classesOfMask(context.maskOf(rule.shifts));
    let longest = 0;
    for (const slot of context.slots) longest = Math.max(longest, slot.end - slot.start);
    context.addFollow(
      {
        kind: "follow",
        ...context.header(rule, 1),
        form: "overlap",
        fromClass: judged,
        toClass: judged,
        toClassCount: 1,
        required: Int32Array.of(1),
        minimumGap: 0,
        maximumGap: 0,
        gapDays: 0,
        longest,
      },
      context.peopleOf(rule.people),
    );
  },
  sentence(_rule, facts, language) {
    const minutes = duration(facts.amount, language);
    return language === "nl"
      ? `${who(facts, language)} staat tegelijk op ${shiftsOf(facts, language)}: ${minutes} overlap.`
      : `${who(facts, language)} is on ${shiftsOf(facts, language)} at the same time: ${minutes} of overlap.`;
  },
};
