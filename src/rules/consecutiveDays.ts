import { brokenBound } from "./brokenBound";
import type { RuleDefinition } from "./ruleDefinition";
import { counted, nouns, stretchOf, who } from "./wording";

/** Days in a row with work are neither too few nor too many. */
export const consecutiveDays: RuleDefinition<"consecutiveDays"> = {
  kind: "consecutiveDays",
  compile(rule, context) {
    if ((rule.minimum ?? 0) <= 1 && rule.maximum === undefined) return;
    context.addStretch(
      {
        kind: "stretch",
        ...context.header(rule, context.minutesPerCount),
        form: "work",
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
    const [run, asked] = [counted(measured, nouns.day, language), counted(bound, nouns.day, language)];
    const when = stretchOf(facts, language);
    if (language === "nl") {
      return `${who(facts, language)} werkt ${run} achter elkaar${when}; ${isShort ? "het minimum" : "het maximum"} is ${asked}.`;
    }
    return `${who(facts, language)} works ${run} in a row${when}; the ${isShort ? "minimum" : "maximum"} is ${asked}.`;
  },
};
