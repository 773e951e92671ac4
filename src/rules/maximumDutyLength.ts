import { dutyTest, groupingOf } from "./dutyData";
import type { RuleDefinition } from "./ruleDefinition";
import { duration, shiftsOf } from "./wording";

/** A duty, shifts with short gaps merged, is not too long. */
export const maximumDutyLength: RuleDefinition<"maximumDutyLength"> = {
  kind: "maximumDutyLength",
  compile(rule, context) {
    context.addDuty(
      {
        kind: "duty",
        ...context.header(rule, 1),
        grouping: groupingOf(rule, context),
        ask: { form: "length", of: dutyTest(rule.duties, context), span: rule.measure === "span", maximum: rule.maximumMinutes },
      },
      context.peopleOf(rule.people),
    );
  },
  sentence(rule, facts, language) {
    const measured = duration(facts.measured ?? rule.maximumMinutes + facts.amount, language);
    const maximum = duration(facts.bound ?? rule.maximumMinutes, language);
    const over = duration(facts.amount, language);
    const duty = shiftsOf(facts, language);
    const isNight = rule.duties?.is !== undefined;
    if (language === "nl") {
      const length = rule.measure === "span" ? `duurt ${measured} van begin tot eind` : `telt ${measured} werk`;
      return `De ${isNight ? "nachtdienst" : "dienst"} van ${facts.personName ?? "iemand"} met ${duty} ${length}; hoogstens ${maximum}, ${over} te lang.`;
    }
    const length = rule.measure === "span" ? `lasts ${measured} from start to end` : `has ${measured} of work`;
    return `The ${isNight ? "night duty" : "duty"} of ${facts.personName ?? "someone"} with ${duty} ${length}; at most ${maximum}, ${over} too long.`;
  },
};
