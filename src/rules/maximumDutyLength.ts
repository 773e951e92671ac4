import type { RuleDefinition } from "./ruleDefinition";
import { duration, shiftsOf } from "./wording";

/** A duty, shifts with short gaps merged, is not too long. */
export const maximumDutyLength: RuleDefinition<"maximumDutyLength"> = {
  kind: "maximumDutyLength",
  compile(rule, context) {
    context.addStretch(
      {
        kind: "stretch",
        ...context.header(rule, 1),
        form: "duty",
        mask: context.maskOf(rule.shifts),
        minimum: 0,
        maximum: rule.maximumMinutes,
        exemptStart: false,
        mergeGap: rule.mergeGapMinutes,
        span: rule.measure === "span",
      },
      context.peopleOf(rule.people),
    );
  },
  sentence(rule, facts, language) {
    const measured = duration(facts.measured ?? rule.maximumMinutes + facts.amount, language);
    const maximum = duration(facts.bound ?? rule.maximumMinutes, language);
    const over = duration(facts.amount, language);
    const duty = shiftsOf(facts, language);
    if (language === "nl") {
      const what = rule.measure === "span" ? "duurt van begin tot eind" : "telt";
      return `De dienst van ${facts.personName ?? "iemand"} met ${duty} ${what} ${measured}; hoogstens ${maximum}, ${over} te lang.`;
    }
    const what = rule.measure === "span" ? "lasts from start to end" : "has";
    const unit = rule.measure === "span" ? "" : " of work";
    return `The duty of ${facts.personName ?? "someone"} with ${duty} ${what} ${measured}${unit}; at most ${maximum}, ${over} too long.`;
  },
};
