import { brokenBound } from "./brokenBound";
import type { RuleDefinition } from "./ruleDefinition";
import { counted, nouns, stretchOf, who } from "./wording";

/** Days in a row without work are neither too few nor too many. */
export const consecutiveDaysOff: RuleDefinition<"consecutiveDaysOff"> = {
  kind: "consecutiveDaysOff",
  compile(rule, context) {
    if ((rule.minimum ?? 0) <= 1 && rule.maximum === undefined) return;
    context.addStretch(
      {
        kind: "stretch",
        ...context.header(rule, context.minutesPerCount),
        form: "off",
        mask: context.maskOf(rule.shifts),
        minimum: rule.minimum ?? 0,
        maximum: rule.maximum ?? Infinity,
        exemptStart: rule.start === "exempt",
      },
      context.peopleOf(rule.people),
    );
  },
  sentence(rule, facts, language) {
    const { isShort, bound, measured } = brokenBound(rule, facts);
    const [run, asked] = [counted(measured, nouns.dayOff, language), counted(bound, nouns.dayOff, language)];
    const when = stretchOf(facts, language);
    if (language === "nl") {
      return `${who(facts, language)} heeft ${run} achter elkaar${when}; ${isShort ? "het minimum" : "het maximum"} is ${asked}.`;
    }
    return `${who(facts, language)} has ${run} in a row${when}; the ${isShort ? "minimum" : "maximum"} is ${asked}.`;
  },
};
