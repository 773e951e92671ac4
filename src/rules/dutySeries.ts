import { dutyTest, groupingOf } from "./dutyData";
import type { RuleDefinition } from "./ruleDefinition";
import { counted, nouns, stretchOf, who } from "./wording";

/** Not too many duties in a row. */
export const dutySeries: RuleDefinition<"dutySeries"> = {
  kind: "dutySeries",
  compile(rule, context) {
    context.addDuty(
      {
        kind: "duty",
        ...context.header(rule, context.minutesPerCount),
        grouping: groupingOf(rule, context),
        ask: {
          form: "series",
          of: dutyTest(rule.of, context),
          containing: dutyTest(rule.containing, context),
          maximum: rule.maximum,
          seriesBreak: rule.breakMinutes ?? -1,
        },
      },
      context.peopleOf(rule.people),
    );
  },
  sentence(rule, facts, language) {
    const noun = rule.of?.is === undefined ? nouns.duty : nouns.nightDuty;
    const row = counted(facts.measured ?? rule.maximum + facts.amount, noun, language);
    const when = stretchOf(facts, language);
    const hasNight = rule.containing?.is !== undefined;
    if (language === "nl") {
      return `${who(facts, language)} werkt ${row} achter elkaar${when}; het maximum is ${rule.maximum}${hasNight ? " als er een nachtdienst bij is" : ""}.`;
    }
    return `${who(facts, language)} works ${row} in a row${when}; the maximum is ${rule.maximum}${hasNight ? " when one of them is a night duty" : ""}.`;
  },
};
