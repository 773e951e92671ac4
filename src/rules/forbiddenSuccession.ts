import { classesOfMask } from "./maskClasses";
import type { RuleDefinition } from "./ruleDefinition";
import { counted, nouns, shiftsOf, who } from "./wording";

/** Two kinds of unit do not start a given number of days apart. */
export const forbiddenSuccession: RuleDefinition<"forbiddenSuccession"> = {
  kind: "forbiddenSuccession",
  compile(rule, context) {
    context.addFollow(
      {
        kind: "follow",
        ...context.header(rule, context.minutesPerCount),
        form: "succession",
        fromClass: classesOfMask(context.maskOf(rule.after)),
        toClass: classesOfMask(context.maskOf(rule.before)),
        toClassCount: 1,
        required: Int32Array.of(1),
        minimumGap: 0,
        maximumGap: 0,
        gapDays: rule.gapDays,
        longest: 0,
      },
      context.peopleOf(rule.people),
    );
  },
  sentence(rule, facts, language) {
    const days = counted(rule.gapDays, nouns.day, language);
    if (language === "nl") {
      const distance = rule.gapDays === 1 ? "op twee dagen na elkaar" : `met ${days} verschil`;
      return `${who(facts, language)} werkt ${shiftsOf(facts, language)} ${distance}; die volgorde mag niet.`;
    }
    const distance = rule.gapDays === 1 ? "on successive days" : `${days} apart`;
    return `${who(facts, language)} works ${shiftsOf(facts, language)} ${distance}; that order is not allowed.`;
  },
};
