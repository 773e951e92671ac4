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
      const length = rule.measure === "span" ? `duurt ${measured} van begin tot eind` : `telt ${measured} werk`;
      return `De dienst van ${facts.personName ?? "iemand"} met ${duty} ${length}; hoogstens ${maximum}, ${over} te lang.`;
    }
    const length = rule.measure === "span" ? `lasts ${measured} from start to end` : `has ${measured} of work`;
    return `The duty of ${facts.personName ?? "someone"} with ${duty} ${length}; at most ${maximum}, ${over} too long.`;
  },
};
