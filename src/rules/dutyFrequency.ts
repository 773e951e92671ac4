import { dutyTest, groupingOf } from "./dutyData";
import type { RuleDefinition } from "./ruleDefinition";
import { counted, duration, nouns, shiftsOf, who } from "./wording";

/** Not too many duties of a kind within a time. */
export const dutyFrequency: RuleDefinition<"dutyFrequency"> = {
  kind: "dutyFrequency",
  compile(rule, context) {
    context.addDuty(
      {
        kind: "duty",
        ...context.header(rule, context.minutesPerCount),
        grouping: groupingOf(rule, context),
        ask: { form: "frequency", of: dutyTest(rule.of, context), maximum: rule.maximum, windowMinutes: rule.windowMinutes },
      },
      context.peopleOf(rule.people),
    );
  },
  sentence(rule, facts, language) {
    const found = counted(facts.measured ?? rule.maximum + 1, nouns.duty, language);
    const window = duration(rule.windowMinutes, language);
    return language === "nl"
      ? `${who(facts, language)} begint tot en met ${shiftsOf(facts, language)} ${found} van deze soort in ${window}; het maximum is ${rule.maximum}.`
      : `${who(facts, language)} starts ${found} of this kind in ${window} up to ${shiftsOf(facts, language)}; the maximum is ${rule.maximum}.`;
  },
};
